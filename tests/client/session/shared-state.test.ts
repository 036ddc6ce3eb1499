import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import { type Held, SharedState, type SharedStore } from "../../../client/session/shared-state.ts";
import type { Tabs } from "../../../client/session/tabs.ts";
import { until } from "../../until.ts";

type Steps = readonly string[];

/** One store for all tabs; a write that is held back is done when it is let. */
function browser(first: Steps | null = []) {
  let held: Held<Steps> = { value: first, revision: first && "first" };
  let gate: Promise<void> = Promise.resolve();
  const listeners = new Map<object, (word: string) => void>();
  const store: SharedStore<Steps> = {
    load: async () => held,
    keep: async (value, revision) => {
      await gate;
      const before = held;
      held = { value, revision };
      return before;
    },
  };
  const forget = async () => void (held = { value: null, revision: null });
  /** Opens a tab, which hears the others unless it sleeps. */
  async function tab(sleeps = false) {
    const self = {};
    const tabs: Tabs = {
      tell: (word) => listeners.forEach((listener, one) => one !== self && listener(word)),
      hear: (listener) => !sleeps && listeners.set(self, listener),
    };
    const state = signal<Steps | null | undefined>(undefined);
    const shared = new SharedState(state, { store, tabs });
    await until(() => expect(state.value).not.toBeUndefined());
    return { state, shared, add: (step: string) => shared.step((before) => before && [...before, step]) };
  }
  const hold = (): (() => void) => {
    let letGo = (): void => undefined;
    gate = new Promise((resolve) => (letGo = resolve));
    return letGo;
  };
  return { tab, hold, forget, kept: () => held.value };
}

describe("what two tabs change", () => {
  test("is seen in both, and each goes on from what the other did", async () => {
    const { tab, kept } = browser();
    const [one, two] = [await tab(), await tab()];
    one.add("a");
    await until(() => expect(two.state.value).toEqual(["a"]));
    two.add("b");
    await until(() => expect(one.state.value).toEqual(["a", "b"]));
    one.add("c");
    await until(() => expect([kept(), two.state.value]).toEqual([one.state.value, ["a", "b", "c"]]));
  });

  test("loses no step where both take some in one moment", async () => {
    const { tab, hold, kept } = browser();
    const [one, two] = [await tab(), await tab()];
    const letGo = hold();
    for (const step of ["a", "b"]) one.add(step);
    for (const step of ["c", "d", "e"]) two.add(step);
    letGo();
    await until(() => expect(kept()?.toSorted()).toEqual(["a", "b", "c", "d", "e"]));
    await until(() => expect([one.state.value, two.state.value]).toEqual([kept(), kept()]));
  });

  test("loses no step of a tab that another one slept through", async () => {
    const { tab, kept } = browser();
    const [asleep, awake] = [await tab(true), await tab()];
    for (const step of ["a", "b"]) awake.add(step);
    await until(() => expect(kept()).toEqual(["a", "b"]));
    asleep.add("c");
    await until(() => expect([kept(), awake.state.value]).toEqual([asleep.state.value, ["a", "b", "c"]]));
  });

  test("goes on in both after a step that could not be taken", async () => {
    const { tab } = browser();
    const [one, two] = [await tab(), await tab()];
    const refuse = (): never => {
      throw new Error("another document");
    };
    expect(() => one.shared.step(refuse)).toThrow("another document");
    two.add("a");
    await until(() => expect(one.state.value).toEqual(["a"]));
  });

  test("is forgotten in both", async () => {
    const { tab, kept, forget } = browser(["a"]);
    const [one, two] = [await tab(), await tab()];
    await one.shared.forget(forget);
    await until(() => expect([one.state.value, two.state.value, kept()]).toEqual([null, null, null]));
  });

  test("is in both what one put in its place", async () => {
    const { tab } = browser(null);
    const [one, two] = [await tab(), await tab()];
    one.shared.step(() => ["new"]);
    one.add("a");
    await until(() => expect(two.state.value).toEqual(["new", "a"]));
  });
});

test("a store that refuses keeps nobody from going on", async () => {
  const state = signal<Steps | null | undefined>(undefined);
  const told: boolean[] = [];
  const refuse = () => Promise.reject(new Error("refused"));
  const shared = new SharedState<Steps>(state, {
    ...{ store: { load: refuse, keep: refuse }, told: (isDone) => told.push(isDone) },
    tabs: { tell: () => undefined, hear: () => undefined },
  });
  await until(() => expect(state.value).toBeNull());
  shared.step(() => ["a"]);
  shared.step((before) => before && [...before, "b"]);
  await until(() => expect(told).toEqual([false, false]));
  expect(state.value).toEqual(["a", "b"]);
});
