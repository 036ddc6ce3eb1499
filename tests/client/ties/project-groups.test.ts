import { expect, test } from "vitest";
import { finish } from "../../../client/model/steps.ts";
import { toNetwork, withPlaces, type Network } from "../../../client/model/network.ts";
import { tieKey } from "../../../client/model/ties.ts";
import { isPart } from "../../../client/model/vocabulary.ts";
import { emptyTie, groupsAmong, groupTies, leaderOf, membersAt } from "../../../client/ties/project-groups.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { largePackage } from "../../bench/large-package.ts";
import { edge, graph, node } from "../small.ts";
import { networkOf } from "../whole.ts";

const projectsIn = (network: Network): string[] => network.filterNodes((_id, { kind }) => kind === "project");

/** As many projects in each region as its place counts from 1, and some in none. */
function inRegions(regions: number, without: number): Network {
  const nodes = Array.from({ length: regions }, (_, i) =>
    Array.from({ length: i + 1 }, (_one, k) =>
      node(`project:r${i}-${k}`, { region: { id: `territory:region-${i}`, name: `Region ${i}` } }),
    ),
  ).flat();
  return toNetwork(graph([...nodes, ...Array.from({ length: without }, (_, i) => node(`project:none-${i}`, {}))], []));
}

test("the actors of two groups, and of two projects of one, are those that the engine's shared actors name", async () => {
  const [dataset] = packagesAt(["seed/dataset"]);
  const network = toNetwork(await networkOf(dataset!));
  const groups = groupsAmong(projectsIn(network), network)!;
  const { ties, within } = finish(
    groupTies(
      groups.map((group) => ({ ...group, name: group.id })),
      network,
      isPart,
    ),
  );
  const engine = openMemoryGraph(buildNetwork([dataset!], (all) => new Map([...all.keys()].map((id) => [id, ORIGIN]))));
  const { actors } = await engine.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 10_000 });
  const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id])));
  const expected = new Map<string, number>();
  const add = (key: string) => expected.set(key, (expected.get(key) ?? 0) + 1);
  for (const { projects } of actors) {
    const here = projects.map(({ id }) => groupOf.get(id)!);
    const distinct = [...new Set(here)];
    for (const [at, a] of distinct.entries()) {
      if (here.filter((one) => one === a).length > 1) add(tieKey(a, a));
      for (const b of distinct.slice(at + 1)) add(tieKey(a, b));
    }
  }
  const found = new Map([...ties, ...within.values()].map(({ a, b, weight }) => [tieKey(a.id, b.id), weight]));
  expect(found.size).toBeGreaterThan(10);
  expect(found).toEqual(expected);
  for (const { weight, shared } of ties) expect(new Set(shared.map(({ id }) => id)).size).toBe(weight);
});

const ORIGIN = { x: 0, y: 0 };

test("more regions than there is room for have their smallest in one group, and each project is in one group", () => {
  const network = inRegions(60, 3);
  const groups = groupsAmong(projectsIn(network), network)!;
  expect(groups).toHaveLength(40);
  expect(groups[0]).toMatchObject({ id: "territory:region-59", name: "Region 59" });
  expect(groups.slice(-2)).toMatchObject([
    { id: "rest", regions: 22 },
    { id: "none", regions: 0 },
  ]);
  expect(groups.flatMap(({ members }) => members).toSorted()).toEqual(projectsIn(network).toSorted());
});

test("a group opens into what is in it, and the last of all regions into regions again", () => {
  const network = inRegions(60, 0);
  const all = projectsIn(network);
  expect(membersAt(["territory:region-50"], all, network)).toHaveLength(51);
  const rest = membersAt(["rest"], all, network);
  expect(rest).toHaveLength((21 * 22) / 2);
  expect(groupsAmong(rest, network)!).toHaveLength(21);
  expect(membersAt(["rest", "territory:region-4"], all, network)).toHaveLength(5);
  // What an address names and the data do not hold opens nothing.
  expect(membersAt(["nowhere"], all, network)).toBe(all);
});

test("projects without regions are grouped by where they lie, the same each time; those of one place are not", async () => {
  const unplaced = toNetwork(await networkOf(largePackage(200, 300, 900)));
  const all = projectsIn(unplaced);
  expect(groupsAmong(all, unplaced)).toBeNull();
  const places = all.map((id, i) => ({ id, x: i % 20, y: Math.floor(i / 20) }));
  const network = withPlaces(unplaced, places);
  const groups = groupsAmong(all, network)!;
  expect(groups.length).toBeGreaterThan(4);
  expect(groups.length).toBeLessThanOrEqual(24);
  expect(groupsAmong(all, network)).toEqual(groups);
  expect(groups.flatMap(({ members }) => members).toSorted()).toEqual(all.toSorted());
  const [first] = groups;
  expect(first!.members).toContain(leaderOf(first!, network));
});

test("only links and actors that count make a tie, by the roles that they have on each side", () => {
  const network = toNetwork(
    graph(
      [node("project:a", {}), node("project:b", {}), node("person:p", {}), node("organisation:o", {})],
      [
        edge("person:p", "leads", "project:a"),
        edge("person:p", "accompanies", "project:b"),
        edge("organisation:o", "partners", "project:a"),
        edge("organisation:o", "partners", "project:b"),
      ],
    ),
  );
  const groups = ["a", "b"].map((id) => ({ id, name: id, members: [`project:${id}`] }));
  const tied = (counts: Parameters<typeof groupTies>[2]) => finish(groupTies(groups, network, counts)).ties;
  expect(tied(isPart)[0]!.weight).toBe(2);
  expect(tied((_link, { kind }) => kind === "person")[0]!.shared).toEqual([
    { id: "person:p", name: "p", roles: { a: ["leads"], b: ["accompanies"] } },
  ]);
  expect(tied(({ role }) => role === "leads")).toEqual([]);
});

test("an empty cell stands for two groups that nobody ties, or for one", () => {
  const groups = ["b", "a"].map((id) => ({ id, name: id.toUpperCase() }));
  expect(emptyTie(tieKey("a", "b"), groups)).toMatchObject({ a: { name: "B" }, b: { name: "A" }, shared: [] });
  expect(emptyTie(tieKey("a", "a"), groups)).toMatchObject({ a: { id: "a" }, b: { id: "a" }, within: [] });
  expect(emptyTie(tieKey("a", "c"), groups)).toBeNull();
  expect(emptyTie(null, groups)).toBeNull();
});
