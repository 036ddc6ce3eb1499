import { saysBeginning, saysEnd } from "../package/date-columns.ts";
import { fold } from "../package/fold.ts";

/** How the days of a column are written, and what those are that are not said. */
export interface DateWriting {
  /** Whether its days have the month first. */
  monthFirst: boolean;
  /** Whether its days are an end: of a month or a year alone, the last day is meant. */
  isEnd: boolean;
}

/** A day that a text gives, and how much of it the text says. */
export interface GivenDay {
  /** As 2024-12-31. */
  day: string;
  /** Whether the text names the day, or a month or a year alone. */
  says: "day" | "month" | "year";
  /** Whether it gives the year by its last two digits. */
  isShort: boolean;
  /** Whether it is another day than where the day stands before the month. */
  isTurned: boolean;
}

/** A year as written, and a month and a day, each null where the text has none. */
interface Parts {
  year: string;
  month: number | null;
  day: number | null;
  /** How many months it is, where it is several: a quarter, a half of a year. */
  months?: number;
}

/** Names of the months, folded: in French and English, whole and as spreadsheets and people shorten them. */
const MONTHS: readonly RegExp[] = [
  "jan|janv|janvier|january",
  "fev|fevr|fevrier|feb|february",
  "mar|mars|march",
  "avr|avril|apr|april",
  "mai|may",
  "jun|juin|june",
  "jul|juil|juillet|july",
  "aou|aout|aug|august",
  "sep|sept|septembre|september",
  "oct|octobre|october",
  "nov|novembre|november",
  "dec|decembre|december",
].map((names) => new RegExp(`^(?:${names})$`));

const WEEKDAY =
  /^(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|dredi|edi|anche)?\.?,?\s+|^dimanche\s+|^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

/** Letters of the longest day in words, with some room: « mercredi 30 septembre 2026 à 10 h ». */
const LONGEST = 40;

/**
 * A day from 2024-12-31, 31/12/2024, 31.12.24, 12/31/2024 in a column that has the month first, 31 décembre 2024, 31
 * Dec 2024 or December 31, 2024, with or without a time behind it; of a month alone (décembre 2024, déc-24, 12/2024,
 * 2024-12), a quarter, a half or a year, its first day, in a column of ends its last. Null for other texts, and days
 * that no calendar has.
 */
export function dayIn(text: string, { monthFirst, isEnd }: DateWriting): GivenDay | null {
  const parts = partsIn(text, monthFirst) ?? yearIn(text);
  if (!parts) return null;
  const year = wholeYear(parts.year);
  const begins = parts.month ?? 1;
  const month = isEnd && parts.day === null ? begins + (parts.months ?? (parts.month === null ? 12 : 1)) - 1 : begins;
  const day = parts.day ?? (isEnd ? lastOf(year, month) : 1);
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) return null;
  return {
    day: date,
    says: parts.day !== null ? "day" : parts.month !== null ? "month" : "year",
    isShort: parts.year.length === 2,
    isTurned: monthFirst && isTurned(partsIn(text, false), parts),
  };
}

/** Whether day and month of one text are others when it is read the other way round. */
const isTurned = (one: Parts | null, other: Parts): boolean => one?.month !== other.month || one?.day !== other.day;

/** Whether a text is written as a day or a month is, be it one that no calendar has. */
export const isDateLike = (text: string): boolean => partsIn(text, false) !== null;

/** Whether a text is a year alone, which among days is the whole of it. */
export const isYear = (text: string): boolean => yearIn(text) !== null;

/** Whether a text is a month in figures, which may as well be a number of something: « 03/2021 ». */
export const isMonthInFigures = (text: string): boolean => FIGURES_OF_MONTH.some((pattern) => pattern.test(text));

/** Whether a column is called a date. */
export const saysDate = (header: string): boolean =>
  /\b(dates?|day|jour|mois|months?)\b|^(debut|fin|start|end)\b/.test(fold(header));

/** Whether a column is called the end of something, and not its beginning. */
export const isEndColumn = (header: string): boolean => saysEnd(header) && !saysBeginning(header);

/**
 * For each column of a table whether its days have the month first, as in the United States: by its own days, else by
 * those of the others where these agree.
 */
export function monthsFirst(columns: readonly Iterable<string>[]): boolean[] {
  const told = columns.map(isMonthFirst);
  const sure = new Set(told.filter((one) => one !== null));
  return told.map((one) => one ?? (sure.size === 1 && sure.has(true)));
}

/** The share of a column's days from which on months beyond December say that the month is first; fewer are slips. */
const MONTH_FIRST = 0.3;

/** Whether days have the month first: some can be read so alone, none not. Null where each can be read both ways. */
function isMonthFirst(values: Iterable<string>): boolean | null {
  let [all, monthFirst] = [0, 0];
  for (const value of values) {
    if (figuresIn(value, false)?.day == null) continue;
    all += 1;
    const [asDay, asMonth] = [dayIn(value, DAY_FIRST), dayIn(value, { ...DAY_FIRST, monthFirst: true })];
    if (asDay !== null && asMonth === null) return false;
    if (asDay === null && asMonth !== null) monthFirst += 1;
  }
  return monthFirst === 0 ? null : monthFirst >= MONTH_FIRST * all;
}

