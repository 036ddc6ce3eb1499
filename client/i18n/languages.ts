import type { Words } from "./words.ts";

interface PageLanguage {
  /** As in addresses and in `lang` attributes (BCP 47). */
  code: string;
  /** What the language calls itself. */
  name: string;
  load: () => Promise<{ words: Words }>;
}

/**
 * The languages of the page, in the order of its menu; the first is the original. Each loads as one file of its own.
 */
export const LANGUAGES: readonly PageLanguage[] = [
  { code: "fr", name: "Français", load: () => import("./fr/words.ts") },
  { code: "en", name: "English", load: () => import("./en/words.ts") },
];

/** The codes of the languages. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/**
 * The words of a language of the list; rejects for a code that is not on it, and where the file of its words does not
 * come.
 */
export async function loadWords(code: string): Promise<Words> {
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) throw new Error(`No language of the page has the code ${code}`);
  return (await language.load()).words;
}
