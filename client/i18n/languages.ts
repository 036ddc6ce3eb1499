import type { FirstWords, LateWords, Words } from "./words.ts";

interface PageLanguage {
  /** As in addresses and in `lang` attributes (BCP 47). */
  code: string;
  /** What the language calls itself. */
  name: string;
  first: () => Promise<{ firstWords: FirstWords }>;
  late: () => Promise<{ lateWords: LateWords }>;
}

/**
 * The languages of the page, in the order of its menu; the first is the original. Each loads as two files: the words
 * of the page as it opens, and those of what is loaded when it is first asked for.
 */
export const LANGUAGES: readonly PageLanguage[] = [
  {
    code: "fr",
    name: "Français",
    first: () => import("./fr/first-words.ts"),
    late: () => import("./fr/late-words.ts"),
  },
  { code: "en", name: "English", first: () => import("./en/first-words.ts"), late: () => import("./en/late-words.ts") },
];

/** The codes of the languages. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/**
 * The words of the page as it opens, in a language of the list; rejects for a code that is not on it, and where the
 * file of its words does not come.
 */
export async function loadFirstWords(code: string): Promise<FirstWords> {
  return (await languageOf(code).first()).firstWords;
}

/** Every word of the page in a language of the list; rejects likewise. */
export async function loadWords(code: string): Promise<Words> {
  const language = languageOf(code);
  const [{ firstWords }, { lateWords }] = await Promise.all([language.first(), language.late()]);
  return { ...firstWords, ...lateWords };
}

function languageOf(code: string): PageLanguage {
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) throw new Error(`No language of the page has the code ${code}`);
  return language;
}
