import { expect, test } from "vitest";
import { toNetwork, withoutNodes } from "../../../client/model/network.ts";
import { regionHulls } from "../../../client/picture/region-hulls.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { REAL } from "../../server/http/serve.ts";
import { edge, graph, node } from "../small.ts";

const ILE = { id: "territory:region-11", name: "Île-de-France" };
const OCC = { id: "territory:region-76", name: "Occitanie" };

const network = toNetwork(
  graph(
    [
      node("project:a", { region: ILE, x: 0, y: 0 }),
      node("project:b", { region: ILE, x: 10, y: 0 }),
      node("project:c", { region: OCC, x: 20, y: 1 }),
      node("project:d", { region: ILE, x: 30, y: 0 }),
      node("project:e", { x: 5, y: 1 }),
      node("organisation:near", { x: 1, y: 0 }),
      node("organisation:far", { x: 2, y: 2 }),
      node("organisation:shared", { x: 5, y: 5 }),
      node("organisation:elsewhere", { x: 30, y: 9 }),
    ],
    [
      edge("organisation:near", "partners", "project:a"),
      edge("organisation:far", "partners", "project:a"),
      edge("organisation:shared", "partners", "project:a"),
      edge("organisation:shared", "partners", "project:b"),
      edge("organisation:elsewhere", "partners", "project:d"),
      edge("organisation:elsewhere", "mentioned_in", "project:a"),
    ],
  ),
);
const placeOf = (id: string) => network.getNodeAttributes(id);

test("projects of a region are of one hull unless another project stands between them", () => {
  const projects = regionHulls(network, network, placeOf, new Set()).map((hull) => [hull.name, hull.projects]);
  // project:e has no region, and stands between a and b; c of another region between b and d.
  expect(projects).toEqual([
    ["Île-de-France", ["project:a"]],
    ["Île-de-France", ["project:b"]],
    ["Île-de-France", ["project:d"]],
    ["Occitanie", ["project:c"]],
  ]);
  const apart = (id: string) => (id === "project:e" ? { x: 5, y: 50 } : placeOf(id));
  expect(regionHulls(network, network, apart, new Set()).map((hull) => hull.projects)).toEqual([
    ["project:a", "project:b"],
    ["project:d"],
    ["project:c"],
  ]);
});

test("the ground of a project reaches its farthest own actor, not one that is shared, belongs to another, or was put elsewhere", () => {
  const farthest = (put: string[]) =>
    regionHulls(network, network, placeOf, new Set(put))[0]!.farthest.get("project:a");
  expect(farthest([])).toBe("organisation:far");
  expect(farthest(["organisation:far"])).toBe("organisation:near");
});

test("an actor that a filter leaves with one project is no more its own than before", () => {
  const shown = withoutNodes(network, ["project:b", "organisation:far", "organisation:near"], []);
  expect(regionHulls(shown, network, placeOf, new Set())[0]!.farthest.get("project:a")).toBeUndefined();
});

test("an actor that stands by another project, or far off, does not swell the ground of its own", () => {
  const at = (x: number, y: number) =>
    graph(
      [
        node("project:a", { region: ILE, x: 0, y: 0 }),
        node("project:b", { region: ILE, x: 100, y: 0 }),
        node("organisation:near", { x: 5, y: 0 }),
        node("organisation:kept-apart", { x, y }),
      ],
      [edge("organisation:near", "partners", "project:a"), edge("organisation:kept-apart", "partners", "project:a")],
    );
  const farthest = (x: number, y: number) => {
    const placed = toNetwork(at(x, y));
    return regionHulls(placed, placed, (id) => placed.getNodeAttributes(id), new Set())[0]!.farthest.get("project:a");
  };
  expect(farthest(20, 0)).toBe("organisation:kept-apart");
  // By the other project, and on the rim of the picture.
  expect(farthest(95, 0)).toBe("organisation:near");
  expect(farthest(-900, 0)).toBe("organisation:near");
});

test("in the booklet, with prose and names kept apart, no hull reaches beyond the nearest project of another", async () => {
  const engine = openMemoryGraph(placedNetwork(packagesAt(REAL)));
  const { nodes, edges } = await readGraph(await engine.graph({ ...EVERYTHING, prose: true, merging: "strict" }));
  const whole = toNetwork(graph(nodes, edges));
  const place = (id: string) => whole.getNodeAttributes(id);
  const projects = whole.filterNodes((id) => id.startsWith("project:"));
  for (const { farthest } of regionHulls(whole, whole, place, new Set()))
    for (const [project, actor] of farthest) {
      const to = (id: string): number => Math.hypot(place(id).x - place(project).x, place(id).y - place(project).y);
      expect(to(actor)).toBeLessThan(Math.min(...projects.filter((other) => other !== project).map(to)));
    }
});
