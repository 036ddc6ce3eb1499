import type { AttributeType, AttributeValue } from "../package/attributes.ts";
import { fold } from "../package/fold.ts";
import { isPlaceholder } from "./placeholders.ts";

/** What is written where something is so, and where it is not. */
const YES = new Set(["true", "vrai", "oui", "yes", "x", "✓", "✔", "☑", "o", "y"]);
const NO = new Set(["false", "faux", "non", "no", "☐", "n", "-"]);

const NUMBER = /^[-+−]?(\d{1,3}([ \u00A0\u202F'.,]\d{3})+|\d+)([.,]\d+)?(e[-+]?\d+)?$/i;

/** The sign before the decimals. */
export type DecimalSign = "," | ".";

/**
 * A figure, in French or English writing, with spaces between thousands, a currency or a percent sign; else null. Of
 * what can be read both ways (`12,500`), `decimals` tells which: where nobody knows, the sign parts the decimals.
 */
export function numberIn(text: string, decimals: DecimalSign | null = null): number | null {
  const plain = plainIn(text);
  if (plain === null) return null;
  const sign = (isAmbiguous(text) ? decimals : null) ?? signIn(plain);
  const value = Number(plain.replaceAll(sign === "," ? "." : ",", "").replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

/** The figure without its currency, percent sign and spaces; null where it is none. A multiple such as k€ is none. */
function plainIn(text: string): string | null {
  const bare = text.replace(/^(€|\$|£|EUR|USD)\s*|\s*(€|\$|£|%|EUR|USD)$/gi, "").trim();
  return NUMBER.test(bare) ? bare.replace("−", "-").replaceAll(/[ \u00A0\u202F']/g, "") : null;
}

/** The sign before the decimals, by one figure: the one that stands last, unless it stands twice, as thousands do. */
function signIn(plain: string): DecimalSign {
  const [last, other] = plain.lastIndexOf(",") > plain.lastIndexOf(".") ? ([",", "."] as const) : ([".", ","] as const);
  return plain.indexOf(last) === plain.lastIndexOf(last) ? last : other;
}

/**
 * Whether a figure has thousands or decimals by its column alone: `12,500` and `12.500`, not `0.500` or `1 012,500`.
 */
const isAmbiguous = (text: string): boolean => /^\D*[1-9]\d{0,2}[.,]\d{3}(?![\d.,e])\D*$/i.test(text);

/** The sign before the decimals of a column's figures; null where none of them tells it, or they differ. */
export function decimalsOf(values: Iterable<string>): DecimalSign | null {
  const found = new Set<DecimalSign>();
  for (const value of values) {
    const plain = isAmbiguous(value) ? null : plainIn(value);
    if (plain !== null && /[.,]/.test(plain)) found.add(signIn(plain));
  }
  const [sign = null] = found;
  return found.size === 1 ? sign : null;
}

/** Year, month and day as written, the year first or last; null where a text has not the form of a date. */
function datePartsIn(text: string, isMonthFirst: boolean): [string, string, string] | null {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, "");
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(bare) ?? [];
  if (year !== undefined) return [year, month!, day!];
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare) ?? [];
  if (last === undefined) return null;
  return isMonthFirst ? [last, first!, second!] : [last, second!, first!];
}

/**
 * A day as 2024-12-31, from that, 31/12/2024, 31.12.2024 or the same with a time behind it, or 12/31/2024 in a column
 * that has the month first; else null, also of a day that no calendar has.
 */
export function dateIn(text: string, isMonthFirst = false): string | null {
  const [year, month, day] = datePartsIn(text, isMonthFirst) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** Whether a text is written as a day is, be it one that no calendar has. */
export const isDateLike = (text: string): boolean => datePartsIn(text, false) !== null;

/** The share of a column's days, and their number, from which on months beyond December say that the month is first. */
const MONTH_FIRST = { share: 0.3, fewest: 2 };

/** Whether the days of a column have the month first, as in the United States: some can be read so alone, none not. */
export function isMonthFirst(values: Iterable<string>): boolean {
  let [all, monthFirst] = [0, 0];
  for (const value of values) {
    if (!isDateLike(value)) continue;
    all += 1;
    if (dateIn(value) !== null && dateIn(value, true) === null) return false;
    if (dateIn(value) === null && dateIn(value, true) !== null) monthFirst += 1;
  }
  return monthFirst >= MONTH_FIRST.fewest && monthFirst >= MONTH_FIRST.share * all;
}

/** Whether a cell says that something is so; null where it says neither. */
export function truthIn(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word) || word === "1") return true;
  return NO.has(word) || word === "0" ? false : null;
}

/** Whether a cell is a word for yes or no, figures apart, which may be counts. */
export const isTruthWord = (text: string): boolean => YES.has(text.toLowerCase()) || NO.has(text.toLowerCase());

/** Days since 1899, as a spreadsheet counts them, of 1954 to 2119. */
const SERIAL = { from: 20_000, to: 80_000, first: Date.UTC(1899, 11, 30), day: 86_400_000 };

/** Whether the figures of a column that is called a date are days as a spreadsheet counts them. */
export function isSerial(header: string, values: Iterable<string>): boolean {
  if (!/\b(dates?|day|jour)\b|^(debut|fin|start|end)\b/.test(fold(header))) return false;
  let some = false;
  for (const value of values) {
    if (isPlaceholder(value)) continue;
    if (!/^\d{5}(\.\d+)?$/.test(value) || Number(value) < SERIAL.from || Number(value) > SERIAL.to) return false;
    some = true;
  }
  return some;
}

/** How the figures and days of a column are written. */
export interface Writing {
  /** Whether its days are numbers, as a spreadsheet counts them. */
  serial: boolean;
  /** The sign before the decimals of its figures; null where they do not tell it. */
  decimals: DecimalSign | null;
  /** Whether its days have the month first. */
  monthFirst: boolean;
}

/** The value of a cell as its column's type and writing have it; null where it is none, or might be two. */
export function valueIn(text: string, type: AttributeType, writing: Writing): AttributeValue | null {
  const { decimals, monthFirst, serial } = writing;
  if (type === "text") return text;
  if (type === "boolean") return truthIn(text);
  if (type === "date" && serial && /^\d{5}(\.\d+)?$/.test(text))
    return new Date(SERIAL.first + Math.floor(Number(text)) * SERIAL.day).toISOString().slice(0, 10);
  if (type === "date") return dateIn(text, monthFirst);
  const number = decimals === null && isAmbiguous(text) ? null : numberIn(text, decimals);
  return type === "integer" && number !== null && !Number.isSafeInteger(number) ? null : number;
}

/** The share of a column's cells that are of a type, and their number, from which on the others are slips. */
const NEARLY_ALL = 0.8;
const FEWEST = 3;

/** A code such as 01000, whose 0 counts. */
const isZeroCode = (value: string): boolean => /^0\d/.test(value) && !isDateLike(value);

/** A code of letters and digits, such as 2A among the numbers of départements. */
const isLetterCode = (value: string): boolean =>
  /^(?=.*\d)(?=.*\p{L})[\p{L}\d]+$/u.test(value) && numberIn(value) === null;

/**
 * What the values of a column are, each given with the number of its cells: dates or figures also where a few are none,
 * as one that is misspelt. Days that no calendar has are slips among others, however few these are. A column with codes
 * is text, since a 0 before them or a letter within counts; so is one with figures of which nothing tells whether they
 * have thousands or decimals. Placeholders say nothing of the type.
 */
export function typeOf(cells: ReadonlyMap<string, number>, { decimals, monthFirst, serial }: Writing): AttributeType {
  if (serial) return "date";
  const said = [...cells].filter(([value]) => !isFormulaError(value));
  if (said.some(([value]) => isTruthWord(value)) && said.every(([value]) => isTruthWord(value) || isPlaceholder(value)))
    return "boolean";
  const told = said.filter(([value]) => !isPlaceholder(value));
  const all = told.reduce((sum, [, count]) => sum + count, 0);
  const isType = (of: (value: string) => boolean): boolean => {
    const own = told.reduce((sum, [value, count]) => sum + (of(value) ? count : 0), 0);
    return own > 0 && (own === all || (own >= FEWEST && own >= NEARLY_ALL * all));
  };
  if (told.some(([value]) => dateIn(value, monthFirst) !== null) && isType(isDateLike)) return "date";
  const isCode = (value: string) =>
    isZeroCode(value) || isLetterCode(value) || (decimals === null && isAmbiguous(value));
  if (told.some(([value]) => isCode(value)) || !isType((value) => numberIn(value, decimals) !== null)) return "text";
  const numbers = told.flatMap(([value]) => numberIn(value, decimals) ?? []);
  return numbers.every(Number.isSafeInteger) ? "integer" : "number";
}

/** Whether a cell holds what a spreadsheet shows of a formula that fails, in French or English. */
export const isFormulaError = (text: string): boolean =>
  /^#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|NOM|VALEUR|NUL|NOMBRE)[!?]?/.test(text);
