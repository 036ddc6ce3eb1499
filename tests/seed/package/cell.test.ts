import fc from "fast-check";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { describe, expect, it, test } from "vitest";
import { cellReader } from "../../../seed/package/cell.ts";
import { TABLES } from "../../../seed/package/schema.ts";

const COLUMNS = Object.entries(TABLES).flatMap(([table, { row }]) =>
  Object.entries(row.properties).map(([column, schema]) => ({ name: `${table}.${column}`, schema })),
);

/** What people write into cells: anything, and what columns ask for with slips in it. */
const CELL = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer().map(String),
  fc.constantFrom(
    ...["", " ", "0", "1", "-1", "1.5", "1e3", "9007199254740993", "true", "FAUX", "Oui", "card", "stated", "partners"],
    ...["project:a", "project:", "organisation:é", "person:a b", "theme:a:b", "cog-2025", "Cog", "e\u0301", "null"],
  ),
);

describe("a cell", () => {
  test.each(COLUMNS)("of $name that is read passes the column's schema", ({ schema }) => {
    const read = cellReader(schema);
    const values = fc.sample(CELL, { numRuns: 300, seed: 1 }).flatMap((text) => {
      const cell = read(text);
      return "value" in cell ? [cell.value] : [];
    });
    expect(values.filter((value) => !Check(schema, value))).toEqual([]);
  });

  it("has no reader for a keyword that would be read past", () => {
    expect(() => cellReader(Type.String({ maxLength: 3 }))).toThrow("maxLength");
    expect(() => cellReader(Type.Union([Type.Integer({ maximum: 3 }), Type.Null()]))).toThrow("maximum");
  });
});
