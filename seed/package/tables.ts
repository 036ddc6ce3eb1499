import type { Dataset, TableName } from "./schema.ts";
import type { Kind } from "./vocabulary.ts";

/** A row of a table and the line where it starts in its file; cells with a fault are absent. */
export interface Line<Row> {
  line: number;
  row: Partial<Row>;
}

/**
 * The rows of every table with their lines; null for a table that could not be read, so that nothing is missed in it.
 */
export type Tables = { [T in TableName]: Line<Dataset[T][number]>[] | null };

/** Where an id stands. */
export interface Place {
  file: string;
  line: number;
}

/** The table where the entities of a kind stand. */
export const ENTITY_TABLES = {
  project: "projects",
  organisation: "organisations",
  person: "persons",
  theme: "themes",
  territory: "territories",
} as const satisfies Record<Kind, TableName>;
