import { stringify } from "csv-stringify/browser/esm/sync";
import { readCsv, separatorOf } from "./csv.ts";
import { TABLE_FILES } from "./description.ts";
import { fold } from "./fold.ts";
import type { Folder } from "./folder.ts";
import { decode } from "./text.ts";
import { TIE_ROLE } from "./vocabulary.ts";

/** Something that was done to a table, or that stands in it still: its file, the line, what in words. */
export interface PersonChange {
  file: string;
  line: number;
  what: string;
}

/** What becomes of a package when a person leaves it or is called otherwise. */
export interface PersonEdit {
  /** The tables that change, by name; rows that do not change keep their bytes. */
  files: Map<string, string>;
  changes: PersonChange[];
  /** Where a name of the person stands still: texts that somebody must read, and words that are quoted as printed. */
  left: PersonChange[];
}

/** What is to be done: who leaves has no name; `id` is the new one of who stays. */
export type PersonWish = { name: string; id: string } | null;

/**
 * Takes a person out of the tables of a package, with every link and every row of the ledger, or gives them another
 * name and id everywhere. Printed words stay as they are quoted. Nobody of that id: no change.
 */
export function editPerson(folder: Folder, id: string, wish: PersonWish): PersonEdit {
  const edit: PersonEdit = { files: new Map(), changes: [], left: [] };
  const tables = folder
    .list()
    .filter((file) => TABLE_FILES.includes(file))
    .map((file) => readTable(file, decode(file, folder.read(file)) as string));
  const names = namesOf(tables, id);
  // What a tie of theirs became in a network of one mode goes with them: it is nothing else, and bears their name.
  const gone = new Set([id, ...(wish === null ? tiesOf(tables, id) : [])]);
  for (const table of tables) {
    const kept = table.rows.map((row) => edited(table, row, id, gone, wish, edit));
    if (kept.some((text, i) => text !== table.rows[i]!.text)) edit.files.set(table.file, table.head + kept.join(""));
    kept.forEach((text, i) => {
      if (text !== "") lookFor(names, table, { ...table.rows[i]!, text }, wish, edit);
    });
  }
  return edit;
}

interface Row {
  line: number;
  text: string;
  cells: string[];
}

interface Table {
  file: string;
  columns: string[];
  separator: string;
  /** What stands before the first row. */
  head: string;
  rows: Row[];
}

/** A table with the text of each row, so that those that do not change are written as they were. */
function readTable(file: string, text: string): Table {
  // Windows, Unix and old Macs end lines each in their way, as readCsv knows.
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const [header, ...records] = readCsv(text);
  const starts = [...records.map(({ line }) => line), lines.length + 1];
  const head = lines.slice(0, (starts[0] ?? 1) - 1).join("");
  const separator = separatorOf(head);
  const rows = records.map(({ line, cells }, i) => ({
    line,
    cells,
    text: lines.slice(line - 1, starts[i + 1]! - 1).join(""),
  }));
  return { file, columns: header?.cells ?? [], separator, head, rows };
}

/** How a person is called: in persons.csv, and as the ledger says. */
function namesOf(tables: readonly Table[], id: string): string[] {
  const cells = (file: string, key: string, column: string): string[] => {
    const table = tables.find((one) => one.file === file);
    const own = table?.rows.filter(({ cells: row }) => row[table.columns.indexOf(key)] === id) ?? [];
    return own.map(({ cells: row }) => row[table!.columns.indexOf(column)] ?? "");
  };
  const names = [...cells("persons.csv", "id", "name"), ...cells("aliases.csv", "entity", "surface")];
  return [...new Set(names.map(fold))].filter((name) => name !== "");
}

/** The ids of what the ties of a person became in a network of one mode. */
function tiesOf(tables: readonly Table[], id: string): string[] {
  const links = tables.find(({ file }) => file === "links.csv");
  if (!links) return [];
  const at = (column: string) => links.columns.indexOf(column);
  return links.rows.flatMap(({ cells }) =>
    cells[at("source")] === id && cells[at("role")] === TIE_ROLE ? (cells[at("target")] ?? []) : [],
  );
}

/** What stands around an id within a cell: bars in the subject of a correction, quotes in its JSON. */
const WITHIN = /([|"])/;

/** The text of a row as it is to be: none where it goes. */
function edited(
  table: Table,
  row: Row,
  id: string,
  gone: ReadonlySet<string>,
  wish: PersonWish,
  { changes }: PersonEdit,
): string {
  const renamed = (cell: string): string =>
    cell
      .split(WITHIN)
      .map((part) => (part === id ? (wish?.id ?? "") : part))
      .join("");
  if (!row.cells.some((cell) => cell.split(WITHIN).some((part) => gone.has(part)))) return row.text;
  const place = { file: table.file, line: row.line };
  if (wish === null) {
    changes.push({ ...place, what: `taken out: ${row.cells.filter((cell) => cell !== "").join(" · ")}` });
    return "";
  }
  const cells = row.cells.map((cell, column) => {
    if (renamed(cell) !== cell) return renamed(cell);
    return table.file === "persons.csv" && table.columns[column] === "name" ? wish.name : cell;
  });
  const what = row.cells.flatMap((cell, i) => (cell === cells[i] ? [] : `${table.columns[i]}: ${cell} → ${cells[i]}`));
  if (what.length === 0) return row.text;
  changes.push({ ...place, what: what.join(" · ") });
  const end = /[\r\n]*$/.exec(row.text)?.[0] ?? "";
  return (
    stringify([cells], { delimiter: table.separator, quoted_match: /[\r\n]/, record_delimiter: "unix", eof: false }) +
    end
  );
}

/** Notes the cells of a row, as it is to be, that hold a name of the person still and are not what is wished. */
function lookFor(
  names: readonly string[],
  table: Table,
  { line, text }: Row,
  wish: PersonWish,
  { left }: PersonEdit,
): void {
  const cells = readCsv(text, { separator: table.separator })[0]?.cells ?? [];
  cells.forEach((cell, i) => {
    if (wish !== null && [wish.id, wish.name].includes(cell)) return;
    const folded = ` ${fold(cell)} `;
    if (!names.some((name) => folded.includes(` ${name} `))) return;
    left.push({ file: table.file, line, what: `${table.columns[i]}: ${cell}` });
  });
}
