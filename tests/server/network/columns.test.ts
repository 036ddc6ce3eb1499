import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, rowsOf } from "../../../server/network/columns.ts";

test("rows of anything that JSON says come back as they were, through JSON", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const row = fc.oneof(value, fc.record({ a: value, b: fc.option(fc.string()), c: fc.array(fc.string()) }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const again = rowsOf(JSON.parse(JSON.stringify(columnsOf(rows))) as ReturnType<typeof columnsOf>);
      expect(JSON.stringify(again)).toBe(JSON.stringify(rows));
    }),
    { numRuns: 300 },
  );
});

test("a text that many rows hold stands there once", () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: index, word: "the same", list: ["the same"] }));
  expect(columnsOf(rows).pool).toEqual(["the same"]);
});
