import { describe, expect, test } from "vitest";
import { backbone } from "../../../server/statistics/backbone.ts";
import { configurationModel } from "../../../server/statistics/configuration-model.ts";
import { holm } from "../../../server/statistics/holm.ts";
import { upperTail } from "../../../server/statistics/poisson-binomial.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";

const QUESTION = { level: "project", alpha: 0.05, seed: 1, limit: 10_000 } as const;

describe.each(EXPECTED)("$name", (network) => {
  const scope = scopeOfExpected(network);
  const exact = backbone(scope, { ...QUESTION, model: "sdsm" });
  const found = new Map(exact.pairs.map((pair) => [[pair.a.id, pair.b.id].sort().join(), pair]));

  test("the stochastic model agrees with SciPy's maximum of the likelihood and its Poisson–binomial tail", () => {
    expect(exact.total).toBe(network.sdsm.length);
    const able = new Set(network.affiliations.map(([, project]) => project)).size;
    expect(exact.tested).toBe((able * (able - 1)) / 2);
    for (const [a, b, shared, expected, p] of network.sdsm) {
      const pair = found.get([a, b].sort().join())!;
      expect(pair.shared).toBe(shared);
      expect(pair.expected).toBeCloseTo(expected, 6);
      expect(pair.p).toBeCloseTo(p, 6);
    }
  });

  test("the fixed-degree model is seeded and says what it can resolve", () => {
    const drawn = backbone(scope, { ...QUESTION, model: "swap" });
    expect(backbone(scope, { ...QUESTION, model: "swap" })).toEqual(drawn);
    expect(backbone(scope, { ...QUESTION, model: "swap", seed: 2 })).not.toEqual(drawn);
    expect(drawn.smallestP!).toBeLessThan(drawn.alpha / 4);
    for (const { p } of drawn.pairs) expect(p).toBeGreaterThanOrEqual(1 / (1 + drawn.samples!));
  });
});

test("the fixed-degree model agrees with a count over every network of the same degrees", () => {
  const rows = [0b0011, 0b0111, 0b1000, 0b0001];
  const [names, actors] = [
    ["a", "b", "c", "d"],
    ["w", "x", "y", "z"],
  ];
  const degrees = (network: number[]) => [
    ...network.map((row) => actors.filter((_, bit) => row & (1 << bit)).length),
    ...actors.map((_, bit) => network.filter((row) => row & (1 << bit)).length),
  ];
  const all = Array.from({ length: 2 ** 16 }, (_, code) => [0, 4, 8, 12].map((shift) => (code >> shift) & 15));
  const same = all.filter((network) => degrees(network).join() === degrees(rows).join());
  const common = (network: number[], a: number, b: number) =>
    actors.filter((_, bit) => network[a]! & network[b]! & (1 << bit)).length;
  const scope = scopeOf(
    names.map((id) => [id, null]),
    names.flatMap((id, row) =>
      actors.filter((_, bit) => rows[row]! & (1 << bit)).map((actor): [string, string] => [actor, id]),
    ),
  );
  const { pairs, samples } = backbone(scope, { ...QUESTION, alpha: 0.005, model: "swap" });
  expect(same.length).toBeGreaterThan(10);
  expect([pairs.length, samples]).toEqual([3, 6000]);
  for (const { a, b, shared, p, expected } of pairs) {
    const counts = same.map((network) => common(network, names.indexOf(a.id), names.indexOf(b.id)));
    const share = counts.filter((count) => count >= shared).length / same.length;
    expect(Math.abs(p - share)).toBeLessThan(5 * Math.sqrt(0.25 / samples!));
    expect(expected).toBeCloseTo(counts.reduce((sum, count) => sum + count) / same.length, 1);
  }
});

