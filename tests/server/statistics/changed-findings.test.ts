import { expect, test } from "vitest";
import { changedFindings } from "../../../server/statistics/changed-findings.ts";
import type { Scope } from "../../../server/statistics/two-mode.ts";

/** A scope of projects by name, each with the names of its actors. */
function scope(parts: Record<string, string[]>, mark = ""): Scope {
  const projects = Object.keys(parts);
  return {
    projects: projects.map((name) => ({
      ...{
        id: `project:${name}${mark}`,
        name,
        sortName: name,
        region: null,
        regions: [],
        themes: [],
        unnamedPartners: 0,
      },
    })),
    affiliations: projects.flatMap((project) =>
      parts[project]!.map((name) => ({
        actor: { id: `organisation:${name}${mark}`, kind: "organisation" as const, name, sortName: name },
        project: `project:${project}${mark}`,
        roles: ["partners"],
      })),
    ),
  };
}

const BEFORE = { p: ["a", "b"], q: ["a", "b"], r: ["a"], s: ["c"] };
const AFTER = { p: ["a"], q: ["a", "b"], r: [], s: ["c"], t: ["c"] };

test("what two networks find otherwise is counted as on paper", () => {
  const found = changedFindings(scope(BEFORE), scope(AFTER));
  expect(found.sharedActors).toEqual({
    before: 2,
    after: 2,
    total: 3,
    changed: [
      { names: ["b"], kind: "organisation", before: 2, after: null },
      { names: ["c"], kind: "organisation", before: null, after: 2 },
      { names: ["a"], kind: "organisation", before: 3, after: 2 },
    ],
  });
  expect(found.pairs).toEqual({
    before: 3,
    after: 2,
    total: 4,
    changed: [
      { names: ["p", "r"], kind: null, before: 1, after: null },
      { names: ["q", "r"], kind: null, before: 1, after: null },
      { names: ["s", "t"], kind: null, before: null, after: 1 },
      { names: ["p", "q"], kind: null, before: 2, after: 1 },
    ],
  });
  // First a alone ties r to the others; then a and c each tie two.
  expect(found.ranks.changed).toEqual([
    { names: ["b"], kind: "organisation", before: 2, after: null },
    { names: ["c"], kind: "organisation", before: null, after: expect.any(Number) as number },
  ]);
  expect(found.estimated).toBe(false);
});

test("the same network under other ids is the same by its names alone", () => {
  const [one, other] = [scope(BEFORE), scope(BEFORE, "-x")];
  const none = { total: 0, changed: [] };
  expect(changedFindings(one, other, ({ name }) => name)).toMatchObject({
    sharedActors: none,
    pairs: none,
    ranks: none,
  });
  expect(changedFindings(one, other).pairs.total).toBe(6);
});

test("two of one name are two, the first of one network being the first of the other", () => {
  // Two projects p, which share x and y; of two actors a, each ties two projects.
  const parts = { "p 1": ["x", "y", "a 1"], "p 2": ["x", "y", "a 1"], q: ["a 2"], r: ["a 2"] };
  const asNamed = ({ name }: { name: string }) => name.replace(/ .$/, "");
  const whole = scope(parts);
  const found = changedFindings(whole, scope({ ...parts, "p 2": ["x"], r: [] }), asNamed);
  expect(changedFindings(whole, whole, asNamed)).toMatchObject({
    sharedActors: { before: 4, after: 4, total: 0 },
    pairs: { before: 2, after: 2, total: 0 },
  });
  expect(found.pairs).toMatchObject({ before: 2, after: 1, total: 2 });
  expect(found.sharedActors).toMatchObject({ before: 4, after: 1, total: 3 });
});
