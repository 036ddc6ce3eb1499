import { UnreadableFile } from "./file-fault.ts";
import { fillMerged, type Merged } from "./merged.ts";
import { cellText, type SheetRow, type WorkbookSheet } from "./sheet.ts";
import type { Work } from "./work.ts";
import { readXml } from "./xml.ts";

/** Columns that are read; a sheet repeats its last empty cell up to its edge. */
const WIDEST = 2000;

/**
 * The sheets of an OpenDocument spreadsheet (ODF 1.3, part 3, chapter 9), in their order, by its unpacked files; of one
 * that is hidden nothing is read. Throws `UnreadableFile`.
 */
export async function readOds(files: ReadonlyMap<string, Uint8Array>, work: Work): Promise<WorkbookSheet[]> {
  const content = files.get("content.xml");
  if (!content) throw new UnreadableFile("broken-workbook", "content.xml");
  if (/encryption-data/.test(new TextDecoder().decode(files.get("META-INF/manifest.xml") ?? new Uint8Array())))
    throw new UnreadableFile("password");
  const reader = new OdsReader();
  await readXml(new TextDecoder().decode(content), reader.listener, work);
  return reader.sheets.map(({ name, rows, merged, hidden }) =>
    hidden ? { name, rows: [], hidden } : { name, rows: fillMerged(rows, merged) },
  );
}

/** What is read of the document so far. */
class OdsReader {
  readonly sheets: { name: string; rows: SheetRow[]; merged: Merged[]; hidden: boolean }[] = [];
  /** The style that is being read, and those of sheets that are hidden. */
  #style = "";
  readonly #hidden = new Set<string>();
  #row: SheetRow = { row: 0, cells: [] };
  #next = 1;
  #repeatRow = 1;
  #cell: { text: string; value: string | null; repeat: number } | null = null;
  #paragraphs = 0;
  #notes = 0;

  readonly listener = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => this.#open(name, attributes),
    text: (text: string) => {
      if (this.#cell && this.#paragraphs > 0 && this.#notes === 0) this.#cell.text += text;
    },
    close: (name: string) => this.#close(name),
  };

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "table") {
      const hidden = this.#hidden.has(attributes["table:style-name"] ?? "");
      this.sheets.push({ name: attributes["table:name"] ?? "", rows: [], merged: [], hidden });
      this.#next = 1;
    } else if (name === "style") this.#style = attributes["style:name"] ?? "";
    else if (name === "table-properties" && attributes["table:display"] === "false") this.#hidden.add(this.#style);
    else if (name === "table-row") {
      this.#row = { row: this.#next, cells: [] };
      this.#repeatRow = Number(attributes["table:number-rows-repeated"] ?? 1);
    } else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
    else if (name === "annotation") this.#notes += 1;
    else if (name === "p" && this.#cell && this.#notes === 0) {
      if (this.#paragraphs++ > 0) this.#cell.text += "\n";
    } else if (name === "s" && this.#cell)
      this.#cell.text += " ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1)));
    else if ((name === "line-break" || name === "tab") && this.#cell) this.#cell.text += name === "tab" ? " " : "\n";
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const repeat = Number(attributes["table:number-columns-repeated"] ?? 1);
    this.#cell = { text: "", value: valueOf(attributes), repeat };
    this.#paragraphs = 0;
    const [rows, columns] = ["rows", "columns"].map((way) => Number(attributes[`table:number-${way}-spanned`] ?? 1));
    if (rows === 1 && columns === 1) return;
    const { row, cells } = this.#row;
    const at = { row, lastRow: row + rows! - 1, column: cells.length, lastColumn: cells.length + columns! - 1 };
    this.sheets.at(-1)?.merged.push(at);
  }

  #close(name: string): void {
    if (name === "annotation") this.#notes -= 1;
    if ((name === "table-cell" || name === "covered-table-cell") && this.#cell) {
      const { text, value, repeat } = this.#cell;
      const shown = cellText(value ?? text);
      const times = Math.min(repeat, WIDEST - this.#row.cells.length);
      for (let i = 0; i < times; i++) this.#row.cells.push(shown);
      this.#cell = null;
    }
    if (name !== "table-row") return;
    const filled = this.#row.cells.some((text) => text !== "");
    // A row that is repeated a million times is the empty rest of the sheet.
    for (let i = 0; filled && i < Math.min(this.#repeatRow, 1000); i++)
      this.sheets.at(-1)?.rows.push({ row: this.#next + i, cells: [...this.#row.cells] });
    this.#next += this.#repeatRow;
  }
}

/** The value of a cell that is no text; null where its text is its value. */
function valueOf(attributes: Readonly<Record<string, string>>): string | null {
  const type = attributes["office:value-type"];
  if (type === "date") return attributes["office:date-value"]?.slice(0, 10) ?? null;
  if (type === "boolean") return attributes["office:boolean-value"] ?? null;
  if (type !== "float" && type !== "percentage" && type !== "currency") return null;
  const number = Number(attributes["office:value"]);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : null;
}
