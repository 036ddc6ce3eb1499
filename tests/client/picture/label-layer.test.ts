import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PALETTES } from "../../../server/contract/palette.ts";
import { bounds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { HELD } from "../../../client/picture/camera.ts";
import { drawingOf, withHovered, type Drawing } from "../../../client/picture/drawing.ts";
import { openLabelLayer } from "../../../client/picture/label-layer.ts";
import { PLAIN } from "../../../client/picture/look.ts";
import { SMALL } from "../small.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown = toNetwork(SMALL);
const drawing = drawingOf({
  ...{ fitted: shown, marks: null, shown, whole: shown, frame: bounds(shown, FIRST_KINDS), palette: PALETTES.light },
  ...{ look: PLAIN, selection: [], path: new Set<string>(), pointedAt: null, pinned: [], camera: null },
  nameOf: (id) => shown.getNodeAttribute(id, "name"),
  numberOf: () => null,
});
const covered: [] = [];

/** A layer whose camera may move, and what it last wrote where. */
function layer() {
  let written: Record<string, [x: number, y: number]> = {};
  const pen = new Proxy<Record<string, unknown>>(
    {
      clearRect: () => (written = {}),
      fillText: (text: string, x: number, y: number) => (written[text] = [x, y]),
    },
    {
      get: (held, name) => held[name as string] ?? (() => undefined),
      set: (held, name, value) => Reflect.set(held, name, value),
    },
  ) as unknown as CanvasRenderingContext2D;
  const { draw, close } = openLabelLayer(
    { names: pen, regions: new Proxy({}, { get: () => () => undefined }) as never },
    () => undefined,
  );
  return {
    /** Draws with the camera by so many pixels to the right, and so much nearer. */
    draw: (right: number, nearer = 1, what: Drawing = drawing, isHeld = false) => {
      const at = (id: string) => {
        const { x, y } = shown.getNodeAttributes(id);
        return { x: 450 + right + nearer * 12 * x, y: 300 - nearer * 12 * y, radius: 8 };
      };
      const camera = { x: 0.5 - right / 900, y: 0.5, ratio: 1 / nearer };
      draw(what, { at, camera, isHeld, width: 900, height: 600, covered });
    },
    written: () => written,
    close,
  };
}

test("names go with their marks while the picture moves, and stand as if it had not once it stands still", () => {
  const moving = layer();
  moving.draw(0);
  vi.runAllTimers();
  const before = moving.written();
  expect(Object.keys(before).length).toBeGreaterThan(4);
  moving.draw(30);
  for (const [name, [x, y]] of Object.entries(before)) {
    expect(moving.written()[name]![0]).toBeCloseTo(x + 30, 9);
    expect(moving.written()[name]![1]).toBeCloseTo(y, 9);
  }
  moving.draw(60, 1.4);
  vi.runAllTimers();
  const still = layer();
  still.draw(60, 1.4);
  vi.runAllTimers();
  expect(moving.written()).toEqual(still.written());
  expect(moving.written()).not.toEqual(before);
});

test("what is looked at is named beside what stays, at once", () => {
  const { draw, written } = layer();
  draw(0);
  vi.runAllTimers();
  draw(0, 1, withHovered(drawing, "organisation:lone"));
  expect(Object.keys(written()).toSorted()).toEqual(["a", "lone"]);
});

test("a closed layer places nothing more", () => {
  const { draw, written, close } = layer();
  draw(0);
  vi.runAllTimers();
  draw(30, 2);
  const moved = written();
  close();
  vi.runAllTimers();
  expect(written()).toBe(moved);
});

test("names of a plate that a hand holds are placed anew only where it stands for long", () => {
  const held = layer();
  held.draw(0);
  vi.runAllTimers();
  held.draw(30, 2, drawing, true);
  const moved = held.written();
  vi.advanceTimersByTime(HELD - 1);
  expect(held.written()).toBe(moved);
  vi.runAllTimers();
  expect(held.written()).not.toEqual(moved);
});

test("a canvas on which nothing stands is not wiped at every frame", () => {
  const wipes: string[] = [];
  const pen = (name: string) =>
    new Proxy({}, { get: (_, asked) => () => (asked === "clearRect" ? wipes.push(name) : undefined) }) as never;
  const { draw, close } = openLabelLayer({ names: pen("names"), regions: pen("regions") }, () => undefined);
  const blank = toNetwork({ ...SMALL, nodes: [], edges: [] });
  const plate = { at: () => ({ x: 0, y: 0, radius: 0 }), isHeld: false, width: 900, height: 600, covered };
  for (const x of [0.1, 0.2, 0.3]) {
    const nothing = drawingOf({ ...drawing.scene, shown: blank, fitted: blank });
    draw(nothing, { ...plate, camera: { x, y: 0.5, ratio: 1 } });
  }
  vi.runAllTimers();
  expect(wipes).toEqual([]);
  draw(drawing, { ...plate, camera: { x: 0.4, y: 0.5, ratio: 1 } });
  vi.runAllTimers();
  expect(new Set(wipes)).toEqual(new Set(["names", "regions"]));
  close();
});
