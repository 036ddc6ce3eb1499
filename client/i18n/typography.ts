/** Narrow no-break space: French sets one before tall punctuation and inside guillemets. */
const NARROW = "\u202f";

/** The same words with the spaces of French typography: texts as they stand, and what functions answer. */
export function french<T>(words: T): T {
  if (typeof words === "string")
    return words.replace(/ (?=[;:!?»])/g, NARROW).replace(/« /g, `«${NARROW}`) as unknown as T;
  if (typeof words === "function")
    return ((...given: unknown[]) => french((words as (...all: unknown[]) => unknown)(...given))) as unknown as T;
  if (Array.isArray(words)) return words.map((item: unknown) => french(item)) as unknown as T;
  if (typeof words === "object" && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, french(value as unknown)])) as T;
  return words;
}
