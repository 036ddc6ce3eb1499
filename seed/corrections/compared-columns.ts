import type { Dataset } from "../package/schema.ts";

/** A column of a table of entities whose values two readers may say otherwise. */
export interface ComparedColumn {
  table: "projects" | "organisations" | "persons";
  column: string;
  /** What names it among the fields of a comparison, which are roles too: no role has a dot in it. */
  field: string;
}

const KNOWN: readonly ComparedColumn[] = [
  ...(["title", "legal_form", "sites"] as const).map(
    (column) => ({ table: "projects", column, field: column }) as const,
  ),
  ...(["type", "site"] as const).map(
    (column) => ({ table: "organisations", column, field: `organisations.${column}` }) as const,
  ),
];

/** The columns in which two packages are compared: those that every package may have, then their own. */
export function comparedColumns(...packages: readonly Dataset[]): ComparedColumn[] {
  const own = packages.flatMap(({ attributes = [] }) =>
    attributes.flatMap(({ table, name }): ComparedColumn[] =>
      table === "projects" || table === "organisations" || table === "persons"
        ? [{ table, column: name, field: `${table}.${name}` }]
        : [],
    ),
  );
  return [...new Map([...KNOWN, ...own].map((one) => [one.field, one])).values()];
}

/** The column that a field of a comparison is. */
export const columnIn = (field: string): string => field.slice(field.indexOf(".") + 1);
