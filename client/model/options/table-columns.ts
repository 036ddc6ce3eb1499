/** The columns of each table, in their order; the first names the row. */
export const COLUMNS = {
  nodes: ["name", "kind", "projects", "linkCount", "region", "otherNames", "legalForm", "note"],
  links: ["source", "role", "target", "mention", "lines", "status"],
} as const;

/** Either table. */
export type TableName = keyof typeof COLUMNS;

/** A column of either table. */
export type ColumnName = (typeof COLUMNS)[TableName][number];

/** How a column is filtered: words it must hold, one value among few, or a smallest figure. */
export const SIEVES: Record<ColumnName, "words" | "value" | "least"> = {
  name: "words",
  kind: "value",
  projects: "least",
  linkCount: "least",
  region: "value",
  otherNames: "words",
  legalForm: "value",
  note: "words",
  source: "words",
  role: "value",
  target: "words",
  mention: "words",
  lines: "words",
  status: "value",
};

/** What each column is filtered by, as typed, or the id or code of its value; absent = not filtered. */
export type Where = Partial<Record<ColumnName, string>>;
