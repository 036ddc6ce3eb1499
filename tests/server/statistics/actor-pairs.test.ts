import { expect, test } from "vitest";
import { actorPairs } from "../../../server/statistics/actor-pairs.ts";
import { byActor } from "../../../server/statistics/by-actor.ts";
import { EXPECTED, scopeOf, scopeOfExpected } from "./expected.ts";

const davis = EXPECTED[0]!;
const scope = scopeOfExpected(davis);
const WEIGHTS = ["count", "newman", "jaccard"] as const;

test.each(WEIGHTS)("both projections of the Southern Women weigh as networkx says, by %s", async (weight) => {
  const column = 2 + WEIGHTS.indexOf(weight);
  for (const [mode, given] of [
    ["actors", scope],
    ["projects", byActor(scope)],
  ] as const) {
    const { pairs, total } = await actorPairs(given, { weight, limit: 1000 });
    const expected = davis.pairs![mode];
    expect([total, pairs.length]).toEqual([expected.length, expected.length]);
    const found = new Map(pairs.map((pair) => [`${pair.a.id} ${pair.b.id}`, pair.weight]));
    for (const row of expected) expect(found.get(`${row[0]} ${row[1]}`)).toBeCloseTo(row[column] as number, 11);
    expect(pairs.map((pair) => pair.weight)).toEqual(pairs.map((pair) => pair.weight).toSorted((a, b) => b - a));
  }
});

const small = scopeOf(
  [
    ["p", "north"],
    ["q", "south"],
  ],
  [
    ["w", "p"],
    ["x", "p"],
    ["y", "p"],
    ["y", "q"],
    ["z", "q"],
    ["w", "q"],
  ],
);

test("each pair lists the projects that make it, and a large project is named as the maker of its clique", async () => {
  const { pairs, makers, total, truncated } = await actorPairs(small, { weight: "newman", limit: 1 });
  expect([total, truncated]).toEqual([5, true]);
  expect(pairs).toEqual([
    {
      a: { id: "w", kind: "organisation", name: "w" },
      b: { id: "y", kind: "organisation", name: "y" },
      weight: 1,
      shared: [
        { id: "p", name: "p", region: { id: "north", name: "north" }, members: 3, roles: PARTNERS },
        { id: "q", name: "q", region: { id: "south", name: "south" }, members: 3, roles: PARTNERS },
      ],
    },
  ]);
  expect(makers).toEqual([
    { id: "p", kind: "project", name: "p", members: 3, alone: 2 },
    { id: "q", kind: "project", name: "q", members: 3, alone: 2 },
  ]);
  const through = await actorPairs(small, { weight: "count", through: ["q"], sole: true, limit: 10 });
  expect(through.pairs.map(({ a, b }) => `${a.id}${b.id}`)).toEqual(["wz", "yz"]);
});

const PARTNERS = { a: ["partners"], b: ["partners"] };

test("pairs too many to count are refused with a way out", async () => {
  const actors = Array.from({ length: 14_200 }, (_, index): [string, string] => [`a${index}`, "p"]);
  const ask = () => actorPairs(scopeOf([["p", null]], actors), { weight: "count", limit: 1 });
  await expect(ask()).rejects.toThrow(/The parameter minProjects is missing; allowed: 2 or more, or fewer projects/);
});

test("the exchanged network holds the same parts, actors as projects", () => {
  const { projects, affiliations } = byActor(small);
  expect(projects.map(({ id, region }) => [id, region])).toEqual(["w", "x", "y", "z"].map((id) => [id, null]));
  expect(affiliations.map(({ actor, project }) => `${actor.kind} ${actor.id} ${project}`)).toEqual(
    ["p w", "p x", "p y", "q w", "q y", "q z"].map((part) => `project ${part}`),
  );
});
