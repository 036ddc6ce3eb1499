import { fold } from "../package/fold.ts";
import { isDateLike } from "./dates.ts";
import { isKnownHeader, meaningOf, nameUnder } from "./header-words.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { SheetRow } from "./sheet.ts";
import { numberIn } from "./values.ts";

/** Rows among which the header is looked for; what stands above it are titles and notes. */
const ABOVE = 20;

/**
 * The header of a table and the rows below it. Of two rows (« Porteur » over « Nom » and « Ville ») it is one, whose
 * cells name both where the lower one alone would leave open whose name it is.
 */
export function headerOf(rows: readonly SheetRow[]): [header: SheetRow | undefined, below: SheetRow[]] {
  const at = headerAt(rows);
  const header = rows[at];
  const [above, next] = [rows[at - 1], rows[at + 1]];
  if (header && above && above.row === header.row - 1 && areGroups(above))
    return [grouped(above, header), rows.slice(at + 1)];
  if (header && next && next.row === header.row + 1 && areSubtitles(next, header))
    return [grouped(header, next), rows.slice(at + 2)];
  return [header, rows.slice(at + 1)];
}

const wordsIn = ({ cells }: SheetRow): string[] => cells.filter((cell) => cell !== "");

/** Letters of a group's name; more are a note above the table. */
const LONGEST_GROUP = 60;

/** Whether a row above a header names groups of its columns: several, in words. */
function areGroups(above: SheetRow): boolean {
  const words = wordsIn(above);
  if (new Set(words).size < 2) return false;
  return words.every((word) => word.length <= LONGEST_GROUP && numberIn(word) === null && !isDateLike(word));
}

/** A unit, as it may stand alone below a title: « en € », « (k€) ». */
const UNIT = /^\(?(en |in )?(k?€|m€|\$|£|%|euros?|keur|k?eur|etp|fte|ha|km2?|jours?|days?|mois|months?)\)?$/i;

/**
 * Whether a row below a header gives titles to columns that it leaves open, all in words of headers; below the others
 * it has at most a unit or a dash.
 */
function areSubtitles(next: SheetRow, { cells }: SheetRow): boolean {
  const isOpened = (at: number): boolean => at > 0 && ((cells[at] ?? "") === "" || cells[at] === cells[at - 1]);
  const titles = next.cells.flatMap((title, at) =>
    title === "" || title === cells[at] || isPlaceholder(title) ? [] : [{ title, at }],
  );
  const grouped = titles.filter(({ at }) => isOpened(at) || (isOpened(at + 1) && (next.cells[at + 1] ?? "") !== ""));
  return (
    grouped.some(({ at }) => isOpened(at)) &&
    titles.length > 1 &&
    grouped.every(({ title }) => isKnownHeader(title) || nameUnder(title)) &&
    titles.every(
      (one) => grouped.includes(one) || UNIT.test(one.title) || isKnownHeader(one.title) || nameUnder(one.title),
    )
  );
}

/** A header of two rows. A group reaches up to the next one, unless merged cells say already how far it does. */
function grouped(groups: SheetRow, titles: SheetRow): SheetRow {
  const isMerged = groups.cells.some((cell, at) => cell !== "" && cell === groups.cells[at + 1]);
  const times = new Map<string, number>();
  for (const title of titles.cells) times.set(fold(title), (times.get(fold(title)) ?? 0) + 1);
  let group = "";
  const width = Math.max(groups.cells.length, titles.cells.length);
  const cells = Array.from({ length: width }, (_, at) => {
    const [own = "", title = ""] = [groups.cells[at], titles.cells[at]];
    group = own !== "" || isMerged ? own : group;
    if (title === "" || isPlaceholder(title)) return own;
    if (UNIT.test(title)) return `${own} (${title.replaceAll(/[()]/g, "")})`;
    if (group === "" || fold(group) === fold(title)) return title;
    return times.get(fold(title))! > 1 || isOpen(group, title) ? `${group} – ${title}` : title;
  });
  return { ...titles, cells };
}

/** Whether a title leaves open whose it is: a name, or the place or address of the actors of its group. */
function isOpen(group: string, title: string): boolean {
  const of = meaningOf(group)?.is;
  const is = meaningOf(title)?.is;
  return nameUnder(title) ? of !== undefined : of === "actor" && (is === "place" || is === "site");
}

/** Cells from which on a whole row of different words, one of them known, is surely a header. */
const SURE = 3;

/** The row that looks most like a header: known words, as many cells as the rows below, no figures, none twice. */
function headerAt(rows: readonly SheetRow[]): number {
  const filled = rows.slice(0, 200).map((row) => wordsIn(row).length);
  const usual = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
  const values = timesIn(rows);
  let best = { at: 0, score: -Infinity };
  for (const [at, row] of rows.slice(0, ABOVE).entries()) {
    const words = wordsIn(row);
    const distinct = new Set(words).size;
    if (distinct < 2 && usual > 1) continue;
    const known = words.filter(isKnownHeader).length;
    const figures = words.filter((cell) => numberIn(cell) !== null).length;
    // A header is no value of its table: words that come back below it are none.
    const again = words.filter((cell) => (values.get(cell) ?? 0) > 1).length;
    const long = words.filter((cell) => cell.length > 80).length;
    const score =
      2 * Math.min(known, 4) +
      (words.length >= 0.6 * usual ? 3 : 0) +
      (distinct === words.length ? 1 : 0) -
      (3 * (figures + long)) / words.length -
      (4 * again) / words.length -
      0.5 * at;
    if (score > best.score) best = { at, score };
    // Below a row that is surely one, a value may be a word of headers too: « Commune ».
    const isWhole = words.length >= Math.max(usual, SURE) && distinct === words.length;
    if (isWhole && known > 0 && figures + again + long === 0) break;
  }
  return best.at;
}

/** In how many of the first rows each cell stands. */
function timesIn(rows: readonly SheetRow[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { cells } of rows.slice(0, 200))
    for (const cell of new Set(cells)) times.set(cell, (times.get(cell) ?? 0) + 1);
  return times;
}
