import { expect, test } from "vitest";
import { bridges } from "../../../server/statistics/bridges.ts";
import { brokerage } from "../../../server/statistics/brokerage.ts";
import { ROLES } from "../../../server/statistics/brokerage-roles.ts";
import { countOpenPairs } from "../../../server/statistics/common-neighbours.ts";
import { randomNumbers } from "../../../server/statistics/random.ts";
import { regionNumbers } from "../../../server/statistics/region-numbers.ts";
import { twoMode, type TwoMode } from "../../../server/statistics/two-mode.ts";
import { scopeOf } from "./expected.ts";
import { tiesOf } from "./simple.ts";

type Role = "coordinator" | "gatekeeper" | "consultant" | "liaison" | "unplaced";

/** The open pairs of a project by walking every one. */
function naive({ projects }: TwoMode, ties: Map<number, number>[], broker: number) {
  const counts: Record<Role, number> = { coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 0, unplaced: 0 };
  const regionOf = (project: number) => projects[project]!.region?.id;
  const own = regionOf(broker);
  const around = [...ties[broker]!.keys()];
  for (const a of around) {
    for (const b of around) {
      if (a >= b || ties[a]!.has(b)) continue;
      const [regionA, regionB] = [regionOf(a), regionOf(b)];
      if (!own || !regionA || !regionB) counts.unplaced++;
      else if (regionA === regionB) counts[own === regionA ? "coordinator" : "consultant"]++;
      else counts[own === regionA || own === regionB ? "gatekeeper" : "liaison"]++;
    }
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count);
  return { ...counts, total, representative: counts.gatekeeper };
}

test.each([
  [40, 60, 2],
  [90, 120, 3],
  // More of one region than a word has bits.
  [150, 80, 8],
])("brokerage of %i projects with %i actors is what a walk over every pair counts", (projects, actors, most) => {
  for (let seed = 1; seed <= 6; seed++) {
    const random = randomNumbers(seed);
    const places = ["north", "south", "west", null];
    const parts = Array.from({ length: actors }, (_, actor) =>
      Array.from({ length: 1 + random.below(most) }, () => `p${random.below(projects)}`).map(
        (project): [string, string] => [`a${actor}`, project],
      ),
    ).flat();
    const network = twoMode(
      scopeOf(
        Array.from({ length: projects }, (_, index) => [`p${index}`, places[random.below(seed < 4 ? 4 : 1)]!]),
        parts,
      ),
    );
    const ties = tiesOf(network);
    const found = network.projects.map((_, broker) => naive(network, ties, broker));
    expect(brokerage(network)).toEqual(found);
    // Each way of counting alone, dense or not; pairs are told from both their ends.
    const inRows = new Float64Array(projects * ROLES.length);
    countOpenPairs(network, regionNumbers(network.projects), inRows);
    expect([...inRows]).toEqual(found.flatMap((counts) => ROLES.map((role) => 2 * counts[role])));
  }
});

test("where one funder joins hundreds of projects, ranks have no ranges rather than no answer", () => {
  const projects = Array.from({ length: 400 }, (_, index): [string, string] => [`p${index}`, `r${index % 9}`]);
  const parts = projects.flatMap(([id], index): [string, string][] => [
    ["funder", id],
    [`a${index >> 1}`, id],
  ]);
  // The cheapest part of it, two-mode betweenness, alone would be within bounds: 400 × 601 × 800 steps.
  const scope = scopeOf(projects, parts);
  const { actors, projects: rows } = bridges(scope, scope, "project", 1);
  expect(actors[0]).toMatchObject({ entity: { id: "funder" }, betweenness: { rank: 1, range: null } });
  expect(rows[0]!.brokerage.total.range).toBeNull();
});
