import { CsvError, parse } from "csv-parse/browser/esm/sync";

/** The cells of a record and the line where it starts in its file, counted from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

interface CsvOptions {
  separator?: string;
  loose?: boolean;
}

/** Quotes that do not match, with the line where the row that they spoil starts. */
export class BrokenQuotes extends Error {
  readonly line: number;
  constructor(line: number, options: ErrorOptions) {
    super(`The quotes of the row at line ${line} do not match.`, options);
    this.line = line;
  }
}

/**
 * The records of a CSV text: separated by commas, semicolons or tabs, any line ends, line breaks within quotes (which
 * become "\n"). Lines without a value in any cell, which spreadsheets like to leave at the end, are left out, and so is
 * a first line such as "sep=;", which tells Excel the separator. Another separator may be given; `loose` keeps quotes
 * within a cell that doesn't start with one. Throws `BrokenQuotes`.
 */
export function readCsv(text: string, { separator, loose = false }: CsvOptions = {}): CsvRecord[] {
  // csv-parse counts the two characters of a Windows line end within quotes as two lines; one form of line end also
  // makes the same cells whatever system saved the file.
  const lines = text.replace(/\r\n?/g, "\n").replace(/^"?sep=.?"?[;,\t|]*(?=\n)/i, "");
  const records: CsvRecord[] = [];
  let read = 0;
  try {
    parse(lines, {
      delimiter: separator ?? separatorOf(lines),
      relax_quotes: loose,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], context) => {
        // The line that is counted is the one where the record ends.
        read = context.lines;
        records.push({ line: read - breaks(cells), cells });
        return null;
      },
    });
    return records;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new BrokenQuotes(firstFilled(lines, read), { cause });
  }
}

/** The separator that the first filled line uses most; no column's name holds one. */
function separatorOf(text: string): string {
  const header = /[^\n]+/.exec(text)?.[0] ?? "";
  const counts = [",", ";", "\t"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).separator;
}

function breaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The first line after `read` lines that is not empty. */
function firstFilled(text: string, read: number): number {
  const after = text.split("\n").findIndex((line, i) => i >= read && line.trim() !== "");
  return after < 0 ? Math.max(1, read) : after + 1;
}