test("a pair that shares far more than its degrees make likely stands out, alone", () => {
  const projects = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, "0")}`);
  const parts: [string, string][] = Array.from({ length: 12 }, (_, index): [string, string][] => [
    [`t${index}`, "p00"],
    [`t${index}`, "p01"],
  ]).flat();
  for (let index = 0; index < 60; index++) {
    parts.push([`s${index}`, projects[2 + (index % 10)]!], [`s${index}`, projects[2 + ((index * 7 + 3) % 10)]!]);
  }
  const scope = scopeOf(
    projects.map((id) => [id, id < "p06" ? "north" : "south"]),
    [...new Map(parts.map((part) => [part.join(), part])).values()],
  );
  for (const model of ["sdsm", "swap"] as const) {
    const { pairs } = backbone(scope, { ...QUESTION, model });
    expect(pairs[0]).toMatchObject({ a: { id: "p00" }, b: { id: "p01" }, shared: 12, significant: true });
    expect(pairs.filter(({ significant }) => significant).every(({ expected, shared }) => shared > expected)).toBe(
      true,
    );
  }
  expect(backbone(scope, { ...QUESTION, level: "region", model: "sdsm" }).tested).toBe(1);
});

test("degrees that make ties certain, or none at all", () => {
  const nested = configurationModel([3, 2, 1, 0], [3, 2, 1]);
  expect([nested(3, 3), nested(2, 1), nested(1, 3), nested(0, 3)]).toEqual([1, 0, 1, 0]);
  // Not nested, yet one network alone has these degrees in blocks: the chances approach 1 and 0.
  const blocks = configurationModel([3, 3, 1, 1], [3, 3, 1, 1]);
  expect(3 * 1).toBeCloseTo(2 * blocks(3, 3) + 2 * blocks(3, 1), 6);
  expect(1).toBeCloseTo(2 * blocks(1, 3) + 2 * blocks(1, 1), 6);
  expect(backbone({ projects: [], affiliations: [] }, { ...QUESTION, model: "sdsm" }).pairs).toEqual([]);
  expect(backbone(scopeOf([["a", null]], [["x", "a"]]), { ...QUESTION, model: "swap" }).pairs).toEqual([]);
});

test("a project without an actor is in no test, as an actor without a project is in none", () => {
  const parts: [string, string][] = [
    ["x", "a"],
    ["x", "b"],
    ["y", "c"],
  ];
  const scope = scopeOf(
    ["a", "b", "c", "d", "e"].map((id) => [id, null]),
    parts,
  );
  for (const model of ["sdsm", "swap"] as const) {
    expect(backbone(scope, { ...QUESTION, model }).tested).toBe(3);
    expect(backbone(scope, { ...QUESTION, level: "actor", model }).tested).toBe(1);
  }
});

test("tails of the Poisson–binomial by hand, small ones too", () => {
  expect(upperTail([{ count: 2, chance: 0.5 }], 2)).toBeCloseTo(0.25, 15);
  const mixed = [
    { count: 1, chance: 0.1 },
    { count: 1, chance: 0.2 },
    { count: 1, chance: 1 },
  ];
  expect(upperTail(mixed, 2)).toBeCloseTo(1 - 0.9 * 0.8, 15);
  expect(upperTail([{ count: 40, chance: 1e-3 }], 40) / 1e-120).toBeCloseTo(1, 10);
  expect(upperTail([{ count: 1e5, chance: 0.01 }], 1000)).toBeCloseTo(0.5, 1);
  expect(upperTail(mixed, 0)).toBe(1);
  expect(upperTail(mixed, 4)).toBe(0);
});

test("Holm's correction by hand", () => {
  const one = (p: number): [number, number] => [p, 1];
  expect(holm([0.01, 0.04, 0.03, 0.5].map(one), 4)).toEqual([
    { p: 0.01, count: 1, corrected: 0.04 },
    { p: 0.03, count: 1, corrected: 0.09 },
    { p: 0.04, count: 1, corrected: 0.09 },
    { p: 0.5, count: 1, corrected: 0.5 },
  ]);
  expect(holm([[0.01, 2]], 10)).toEqual([{ p: 0.01, count: 2, corrected: 0.1 }]);
});
