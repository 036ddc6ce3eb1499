import { ROLES } from "../../../seed/package/vocabulary.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TABLES, type TableName } from "../../../seed/package/schema.ts";

/*
 * A package describes its tables to other tools (Frictionless) in its datapackage.json, while this program goes by
 * seed/schema.ts. The two must say the same.
 */
const PACKAGES = ["seed/dataset", "tests/fixtures/packages/example"];

interface Resource {
  name: TableName;
  path: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

describe.each(PACKAGES)("the description of %s", (dir) => {
  const { resources } = JSON.parse(readFileSync(`${dir}/datapackage.json`, "utf8")) as { resources: Resource[] };

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    "has the columns of %s",
    (name, resource) => {
      const all = (TABLES[name].row as { properties: Record<string, Column> }).properties;
      // The source has lines, so that no row needs the record of another one.
      const properties = Object.fromEntries(Object.entries(all).filter(([column]) => column !== "record"));
      const [header] = readFileSync(`${dir}/${resource.path}`, "utf8").replace("\uFEFF", "").split(/\r?\n/);
      const columns = resource.schema.fields.map((field) => field.name);
      expect(header!.split(/[,;]/)).toEqual(columns);
      expect(columns).toEqual(Object.keys(properties));
      const described = resource.schema.fields.map(({ name: field, type, constraints = {} }) => ({
        type,
        required: constraints.required ?? false,
        // A package without roles of its own lists those that there are.
        enum: name === "links" && field === "role" ? null : (constraints.enum ?? null),
      }));
      expect(described).toEqual(Object.values(properties).map(meaning));
      const role = resource.schema.fields.find((field) => name === "links" && field.name === "role");
      if (role) expect(role.constraints?.enum).toEqual(ROLES);
    },
  );

  test("names what the columns with ids refer to", () => {
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((key) => `${name}.${key.fields} → ${key.reference.resource}`),
    );
    expect(keys).toContain("links.reference → sources");
    if (resources.some(({ name }) => name === "unnamed")) expect(keys).toContain("unnamed.project → projects");
  });
});

interface Column {
  type?: string;
  enum?: string[];
  anyOf?: Column[];
}

/** What a column of the schema means, in the words of a Frictionless field. */
function meaning(column: Column) {
  const { type = "string", enum: allowed = null } = column.anyOf?.find((part) => part.type !== "null") ?? column;
  return { type, required: !column.anyOf, enum: allowed };
}
