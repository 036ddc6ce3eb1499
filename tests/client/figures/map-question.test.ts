import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "../../../server/contract/graph.ts";
import type { ProjectPairs } from "../../../server/contract/project-pairs.ts";
import { rolesOfPart } from "../../../server/contract/view-conditions.ts";
import { layoutMap } from "../../../client/figures/map-layout.ts";
import { notDrawn } from "../../../client/figures/map-not-drawn.ts";
import { mapQuestion, strokeOf, tintClasses, type MapAsked } from "../../../client/figures/map-question.ts";
import { PRINT_STYLE, screenStyle } from "../../../client/figures/map-style.ts";
import { distanceTo, overlaps } from "../../../client/labels/box.ts";
import { toNetwork, type Network } from "../../../client/model/network.ts";
import { REAL, serve } from "../../server/http/serve.ts";
import { fr } from "../words.ts";

let app: FastifyInstance;
let whole: Network;
let projects: NonNullable<MapAsked["projects"]>;
beforeAll(async () => {
  app = await serve(REAL);
  whole = toNetwork((await app.inject("/api/graph")).json<Graph>());
  projects = whole
    .filterNodes((_, { kind }) => kind === "project")
    .map((id) => ({ id, region: whole.getNodeAttribute(id, "region") ?? null }));
});
afterAll(() => app.close());

const pairsOf = async (part: "all" | "coaches" | "partners") => {
  const roles = part === "all" ? "" : `&roles=${rolesOfPart(part, false, {}).join()}`;
  return (await app.inject(`/api/project-pairs?limit=5000${roles}`)).json<ProjectPairs>();
};

const PLATES = [
  { plate: { width: 950, high: 560, grows: true }, style: screenStyle(true) },
  { plate: { width: 360, high: 350, grows: true }, style: screenStyle(false) },
  { plate: { width: 486, high: Infinity, grows: true }, style: PRINT_STYLE },
];

test.each(["all", "coaches", "partners"] as const)(
  "every pair that counts is drawn as an arc or in a band, or said not to be: %s",
  async (part) => {
    const { pairs, total } = await pairsOf(part);
    expect(pairs).toHaveLength(total);
    for (const ends of ["projects", "regions"] as const)
      for (const around of [null, "territory:region-76", "project:coopter-2024-inco"])
        for (const { plate, style } of PLATES) {
          const question = mapQuestion({ whole, projects, pairs, ends, around, apart: "accompanies" });
          const layout = layoutMap(question.places, question.ties, { ...plate, view: question.view }, style);
          const drawn = new Set(layout.arcs.map(({ tie }) => tie));
          const inArcs = [...drawn].reduce((sum, tie) => sum + question.ties[tie]!.pairs.length, 0);
          const said = [...notDrawn(question, layout, fr).matchAll(/(\d+) paires?/g)].map(([, n]) => Number(n));
          expect(inArcs + said.reduce((sum, n) => sum + n, 0)).toBe(total);
          if (around === null) expect(inArcs).toBe(total);
        }
  },
);

test("what is summed is as wide as its number, and regions are tinted by their projects", async () => {
  const { pairs } = await pairsOf("all");
  const question = mapQuestion({ whole, projects, pairs, ends: "regions", around: null, apart: "accompanies" });
  const within = question.ties.filter(({ a, b }) => a === b);
  expect(Object.fromEntries(within.map(({ names, weight }) => [names[0], weight]))).toEqual({
    "Île-de-France": 5,
    Occitanie: 3,
    Normandie: 2,
    "Auvergne-Rhône-Alpes": 1,
  });
  expect(strokeOf(4, "regions", 8)).toBeCloseTo(2 * strokeOf(2, "regions", 8));
  const shades = new Map(question.regions.map(({ name, count, shade }) => [name, { count, shade }]));
  expect(shades.get("Île-de-France")!.count).toBe(6);
  expect(shades.get("Île-de-France")!.shade).toBeGreaterThan(shades.get("Bretagne")!.shade);
  expect(question.regions.filter(({ count }) => count === 0).every(({ shade }) => shade === 0)).toBe(true);
});

test("the legend has every tint of the map, and no other", () => {
  const shown = (counts: number[]) => tintClasses(counts).map(({ from, to }) => [from, to]);
  expect(shown([0, 6, 4, 1, 1, 2, 3])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 6],
  ]);
  // Many numbers are told apart in stretches of the same length; one without a region is not shown.
  const many = [1, 2, 5, 9, 17, 22, 31, 60];
  expect(shown(many)).toEqual([
    [0, 0],
    [1, 10],
    [11, 20],
    [21, 30],
    [31, 40],
    [51, 60],
  ]);
  const question = mapQuestion({ whole, projects, pairs: [], ends: "projects", around: null, apart: "accompanies" });
  const drawn = new Set(question.regions.map(({ shade }) => shade));
  expect(new Set(question.tints.map(({ shade }) => shade))).toEqual(drawn);
});

test.each(PLATES)(
  "names and numbers of the map lie on no other place and on no letter of a frame: %j",
  async ({ plate, style }) => {
    const { pairs } = await pairsOf("all");
    for (const around of [null, "territory:region-11"]) {
      const question = mapQuestion({ whole, projects, pairs, ends: "projects", around, apart: "accompanies" });
      const layout = layoutMap(question.places, question.ties, { ...plate, view: question.view }, style);
      const marks = [...layout.marks.values()];
      for (const { id, box, leader } of layout.labels.values()) {
        const own = layout.marks.get(id)!;
        for (const mark of marks) {
          if (mark.id === id || mark.inset !== own.inset) continue;
          const gap = distanceTo(mark, box) - mark.radius;
          expect(gap).toBeGreaterThanOrEqual(leader ? 0 : distanceTo(own, box) - own.radius);
        }
        if (own.inset === null) expect([...layout.signs.values()].some((sign) => overlaps(sign, box))).toBe(false);
      }
    }
  },
);
