import { Errors } from "typebox/value";
import { attributeType, type Field } from "./attributes.ts";
import { isContactAddress } from "./contact.ts";
import type { Fault } from "./faults.ts";
import { encodingFault } from "./encoding.ts";
import { holdsEmail, NO_EMAIL } from "./email.ts";
import { didYouMean } from "./nearest.ts";
import { type Dataset, PackageSchema, type TableName, TABLES } from "./schema.ts";

/** Name of the file that describes a package. */
export const DESCRIPTION = "datapackage.json";

/** The files that a package may hold as tables. */
export const TABLE_FILES: readonly string[] = Object.keys(TABLES).map((name) => `${name}.csv`);

/** What datapackage.json says of the columns of each table, by the name of the column. */
export type Fields = ReadonlyMap<TableName, ReadonlyMap<string, Field>>;

/**
 * What the text of datapackage.json says of the package, null with its faults where it cannot be used; `files` are in
 * the folder.
 */
export function readDescription(
  text: string,
  files: readonly string[],
): { described: Dataset["package"] | null; fields: Fields; faults: Fault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return { described: null, fields: new Map(), faults: [notJson(text, cause as Error)] };
  }
  const wrong = [...fieldFaults(json), ...textFaults(json, [])];
  const faults = [...wrong, ...resourceFaults(json, files)];
  const fields = fieldsOf(json);
  if (wrong.length > 0) return { described: null, fields, faults };
  const { name, title, edition, licence, citation, source, ...others } = json as Dataset["package"];
  const { authors, doi, levels, vocabulary, methods, withoutPeople, unread } = others;
  return {
    described: {
      name,
      title,
      edition: edition ?? null,
      licence,
      citation,
      source: { title: source.title, url: source.url },
      ...(authors && { authors }),
      ...(doi !== undefined && { doi }),
      ...(levels && { levels }),
      ...(vocabulary && { vocabulary }),
      ...(methods && { methods }),
      ...(withoutPeople && { withoutPeople }),
      ...(unread && { unread }),
    },
    fields,
    faults,
  };
}

function notJson(text: string, { message }: Error): Fault {
  const position = /position (\d+)/.exec(message)?.[1];
  const line = text.slice(0, position === undefined ? text.length : Number(position)).split("\n").length;
  const expected =
    "text in the form of JSON, which breaks here: look for a comma, a quote or a bracket that is missing or too many.";
  return { file: DESCRIPTION, line, column: null, value: null, expected };
}

function* fieldFaults(json: unknown): Generator<Fault> {
  const told = new Set<string>();
  for (const { instancePath, keyword, params, message } of Errors(PackageSchema, json)) {
    const at = instancePath.slice(1).split("/").filter(Boolean);
    const missing = keyword === "required" ? (params as { requiredProperties: string[] }).requiredProperties : [];
    const columns = missing.length > 0 ? missing.map((name) => [...at, name].join(".")) : [at.join(".")];
    for (const column of columns) {
      if (told.has(column)) continue;
      told.add(column);
      const value = missing.length > 0 || column === "" ? null : shown(json, at);
      yield {
        file: DESCRIPTION,
        line: null,
        column: column || null,
        value,
        expected: inWords(column, keyword, message),
      };
    }
  }
}

/**
 * E-mail addresses but those of contacts, which are not repeated, and letters lost to a wrong encoding in any text of
 * the description.
 */
function* textFaults(value: unknown, at: readonly string[]): Generator<Fault> {
  if (typeof value === "string") {
    const place = { file: DESCRIPTION, line: null, column: at.join(".") };
    if (holdsEmail(value) && !isContactAddress(at)) yield { ...place, value: null, expected: NO_EMAIL };
    const expected = encodingFault(value);
    if (expected !== null) yield { ...place, value, expected };
  }
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textFaults(inner, [...at, key]);
}

function inWords(column: string, keyword: string, message: string): string {
  if (keyword === "required") return "the field is missing; see the example in seed/README.md.";
  if (column === "name") return "small letters, digits and hyphens only, such as coopter-2024.";
  if (column === "source.url") return "an address that begins with http:// or https://, in quotes, or null.";
  if (column.startsWith("authors")) return 'a list of names: ["…", "…"]; without the field, nobody is named.';
  if (column === "doi") return "an identifier such as 10.5281/zenodo.123456, without https://doi.org/ before it.";
  if (column === "source") return 'a title and an address: {"title": "…", "url": "…"}.';
  return column === "" ? 'an object, that is {"name": …, …}; see seed/README.md.' : `a text in quotes (${message}).`;
}

function shown(json: unknown, path: readonly string[]): string | null {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], json);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? null);
}

function* resourceFaults(json: unknown, files: readonly string[]): Generator<Fault> {
  const { resources } = (json ?? {}) as { resources?: unknown };
  for (const resource of Array.isArray(resources) ? (resources as unknown[]) : []) {
    const { path, name } = (resource ?? {}) as { path?: unknown; name?: unknown };
    const value = [path, name].find((part) => typeof part === "string") ?? "";
    const fault = { file: DESCRIPTION, line: null, column: "resources", value };
    if (!TABLE_FILES.includes(value)) {
      const known = `no table of a package, whose tables are ${TABLE_FILES.join(", ")}`;
      yield { ...fault, expected: `this is ${known}.${didYouMean(value, TABLE_FILES)}` };
    } else if (!files.includes(value))
      yield { ...fault, expected: "the table is named here, but its file is missing from the folder." };
  }
}

/** The fields of each table's schema, as far as they are written as Frictionless has them. */
function fieldsOf(json: unknown): Fields {
  const fields = new Map<TableName, Map<string, Field>>();
  for (const resource of listOf((json as { resources?: unknown } | null)?.resources)) {
    const { path, schema } = resource as { path?: unknown; schema?: { fields?: unknown } };
    const table = (Object.keys(TABLES) as TableName[]).find((name) => path === `${name}.csv`);
    if (table === undefined) continue;
    const named = listOf(schema?.fields).flatMap((one) => {
      const { name, type, title } = one as Record<string, unknown>;
      if (typeof name !== "string") return [];
      const labels = Object.entries(one).flatMap(([key, label]) =>
        key.startsWith("label_") && typeof label === "string" && label !== "" ? [[key.slice(6), label] as const] : [],
      );
      const field = { type: attributeType(type), labels: Object.fromEntries(labels) };
      return [[name, { ...field, title: typeof title === "string" && title !== "" ? title : null }] as const];
    });
    fields.set(table, new Map(named));
  }
  return fields;
}

/** The objects of what may be a list of them. */
const listOf = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
