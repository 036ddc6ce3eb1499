import { words as en } from "./en/words.ts";
import type { ExportWords } from "./export-words.ts";
import { words as fr } from "./fr/words.ts";

/** The languages in which exports and citations speak, by their code (BCP 47); the first is the original. */
const WORDS = { fr, en } satisfies Record<string, ExportWords>;

/** Code of one of these languages. */
export type Language = keyof typeof WORDS;

/** One text in each language. */
export type Translations = Record<Language, string>;

/** The codes, in the order in which answers and files have them. */
export const LANGUAGES = Object.keys(WORDS) as [Language, ...Language[]];

/** The language of what is not asked in another. */
export const ORIGINAL = LANGUAGES[0];

/** The words of a language. */
export const wordsIn = (language: Language): ExportWords => WORDS[language];

/** A text made in each language. */
export const translations = (say: (words: ExportWords, language: Language) => string): Translations =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(WORDS[language], language)])) as Translations;
