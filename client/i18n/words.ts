import type { Language } from "../model/vocabulary.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Every text of the page in one language; French is the original, and the type makes English complete. */
export type Words = typeof fr;

/** The words of a language. A view's own words may stand in `words/<view>.ts` and load with it: `pick(language, {fr, en})`. */
export const wordsOf = (language: Language): Words => pick(language, { fr, en });

/** One of two versions of the same thing. */
export const pick = <T>(language: Language, versions: Record<Language, T>): T => versions[language];
