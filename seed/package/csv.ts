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
  const whole = text.replace(/\r\n?/g, "\n").replace(/^"?sep=.?"?[;,\t|]*(?=\n)/i, "");
  const sign = separator ?? separatorOf(whole);
  const lines = whole.split("\n");
  if (loose) return quotedRecords(lines, { from: 0, to: lines.length }, sign, true);
  const records: CsvRecord[] = [];
  for (let from = 0; from < lines.length;) {
    const to = endOfQuotes(lines, from);
    if (to > from) for (const record of quotedRecords(lines, { from, to }, sign, false)) records.push(record);
    else if (lines[from]!.trim() !== "") {
      const cells = lines[from]!.split(sign);
      if (cells.some((cell) => cell.trim() !== "")) records.push({ line: from + 1, cells });
    }
    from = Math.max(to, from + 1);
  }
  return records;
}

/**
 * Where the lines with quotes that start at `from` end, those between a quote and the one that closes it among them;
 * `from` where there are none. Lines without quotes need no parser, which takes ten times longer.
 */
function endOfQuotes(lines: readonly string[], from: number): number {
  let open = false;
  let at = from;
  for (; at < lines.length; at++) {
    const quotes = lines[at]!.split('"').length - 1;
    if (quotes === 0 && !open) break;
    if (quotes % 2 === 1) open = !open;
  }
  return at;
}

/** The records in a part of the lines. Throws `BrokenQuotes`. */
function quotedRecords(
  lines: readonly string[],
  { from, to }: { from: number; to: number },
  sign: string,
  loose: boolean,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let read = from;
  try {
    // As bytes: what a browser's version of the library makes of a text takes longer than all the reading.
    parse(new TextEncoder().encode(lines.slice(from, to).join("\n")), {
      delimiter: sign,
      relax_quotes: loose,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], context) => {
        // The line that is counted is the one where the record ends.
        read = from + context.lines;
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

/** The separator that the first filled line uses most: the name of a column hardly ever holds another. */
export function separatorOf(text: string): string {
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
function firstFilled(lines: readonly string[], read: number): number {
  const after = lines.findIndex((line, i) => i >= read && line.trim() !== "");
  return after < 0 ? Math.max(1, read) : after + 1;
}
