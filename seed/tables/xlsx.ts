import { UnreadableFile } from "./file-fault.ts";
import { fillMerged, type Merged } from "./merged.ts";
import { cellText, type SheetRow, type WorkbookSheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXml } from "./xml.ts";

/*
 * Sheets of Office Open XML workbooks (ECMA-376, part 1, chapter 18). read-excel-file, measured for it, refuses a
 * workbook for one odd cell and doesn't say which cells are merged, without which a project over its partners is lost.
 */

/**
 * The sheets of a workbook in their order, by its unpacked files; of one that is hidden nothing is read. Throws
 * `UnreadableFile`.
 */
export async function readXlsx(files: ReadonlyMap<string, Uint8Array>, work: Work): Promise<WorkbookSheet[]> {
  const text = (path: string): string => {
    const bytes = files.get(path);
    if (!bytes) throw new UnreadableFile("broken-workbook", path);
    return new TextDecoder().decode(bytes);
  };
  const optional = (path: string): string => (files.has(path) ? text(path) : "<none/>");
  const targets = await relations(text("xl/_rels/workbook.xml.rels"), work);
  const { sheets, from1904 } = await workbook(text("xl/workbook.xml"), work);
  const shared = await sharedStrings(optional("xl/sharedStrings.xml"), work);
  const dates = await dateStyles(optional("xl/styles.xml"), work);
  const read: WorkbookSheet[] = [];
  for (const { name, relation, hidden } of sheets) {
    const target = targets.get(relation) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    // Charts are sheets too, without rows.
    if (!/worksheets\//.test(path)) continue;
    if (hidden) read.push({ name, rows: [], hidden });
    else read.push({ name, rows: await rowsOf(text(path), { shared, dates, from1904 }, work) });
  }
  return read;
}

async function relations(xml: string, work: Work): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const open = (name: string, { Id, Target }: Readonly<Record<string, string>>) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, Target);
  };
  await readXml(xml, { open }, work);
  return targets;
}

async function workbook(xml: string, work: Work) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  await readXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
        if (name !== "sheet") return;
        const relation = Object.entries(attributes).find(([key]) => /^(\w+:)id$/.test(key))?.[1] ?? "";
        const hidden = (attributes["state"] ?? "visible") !== "visible";
        sheets.push({ name: attributes["name"] ?? "", relation, hidden });
      },
    },
    work,
  );
  return { sheets, from1904 };
}

/** The texts that cells refer to by number; how they are pronounced (`rPh`) is left out. */
async function sharedStrings(xml: string, work: Work): Promise<string[]> {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let spoken = 0;
  await readXml(
    xml,
    {
      open: (name) => {
        if (name === "si") current = "";
        if (name === "rPh") spoken += 1;
        inText = name === "t" && spoken === 0;
      },
      text: (text) => {
        if (inText) current += text;
      },
      close: (name) => {
        inText = false;
        if (name === "rPh") spoken -= 1;
        if (name === "si") strings.push(current);
      },
    },
    work,
  );
  return strings;
}

/** Numbers of the cell styles that show a date (ECMA-376, 18.8.30: the built-in ones, and formats with d, m or y). */
async function dateStyles(xml: string, work: Work): Promise<Set<number>> {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  await readXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === "numFmt") formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
        if (name === "cellXfs") inCells = true;
        if (name === "xf" && inCells) styles.push(Number(attributes["numFmtId"] ?? 0));
      },
      close: (name) => {
        if (name === "cellXfs") inCells = false;
      },
    },
    work,
  );
  const isDate = (id: number): boolean => {
    const format = formats.get(id);
    if (format === undefined)
      return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return (
      /[dmyj]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replaceAll(/general/gi, "")) && !/0/.test(format)
    );
  };
  return new Set(styles.flatMap((id, i) => (isDate(id) ? [i] : [])));
}

interface Values {
  shared: readonly string[];
  dates: ReadonlySet<number>;
  from1904: boolean;
}

async function rowsOf(xml: string, values: Values, work: Work): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  const merged: Merged[] = [];
  let row: SheetRow = { row: 0, cells: [] };
  let cell = { column: -1, type: "n", style: 0, text: "" };
  let taken = false;
  await readXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === "row") row = { row: Number(attributes["r"] ?? row.row + 1), cells: [] };
        else if (name === "c") {
          const column = attributes["r"] === undefined ? row.cells.length : columnOf(attributes["r"]);
          cell = { column, type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0), text: "" };
        } else if (name === "mergeCell") merged.push(...mergedOf(attributes["ref"] ?? ""));
        taken = name === "v" || name === "t";
      },
      text: (text) => {
        if (taken) cell.text += text;
      },
      close: (name) => {
        taken = false;
        if (name === "c") {
          while (row.cells.length < cell.column) row.cells.push("");
          row.cells[cell.column] = cellText(valueOf(cell, values));
        }
        if (name === "row" && row.cells.some((text) => text !== "")) rows.push(row);
      },
    },
    work,
  );
  return fillMerged(rows, merged);
}

function valueOf(cell: { type: string; style: number; text: string }, { shared, dates, from1904 }: Values): string {
  const { type, style, text } = cell;
  if (text === "") return "";
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "true" : "false";
  if (type === "d") return text.slice(0, 10);
  if (type !== "n")
    return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (dates.has(style)) return dateOf(Number(text), from1904);
  const number = Number(text);
  // As a spreadsheet shows it: the 17 digits of a double are no one's figures.
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}

/** A day by its number; 1900 counts a 29 February that never was, so that day 1 is 31 December 1899. */
function dateOf(days: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(days) * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

/** The column of a cell such as `AB12`, from 0. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? "A";
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedOf(range: string): Merged[] {
  const [from, to] = range.split(":");
  if (!from || !to) return [];
  const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0] ?? 0);
  return [{ row: rowOf(from), lastRow: rowOf(to), column: columnOf(from), lastColumn: columnOf(to) }];
}
