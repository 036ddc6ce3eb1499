import { readCsv } from "../package/csv.ts";
import { DESCRIPTION } from "../package/description.ts";
import type { Folder } from "../package/folder.ts";
import type { Dataset, TableName } from "../package/schema.ts";
import { decode } from "../package/text.ts";
import { writePackage, writeTable } from "../package/write.ts";
import type { TableChanges } from "./table-changes.ts";

/**
 * The files of a package that a journal changes, by name: each changed table, with its columns as its file has them,
 * and datapackage.json where a table is new in it. What nothing changes is not among them.
 */
export function changedFiles(folder: Folder, dataset: Dataset, changes: readonly TableChanges[]): Map<string, string> {
  const names = folder.list();
  const files = new Map<string, string>();
  for (const { table } of changes) {
    const file = `${table}.csv`;
    files.set(file, writeTable(dataset, table, names.includes(file) ? headerOf(folder, file) : []));
  }
  const added = changes.map(({ table }) => table).filter((table) => !names.includes(`${table}.csv`));
  if (added.length > 0) files.set(DESCRIPTION, describedWith(folder, dataset, added));
  return files;
}

function headerOf(folder: Folder, file: string): string[] {
  const text = decode(file, folder.read(file));
  const [header] = typeof text === "string" ? readCsv(text) : [];
  return header?.cells.map((cell) => cell.trim()).filter(Boolean) ?? [];
}

/** The description as it stands, with resources for these tables where it lists resources. */
function describedWith(folder: Folder, dataset: Dataset, added: readonly TableName[]): string {
  const text = decode(DESCRIPTION, folder.read(DESCRIPTION));
  const described = JSON.parse(typeof text === "string" ? text : "{}") as { resources?: { name: string }[] };
  if (!Array.isArray(described.resources)) return typeof text === "string" ? text : "";
  const whole = JSON.parse(new TextDecoder().decode(writePackage(dataset).get(DESCRIPTION))) as typeof described;
  const resources = whole.resources?.filter(({ name }) => (added as readonly string[]).includes(name)) ?? [];
  return `${JSON.stringify({ ...described, resources: [...described.resources, ...resources] }, null, 2)}\n`;
}
