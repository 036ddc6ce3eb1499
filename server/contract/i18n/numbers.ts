/** A noun's two forms; French counts zero as one, English as many, which `Intl.PluralRules` knows. */
export interface Noun {
  one: string;
  other: string;
  /** Whether what agrees with it is feminine, which French alone asks. */
  feminine?: boolean;
}

/** How a language, given by its code, writes numbers, counted things, lists and days. */
export function numbers(language: string) {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "negative" });
  const roughly = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const roughPercents = new Intl.NumberFormat(language, { style: "percent", maximumSignificantDigits: 2 });
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const times = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "medium" });
  // A day has no time zone: it is the same wherever it is read.
  const wholeDays = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  // French alone writes the first of a month as an ordinal, which `Intl` does not know.
  const ordinal = (day: string): string => (language === "fr" ? day.replace(/^1 /, "1er ") : day);
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
    /** At most two decimals; what is rounded to zero has no sign. */
    decimal: (n: number): string => decimals.format(n),
    /** Two digits that say something: `0.00123` as `0,0012`. */
    rough: (n: number): string => roughly.format(n),
    /** A share in percent with two such digits: `0.0123` as `1,2 %`. */
    roughPercent: (share: number): string => roughPercents.format(share),
    /** `0.5` as `50 %`. */
    percent: (share: number): string => percents.format(share),
    /** `fr` as `français`; a code that nobody knows as it stands. */
    languageName: (code: string): string => languages.of(code) ?? code,
    /** `2024-05-01` as `1er mai 2024`, the day of a time where the reader is; what is no date as it stands. */
    date: (iso: string): string => {
      const [, time] = /^\d{4}-\d\d-\d\d(T.*)?$/.exec(iso) ?? [null, null];
      const at = time === null ? NaN : Date.parse(iso);
      return Number.isNaN(at) ? iso : ordinal((time === undefined ? wholeDays : days).format(at));
    },
    /** A time of ISO 8601 as `1er mai 2024 à 09:30:00`, where the reader is. */
    time: (iso: string): string => ordinal(times.format(new Date(iso))),
  };
}
