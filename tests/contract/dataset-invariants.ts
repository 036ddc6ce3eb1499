import { expect, test } from "vitest";
import { EVERYTHING, type Filter } from "../../server/contract/filter.ts";
import { fold } from "../../seed/package/fold.ts";
import type { Network } from "../../server/network/network.ts";
import type { Opened } from "./opened.ts";
import { readGraph } from "./read-graph.ts";

const FILTERS: Partial<Filter>[] = [
  {},
  { prose: true },
  { merging: "strict" },
  { minProjects: 2 },
  { roles: ["accompanies", "partners"] },
  { kinds: ["project", "person"], minProjects: 2 },
  { statuses: ["reviewed", "inferred"] },
];

/** What holds on any sound dataset, whatever it says. */
export function datasetInvariants(engine: Opened, network: Network) {
  const graph = async (filter: Partial<Filter>) => readGraph(await engine().graph({ ...EVERYTHING, ...filter }));

  test("the unfiltered graph has what the dataset counts", async () => {
    const { counts } = await engine().dataset();
    const { nodes, edges } = await graph({});
    const tally = (words: string[], word: string) => words.filter((other) => other === word).length;
    const kinds = nodes.map((node) => node.attributes.kind);
    for (const [kind, count] of Object.entries(counts.kinds)) expect([kind, tally(kinds, kind)]).toEqual([kind, count]);
    const roles = edges.map((edge) => edge.attributes.role);
    for (const [role, count] of Object.entries(counts.roles)) expect([role, tally(roles, role)]).toEqual([role, count]);
  });

  test("every graph is sound: in order, no key twice, no loose end, evidence on every edge, nothing moved", async () => {
    const places = new Map(network.nodes.map(({ key, attributes: { x, y } }) => [key, [x, y]]));
    for (const filter of FILTERS) {
      const { nodes, edges } = await graph(filter);
      for (const keys of [nodes, edges].map((entries) => entries.map(({ key }) => key))) {
        expect(keys).toEqual([...new Set(keys)].sort());
      }
      const known = new Set(nodes.map((node) => node.key));
      for (const { source, target, attributes } of edges) {
        expect(known.has(source) && known.has(target)).toBe(true);
        const { mention, lines, status } = attributes;
        expect(attributes.evidence[0]).toMatchObject({ mention, lines, status, source: attributes.source });
        expect(filter.prose || attributes.evidence.every((entry) => entry.section !== "prose")).toBe(true);
      }
      const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
      for (const { key, attributes } of nodes) {
        expect([attributes.x, attributes.y]).toEqual(places.get(key));
        expect(attributes.kind === "project" || linked.has(key)).toBe(true);
      }
    }
  });

  test("no two nodes of a layer stand on one spot", () => {
    for (const layer of ["reviewed", "strict"] as const) {
      const spots = network.nodes
        .filter((node) => node.layers.includes(layer))
        .map(({ attributes: { x, y } }) => `${x} ${y}`);
      expect(new Set(spots).size).toBe(spots.length);
    }
  });

  test("shared actors and pairs tell the same", async () => {
    for (const filter of FILTERS) {
      const full = { ...EVERYTHING, ...filter, minProjects: filter.minProjects ?? 2 };
      const { actors, total } = await engine().sharedActors({ filter: full, limit: 100_000 });
      expect(actors).toHaveLength(total);
      const { pairs } = await engine().projectPairs({ filter: full, weight: "count", limit: 1_000_000 });
      const ties = actors.reduce((sum, { projects: { length: k } }) => sum + (k * (k - 1)) / 2, 0);
      expect(pairs.reduce((sum, pair) => sum + pair.weight, 0)).toBe(ties);
      for (const { a, b, weight, shared } of pairs) {
        expect(a.id < b.id).toBe(true);
        expect(shared).toHaveLength(weight);
      }
      const weights = pairs.map((pair) => pair.weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  test("projects tied by shared actors have a path, however long, and others have none", async () => {
    const [first, ...others] = network.nodes
      .filter(({ key, layers }) => key.startsWith("project:") && layers.includes("reviewed"))
      .map(({ key }) => key);
    const { pairs } = await engine().projectPairs({ filter: EVERYTHING, weight: "count", limit: 1_000_000 });
    const steps = new Map([[first!, 0]]);
    for (const id of steps.keys()) {
      for (const { a, b } of pairs) {
        if (a.id !== id && b.id !== id) continue;
        const next = a.id === id ? b.id : a.id;
        if (!steps.has(next)) steps.set(next, steps.get(id)! + 1);
      }
    }
    for (const to of others) {
      const { length } = await engine().paths({
        from: first!,
        to,
        without: { ids: [], roles: [] },
        limit: 1,
        filter: EVERYTHING,
      });
      expect([to, length]).toEqual([to, steps.has(to) ? steps.get(to)! * 2 : null]);
    }
  });

  test("each actor stands in one intersection", async () => {
    const { rows } = await engine().intersections({
      filter: EVERYTHING,
      by: "project",
      minMembers: 1,
      limit: 1_000_000,
    });
    const { total } = await engine().sharedActors({ filter: { ...EVERYTHING, minProjects: 1 }, limit: 1 });
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(total);
  });

  test("each link is told from both its ends", async () => {
    const ends = new Map<string, string[]>();
    for (const { key, layers } of network.nodes) {
      if (!layers.includes("reviewed")) continue;
      const { links } = await engine().entity(key);
      for (const link of links) ends.set(link.key, [...(ends.get(link.key) ?? []), link.direction]);
    }
    const reviewed = network.edges.filter((edge) => edge.layers.includes("reviewed"));
    expect([...ends.keys()].sort()).toEqual(reviewed.map((edge) => edge.key));
    for (const directions of ends.values()) expect(directions.sort()).toEqual(["in", "out"]);
  });

  test("each entity is found by its names, and each merged id leads on", async () => {
    for (const { key, layers, attributes } of network.nodes) {
      if (!layers.includes("reviewed")) continue;
      for (const name of [attributes.name, ...attributes.otherNames].filter((written) => fold(written) !== "")) {
        const { results } = await engine().search({ q: name, limit: 1000 });
        const found = results.find(({ id }) => id === key);
        expect([name, found?.score]).toEqual([name, 1]);
      }
    }
    for (const [merged, entity] of network.redirects) expect(await engine().redirect(merged)).toBe(entity);
  });
}
