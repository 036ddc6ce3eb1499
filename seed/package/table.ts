import type { TObject } from "typebox";
import { attributeSchema, type Attributes, type Field } from "./attributes.ts";
import { type Cell, cellReader, mayBeAbsent } from "./cell.ts";
import { BrokenQuotes, type CsvRecord, readCsv } from "./csv.ts";
import type { Fault } from "./faults.ts";
import { holdsEmail, NO_EMAIL } from "./email.ts";
import { encodingFault } from "./encoding.ts";
import { didYouMean } from "./nearest.ts";
import type { Line } from "./tables.ts";

/** What a table holds; `lines` is null where the table as a whole cannot be read. */
export interface ReadTable {
  lines: Line<Record<string, Cell | Attributes>>[] | null;
  /** Columns beyond those of the schema, in their order. */
  own: (Field & { name: string })[];
  faults: Fault[];
}

/**
 * Reads a table. Cells become what the schema of the row says; a cell that cannot is reported as a fault and left out
 * of its row. Columns whose cells may all be empty may be absent. Others than those of the schema are kept in a row's
 * `attributes`, with the types that `fields` says of them (text where it says nothing); null where the table may have
 * none.
 */
export function readTable(
  file: string,
  text: string,
  schema: TObject,
  fields: ReadonlyMap<string, Field> | null,
): ReadTable {
  const faults: Fault[] = [];
  const records = recordsOf(file, text, faults);
  const first = records?.shift();
  if (!records || !first) {
    if (records)
      faults.push({ ...whole(file), expected: "the file holds no header line with the names of its columns." });
    return { lines: null, own: [], faults };
  }
  const header = withoutEmptyEnd(
    first.cells.map((name) => name.trim()),
    0,
  );
  faults.push(...checkHeader(file, first.line, header, schema, fields));
  if (faults.length > 0) return { lines: null, own: [], faults };
  const own = header
    .filter((name) => !Object.hasOwn(schema.properties, name))
    .map((name) => ({ name, ...(fields?.get(name) ?? TEXT) }));
  const readRow = rowReader(file, header, schema, own, faults);
  return {
    lines: records.map(({ line, cells }) => ({ line, row: readRow(line, withoutEmptyEnd(cells, header.length)) })),
    own,
    faults,
  };
}

const TEXT: Field = { type: "text", labels: {}, title: null };

/** Cells without the empty ones after the first `least`, which spreadsheets write where a column was once touched. */
function withoutEmptyEnd(cells: string[], least: number): string[] {
  let end = cells.length;
  while (end > least && cells[end - 1]!.trim() === "") end -= 1;
  return cells.slice(0, end);
}

function recordsOf(file: string, text: string, faults: Fault[]): CsvRecord[] | null {
  try {
    return readCsv(text);
  } catch (cause) {
    if (!(cause instanceof BrokenQuotes)) throw cause;
    faults.push({
      ...whole(file),
      line: cause.line,
      expected:
        'the quotes of the row that starts here do not match: a cell that holds a quote stands in quotes, and the quote within is written twice ("").',
    });
    return null;
  }
}

function* checkHeader(
  file: string,
  line: number,
  header: string[],
  { properties }: TObject,
  fields: ReadonlyMap<string, Field> | null,
): Generator<Fault> {
  const columns = Object.keys(properties);
  const unknown = header.filter((name) => !columns.includes(name));
  const absent = columns.filter((column) => !header.includes(column));
  for (const column of absent.filter((name) => !mayBeAbsent(properties[name]!))) {
    yield { file, line, column, value: null, expected: `the column is missing.${didYouMean(column, unknown)}` };
  }
  for (const [i, name] of header.entries()) {
    const fault = { file, line, column: name, value: null };
    const wrong = columns.includes(name) ? null : wrongName(name, absent, fields);
    if (name === "")
      yield { ...fault, column: null, expected: `cell ${i + 1} of the header is empty; each column needs its name.` };
    else if (wrong !== null) yield { ...fault, expected: wrong };
    else if (unknown.includes(name) && fields === null)
      yield { ...fault, expected: `there is no such column; the table has ${columns.join(", ")}.` };
    else if (header.indexOf(name) !== i) yield { ...fault, expected: "the column stands twice." };
  }
}

/**
 * What is wrong with the name of a column of one's own; null where nothing is. One that is near to an absent column's
 * is a slip.
 */
function wrongName(name: string, absent: readonly string[], fields: ReadonlyMap<string, Field> | null): string | null {
  if (holdsEmail(name)) return NO_EMAIL;
  const wrong = encodingFault(name);
  if (wrong !== null || fields === null || fields.has(name)) return wrong;
  const meant = didYouMean(name, absent);
  if (meant === "") return null;
  return `there is no such column.${meant} If it is one of your own, describe it in datapackage.json.`;
}

function rowReader(file: string, header: string[], schema: TObject, own: ReadTable["own"], faults: Fault[]) {
  const readers = Object.entries(schema.properties).map(([name, column]) => ({
    name,
    at: header.indexOf(name),
    read: cellReader(column),
  }));
  const others = own.map(({ name, type }) => ({
    name,
    at: header.indexOf(name),
    read: cellReader(attributeSchema(type)),
  }));
  type Reader = (typeof readers)[number];
  /** Puts what a cell says into a row; nothing where it can't be read, which is told. */
  const put = (row: Record<string, Cell>, line: number, text: string, { name, read }: Reader): void => {
    const cell = read(text);
    if ("value" in cell) row[name] = cell.value;
    else if ("expected" in cell) faults.push({ file, line, column: name, value: text.trim(), expected: cell.expected });
  };
  return (line: number, cells: string[]): Record<string, Cell | Attributes> => {
    if (cells.length !== header.length) {
      const counts = `the row has ${cells.length} cells, the header ${header.length}`;
      const expected = `${counts}; a cell that holds a separator or a quote must stand in quotes.`;
      faults.push({ ...whole(file), line, expected });
      // The first cell is certain: other tables refer to the id, and need no fault of their own.
      const first = readers.find(({ name, at }) => name === "id" && at === 0)?.read(cells[0]!);
      return first && "value" in first ? { id: first.value } : {};
    }
    const row: Record<string, Cell> = {};
    for (const reader of readers) put(row, line, cells[reader.at] ?? "", reader);
    if (others.length === 0) return row;
    const all: Record<string, Cell> = {};
    for (const reader of others) put(all, line, cells[reader.at]!, reader);
    const attributes = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Attributes;
    return { ...row, attributes };
  };
}

const whole = (file: string) => ({ file, line: null, column: null, value: null });
