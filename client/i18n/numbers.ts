import type { Language } from "../model/vocabulary.ts";

/** A noun's two forms; French counts zero as one, English as many, which `Intl.PluralRules` knows. */
export interface Noun {
  one: string;
  other: string;
}

/** How a language writes numbers, counted things and lists. */
export function numbers(language: Language) {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const number = (n: number): string => figures.format(n);
  return {
    number,
    /** `3 projets`. */
    count: (n: number, noun: Noun): string => `${number(n)} ${plural(n, noun)}`,
    /** The noun alone in the right form. */
    plural: (n: number, noun: Noun): string => plural(n, noun),
    /** `« mot »` or `“word”`, set with the spaces of the language. */
    quote: (text: string): string => (language === "fr" ? `«\u202f${text}\u202f»` : `“${text}”`),
    /** `Label : text` or `Label: text`. */
    labelled: (label: string, text: string): string => `${label}${language === "fr" ? "\u202f" : ""}: ${text}`,
    /** `a, b et c`. */
    list: (items: Iterable<string>): string => and.format(items),
  };

  function plural(n: number, noun: Noun): string {
    return rules.select(n) === "one" ? noun.one : noun.other;
  }
}
