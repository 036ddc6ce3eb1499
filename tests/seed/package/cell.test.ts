import fc from "fast-check";
import { type TSchema, Type } from "typebox";
import { Check } from "typebox/value";
import { describe, expect, it, test } from "vitest";
import { cellReader, mayBeAbsent } from "../../../seed/package/cell.ts";
import { NO_EMAIL } from "../../../seed/package/email.ts";
import { oneOf, TABLES } from "../../../seed/package/schema.ts";

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

describe("the reader", () => {
  const reads = (schema: TSchema, text: string) => cellReader(schema)(text);
  const optional = (schema: TSchema) => Type.Union([schema, Type.Null()]);

  test.each<[string, TSchema, [string, unknown][]]>([
    [
      "of text takes any, trimmed and composed",
      Type.String(),
      [
        [" e\u0301 x ", "é x"],
        ["0", "0"],
      ],
    ],
    [
      "of whole numbers takes digits",
      Type.Integer(),
      [
        ["12", 12],
        ["-3", -3],
        ["1.5", "a whole number."],
        ["1e3", "a whole number."],
        ["12a", "a whole number."],
        ["a12", "a whole number."],
        ["9007199254740993", "a whole number."],
      ],
    ],
    [
      "of numbers from some one up says so",
      Type.Integer({ minimum: 1 }),
      [
        ["1", 1],
        ["0", "a whole number from 1 up."],
      ],
    ],
    [
      "of numbers takes a point or a comma, and a power of ten",
      Type.Number(),
      [
        ["3.5", 3.5],
        ["3,5", 3.5],
        ["-0,25", -0.25],
        ["+7", 7],
        [".5", 0.5],
        [",5", 0.5],
        ["5.", 5],
        ["12.34", 12.34],
        ["1e3", 1000],
        ["1E+12", 1e12],
        ["1e-12", 1e-12],
        ...["1 000", "x1", "1x", "1.2.3", "--1", ".", "1e", "1e999"].map((text): [string, string] => [
          text,
          "a number, such as 3.5 or 3,5, without spaces.",
        ]),
      ],
    ],
    [
      "of truth takes French and English words in any capitals",
      Type.Boolean(),
      [
        ...["true", "VRAI", "oui", "Yes", "1"].map((text): [string, boolean] => [text, true]),
        ...["false", "faux", "non", "No", "0"].map((text): [string, boolean] => [text, false]),
        ["peut-être", "true or false."],
      ],
    ],
    [
      "of days takes those of the calendar",
      Type.String({ format: "date" }),
      [
        ["2024-12-31", "2024-12-31"],
        ["2024-02-29", "2024-02-29"],
        ...["2023-02-29", "2024-13-01", "2024-1-1", "31/12/2024", "x2024-12-31", "2024-12-31x"].map(
          (text): [string, string] => [text, "a date such as 2024-12-31."],
        ),
      ],
    ],
    [
      "of a choice names what is allowed, and what is near",
      oneOf(["carries", "leads"]),
      [
        ["leads", "leads"],
        ["lead", "allowed are carries, leads. Did you mean leads?"],
        ["x", "allowed are carries, leads."],
      ],
    ],
    [
      "of an id says its kinds",
      Type.String({ pattern: "^(project|theme):[^\\s:]+$" }),
      [
        ["theme:eau", "theme:eau"],
        ["eau", "an id, which is project:… or theme:… without spaces."],
        ["theme:e\u200Bau", "character 8 is U+200B (zero-width space), which cannot be seen; delete it."],
      ],
    ],
    [
      "of an address wants one of the web",
      Type.String({ pattern: "^https?://\\S+$" }),
      [
        ["https://a.example", "https://a.example"],
        ["javascript:x", "an address that begins with http:// or https://, without spaces."],
      ],
    ],
    [
      "of a source's id wants small letters",
      Type.String({ pattern: "^[a-z0-9-]+$" }),
      [
        ["cog-2025", "cog-2025"],
        ["COG", "small letters, digits and hyphens only."],
      ],
    ],
  ])("%s", (_, schema, cases) => {
    for (const [text, expected] of cases) {
      const cell = reads(schema, text);
      expect("value" in cell ? cell.value : "expected" in cell ? cell.expected : null, text).toBe(expected);
    }
  });

  it("takes an empty cell where it may be empty, or something else stands for it", () => {
    expect(reads(Type.String(), " ")).toEqual({ expected: "a value is needed here." });
    expect(reads(optional(Type.Integer()), "")).toEqual({ value: null });
    expect(reads(optional(Type.Integer()), "3")).toEqual({ value: 3 });
    expect(reads(Type.String({ absent: "the name" }), "")).toEqual({ absent: true });
    expect([Type.String(), optional(Type.String()), Type.String({ absent: "x" })].map(mayBeAbsent)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("takes no e-mail address and no letter that was lost", () => {
    expect(reads(Type.String(), "a@b.example")).toEqual({ expected: NO_EMAIL });
    expect(reads(Type.String(), "Sant\uFFFD")).toHaveProperty("expected");
  });
});
