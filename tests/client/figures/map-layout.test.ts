import { describe, expect, it, test } from "vitest";
import { overlaps } from "../../../client/labels/box.ts";
import { separateDiscs } from "../../../client/labels/disc-collision.ts";
import { curveBetween, seenLength, straight } from "../../../client/figures/map-curve.ts";
import { layoutMap, type MapLayout } from "../../../client/figures/map-layout.ts";
import type { MapEnds, ToPlace } from "../../../client/figures/map-place.ts";
import { PRINT_STYLE, screenStyle } from "../../../client/figures/map-style.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { projectPlaces } from "../../../client/figures/project-places.ts";
import { edge, graph, node } from "../small.ts";

const IDF = { id: "territory:region-11", name: "Île-de-France" };
const REUNION = { id: "territory:region-04", name: "La Réunion" };
const GUYANE = { id: "territory:region-03", name: "Guyane" };
const crowd: ToPlace[] = Array.from({ length: 14 }, (_, i) => ({
  id: `project:${i}`,
  name: `Association du quartier ${i}`,
  point: { x: 320 + (i % 3), y: 150 + (i % 2) },
  region: IDF,
  counts: i < 12,
}));
const SCREEN = { width: 900, high: 600, view: null, grows: true };
const PHONE = { width: 360, high: 350, view: null, grows: true };

/** How much of an arc is seen: outside of marks and inside of what it is cut at. */
function seen(layout: MapLayout, { inset, curve }: MapLayout["arcs"][number]): number {
  const frame = layout.insets.find(({ id }) => id === inset)?.box;
  return seenLength(curve, {
    marks: [...layout.marks.values(), ...layout.dots].filter((mark) => mark.inset === inset),
    frame: frame ?? { left: 0, top: 0, right: layout.width, bottom: layout.height },
    holes: frame ? [] : layout.insets.map(({ box }) => box),
  });
}

/** Ties without an arc that is seen, and not said to be left out. */
function unseen(layout: MapLayout, ties: readonly MapEnds[], least: number): string[] {
  const said = new Set([...layout.unplaced, ...layout.outside]);
  return ties.flatMap(({ a, b }, tie) => {
    if (said.has(tie)) return [];
    const length = Math.max(0, ...layout.arcs.filter((arc) => arc.tie === tie).map((arc) => seen(layout, arc)));
    return length < least ? [`${a} – ${b}: ${length.toFixed(1)}`] : [];
  });
}

const everyPair = (places: readonly ToPlace[]): MapEnds[] =>
  places.flatMap(({ id: a }, i) => places.slice(i + 1).map(({ id: b }) => ({ a, b })));

