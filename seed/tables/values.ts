import type { AttributeType, AttributeValue } from "../package/attributes.ts";
import { dayIn, type DateWriting, isDateLike, isMonthInFigures, isYear, saysDate } from "./dates.ts";
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
  if (!saysDate(header)) return false;
  let some = false;
  for (const value of values) {
    if (isPlaceholder(value)) continue;
    if (!/^\d{5}(\.\d+)?$/.test(value) || Number(value) < SERIAL.from || Number(value) > SERIAL.to) return false;
    some = true;
  }
  return some;
}

/** How the figures and days of a column are written. */
export interface Writing extends DateWriting {
  /** Whether its days are numbers, as a spreadsheet counts them. */
  serial: boolean;
  /** The sign before the decimals of its figures; null where they do not tell it. */
  decimals: DecimalSign | null;
  /** Whether it is called a date, so that a month in figures is none of something else. */
  isCalledDate: boolean;
}

/** The value of a cell as its column's type and writing have it; null where it is none, or might be two. */
export function valueIn(text: string, type: AttributeType, writing: Writing): AttributeValue | null {
  const { decimals, serial } = writing;
  if (type === "text") return text;
  if (type === "boolean") return truthIn(text);
  if (type === "date" && serial && /^\d{5}(\.\d+)?$/.test(text))
    return new Date(SERIAL.first + Math.floor(Number(text)) * SERIAL.day).toISOString().slice(0, 10);
  if (type === "date") return dayIn(text, writing)?.day ?? null;
  const number = decimals === null && isAmbiguous(text) ? null : numberIn(text, decimals);
  return type === "integer" && number !== null && !Number.isSafeInteger(number) ? null : number;
}

/** The share of a column's cells that are of a type, and their number, from which on the others are slips. */
const NEARLY_ALL = 0.8;
const MOST = 0.5;
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
export function typeOf(cells: ReadonlyMap<string, number>, writing: Writing): AttributeType {
  const { decimals, serial } = writing;
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
  if (areDates(told, isType, writing)) return "date";
  const isCode = (value: string) =>
    isZeroCode(value) || isLetterCode(value) || (decimals === null && isAmbiguous(value));
  if (told.some(([value]) => isCode(value)) || !isType((value) => numberIn(value, decimals) !== null)) return "text";
  const numbers = told.flatMap(([value]) => numberIn(value, decimals) ?? []);
  return numbers.every(Number.isSafeInteger) ? "integer" : "number";
}

/** Whether values are days or months; among more of these than of them, years alone are whole years. */
function areDates(
  told: readonly (readonly [string, number])[],
  isType: (of: (value: string) => boolean) => boolean,
  writing: Writing,
): boolean {
  const isDate = (value: string) => isDateLike(value) && (writing.isCalledDate || !isMonthInFigures(value));
  const count = (of: (value: string) => boolean): number =>
    told.reduce((sum, [value, cells]) => sum + (of(value) ? cells : 0), 0);
  if (!told.some(([value]) => isDate(value) && dayIn(value, writing) !== null)) return false;
  if (isType(isDate)) return true;
  const isWhen = (value: string) => isDate(value) || isYear(value);
  if (count(isYear) > count(isDate)) return false;
  // A column that is called a date holds dates where most of it is: its reader looks for them in time.
  return isType(isWhen) || (writing.isCalledDate && count(isWhen) > MOST * count(() => true));
}

/** Whether a cell holds what a spreadsheet shows of a formula that fails, in French or English. */
export const isFormulaError = (text: string): boolean =>
  /^#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|NOM|VALEUR|NUL|NOMBRE)[!?]?/.test(text);