const DAY_FIRST: DateWriting = { monthFirst: false, isEnd: false };

/** Years of two digits below this are of the century of 2000, the others of that of 1900. */
const SHORT_YEARS = 50;

const wholeYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < SHORT_YEARS ? "20" : "19"}${year}`;

const lastOf = (year: string, month: number): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

function yearIn(text: string): Parts | null {
  return /^[12]\d{3}$/.test(text) ? { year: text, month: null, day: null } : null;
}

const partsIn = (text: string, isMonthsFirst: boolean): Parts | null =>
  text.length > LONGEST || !/\d\d/.test(text)
    ? null
    : (figuresIn(text, isMonthsFirst) ?? periodIn(text) ?? wordsIn(text));

const TIME =
  /(?:,?[T ]|,? (?:à|at) )\d{1,2}(?::| ?h ?)(?:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const FIGURES_OF_MONTH = [/^(\d{1,2})[/.-](\d{4})$/, /^(\d{4})[/-](\d{2})$/] as const;

/** A date in figures, the year first or last. */
function figuresIn(text: string, isMonthsFirst: boolean): Parts | null {
  const bare = text.replace(TIME, "");
  const [, ...yearFirst] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(bare) ?? [];
  if (yearFirst.length > 0) return { year: yearFirst[0]!, month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  // Numbers of chapters have points too: 1.2.10.
  const [, first, , second, year] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(bare) ??
    /^(\d{1,2})([/-])(\d{1,2})\2(\d{2})$/.exec(bare) ??
    /^(\d{2})([.])(\d{2})\2(\d{2})$/.exec(bare) ??
    [];
  if (year !== undefined) {
    const [month, day] = isMonthsFirst ? [first, second] : [second, first];
    return { year, month: Number(month), day: Number(day) };
  }
  const [monthYear, yearMonth] = FIGURES_OF_MONTH.map((pattern) => pattern.exec(bare));
  if (monthYear) return { year: monthYear[2]!, month: Number(monthYear[1]), day: null };
  return yearMonth ? { year: yearMonth[1]!, month: Number(yearMonth[2]), day: null } : null;
}

/** Quarters and halves of a year, folded: « 2e trimestre 2022 », « T2 2022 », « 2022 Q2 », « S1 2023 ». */
const PERIODS = [
  /^(?<n>[1-4]) ?(?:er|e|eme|st|nd|rd|th)? (?<of>t|s)(?:rimestre|emestre)? (?:de )?(?<year>\d{4})$/,
  /^(?<n>[1-4]) ?(?:st|nd|rd|th)? (?<of>q|h)(?:uarter|alf) (?:of )?(?<year>\d{4})$/,
  /^(?<of>[tqsh]) ?(?<n>[1-4]) (?<year>\d{4})$/,
  /^(?<year>\d{4}) ?(?<of>[tqsh]) ?(?<n>[1-4])$/,
];

function periodIn(text: string): Parts | null {
  if (!/^\d{1,4}|^[tqsh]/i.test(text) || !/[tqsh]/i.test(text)) return null;
  const folded = fold(text);
  const { n, of = "", year } = PERIODS.map((pattern) => pattern.exec(folded)?.groups).find(Boolean) ?? {};
  if (year === undefined) return null;
  const months = of === "t" || of === "q" ? 3 : 6;
  return { year, month: (Number(n) - 1) * months + 1, day: null, months };
}

/** A date whose month is a word. */
function wordsIn(text: string): Parts | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  const bare = text
    .replace(TIME, "")
    .replace(/^(?:le|the|on)\s+/i, "")
    .replace(WEEKDAY, "");
  const words = fold(bare)
    .replaceAll(/\b(\d{1,2}) ?(?:er|e|st|nd|rd|th)\b/g, "$1")
    .replaceAll(/\b(?:de|of)\b /g, "")
    .split(" ");
  const at = words.findIndex((word) => /^\p{L}/u.test(word));
  const month = MONTHS.findIndex((names) => names.test(words[at] ?? "")) + 1;
  const figures = words.filter((_, i) => i !== at);
  if (month === 0 || words.length > 3 || figures.some((word) => !/^\d{1,4}$/.test(word))) return null;
  const [first, second] = figures;
  if (second === undefined) {
    // « March 21 » is a day of no year, « mars-21 » a month as spreadsheets shorten it.
    const isMonth = at === 0 && (/^\d{4}$/.test(first ?? "") || /^\p{L}+\.?(?:-|\/| ?['’])\d{2}$/u.test(bare));
    return isMonth ? { year: first!, month, day: null } : null;
  }
  const [day, year] = first!.length === 4 ? [second, first!] : [first!, second];
  return /^(\d{4}|\d{2})$/.test(year) && day.length <= 2 ? { year, month, day: Number(day) } : null;
}
