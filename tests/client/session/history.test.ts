import { describe, expect, test } from "vitest";
import { canRedo, canUndo, jump, nearest, startHistory, take, type History } from "../../../client/session/history.ts";
import { keepHistory, keptHistory } from "../../../client/session/history-store.ts";
import { goToView, select, START } from "../../../client/model/state.ts";

const three = [select(["person:a"]), goToView("table")].reduce(take, startHistory(START));

describe("a history", () => {
  test("stays where one stands already, and where there is no such step", () => {
    expect(jump(three, 2)).toBe(three);
    expect(jump(three, 3)).toBe(three);
    expect([canUndo(three), canUndo(startHistory(START))]).toEqual([true, false]);
    expect([canRedo(three), canRedo(jump(three, 1))]).toEqual([false, true]);
  });

  test("finds the nearest step of a wish: before, else after, never where one stands", () => {
    const chosen = { ...take(three, select([])), index: 1 };
    expect(nearest(chosen, ({ selection }) => selection.length === 0)).toBe(0);
    expect(nearest(chosen, ({ selection }) => selection.length > 0)).toBe(2);
    expect(nearest({ ...chosen, index: 0 }, ({ selection }) => selection.length === 0)).toBe(3);
    expect(nearest(chosen, ({ view }) => view === "map")).toBe(-1);
    expect(nearest({ ...chosen, index: 3 }, () => true)).toBe(2);
  });
});

/** A window whose tab keeps `kept`. */
function tab(kept: Record<string, string> = {}) {
  const sessionStorage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  };
  return { window: { sessionStorage } as unknown as Window, kept };
}

describe("the steps of a tab", () => {
  test("are kept and read again, where one stands and which id comes next among them", () => {
    const { window } = tab();
    keepHistory(window, { ...three, index: 1 });
    expect(keptHistory(window)).toEqual({ ...three, index: 1 });
    expect(keptHistory(tab().window)).toBeNull();
  });

  /**
   * A history of so many steps of 100,080 letters each, in which one stands at `index`; its steps after they were kept.
   */
  function keptOf(count: number, index: number): { ids: number[]; index: number } {
    const entries = Array.from({ length: count }, (_, id) => ({
      id,
      name: "select" as const,
      about: undefined,
      state: { ...START, selection: [`person:${String(id).padEnd(100_000 - "?select=person:".length, "x")}`] },
    }));
    const { window } = tab();
    keepHistory(window, { entries, index, next: count } satisfies History);
    const { entries: left, index: at } = keptHistory(window)!;
    return { ids: left.map(({ id }) => id), index: at };
  }

  test.each([
    [9, 4, [0, 1, 2, 3, 4, 5, 6, 7, 8], 4],
    [12, 11, [3, 4, 5, 6, 7, 8, 9, 10, 11], 8],
    [12, 0, [0, 1, 2, 3, 4, 5, 6, 7, 8], 0],
    [12, 5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].slice(1), 4],
  ])("of %i are cut at the end farther from step %i where they are too much", (count, at, ids, index) => {
    expect(keptOf(count, at)).toEqual({ ids, index });
  });

  test("keep the last one however long it is", () => {
    const { window } = tab();
    const long = { ...START, selection: [`person:${"x".repeat(1_100_000)}`] };
    keepHistory(window, { entries: [{ id: 0, name: "start", about: undefined, state: long }], index: 0, next: 1 });
    expect(keptHistory(window)?.entries).toHaveLength(1);
  });

  const step = (change: object = {}) => ({ id: 0, name: "view", address: "?view=map", ...change });
  const read = (change: object = {}) =>
    keptHistory(
      tab({ "maillage.steps": JSON.stringify({ version: 1, index: 0, next: 1, steps: [step()], ...change }) }).window,
    );

  test("are read where they are of this form", () => {
    expect(read()).toEqual({
      entries: [{ id: 0, name: "view", about: undefined, state: { ...START, view: "map" } }],
      index: 0,
      next: 1,
    });
    expect(read({ steps: [step({ about: "map" })] })!.entries[0]!.about).toBe("map");
  });

  test.each<[string, object]>([
    ["another version", { version: 2 }],
    ["a place that is none", { index: -1 }],
    ["a place beyond the steps", { index: 1 }],
    ["a place between two steps", { index: 0.5 }],
    ["no next id", { next: "1" }],
    ["a next id that is given", { next: 0 }],
    ["a next id that one of several has", { next: 1, steps: [step(), step({ id: 1 })] }],
    ["no list of steps", { steps: { 0: step() } }],
    ["one step of several that is none", { steps: [step(), null], next: 2 }],
    ["two steps of one id", { steps: [step(), step()], next: 2 }],
    ["a step of no id", { steps: [step({ id: "0" })] }],
    ["a step of an id below 0", { steps: [step({ id: -1 })] }],
    ["a step of an unknown name", { steps: [step({ name: "leap" })] }],
    ["a step without an address", { steps: [step({ address: 7 })] }],
    ["a step that concerns no word", { steps: [step({ about: 7 })] }],
  ])("are not read of %s", (_, change) => {
    expect(read(change)).toBeNull();
  });
});
