import { stringify } from "csv-stringify/browser/esm/sync";
import type { TSchema } from "typebox";
import type { AttributeColumn } from "./attributes.ts";
import { DESCRIPTION } from "./description.ts";
import { type Dataset, type TableName, TABLES } from "./schema.ts";

/** A column of a table as its file has it. */
interface Column {
  name: string;
  /** As Frictionless Table Schema calls it. */
  type: string;
  own: AttributeColumn | null;
}

/**
 * The files of a package by name: a table for each that has rows or must be there, with the columns that have a value
 * or must have one, and datapackage.json, which describes them. The same dataset gives the same bytes, and
 * `loadPackage` reads the dataset back from them.
 */
export function writePackage(dataset: Dataset): Map<string, Uint8Array> {
  const names = (Object.keys(TABLES) as TableName[]).filter(
    (name) => dataset[name].length > 0 || TABLES[name].required,
  );
  const tables = names.map((name) => ({ name, columns: columnsOf(dataset, name) }));
  const encoder = new TextEncoder();
  const files = new Map([[DESCRIPTION, encoder.encode(`${JSON.stringify(describe(dataset, tables), null, 2)}\n`)]]);
  for (const { name, columns } of tables) files.set(`${name}.csv`, encoder.encode(table(dataset, name, columns)));
  return files;
}

/**
 * The text of a table with the columns of `header` in their order, and after them others that hold a value: for a file
 * that people edit, where each line that stays as it was should stay the same.
 */
export function writeTable(dataset: Dataset, name: TableName, header: readonly string[]): string {
  const own = (dataset.attributes ?? []).filter((column) => column.table === name);
  const needed = columnsOf(dataset, name);
  const kept = header.map(
    (column): Column =>
      needed.find((one) => one.name === column) ?? {
        name: column,
        type: "string",
        own: own.find((one) => one.name === column) ?? null,
      },
  );
  return table(dataset, name, [...kept, ...needed.filter((column) => !header.includes(column.name))]);
}

type Row = Readonly<Record<string, unknown>> & { attributes?: Readonly<Record<string, unknown>> };

const rowsOf = (dataset: Dataset, name: TableName): readonly Row[] => dataset[name];

function columnsOf(dataset: Dataset, name: TableName): Column[] {
  const rows = rowsOf(dataset, name);
  const known = Object.entries(TABLES[name].row.properties as Record<string, TSchema>).flatMap(
    ([column, schema]): Column[] => {
      const needed = !("anyOf" in schema) && !("absent" in schema);
      const used = rows.some((row) => row[column] !== null && row[column] !== undefined);
      return needed || used ? [{ name: column, type: typeOf(schema), own: null }] : [];
    },
  );
  const own = (dataset.attributes ?? []).filter((column) => column.table === name);
  return [
    ...known,
    ...own.map((column): Column => ({ name: column.name, type: FRICTIONLESS[column.type], own: column })),
  ];
}

const FRICTIONLESS = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
} as const;

function typeOf(schema: TSchema): string {
  const { anyOf = [schema] } = schema as { anyOf?: TSchema[] };
  return (anyOf[0] as { type?: string }).type ?? "string";
}

function table(dataset: Dataset, name: TableName, columns: readonly Column[]): string {
  const cell = (value: unknown): string => (value === null || value === undefined ? "" : String(value as string));
  const rows = rowsOf(dataset, name).map((row) =>
    columns.map((column) => cell(column.own ? row.attributes?.[column.name] : row[column.name])),
  );
  return stringify([columns.map((column) => column.name), ...rows], { quoted_match: /[\r\n]/ });
}

function describe(dataset: Dataset, tables: readonly { name: TableName; columns: readonly Column[] }[]): unknown {
  const { name, title, edition, licence, ...others } = dataset.package;
  return {
    profile: "tabular-data-package",
    name,
    title,
    ...(edition !== null && { edition }),
    licence,
    licenses: [{ name: "other", title: licence }],
    ...others,
    sources: dataset.sources.map((one) => ({ title: one.title, ...(one.url !== null && { path: one.url }) })),
    resources: tables.map(resource),
  };
}

const resource = ({ name, columns }: { name: TableName; columns: readonly Column[] }) => ({
  profile: "tabular-data-resource",
  name,
  path: `${name}.csv`,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: {
    fields: columns.map(({ name: column, type, own }) => ({
      name: column,
      type,
      ...(own?.title != null && { title: own.title }),
      ...Object.fromEntries(Object.entries(own?.labels ?? {}).map(([language, label]) => [`label_${language}`, label])),
    })),
    missingValues: [""],
    ...("id" in TABLES[name].row.properties && { primaryKey: "id" }),
  },
});
