import type { TSchema } from "typebox";
import { encodingFault } from "./encoding.ts";
import { holdsEmail, NO_EMAIL } from "./email.ts";
import { invisibleIn } from "./look-alikes.ts";
import { didYouMean } from "./nearest.ts";
import { END_KINDS, ROLE_ID } from "./role-row.ts";
import { KINDS } from "./vocabulary.ts";

/** A cell's value as its column's schema has it. */
export type Cell = string | number | boolean | null;

/**
 * Reads the text of a cell, or says what was expected in its place; an empty one that something else stands for has no
 * value.
 */
export type CellReader = (text: string) => { value: Cell } | { absent: true } | { expected: string };

/** Whether a table may be without a column: all its cells may be empty. */
export function mayBeAbsent(schema: TSchema): boolean {
  const { optional, core } = unwrap(schema);
  return optional || "absent" in core;
}

/**
 * The reader that a column's schema asks for: text, choice, whole number, truth value, each perhaps empty. What it
 * reads passes the schema, so that rows need no second check: the library's own is either compiled, which the policy of
 * a page forbids, or five times slower than all the reading. Throws where the schema has a keyword that the reader does
 * not know.
 */
export function cellReader(schema: TSchema): CellReader {
  const { optional, core } = unwrap(schema);
  const unknown = Object.keys(core).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) throw new Error(`Columns have no reader for the keyword ${unknown} of JSON Schema.`);
  const read = coreReader(core);
  return (text) => {
    // Composed accents, so that what looks alike is alike, whatever system the file was saved on.
    const value = text.trim().normalize("NFC");
    if (value === "")
      return optional ? { value: null } : "absent" in core ? { absent: true } : { expected: "a value is needed here." };
    if (holdsEmail(value)) return { expected: NO_EMAIL };
    const expected = encodingFault(value);
    return expected === null ? read(value) : { expected };
  };
}

/**
 * The keywords of JSON Schema that columns use. No text that is read is empty, so that `minLength` is 1 and asks
 * nothing more.
 */
const KEYWORDS = new Set(["type", "enum", "pattern", "minimum", "minLength", "format", "absent"]);

interface Core {
  type?: string;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  format?: string;
}

function coreReader({ type, enum: allowed, pattern, minimum, format }: Core): CellReader {
  if (allowed) {
    return (text) => {
      if (allowed.includes(text)) return { value: text };
      return { expected: `allowed are ${allowed.join(", ")}.${didYouMean(text, allowed)}` };
    };
  }
  if (type === "boolean") {
    return (text) => {
      const value = TRUTH.get(text.toLowerCase());
      return value === undefined ? { expected: "true or false." } : { value };
    };
  }
  if (type === "integer") {
    const expected = minimum === undefined ? "a whole number." : `a whole number from ${minimum} up.`;
    return (text) => {
      const value = Number(text);
      const right = /^-?\d+$/.test(text) && Number.isSafeInteger(value) && value >= (minimum ?? -Infinity);
      return right ? { value } : { expected };
    };
  }
  if (type === "number") {
    return (text) => {
      const value = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : NaN;
      return Number.isFinite(value) ? { value } : { expected: "a number, such as 3.5 or 3,5, without spaces." };
    };
  }
  if (format === "date") return (text) => (isDate(text) ? { value: text } : { expected: "a date such as 2024-12-31." });
  const shape = pattern === undefined ? null : new RegExp(pattern, "u");
  if (shape === null) return (text) => ({ value: text });
  return (text) => {
    const expected = invisibleIn(text) ?? (shape.test(text) ? null : shapeInWords(pattern!));
    return expected === null ? { value: text } : { expected };
  };
}

/** A column that may be empty is a union with null. */
function unwrap(schema: TSchema): { optional: boolean; core: TSchema } {
  const { anyOf } = schema as { anyOf?: TSchema[] };
  const core = anyOf?.find((part) => (part as Core).type !== "null");
  return core ? { optional: true, core } : { optional: false, core: schema };
}

/** Whether a text is a day of the calendar in the form of ISO 8601. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** How spreadsheets and people in French and English write what is so. */
const TRUTH = new Map<string, boolean>([
  ...["true", "vrai", "oui", "yes", "1"].map((word) => [word, true] as const),
  ...["false", "faux", "non", "no", "0"].map((word) => [word, false] as const),
]);

/** What is expected where a pattern is neither that of an id of an entity nor of an address. */
const WORDS_OF_PATTERNS = new Map([
  [ROLE_ID, "small letters without accents, digits, hyphens and underscores only, a letter first, such as funds."],
  [END_KINDS, `kinds of what the role leads from or to, a space between two: ${KINDS.join(", ")}.`],
]);

/**
 * Patterns are those of ids and addresses; a message to a spreadsheet user gives an example instead of a regular
 * expression.
 */
function shapeInWords(pattern: string): string {
  if (pattern.startsWith("^https?:")) return "an address that begins with http:// or https://, without spaces.";
  const words = WORDS_OF_PATTERNS.get(pattern);
  if (words !== undefined) return words;
  const kinds = /^\^\(([a-z|]+)\):/.exec(pattern)?.[1]?.split("|");
  if (!kinds) return "small letters, digits and hyphens only.";
  return `an id, which is ${kinds.map((kind) => `${kind}:…`).join(" or ")} without spaces.`;
}
