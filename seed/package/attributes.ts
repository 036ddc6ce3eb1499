import { type TSchema, Type } from "typebox";

/** A value that a package gives an entity or a link in a column of its own. */
export type AttributeValue = string | number | boolean;

/** The values that one row has, by column; columns that are empty in it are absent. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What the values of a column are; a date is a text such as 2024-12-31. */
export const ATTRIBUTE_TYPES = ["text", "integer", "number", "boolean", "date"] as const;
/** One of the types. */
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** What datapackage.json says of a column of one's own: its type, and how it is called where the name is not enough. */
export interface Field {
  type: AttributeType;
  /** By language (`fr`, `en`), from `label_fr` and its like; `title` is for every language. */
  labels: Readonly<Record<string, string>>;
  title: string | null;
}

/** A column of one's own, with the table that has it. */
export interface AttributeColumn extends Field {
  table: OpenTable;
  name: string;
}

/** The tables whose rows may have columns of one's own: those of entities, and links. */
export const OPEN_TABLES = ["projects", "organisations", "persons", "themes", "territories", "links"] as const;
/** One of these tables. */
export type OpenTable = (typeof OPEN_TABLES)[number];

/** Whether a table may have columns of one's own. */
export const isOpen = (table: string): table is OpenTable => (OPEN_TABLES as readonly string[]).includes(table);

/** The type of a column, from that of its field in a Frictionless table schema. */
export const attributeType = (type: unknown): AttributeType => TYPES.get(String(type)) ?? "text";

const TYPES = new Map<string, AttributeType>([
  ["integer", "integer"],
  ["year", "integer"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["date", "date"],
]);

/** The schema of a column of one's own, for the reader of its cells; each cell may be empty. */
export const attributeSchema = (type: AttributeType): TSchema => Type.Union([VALUES[type], Type.Null()]);

const VALUES: Record<AttributeType, TSchema> = {
  text: Type.String(),
  integer: Type.Integer(),
  number: Type.Number(),
  boolean: Type.Boolean(),
  date: Type.String({ format: "date" }),
};
