import { LANGUAGE_CODES } from "../i18n/languages.ts";

/** Where the browser keeps the language that was chosen last. */
const LANGUAGE = "maillage.language";

/** The language that was chosen last in this browser; null where none was, or it keeps nothing. */
export function rememberedLanguage(window: Window): string | null {
  try {
    const kept = window.localStorage.getItem(LANGUAGE);
    return LANGUAGE_CODES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a language for the next time; never throws. */
export function rememberLanguage(window: Window, language: string): void {
  try {
    window.localStorage.setItem(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing starts in French again.
  }
}
