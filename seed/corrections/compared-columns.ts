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

/** Names, which are compared where it is not they that tell who is the same. */
const NAMES: readonly ComparedColumn[] = (["projects", "organisations", "persons"] as const).map((table) => ({
  ...{ table, column: "name", field: `${table}.name` },
}));

/**
 * The columns in which two packages are compared: names where they are (`withNames`), those that every package may
 * have, then their own.
 */
export function comparedColumns(packages: readonly Dataset[], withNames: boolean): ComparedColumn[] {
  const own = packages.flatMap(({ attributes = [] }) =>
    attributes.flatMap(({ table, name }): ComparedColumn[] =>
      table === "projects" || table === "organisations" || table === "persons"
        ? [{ table, column: name, field: `${table}.${name}` }]
        : [],
    ),
  );
  return [...new Map([...(withNames ? NAMES : []), ...KNOWN, ...own].map((one) => [one.field, one])).values()];
}

/** The column that a field of a comparison is. */
export const columnIn = (field: string): string => field.slice(field.indexOf(".") + 1);
