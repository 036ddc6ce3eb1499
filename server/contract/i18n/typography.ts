/** Narrow no-break space. */
const NARROW = "\u202f";
/**
 * Stands for a space of what a function is given, while its answer is set; of Unicode's private use, so that no text
 * holds it.
 */
const HELD = "\ue000";

/**
 * The same words with the spaces of French typography: narrow ones that do not break before tall punctuation, inside
 * guillemets and before a percent sign. Texts are set as they stand; of what functions answer, their own words are, and
 * texts that they were given (names, citations, words as printed) stay as they are. Sources are written with plain
 * spaces.
 */
export function frenchSpaces<T>(words: T): T {
  if (typeof words === "string")
    return words.replace(/ (?=[;:!?»%])/g, NARROW).replace(/« /g, `«${NARROW}`) as unknown as T;
  if (typeof words === "function")
    return ((...given: unknown[]) =>
      release(frenchSpaces((words as (...all: unknown[]) => unknown)(...given.map(hold))))) as unknown as T;
  return each(words, frenchSpaces);
}

/** Texts whose spaces are not to be set. */
const hold = (given: unknown): unknown =>
  typeof given === "string" ? given.replaceAll(" ", HELD) : Array.isArray(given) ? given.map(hold) : given;

const release = (answer: unknown): unknown =>
  typeof answer === "string" ? answer.replaceAll(HELD, " ") : each(answer, release);

/** A list or a record with each of its values changed; anything else as it is. */
function each<T>(value: T, change: (item: unknown) => unknown): T {
  if (Array.isArray(value)) return value.map(change) as unknown as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)])) as T;
}

/** A text as a sentence starts: its first word with a capital, unless it has capitals of its own (baObab). */
export const sentenceCase = (text: string): string =>
  text.replace(/^\p{Ll}+(?!\p{L})/u, (word) => word.charAt(0).toLocaleUpperCase() + word.slice(1));
