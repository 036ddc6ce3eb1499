import { changedWords } from "./changed-words.ts";

/** Narrow no-break space. */
const NARROW = "\u202f";
/** Stands for a space of what a function is given, while its answer is set. */
const HELD = "\ue000";

/**
 * The same words with the spaces of French typography: narrow ones that do not break before tall punctuation, inside
 * guillemets and before a percent sign. Texts are set as they stand; of what functions answer, their own words are, and
 * texts that they were given (names, citations, words as printed) stay as they are. Sources are written with plain
 * spaces.
 */
export const frenchSpaces = <T>(words: T): T => changedWords(words, spaced, " ", HELD);

const spaced = (text: string): string => text.replace(/ (?=[;:!?»%])/g, NARROW).replace(/« /g, `«${NARROW}`);

/** A text as a sentence starts: its first word with a capital, unless it has capitals of its own (baObab). */
export const sentenceCase = (text: string): string =>
  text.replace(/^\p{Ll}+(?!\p{L})/u, (word) => word.charAt(0).toLocaleUpperCase() + word.slice(1));
