import { expect, test } from "vitest";
import { swapCounts } from "../../../server/statistics/swap.ts";

/** How often each pair shares at least as much, over every network with these degrees. */
function counted(rows: number[][], columns: number, pairs: { a: number; b: number; shared: number }[]) {
  const degrees = Array.from({ length: columns }, (_, column) => rows.filter((row) => row.includes(column)).length);
  const choose = (size: number, from: number): number[][] =>
    size === 0
      ? [[]]
      : Array.from({ length: columns - from }, (_, step) => from + step).flatMap((first) =>
          choose(size - 1, first + 1).map((others) => [first, ...others]),
        );
  const networks = rows.reduce<number[][][]>(
    (all, row) => all.flatMap((some) => choose(row.length, 0).map((drawn) => [...some, drawn])),
    [[]],
  );
  const same = networks.filter((network) =>
    degrees.every((degree, column) => network.filter((row) => row.includes(column)).length === degree),
  );
  return pairs.map(({ a, b, shared }) => {
    const enough = same.filter(
      (network) => network[a]!.filter((column) => network[b]!.includes(column)).length >= shared,
    );
    return enough.length / same.length;
  });
}

const WIDE = [
  [0, 1, 2, 3],
  [0, 1, 4],
  [2, 4, 5],
];
const TALL = [[0, 1], [0], [0, 2], [1], [1, 2], [2], [0, 1]];

test.each([
  ["more columns than rows", WIDE],
  ["more rows than columns", TALL],
])("with %s, networks are drawn evenly, whichever mode trades", (_, rows) => {
  const columns = 1 + Math.max(...rows.flat());
  const pairs = rows.flatMap((row, a) =>
    rows
      .map((other, b) => ({ a, b, shared: Math.max(1, row.filter((column) => other.includes(column)).length) }))
      .filter(({ b }) => b > a),
  );
  const samples = 4000;
  const of = (pick: "a" | "b" | "shared"): Int32Array => Int32Array.from(pairs, (pair) => pair[pick]);
  const columnar = { a: of("a"), b: of("b"), shared: of("shared") };
  const { atLeast, mean } = swapCounts(rows, columnar, samples, 1);
  counted(rows, columns, pairs).forEach((share, index) => {
    expect(Math.abs(atLeast[index]! / samples - share)).toBeLessThan(5 * Math.sqrt(0.25 / samples));
  });
  expect(swapCounts(rows, columnar, samples, 1)).toEqual({ atLeast, mean });
});
