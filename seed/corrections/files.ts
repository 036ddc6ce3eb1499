import { readCsv } from "../package/csv.ts";
import { DESCRIPTION } from "../package/description.ts";
import type { Folder } from "../package/folder.ts";
import type { Dataset, TableName } from "../package/schema.ts";
import { decode } from "../package/text.ts";
import { writePackage, writeTable } from "../package/write.ts";
import type { TableChanges } from "./table-changes.ts";

/**
 * The files of a package that a journal changes, by name: each changed table, with its columns as its file has them,
 * and datapackage.json where a table or a column of the package's own is new. What nothing changes is not among them.
 */
export function changedFiles(folder: Folder, dataset: Dataset, changes: readonly TableChanges[]): Map<string, string> {
  const names = folder.list();
  const files = new Map<string, string>();
  const added: TableName[] = [];
  const widened = new Map<TableName, string[]>();
  for (const { table } of changes) {
    const file = `${table}.csv`;
    const header = names.includes(file) ? headerOf(folder, file) : null;
    files.set(file, writeTable(dataset, table, header ?? []));
    const columns = header === null ? [] : newColumns(dataset, table, header);
    if (header === null) added.push(table);
    if (columns.length > 0) widened.set(table, columns);
  }
  if (added.length + widened.size > 0) files.set(DESCRIPTION, describedWith(folder, dataset, { added, widened }));
  return files;
}

function headerOf(folder: Folder, file: string): string[] {
  const text = decode(file, folder.read(file));
  const [header] = typeof text === "string" ? readCsv(text) : [];
  return header?.cells.map((cell) => cell.trim()).filter(Boolean) ?? [];
}

/** The columns of the package's own that a table has and the header of its file does not. */
const newColumns = (dataset: Dataset, table: TableName, header: readonly string[]): string[] =>
  (dataset.attributes ?? []).flatMap((own) => (own.table === table && !header.includes(own.name) ? [own.name] : []));

interface Resource {
  name: string;
  schema?: { fields?: { name: string }[] };
}

/**
 * The description as it stands, with resources for the tables that are `added` where it lists resources, and with the
 * new columns of those that are `widened`: one whose name is near to a known one's is taken for a slip elsewise.
 */
function describedWith(
  folder: Folder,
  dataset: Dataset,
  { added, widened }: { added: readonly TableName[]; widened: ReadonlyMap<TableName, readonly string[]> },
): string {
  const text = decode(DESCRIPTION, folder.read(DESCRIPTION));
  const described = JSON.parse(typeof text === "string" ? text : "{}") as { resources?: Resource[] };
  const { resources } = described;
  if (!Array.isArray(resources) && widened.size === 0) return typeof text === "string" ? text : "";
  const whole = JSON.parse(new TextDecoder().decode(writePackage(dataset).get(DESCRIPTION))) as {
    resources: Resource[];
  };
  const of = (table: TableName): Resource => whole.resources.find(({ name }) => name === table)!;
  const wider = (resources ?? []).map((one): Resource => {
    const table = one.name as TableName;
    const columns = widened.get(table);
    const { schema: { fields } = {} } = one;
    if (columns === undefined || !Array.isArray(fields)) return one;
    const more = of(table).schema?.fields?.filter(({ name }) => columns.includes(name)) ?? [];
    return { ...one, schema: { ...one.schema, fields: [...fields, ...more] } };
  });
  const unlisted = [...widened.keys()].filter(
    (table) => !wider.some(({ name, schema }) => name === table && schema?.fields),
  );
  const others = wider.filter(({ name }) => !(unlisted as readonly string[]).includes(name));
  const listed = Array.isArray(resources) ? added : [];
  const all = [...others, ...[...listed, ...unlisted].map(of)];
  return `${JSON.stringify({ ...described, resources: all }, null, 2)}\n`;
}
