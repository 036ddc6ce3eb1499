import fc from "fast-check";
import { expect, test } from "vitest";
import { type Column, columnsOf, Pool, rowReader } from "../../../server/network/columns.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { networkFile, readNetworkFile } from "../../../server/network/network-file.ts";
import { largePackage } from "../../bench/large-package.ts";

test("rows of anything that JSON says come back as they were, through JSON", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const row = fc.oneof(value, fc.record({ a: value, b: fc.option(fc.string()), c: fc.array(fc.string()) }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const pool = new Pool();
      const parts = [rows.slice(0, 5), rows.slice(5)].map((part) => JSON.stringify(columnsOf(part, pool)));
      const rowsOf = rowReader(pool.texts());
      const again = parts.flatMap((part) => rowsOf(JSON.parse(part) as Column));
      expect(JSON.stringify(again)).toBe(JSON.stringify(rows));
    }),
    { numRuns: 300 },
  );
});

test("a text that many rows hold stands there once", () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: index, word: "the same", list: ["the same"] }));
  const pool = new Pool();
  columnsOf(rows, pool);
  expect(pool.texts()).toEqual(["the same"]);
});

test("a file of a network is a list in JSON, and refused where it ends before its end", () => {
  const network = buildNetwork([largePackage(10, 30, 60)], () => new Map());
  const text = networkFile(network);
  expect((JSON.parse(text) as unknown[]).length).toBe(3);
  const bytes = new TextEncoder().encode(text);
  expect(readNetworkFile(bytes)).toEqual(network);
  // Whole lines are missing, or a part of one.
  for (const end of [text.lastIndexOf("\n"), text.indexOf("\n"), text.length - 1, 0])
    expect(() => readNetworkFile(bytes.subarray(0, end))).toThrow(SyntaxError);
});
