import { BrokenQuotes, readCsv } from "../package/csv.ts";
import { UnreadableFile } from "./file-fault.ts";
import { cellText, type SheetRow } from "./sheet.ts";

/** Signs that may separate the cells of a text. */
const CELL_SEPARATORS = [";", "\t", ",", "|"] as const;
/** Lines that are looked at to find the separator. */
const LOOKED_AT = 30;

/**
 * The rows of a text whose cells are separated by semicolons, tabs, commas or vertical bars. A row has the number that
 * a spreadsheet gives it, which counts a cell's own line breaks as none. Throws `UnreadableFile`.
 */
export function readDelimited(text: string): { separator: string; rows: SheetRow[] } {
  const separator = separatorOf(text);
  const rows: SheetRow[] = [];
  let breaks = 0;
  for (const { line, cells } of recordsOf(text, separator)) {
    rows.push({ row: line - breaks, cells: cells.map(cellText) });
    for (const cell of cells) breaks += cell.split("\n").length - 1;
  }
  return { separator, rows };
}

function recordsOf(text: string, separator: string) {
  try {
    return readCsv(text, { separator });
  } catch (cause) {
    if (!(cause instanceof BrokenQuotes)) throw cause;
    return looselyQuoted(text, separator);
  }
}

/** A name with quotes of its own (Association "Les Amis") in a cell without quotes is read as it stands. */
function looselyQuoted(text: string, separator: string) {
  try {
    return readCsv(text, { separator, loose: true });
  } catch (cause) {
    if (!(cause instanceof BrokenQuotes)) throw cause;
    throw new UnreadableFile("broken-quotes", String(cause.line), { cause });
  }
}

/**
 * The sign that most lines hold the same number of times, outside quotes; of two such signs the one that stands more
 * often.
 */
function separatorOf(text: string): string {
  const start = text.slice(0, 50_000).replaceAll(/"[^"]*"/g, "");
  const lines = start
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "" && !/^sep=.?$/i.test(line))
    .slice(0, LOOKED_AT);
  const scores = CELL_SEPARATORS.map((sign) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(sign).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [most, alike] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
    return { sign, score: (alike / Math.max(1, lines.length)) * Math.log2(1 + most) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).sign;
}
