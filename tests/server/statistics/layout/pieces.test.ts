import { describe, expect, test } from "vitest";
import type { Role } from "../../../../server/contract/vocabulary.ts";
import type { EntityFacts } from "../../../../server/network/entities.ts";
import type { EdgeRow, Position } from "../../../../server/network/network.ts";
import { componentsOf } from "../../../../server/statistics/layout/components.ts";
import { computeLayout } from "../../../../server/statistics/layout/layout.ts";
import { packed } from "../../../../server/statistics/layout/packing.ts";

const entity = (id: string): EntityFacts => ({
  ...{ id, kind: id.startsWith("project:") ? "project" : "organisation", name: id, layers: ["reviewed", "strict"] },
  ...{ packages: ["small"], facts: {}, otherNames: { reviewed: [], strict: [] }, mergedInto: null },
});
const evidence: EdgeRow["evidence"][number] = {
  ...{ mention: "", qualifier: null, group: null, source: "source", section: "card", lines: [1, 1], status: "stated" },
};
const link = (source: string, target: string): EdgeRow => ({
  ...{ key: `${source} ${target}`, layers: ["reviewed", "strict"], source, target, role: "partners" as Role },
  ...{ evidence: [evidence], reviews: [] },
});

/** Projects of a piece in a ring, each tied to the next by an actor, with three actors of its own. */
function ring(name: string, count: number): { ids: string[]; edges: EdgeRow[] } {
  const projects = Array.from({ length: count }, (_, i) => `project:${name}-${i}`);
  const edges = projects.flatMap((project, i) => [
    ...(count > 1 ? [0, 1].map((by) => link(`organisation:${name}-tie-${(i + by) % count}`, project)) : []),
    ...[0, 1, 2].map((own) => link(`organisation:${name}-${i}-${own}`, project)),
  ]);
  return { ids: [...new Set([...projects, ...edges.map(({ source }) => source)])], edges };
}

function layoutOf(...pieces: ReturnType<typeof ring>[]): Map<string, Position> {
  const ids = pieces.flatMap((piece) => piece.ids);
  return computeLayout(
    new Map(ids.map((id) => [id, entity(id)])),
    pieces.flatMap(({ edges }) => edges),
  );
}

/** How wide and high something is, as it would be seen on a plate of 800 × 700 pixels that shows all. */
function seen(layout: Map<string, Position>, ids: readonly string[]): { width: number; height: number } {
  const extent = (some: readonly string[]) => {
    const [xs, ys] = [some.map((id) => layout.get(id)!.x), some.map((id) => layout.get(id)!.y)];
    return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
  };
  const [all, part] = [extent([...layout.keys()]), extent(ids)];
  const scale = Math.min(800 / all.width, 700 / all.height);
  return { width: part.width * scale, height: part.height * scale };
}

describe("a network in pieces", () => {
  const [north, south] = [ring("north", 20), ring("south", 20)];
  const both = [...north.ids, ...south.ids];

  test.each([1, 2, 6])("of twenty projects each hardly shrinks for %i without ties", (count) => {
    const alone = Array.from({ length: count }, (_, i) => ring(`alone-${i}`, 1));
    const [before, after] = [layoutOf(north, south), layoutOf(north, south, ...alone)].map((layout) =>
      seen(layout, both),
    );
    expect(after!.width / before!.width).toBeGreaterThan(0.85);
    expect(after!.height / before!.height).toBeGreaterThan(0.85);
  });

  test("fills the plate, with no piece over another", () => {
    const alone = Array.from({ length: 5 }, (_, i) => ring(`alone-${i}`, 1));
    const pieces = [north, south, ring("east", 7), ...alone];
    const layout = layoutOf(...pieces);
    const boxes = pieces.map(({ ids }) => {
      const [xs, ys] = [ids.map((id) => layout.get(id)!.x), ids.map((id) => layout.get(id)!.y)];
      return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
    });
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.right < b.left || b.right < a.left || a.top < b.bottom || b.top < a.bottom).toBe(true);
    const { width, height } = seen(layout, [...layout.keys()]);
    expect(Math.min(width / 800, height / 700)).toBeGreaterThan(0.7);
  });

  test("is drawn the same whatever the order in which it is told", () => {
    const alone = ring("alone", 1);
    const [one, other] = [layoutOf(north, alone, south), layoutOf(south, north, alone)];
    expect(other).toEqual(new Map([...other.keys()].map((id) => [id, one.get(id)])));
  });

  test("of ten thousand projects without ties stands in a square of them", () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `project:${i}`);
    const layout = computeLayout(new Map(ids.map((id) => [id, entity(id)])), []);
    expect(new Set([...layout.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(10_000);
    const { width, height } = seen(layout, ids);
    expect(Math.min(width / 800, height / 700)).toBeGreaterThan(0.9);
  });
});

test("a region holds projects together as an actor does; what is one piece stays as it is", () => {
  const ties = new Map([
    [
      "organisation:a",
      new Map([
        ["project:1", []],
        ["project:2", []],
      ] as const),
    ],
  ]);
  const core = (regionOf: (project: string) => string | null) => ({
    ...{ projects: ["project:1", "project:2", "project:3", "project:4"], shared: ["organisation:a"], ties, regionOf },
  });
  const regions: Record<string, string> = { "project:2": "territory:region-11", "project:3": "territory:region-11" };
  expect(componentsOf(core((id) => regions[id] ?? null)).map(({ projects }) => projects)).toEqual([
    ["project:1", "project:2", "project:3"],
    ["project:4"],
  ]);
  const one = core(() => "territory:region-11");
  expect(componentsOf(one)[0]).toBe(one);
  const positions = new Map([["project:1", { x: 3, y: 4 }]]);
  expect(packed([{ positions, discs: [{ id: "project:1", radius: 2 }] }], 1.15)).toBe(positions);
});