describe("the layout of the map", () => {
  it("enlarges places that stand too close, and writes every name without covering another", () => {
    const { marks, labels, insets, dots } = layoutMap(crowd, [], SCREEN, screenStyle(true));
    expect(insets).toHaveLength(1);
    expect(insets[0]).toMatchObject({ regions: ["Île-de-France"] });
    expect(insets[0]!.times).toBeGreaterThan(1.8);
    const all = [...marks.values()];
    expect(all).toHaveLength(12);
    for (const mark of all) {
      const { left, top, right, bottom } = insets[0]!.inner;
      expect(mark.x > left && mark.x < right && mark.y > top && mark.y < bottom).toBe(true);
    }
    for (const a of all)
      for (const b of all)
        if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    // Where they are on the map stays marked there, beside what does not count.
    expect(dots.filter(({ inset }) => inset === null)).toHaveLength(14);
    const boxes = [...labels.values()].map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(6);
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
  });

  it("lays frames over no outline, no mark and no other frame, from the data alone", () => {
    const south = crowd.map((place) => ({
      ...place,
      id: `${place.id}-south`,
      point: { x: place.point!.x - 20, y: place.point!.y + 370 },
    }));
    const away = [REUNION, GUYANE].map((region) => ({
      ...crowd[0]!,
      id: `project:${region.name}`,
      point: null,
      region,
    }));
    const { insets, overseas, marks } = layoutMap([...crowd, ...south, ...away], [], SCREEN, screenStyle(true));
    expect(insets).toHaveLength(2);
    expect(overseas.map(({ name }) => name)).toEqual(["La Réunion", "Guyane"]);
    const frames = [...insets, ...overseas].map(({ box }) => box);
    for (const [i, a] of frames.entries()) for (const b of frames.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    const onMap = [...marks.values()].filter(({ inset }) => inset === null).length;
    expect(onMap).toBe(2);
    const apart = layoutMap(
      crowd.map((place, i) => ({ ...place, point: { x: 100 + 30 * i, y: 300 } })),
      [],
      SCREEN,
      screenStyle(true),
    );
    expect(apart.insets).toEqual([]);
  });

  it("frames a region that the outlines lack, its projects inside, and numbers what has no room for names", () => {
    const place = { id: "project:o", name: "Outre-mer", point: null, region: REUNION, counts: true };
    const { overseas, marks, labels, numbers, order } = layoutMap([...crowd, place], [], PHONE, screenStyle(false));
    expect(overseas.map(({ name }) => name)).toEqual(["La Réunion"]);
    const { left, top, right, bottom } = overseas[0]!.box;
    const mark = marks.get("project:o")!;
    expect(mark.x > left && mark.x < right && mark.y > top && mark.y < bottom).toBe(true);
    expect(labels.size).toBe(0);
    expect(order.map((id) => numbers.get(id)!.lines[0])).toEqual(order.map((_, i) => String(i + 1)));
  });

  it("gives the same places for the same discs, and the same layout for the same places", () => {
    const discs = [1, 2, 3].map(() => ({ x: 50, y: 50, radius: 5 }));
    const plate = { width: 100, height: 100 };
    expect(separateDiscs(discs, 2, plate)).toEqual(separateDiscs(discs, 2, plate));
    const draw = () => layoutMap(crowd, everyPair(crowd.slice(0, 5)), SCREEN, PRINT_STYLE);
    expect(draw()).toEqual(draw());
  });
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Places anywhere, in crowds, at one point, overseas, and nowhere on the map. */
function anywhere(seed: number): ToPlace[] {
  const next = random(seed);
  const middles = [0, 1, 2].map(() => ({ x: 80 + 450 * next(), y: 80 + 400 * next() }));
  return Array.from({ length: 14 }, (_, i) => {
    const kind = next();
    const middle = middles[Math.floor(3 * next())]!;
    const spread = kind < 0.3 ? 0 : kind < 0.7 ? 14 : 300;
    const point = { x: middle.x + spread * (next() - 0.5), y: middle.y + spread * (next() - 0.5) };
    return {
      id: `project:${i}`,
      name: `Projet ${i}`,
      point: kind > 0.92 ? null : point,
      region: REUNION,
      counts: true,
    };
  });
}

describe("an arc", () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 100 };
  const [a, b] = [
    { x: 20, y: 50, radius: 5 },
    { x: 80, y: 50, radius: 5 },
  ];

  it("is seen outside of marks and of holes, and within its frame", () => {
    const line = straight(a, b);
    const lengthOf = (more: object): number => seenLength(line, { marks: [], frame, holes: [], ...more });
    expect(lengthOf({})).toBeCloseTo(60);
    expect(Math.abs(lengthOf({ marks: [a, b] }) - 50)).toBeLessThan(4);
    expect(Math.abs(lengthOf({ holes: [{ left: 40, top: 0, right: 60, bottom: 100 }] }) - 40)).toBeLessThan(4);
    expect(Math.abs(lengthOf({ frame: { ...frame, right: 50 } }) - 30)).toBeLessThan(4);
  });

  it("bends the other way, or farther, where marks hide it", () => {
    const wall = Array.from({ length: 7 }, (_, i) => ({ x: 20 + 10 * i, y: 44, radius: 6 }));
    const hiding = { marks: [a, b, ...wall], frame, holes: [] };
    const curve = curveBetween(a, b, hiding);
    expect(seenLength(curve, hiding)).toBeGreaterThan(12);
    expect(curve).not.toEqual(curveBetween(a, b, { ...hiding, marks: [a, b] }));
  });
});

describe("every tie", () => {
  const plates = [
    ["on the screen", SCREEN, screenStyle(true), 8],
    ["on a phone", PHONE, screenStyle(false), 4],
    ["in print", { width: 486, high: Infinity, view: null, grows: true }, PRINT_STYLE, 3],
    ["in print on one column", { width: 231, high: Infinity, view: null, grows: true }, PRINT_STYLE, 3],
    ["around a place", { ...SCREEN, view: { left: 250, top: 100, right: 400, bottom: 220 } }, screenStyle(true), 4],
  ] as const;

  test.each(plates)("is seen or said not to be drawn, %s", (_, plate, style, least) => {
    for (let seed = 1; seed <= 12; seed++) {
      const places = anywhere(seed);
      const ties = [...everyPair(places), { a: "project:0", b: "project:99" }, { a: "project:1", b: "project:1" }];
      const layout = layoutMap(places, ties, plate, style);
      expect(unseen(layout, ties, least), `seed ${seed}`).toEqual([]);
      expect(layout.unplaced).toContain(ties.length - 2);
    }
  });

  it("has an arc of its own, also between places at one point", () => {
    const twins = [0, 1].map((i) => ({ ...crowd[0]!, id: `project:${i}`, point: { x: 300, y: 300 } }));
    const layout = layoutMap(twins, [{ a: "project:0", b: "project:1" }], SCREEN, screenStyle(true));
    expect(layout.arcs).toHaveLength(1);
    expect(seen(layout, layout.arcs[0]!)).toBeGreaterThan(20);
  });
});

describe("the places of projects", () => {
  it("are the département of the project or its carrier, else the region's middle, else overseas or nowhere", () => {
    const network = toNetwork(
      graph(
        [
          node("project:own"),
          node("project:carried", { region: IDF }),
          node("project:region", { region: IDF }),
          node("project:sea", { region: REUNION }),
          node("project:nowhere"),
          node("organisation:town"),
          node("territory:departement-29", { level: "departement", code: "29" }),
          node("territory:commune-91021", { level: "commune", code: "91021" }),
          node("territory:departement-91", { level: "departement", code: "91" }),
          node("territory:region-11", { level: "region", code: "11" }),
          node("territory:region-04", { level: "region", code: "04" }),
        ],
        [
          edge("project:own", "located_in", "territory:departement-29"),
          edge("organisation:town", "carries", "project:carried"),
          edge("organisation:town", "located_in", "territory:commune-91021"),
          edge("territory:commune-91021", "part_of", "territory:departement-91"),
        ],
      ),
    );
    const { placed, overseas, elsewhere } = projectPlaces(network);
    expect(placed.map(({ id, known }) => [id, known])).toEqual([
      ["project:carried", "departement"],
      ["project:own", "departement"],
      ["project:region", "region"],
    ]);
    expect(overseas.map(({ id }) => id)).toEqual(["project:sea"]);
    expect(elsewhere).toEqual(["project:nowhere"]);
  });
});
