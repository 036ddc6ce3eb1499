/** A noun's two forms; French counts zero as one, English as many, which `Intl.PluralRules` knows. */
export interface Noun {
  one: string;
  other: string;
}

/** How a language, given by its code, writes numbers, counted things, lists and days. */
export function numbers(language: string) {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const times = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "medium" });
  const number = (n: number): string => figures.format(n);
  const plural = (n: number, noun: Noun): string => (rules.select(n) === "one" ? noun.one : noun.other);
  return {
    number,
    /** `3 projets`. */
    count: (n: number, noun: Noun): string => `${number(n)} ${plural(n, noun)}`,
    /** The noun alone in the right form. */
    plural,
    /** `a, b et c`. */
    list: (items: Iterable<string>): string => and.format(items),
    /** At most two decimals. */
    decimal: (n: number): string => decimals.format(n),
    /** `0.5` as `50 %`. */
    percent: (share: number): string => percents.format(share),
    /** `fr` as `français`; a code that nobody knows as it stands. */
    languageName: (code: string): string => languages.of(code) ?? code,
    /** `2024-05-01` as `1 mai 2024`; what is no date as it stands. */
    date: (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : days.format(new Date(iso))),
    /** A time of ISO 8601 as `1 mai 2024 à 09:30:00`, where the reader is. */
    time: (iso: string): string => times.format(new Date(iso)),
  };
}
