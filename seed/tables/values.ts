import type { AttributeType, AttributeValue } from "../package/attributes.ts";

/** What is written where something is so, and where it is not. */
const YES = new Set(["true", "vrai", "oui", "yes", "x", "✓", "✔", "☑", "o", "y"]);
const NO = new Set(["false", "faux", "non", "no", "☐", "n", "-"]);

const NUMBER = /^[-+−]?(\d{1,3}([ \u00A0\u202F'.,]\d{3})+|\d+)([.,]\d+)?(e[-+]?\d+)?$/i;

/** A figure, in French or English writing, with spaces between thousands, a currency or a percent sign; else null. */
export function numberIn(text: string): number | null {
  const bare = text.replace(/^(€|\$|£|EUR|USD)\s*|\s*(€|\$|£|%|k€|EUR|USD)$/gi, "").trim();
  if (!NUMBER.test(bare)) return null;
  const plain = bare.replace("−", "-").replaceAll(/[ \u00A0\u202F']/g, "");
  const commas = plain.split(",").length - 1;
  const points = plain.split(".").length - 1;
  // What stands last separates the decimals; a sign that stands twice separates thousands.
  const comma = commas === 1 && (points === 0 || plain.lastIndexOf(",") > plain.lastIndexOf("."));
  const point = points === 1 && !comma;
  const value = Number(
    comma ? plain.replaceAll(".", "").replace(",", ".") : plain.replaceAll(",", "").replaceAll(".", point ? "." : ""),
  );
  return Number.isFinite(value) ? value : null;
}

/** A day as 2024-12-31, from that, 31/12/2024, 31.12.2024 or the same with a time behind it; else null. */
export function dateIn(text: string): string | null {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, "");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(bare);
  const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  const [year, month, day] = iso ? iso.slice(1) : european ? european.slice(1).toReversed() : [];
  if (!year) return null;
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** Whether a cell says that something is so; null where it says neither. */
export function truthIn(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word) || word === "1") return true;
  return NO.has(word) || word === "0" ? false : null;
}

/** Whether a cell is a word for yes or no, figures apart, which may be counts. */
export const isTruthWord = (text: string): boolean => YES.has(text.toLowerCase()) || NO.has(text.toLowerCase());

/** The value of a cell as its column's type has it; null where it is none. */
export function valueIn(text: string, type: AttributeType): AttributeValue | null {
  if (type === "text") return text;
  if (type === "boolean") return truthIn(text);
  if (type === "date") return dateIn(text);
  const number = numberIn(text);
  return type === "integer" && number !== null && !Number.isSafeInteger(number) ? null : number;
}

/** What all of these values are; codes such as 01000 are texts, since a 0 before them counts. */
export function typeOf(values: Iterable<string>): AttributeType {
  let any = false;
  const still = { boolean: true, integer: true, number: true, date: true };
  for (const value of values) {
    any = true;
    const number = /^0\d/.test(value) ? null : numberIn(value);
    still.boolean &&= isTruthWord(value);
    still.number &&= number !== null;
    still.integer &&= number !== null && Number.isSafeInteger(number);
    still.date &&= dateIn(value) !== null;
    if (!still.boolean && !still.number && !still.date) return "text";
  }
  if (!any) return "text";
  return still.boolean ? "boolean" : still.date ? "date" : still.integer ? "integer" : "number";
}
