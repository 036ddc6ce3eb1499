import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { TABLES, type Dataset, type TableName } from "../../seed/schema.ts";

const WHOLE_NUMBERS = new Set(["legal_form_first_line", "legal_form_last_line", "first_line", "last_line", "year"]);

/** Reads a package that is known to be sound, without the checks of seed/. */
export function readPackage(dir: string): Dataset {
  const described = JSON.parse(readFileSync(join(dir, "datapackage.json"), "utf8")) as Dataset["package"];
  const { name, title, edition, licence, citation, source } = described;
  const tables = Object.keys(TABLES).map((table) => [table, rowsOf(dir, table as TableName)]);
  return { package: { name, title, edition, licence, citation, source }, ...Object.fromEntries(tables) };
}

function rowsOf(dir: string, table: TableName): unknown[] {
  const file = join(dir, `${table}.csv`);
  if (!existsSync(file)) return [];
  return parse(readFileSync(file), {
    columns: true,
    bom: true,
    cast: (value, { header, column }) => {
      if (header) return value;
      if (value === "") return null;
      if (column === "open_partners") return value === "true";
      return WHOLE_NUMBERS.has(String(column)) ? Number(value) : value;
    },
  });
}
