import fc from "fast-check";
import { expect, test } from "vitest";
import { readColumns } from "../../../server/contract/column-file.ts";
import { ColumnWriter } from "../../../server/contract/column-writer.ts";
import { type Column, rowReader } from "../../../server/contract/columns.ts";
import { columnsOf, Pool } from "../../../server/contract/columns-of-rows.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { networkFile, readNetworkFile } from "../../../server/network/network-file.ts";
import { largePackage } from "../../bench/large-package.ts";

/** Some rows as a file, a block for each list. */
function fileOf(...blocks: readonly (readonly unknown[])[]): Uint8Array {
  const writer = new ColumnWriter();
  const parts = [writer.begin(), ...blocks.map((rows, at) => writer.block(`rows ${at}`, rows)), writer.end()];
  return new Uint8Array(Buffer.concat(parts));
}

const rowsIn = (bytes: Uint8Array): unknown[][] => [...readColumns(bytes)].map(({ rows }) => rows());

test("rows of anything that JSON says come back as they were", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const number = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer().map((n) => n / 1000),
  );
  const row = fc.oneof(
    value,
    fc.record({ a: value, b: fc.option(fc.string({ unit: "grapheme" })), c: fc.array(fc.string()) }),
    fc.record({ x: number, y: number }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const again = rowsIn(fileOf(rows.slice(0, 5), rows.slice(5))).flat();
      expect(JSON.stringify(again)).toBe(JSON.stringify(rows));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("numbers of rows that hold nothing else are read without the rows, of others not at all", () => {
  const numbersIn = (...rows: readonly unknown[]) => {
    const [block] = readColumns(fileOf(rows));
    return block!.numbers(["a", "b"])?.map((numbers) => [...numbers]) ?? null;
  };
  expect(numbersIn({ a: 0, b: 300 }, { a: 7, b: -1 })).toEqual([
    [0, 7],
    [300, -1],
  ]);
  expect(numbersIn({ b: 2, a: 1 })).toEqual([[1], [2]]);
  for (const other of [{ a: 1 }, { a: 1, b: 2, c: 3 }, { a: 1, b: 0.5 }, { a: 1, b: "2" }, { a: null, b: 2 }, null, 3])
    expect(numbersIn({ a: 0, b: 300 }, other)).toBeNull();
});

test("a key that every object has another meaning for is a key like any", () => {
  const rows = JSON.parse(
    '[{"__proto__": {"a": 1}, "constructor": 2, "toString": null}, {"__proto__": null}]',
  ) as unknown[];
  const again = rowsIn(fileOf(rows)).flat();
  expect(JSON.stringify(again)).toBe(JSON.stringify(rows));
  expect(again.map((row) => Object.getPrototypeOf(row))).toEqual([Object.prototype, Object.prototype]);
});

test("texts of any script and any length come back, also where one begins with what marks an order of bytes", () => {
  const words = [
    "",
    "\ufeff",
    "\ufeffune",
    "Œuvre à l’été",
    "Ωμέγα",
    "цель",
    "مدينة",
    "町",
    "🏘️👩‍🌾",
    "\u0000\n\u2028",
    "n".repeat(300),
    "é".repeat(70_000),
  ];
  expect(rowsIn(fileOf(words, [...words.toReversed(), null]))).toEqual([words, [...words.toReversed(), null]]);
});

test("numbers come back to the last bit, in as few bytes as hold them", () => {
  const lists = [
    [0, -128, 127],
    [0, 255],
    [-129, 300],
    [-0x80000000, 0x7fffffff],
    [0x80000000, 2 ** 53],
    [0.001, -999.999, 12],
    [0.1 + 0.2, 1e300, 5e-324],
    [1, null, 2.5],
  ];
  expect(rowsIn(fileOf(...lists))).toEqual(lists);
  const column = (list: number[]) => columnsOf(list, new Pool()) as Extract<Column, { numbers: unknown }>;
  expect(lists.slice(0, 7).map((list) => column(list as number[]).numbers.BYTES_PER_ELEMENT)).toEqual([
    1, 1, 2, 4, 8, 4, 8,
  ]);
});

test("a text that many rows hold stands there once, and a pool says which came since", () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: index, word: "the same", list: ["the same"] }));
  const pool = new Pool();
  columnsOf(rows, pool);
  expect([pool.added(), pool.added()]).toEqual([["the same"], []]);
  columnsOf(["the same", "another"], pool);
  expect(pool.added()).toEqual(["another"]);
  expect(rowReader(["the same", "another"])(columnsOf(["another"], pool))).toEqual(["another"]);
});

test("columns of nothing, and of 200 000 rows alike, are read", () => {
  expect(rowsIn(fileOf([]))).toEqual([[]]);
  const rows = Array.from({ length: 200_000 }, (_, at) => ({ key: `project:${at}`, x: at / 1000, links: [] }));
  const bytes = fileOf(rows);
  expect(rowsIn(bytes)[0]).toEqual(rows);
});

test("columns are read wherever in memory they lie", () => {
  const bytes = fileOf([{ x: 0.5, y: 70_000 }]);
  for (const before of [1, 4, 8]) {
    const moved = new Uint8Array(bytes.length + before);
    moved.set(bytes, before);
    expect(rowsIn(moved.subarray(before))).toEqual([[{ x: 0.5, y: 70_000 }]]);
  }
});

test("a file is refused where it ends before its end, wherever that is, and where it has another form", () => {
  const bytes = fileOf(["a", "b"], [1, 2.5]);
  for (let end = 0; end < bytes.length; end++)
    expect(() => rowsIn(bytes.subarray(0, end)), `${end}`).toThrow(SyntaxError);
  expect(() => rowsIn(new Uint8Array([...bytes, 0]))).toThrow(SyntaxError);
  expect(() => rowsIn(new TextEncoder().encode("columns2"))).toThrow("another form");
  expect(() => rowsIn(new TextEncoder().encode('{"attributes":{}}'))).toThrow(SyntaxError);
});

test("a network comes back from its file, which is refused where it is cut off or of something else", () => {
  const network = buildNetwork([largePackage(10, 30, 60)], () => new Map());
  const bytes = networkFile(network);
  expect(readNetworkFile(bytes)).toEqual(network);
  for (const end of [bytes.length - 1, bytes.length - 8, bytes.length >> 1, 8, 0])
    expect(() => readNetworkFile(bytes.subarray(0, end))).toThrow(SyntaxError);
  const writer = new ColumnWriter();
  const empty = Buffer.concat([writer.begin(), writer.end()]);
  expect(() => readNetworkFile(empty)).toThrow("not one of a network");
});
