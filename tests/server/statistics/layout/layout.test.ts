import { describe, expect, test } from "vitest";
import { ACTOR_ROLES } from "../../../../seed/package/vocabulary.ts";
import { packagesAt } from "../../../../seed/commands/folder.ts";
import type { Dataset } from "../../../../seed/package/schema.ts";
import { placedNetwork } from "../../../../server/statistics/placed-network.ts";
import { tangle } from "../../../../server/statistics/layout/tangle.ts";
import type { NodeRow } from "../../../../server/network/network.ts";
import { largePackage } from "../../../bench/large-package.ts";

const load = (dir: string): Dataset => {
  const [dataset] = packagesAt([dir]);
  if (!dataset) throw new Error(`${dir} did not load.`);
  return dataset;
};
const distance = (a: NodeRow, b: NodeRow) =>
  Math.hypot(a.attributes.x - b.attributes.x, a.attributes.y - b.attributes.y);

describe("the layout", () => {
  const { nodes, edges } = placedNetwork([load("seed/dataset")]);
  const reviewed = nodes.filter((node) => node.layers.includes("reviewed"));
  const projects = reviewed.filter((node) => node.attributes.kind === "project");

  test("fills the plate and stays inside it", () => {
    const values = nodes.flatMap(({ attributes: { x, y } }) => [x, y]);
    for (const value of values) expect(Math.abs(value)).toBeLessThanOrEqual(1000);
    expect(Math.max(...values.map(Math.abs))).toBe(1000);
  });

  test("sets actors of one project nearer to it than to any other", () => {
    const part = new Set(["carries", "leads", "accompanies", "co_facilitates", "partners"]);
    const held = new Map<string, Set<string>>();
    for (const edge of edges) {
      const counts = part.has(edge.role) && edge.layers.includes("reviewed");
      if (!counts || edge.evidence.every((entry) => entry.section === "prose")) continue;
      held.set(edge.source, (held.get(edge.source) ?? new Set()).add(edge.target));
    }
    const own = reviewed.filter((node) => held.get(node.key)?.size === 1);
    expect(own.length).toBeGreaterThan(50);
    for (const actor of own) {
      const nearest = projects.toSorted((a, b) => distance(actor, a) - distance(actor, b))[0];
      expect([actor.key, held.get(actor.key)]).toEqual([actor.key, new Set([nearest?.key])]);
    }
  });

  test("crosses few links, keeps regions together, and lies wide", () => {
    const places = new Map(reviewed.map(({ key, attributes }) => [key, attributes] as const));
    const ties = new Map<string, Map<string, unknown>>();
    for (const { source, target, role, layers } of edges) {
      if (!(ACTOR_ROLES as readonly string[]).includes(role) || !layers.includes("reviewed")) continue;
      ties.set(source, (ties.get(source) ?? new Map<string, unknown>()).set(target, role));
    }
    const shared = [...ties].filter(([, held]) => held.size > 1).map(([actor]) => actor);
    const regionOf = (id: string) => places.get(id)?.region?.id ?? null;
    const core = { projects: projects.map(({ key }) => key), shared, ties, regionOf };
    // Drawn once from one start it was 9.
    expect(tangle(core, places)).toBeLessThan(6);
    const [xs, ys] = [projects.map(({ attributes }) => attributes.x), projects.map(({ attributes }) => attributes.y)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(Math.max(...ys) - Math.min(...ys));
  });

  test("leaves room between projects", () => {
    for (const a of projects) {
      for (const b of projects) expect(a === b || distance(a, b) > 60).toBe(true);
    }
  });
});

describe("the layout of much", () => {
  const { nodes, edges } = placedNetwork([largePackage(200, 12_000, 40_000)]);
  const places = new Map(nodes.map((node) => [node.key, node]));

  test("gives each its own place inside the plate", () => {
    for (const { attributes } of nodes) {
      expect(Math.max(Math.abs(attributes.x), Math.abs(attributes.y))).toBeLessThanOrEqual(1000);
    }
    expect(new Set(nodes.map(({ attributes: { x, y } }) => `${x} ${y}`)).size).toBeGreaterThan(0.99 * nodes.length);
  });

  test("sets actors nearer to their projects than to others, also those that are not drawn by force", () => {
    const held = new Map<string, NodeRow[]>();
    for (const { source, target } of edges) held.set(source, [...(held.get(source) ?? []), places.get(target)!]);
    const projects = nodes.filter(({ attributes }) => attributes.kind === "project");
    const meanTo = (actor: NodeRow, others: NodeRow[]) =>
      others.reduce((sum, other) => sum + distance(actor, other), 0) / others.length;
    for (const count of [1, 2, 3]) {
      const actors = [...held]
        .filter(([, own]) => own.length === count)
        .map(([id, own]) => ({ at: places.get(id)!, own }));
      expect(actors.length).toBeGreaterThan(500);
      const near = actors.filter(({ at, own }) => meanTo(at, own) < meanTo(at, projects));
      expect(near.length / actors.length).toBeGreaterThan(0.9);
    }
  });
});

describe("the layout of next to nothing", () => {
  const bare = load("tests/fixtures/small");
  const finite = (dataset: Dataset) =>
    placedNetwork([dataset]).nodes.every(({ attributes: { x, y } }) => Number.isFinite(x) && Number.isFinite(y));

  test("is finite without links, with one project, and without projects", () => {
    expect(finite({ ...bare, links: [], aliases: [] })).toBe(true);
    const [project] = bare.projects;
    if (!project) throw new Error("The small package has no project.");
    const links = bare.links.filter((row) => [row.source, row.target].includes(project.id));
    expect(finite({ ...bare, projects: [project], links, unnamed: [] })).toBe(true);
    expect(finite({ ...bare, projects: [], links: [], unnamed: [] })).toBe(true);
  });
});
