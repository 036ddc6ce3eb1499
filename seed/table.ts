import { CsvError, parse } from "csv-parse/sync";
import { closest, distance } from "fastest-levenshtein";
import type { TObject, TSchema } from "typebox";
import type { Fault } from "./faults.ts";

/** A row of a table and the line where it starts in its file. */
export interface Line<Row> {
  line: number;
  row: Row;
}

type Cell = string | number | boolean | null;

/**
 * Reads a table: parted by commas, semicolons or tabs, any line ends, line breaks within quotes. Cells become what the
 * schema of the row says. Rows with a fault are left out, and every fault is told.
 */
export function readTable(
  file: string,
  text: string,
  schema: TObject,
): { lines: Line<Record<string, Cell>>[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const records = split(file, text, faults);
  const header = records.shift()?.record.map((name) => name.trim()) ?? [];
  const columns = Object.entries(schema.properties) as [string, TSchema][];
  for (const [name] of columns) {
    if (!header.includes(name))
      faults.push({ file, line: 1, column: name, value: null, expected: missingColumn(name, header) });
  }
  header.forEach((name, i) => {
    if (!(name in schema.properties)) {
      faults.push({
        file,
        line: 1,
        column: name,
        value: null,
        expected: `there is no such column; the table has ${listed(columns.map(([own]) => own))}.`,
      });
    } else if (header.indexOf(name) !== i) {
      faults.push({ file, line: 1, column: name, value: null, expected: "the column stands twice." });
    }
  });
  if (faults.length > 0) return { lines: [], faults };
  const readers = columns.map(([name, column]) => ({ name, at: header.indexOf(name), read: cellReader(column) }));
  const lines: Line<Record<string, Cell>>[] = [];
  for (const { record, line } of records) {
    if (record.length !== header.length) {
      faults.push({
        file,
        line,
        column: null,
        value: null,
        expected: `the row has ${record.length} cells, the header ${header.length}; a cell that holds the separator or a quote must stand in quotes.`,
      });
      continue;
    }
    const row: Record<string, Cell> = {};
    let sound = true;
    for (const { name, at, read } of readers) {
      const value = record[at] ?? "";
      const cell = EMAIL.test(value)
        ? { expected: "e-mail addresses are personal data and do not belong here." }
        : read(value);
      if (typeof cell === "object" && cell !== null) {
        faults.push({ file, line, column: name, value, expected: cell.expected });
        sound = false;
      } else row[name] = cell;
    }
    if (sound) lines.push({ line, row });
  }
  return { lines, faults };
}

const EMAIL = /[^\s@]@\s?[^\s@]+\.[a-z]{2,}/i;

function split(file: string, text: string, faults: Fault[]): { record: string[]; line: number }[] {
  const separator = separatorOf(text);
  let next = 1;
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return parsed.map(({ record, info }) => {
      // `info.lines` is where a record ends; it started as many lines earlier as its cells hold line breaks.
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      next = info.lines;
      return { record, line: next - breaks };
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause.lines === "number" ? cause.lines : next;
    faults.push({
      file,
      line,
      column: null,
      value: null,
      expected: `the quotes do not match: a quote within a cell is written twice, and the cell stands in quotes.`,
    });
    return [];
  }
}

/** The separator that the header uses most. */
function separatorOf(text: string): string {
  const header = text.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).separator;
}

/** Turns a cell's text into the value that its column's schema asks for, or says what was expected. */
function cellReader(schema: TSchema): (text: string) => Cell | { expected: string } {
  const { optional, core } = unwrap(schema);
  const { type, minimum, pattern } = core as { type?: string; minimum?: number; pattern?: string };
  const allowed = (core as { enum?: string[] }).enum;
  const shape = pattern === undefined ? null : new RegExp(pattern, "u");
  return (text) => {
    const value = text.trim();
    if (value === "") return optional ? null : { expected: "a value is needed here." };
    if (allowed) {
      if (allowed.includes(value)) return value;
      return { expected: `allowed are ${listed(allowed)}.${near(value, allowed)}` };
    }
    if (type === "boolean") {
      const truth = TRUTH.get(value.toLowerCase());
      return truth ?? { expected: "true or false." };
    }
    if (type === "integer") {
      const number = Number(value);
      if (/^-?\d+$/.test(value) && Number.isSafeInteger(number) && number >= (minimum ?? -Infinity)) return number;
      return { expected: minimum === undefined ? "a whole number." : `a whole number from ${minimum} up.` };
    }
    if (shape && !shape.test(value)) return { expected: shapeInWords(pattern!) };
    return value;
  };
}

function unwrap(schema: TSchema): { optional: boolean; core: TSchema } {
  const { anyOf } = schema as { anyOf?: TSchema[] };
  if (!anyOf) return { optional: false, core: schema };
  const core = anyOf.find((part) => (part as { type?: string }).type !== "null") ?? schema;
  return { optional: anyOf.length > 1, core };
}

const TRUTH = new Map<string, boolean>([
  ["true", true],
  ["vrai", true],
  ["oui", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["faux", false],
  ["non", false],
  ["no", false],
  ["0", false],
]);

/** Patterns are those of ids; a spreadsheet user is told an example instead of a regular expression. */
function shapeInWords(pattern: string): string {
  const kinds = /^\^\(([a-z|]+)\):/.exec(pattern)?.[1]?.split("|");
  if (!kinds) return "small letters, digits and hyphens only.";
  return `an id, that is ${listed(kinds.map((kind) => `${kind}:…`))} without spaces.`;
}

const missingColumn = (name: string, header: string[]): string => `the column is missing.${near(name, header)}`;

/** " Did you mean …?" when something is near enough to be a slip. */
export function near(value: string, choices: readonly string[]): string {
  if (choices.length === 0) return "";
  const best = closest(value, choices);
  return distance(value, best) <= Math.max(2, Math.floor(value.length / 4)) ? ` Did you mean ${best}?` : "";
}

const listed = (values: readonly string[]): string => values.join(", ");
