import { describe, expect, test } from "vitest";
import { PALETTES } from "../../../server/contract/palette.ts";
import { bounds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { areasOf } from "../../../client/picture/areas.ts";
import { edgeMarks, nodeMarks } from "../../../client/picture/encoding.ts";
import { marksWithRoom } from "../../../client/picture/mark-room.ts";
import { MOST_POINTS, partInSight, pointsRead } from "../../../client/picture/sight.ts";
import { edge, graph, node } from "../small.ts";

const SIDE = 40;

/** A square of projects at distances of 10, each with two actors of its own and one that it shares with the next. */
const NETWORK = (() => {
  const at = Array.from({ length: SIDE * SIDE }, (_, i) => i);
  const place = (i: number) => ({ x: 10 * (i % SIDE), y: 10 * Math.floor(i / SIDE) });
  const nodes = at.flatMap((i) => [
    node(`project:p${i}`, place(i)),
    ...["a", "b", "s"].map((name, n) =>
      node(`organisation:${name}${i}`, { x: place(i).x + 2 * n - 2, y: place(i).y + 3 }),
    ),
  ]);
  const links = at.flatMap((i) => [
    ...["a", "b", "s"].map((name) => edge(`organisation:${name}${i}`, "partners", `project:p${i}`)),
    edge(`organisation:s${i}`, "partners", `project:p${(i + 1) % at.length}`),
  ]);
  return toNetwork(graph(nodes, links));
})();

const square = (from: number, to: number) => ({ x: [from, to] as [number, number], y: [from, to] as [number, number] });
const areas = await areasOf(NETWORK, NETWORK, bounds(NETWORK, FIRST_KINDS));
const seen = (to: number, kept: string[] = []) => partInSight(NETWORK, areas, square(-5, to), kept);

describe("the part of a large network that is drawn", () => {
  test("is areas from far, what is shared nearer, then everything", () => {
    expect(seen(400)).toMatchObject({ level: "areas", inSight: 4 * SIDE * SIDE });
    expect(seen(400).network.order).toBe(0);
    const nearer = seen(140);
    expect(nearer.level).toBe("shared");
    expect(nearer.drawn).toBeLessThan(nearer.inSight);
    expect(nearer.network.someNode((id) => /organisation:[ab]/.test(id))).toBe(false);
    const near = seen(90);
    expect(near.level).toBe("all");
    expect(near.drawn).toBe(near.inSight);
    expect(near.drawn).toBeLessThanOrEqual(MOST_POINTS);
    expect(near.network.hasNode("organisation:a0")).toBe(true);
  });

  test("is fewer points on a smaller plate", () => {
    const sight = { ...square(0, 900), pixel: 1, ratio: 1, growth: 1 };
    expect(pointsRead(sight)).toBe(MOST_POINTS);
    expect(pointsRead({ ...sight, pixel: 3 })).toBeLessThan(100);
    expect(partInSight(NETWORK, areas, square(-5, 90), [], 300).level).toBe("shared");
  });

  test("ties its points to what is out of sight by the shortest links, some for each", () => {
    const hub = toNetwork(
      graph(
        [
          ...Array.from({ length: 400 }, (_, i) => node(`project:p${i}`, { x: 100 + i, y: 0 })),
          node("organisation:hub", { x: 0, y: 0 }),
        ],
        Array.from({ length: 400 }, (_, i) => edge("organisation:hub", "partners", `project:p${i}`)),
      ),
    );
    const { network } = partInSight(hub, areas, square(-10, 10), []);
    expect(network.nodes().toSorted()).toEqual(["organisation:hub", "project:p0", "project:p1"]);
  });

  test("holds what is chosen with its neighbours, wherever it is", () => {
    const chosen = `project:p${SIDE * SIDE - 1}`;
    for (const to of [400, 140, 90]) {
      const { network } = seen(to, [chosen]);
      expect(network.neighbors(chosen).toSorted()).toEqual(NETWORK.neighbors(chosen).toSorted());
    }
  });

  test("is areas until everything has room where actors are tied to each other and no project is there", async () => {
    const at = Array.from({ length: SIDE * SIDE }, (_, i) => i);
    const network = toNetwork(
      graph(
        at.map((i) => node(`organisation:o${i}`, { x: 10 * (i % SIDE), y: 10 * Math.floor(i / SIDE) })),
        at.slice(1).map((i) => edge(`organisation:o${i}`, "part_of", `organisation:o${i - 1}`)),
      ),
    );
    const zones = await areasOf(network, network, bounds(network, FIRST_KINDS));
    expect(partInSight(network, zones, square(-5, 400), []).level).toBe("areas");
    const near = partInSight(network, zones, square(-5, 200), []);
    expect(near).toMatchObject({ level: "all", drawn: near.inSight });
    expect(near.network.order).toBeGreaterThan(0);
  });

  test("has marks that do not cover each other", () => {
    const { network } = seen(90);
    const nodes = nodeMarks(network, NETWORK, PALETTES.light);
    const edges = edgeMarks(network, nodes, PALETTES.light);
    const sight = { ...square(-5, 90), ratio: 0.25, pixel: 95 / 700, growth: 2 };
    const { nodes: marks } = marksWithRoom(network, nodes, edges, sight, (id) => NETWORK.getNodeAttributes(id));
    const discs = network.mapNodes((id, { x, y }) => ({ id, x, y, radius: marks.get(id)!.size * sight.growth }));
    for (const [at, a] of discs.entries())
      for (const b of discs.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y) / sight.pixel, `${a.id} ${b.id}`).toBeGreaterThan(a.radius + b.radius);
    // However close, none is larger than in a small network.
    for (const [id, mark] of marks) expect(mark.size * sight.growth).toBeLessThanOrEqual(nodes.get(id)!.size + 1e-9);
  });
});
