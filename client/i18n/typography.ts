/** Narrow no-break space. */
const NARROW = "\u202f";

/**
 * The same words with the spaces of French typography: narrow ones that do not break before tall punctuation, inside
 * guillemets and before a percent sign. Texts are set as they stand, functions in what they answer. Sources are written with plain spaces.
 */
export function frenchSpaces<T>(words: T): T {
  if (typeof words === "string")
    return words.replace(/ (?=[;:!?»%])/g, NARROW).replace(/« /g, `«${NARROW}`) as unknown as T;
  if (typeof words === "function")
    return ((...given: unknown[]) => frenchSpaces((words as (...all: unknown[]) => unknown)(...given))) as unknown as T;
  if (Array.isArray(words)) return words.map((item: unknown) => frenchSpaces(item)) as unknown as T;
  if (typeof words === "object" && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, frenchSpaces(value as unknown)])) as T;
  return words;
}
