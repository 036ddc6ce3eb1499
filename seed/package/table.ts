import type { TObject, TSchema } from "typebox";
import { type Cell, cellReader } from "./cell.ts";
import { BrokenQuotes, type CsvRecord, readCsv } from "./csv.ts";
import type { Fault } from "./faults.ts";
import { didYouMean } from "./nearest.ts";
import type { Line } from "./tables.ts";

/**
 * Reads a table. Cells become what the schema of the row says; a cell that cannot is reported as a fault and left out of its
 * row. `lines` is null where the table as a whole cannot be read.
 */
export function readTable(
  file: string,
  text: string,
  schema: TObject,
): { lines: Line<Record<string, Cell>>[] | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const records = recordsOf(file, text, faults);
  const first = records?.shift();
  if (!records || !first) {
    if (records)
      faults.push({ ...whole(file), expected: "the file holds no header line with the names of its columns." });
    return { lines: null, faults };
  }
  const header = withoutEmptyEnd(
    first.cells.map((name) => name.trim()),
    0,
  );
  faults.push(...checkHeader(file, first.line, header, Object.keys(schema.properties)));
  if (faults.length > 0) return { lines: null, faults };
  const readRow = rowReader(file, header, schema, faults);
  return {
    lines: records.map(({ line, cells }) => ({ line, row: readRow(line, withoutEmptyEnd(cells, header.length)) })),
    faults,
  };
}

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

function* checkHeader(file: string, line: number, header: string[], columns: string[]): Generator<Fault> {
  const unknown = header.filter((name) => !columns.includes(name));
  for (const column of columns) {
    if (!header.includes(column))
      yield { file, line, column, value: null, expected: `the column is missing.${didYouMean(column, unknown)}` };
  }
  for (const [i, name] of header.entries()) {
    const fault = { file, line, column: name, value: null };
    if (name === "")
      yield { ...fault, column: null, expected: `cell ${i + 1} of the header is empty; each column needs its name.` };
    else if (!columns.includes(name))
      yield { ...fault, expected: `there is no such column; the table has ${columns.join(", ")}.` };
    else if (header.indexOf(name) !== i) yield { ...fault, expected: "the column stands twice." };
  }
}

function rowReader(file: string, header: string[], schema: TObject, faults: Fault[]) {
  const columns = Object.entries(schema.properties) as [string, TSchema][];
  const readers = columns.map(([name, column]) => ({ name, at: header.indexOf(name), read: cellReader(column) }));
  return (line: number, cells: string[]): Record<string, Cell> => {
    const row: Record<string, Cell> = {};
    if (cells.length !== header.length) {
      const counts = `the row has ${cells.length} cells, the header ${header.length}`;
      const expected = `${counts}; a cell that holds a separator or a quote must stand in quotes.`;
      faults.push({ ...whole(file), line, expected });
      // The first cell is certain: other tables refer to the id, and need no fault of their own.
      const first = readers.find(({ name, at }) => name === "id" && at === 0)?.read(cells[0]!);
      return first && "value" in first ? { id: first.value } : {};
    }
    for (const { name, at, read } of readers) {
      const cell = read(cells[at]!);
      if ("value" in cell) row[name] = cell.value;
      else faults.push({ file, line, column: name, value: cells[at]!.trim(), expected: cell.expected });
    }
    return row;
  };
}

const whole = (file: string) => ({ file, line: null, column: null, value: null });
