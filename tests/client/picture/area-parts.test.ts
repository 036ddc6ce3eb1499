import { describe, expect, test } from "vitest";
import { bounds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { depthAt, partsOf } from "../../../client/picture/area-parts.ts";
import { areasOf } from "../../../client/picture/areas.ts";
import { partsIn } from "../../../client/picture/far-view.ts";
import type { Scene } from "../../../client/picture/scene.ts";
import { edge, graph, node } from "../small.ts";

const REGIONS = ["11", "53", "76"].map((code) => ({ id: `territory:region-${code}`, name: `Région ${code}` }));
const COUNT = 300;

/** Projects on a square, in regions that lie beside each other, each with an actor that it shares with the next. */
const NETWORK = (() => {
  const at = Array.from({ length: COUNT }, (_, i) => i);
  const place = (i: number) => ({ x: 10 * Math.floor(i / 15), y: 10 * (i % 15) });
  return toNetwork(
    graph(
      at.flatMap((i) => [
        node(`project:p${i}`, { ...place(i), region: REGIONS[Math.floor((3 * i) / COUNT)]! }),
        node(`organisation:o${i}`, place(i)),
      ]),
      at.flatMap((i) => [
        edge(`organisation:o${i}`, "carries", `project:p${i}`),
        edge(`organisation:o${i}`, "partners", `project:p${(i + 1) % COUNT}`),
      ]),
    ),
  );
})();
const FRAME = bounds(NETWORK, FIRST_KINDS);
const areas = await areasOf(NETWORK, NETWORK, FRAME);
const parts = (depth: number) => partsOf(areas, depth, NETWORK, NETWORK, FRAME, () => undefined);

describe("the parts of areas", () => {
  test("are drawn once the camera sees half as far, and twice parted once more", () => {
    expect([2.5, 1, 0.6, 0.503, 0.5, 0.3, 0.25, 0.02].map((ratio) => depthAt(areas, ratio))).toEqual([
      0, 0, 0, 1, 1, 1, 2, 2,
    ]);
    // On a small plate they come later: their names need the same room.
    expect([0.5, 0.25, 0.1].map((ratio) => depthAt(areas, ratio, 300))).toEqual([0, 1, 2]);
    // Countries part into regions before these part.
    expect([1, 0.5, 0.25, 0.1].map((ratio) => depthAt({ ...areas, by: "countries" }, ratio))).toEqual([0, 1, 2, 3]);
    // Where a filter leaves a corner, the camera is near already when it shows all of it.
    expect([0.3, 0.15].map((ratio) => depthAt({ ...areas, home: 0.3 }, ratio))).toEqual([0, 1]);
  });

  test("hold what the area holds, each point once, in the colour of its region", async () => {
    for (const depth of [1, 2]) {
      const { list, ties, of, by } = await parts(depth);
      expect([by, list.length]).toEqual(["zones", 3 * 4 ** depth]);
      for (const area of areas.list) {
        const inside = list.filter(({ id }) => id.startsWith(`${area.id}/`));
        expect(inside.flatMap(({ members }) => members).toSorted()).toEqual([...area.members].toSorted());
        expect(new Set(inside.map(({ region }) => region))).toEqual(new Set([area.region]));
        expect(new Set(inside.map(({ within }) => within))).toEqual(new Set([area.name]));
      }
      expect(of.size).toBe(COUNT);
      expect(ties.every(({ a, b }) => list.some(({ id }) => id === a) && list.some(({ id }) => id === b))).toBe(true);
      expect(ties.length).toBeGreaterThan(areas.ties.length);
    }
  });

  test("do not cover each other where they are drawn, and are the same again", async () => {
    for (const depth of [1, 2]) {
      const { list } = await parts(depth);
      expect((await parts(depth)).list).toEqual(list);
      // As far as the camera may be to show them.
      const ratio = 2 ** (0.01 - depth);
      const side = Math.max(FRAME.x[1] - FRAME.x[0], FRAME.y[1] - FRAME.y[0]);
      const pixels = 480 / side / ratio;
      const covers = (a: (typeof list)[0], b: (typeof list)[0]): boolean =>
        Math.hypot(a.x - b.x, a.y - b.y) * pixels <= (a.radius + b.radius) / Math.sqrt(ratio);
      expect(list.flatMap((a, at) => list.slice(at + 1).filter((b) => covers(a, b)))).toEqual([]);
    }
  });

  test("are the areas themselves where these hold too few points", async () => {
    const few = toNetwork(
      graph(
        REGIONS.flatMap((region, i) => [0, 1].map((n) => node(`project:p${i}-${n}`, { x: i * 50, y: n, region }))),
        [],
      ),
    );
    const frame = bounds(few, FIRST_KINDS);
    const whole = await areasOf(few, few, frame);
    const { by, list } = await partsOf(whole, 1, few, few, frame, () => undefined);
    expect([by, list.map(({ id }) => id)]).toEqual(["regions", whole.list.map(({ id }) => id)]);
  });

  test("are made once, and again where that failed", async () => {
    const scene = { fitted: NETWORK, whole: NETWORK, frame: FRAME } as Scene;
    const broken = { ...scene, fitted: null } as unknown as Scene;
    const all = { ...areas };
    await expect(partsIn(broken, all, 1)).rejects.toThrow(TypeError);
    const made = partsIn(scene, all, 1);
    expect(partsIn(scene, all, 1)).toBe(made);
    expect((await made).list.length).toBe(12);
  });
});
