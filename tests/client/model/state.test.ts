import { describe, expect, test } from "vitest";
import { canRedo, canUndo, jump, now, startHistory, take } from "../../../client/session/history.ts";
import { clearFilter, setFilter, toggleKind, toggle } from "../../../client/model/filter-steps.ts";
import {
  collapse,
  expand,
  focusOn,
  hide,
  setCamera,
  setOption,
  setPage,
  keepCore,
  goToView,
  pin,
  select,
  show,
  setLanguage,
  START,
  toggleSelected,
  batch,
  unpin,
  type State,
  type Step,
} from "../../../client/model/state.ts";

const after = (...steps: Step[]): State => steps.reduce((state, step) => step.apply(state), START);

describe("steps", () => {
  test("never change the state that they are given", () => {
    const before = structuredClone(START);
    for (const step of [
      select(["a"]),
      toggle("regions", "r"),
      hide(["a"]),
      pin("a", 1, 2),
      setOption("table.sort", "name"),
    ])
      step.apply(START);
    expect(START).toEqual(before);
  });

  test("a facet's value goes in and out", () => {
    expect(after(toggle("regions", "r"), toggle("regions", "s")).filter.regions).toEqual(["r", "s"]);
    expect(after(toggle("regions", "r"), toggle("regions", "r"))).toEqual(START);
  });

  test("hiding takes out of the selection; showing puts back on the picture only", () => {
    const state = after(select(["a", "b"]), hide(["a"]));
    expect(state).toMatchObject({ selection: ["b"], hidden: ["a"] });
    expect(show(null).apply(state)).toMatchObject({ selection: ["b"], hidden: [] });
    expect(show(["z"]).apply(state).hidden).toEqual(["a"]);
  });

  test("expanding and folding exclude each other", () => {
    expect(after(expand("a"), collapse("a"))).toMatchObject({ expanded: [], collapsed: ["a"] });
    expect(after(collapse("a"), expand("a"))).toMatchObject({ expanded: ["a"], collapsed: [] });
    expect(after(expand("a"), expand("a", false))).toEqual(START);
  });

  test("a pin moves, and goes", () => {
    const state = after(pin("a", 1, 2), pin("a", 3.14159, -0.0001));
    expect(state.pinned).toEqual([{ id: "a", x: 3.142, y: 0 }]);
    expect(unpin("a").apply(state).pinned).toEqual([]);
    expect(unpin(null).apply(state).pinned).toEqual([]);
  });

  test("showing everything lifts every restriction and keeps selection, pins, view and language", () => {
    const state = after(
      setFilter({ minProjects: 3, prose: true }),
      focusOn("a", 2),
      hide(["b"]),
      select(["c"]),
      pin("c", 1, 1),
      setLanguage("en"),
    );
    expect(clearFilter().apply(state)).toEqual({
      ...START,
      selection: ["c"],
      pinned: [{ id: "c", x: 1, y: 1 }],
      language: "en",
    });
  });

  test("a focus goes one to three steps out", () => {
    expect(after(focusOn("a", 9)).focus).toEqual({ id: "a", depth: 3 });
    expect(after(focusOn("a"), focusOn(null)).focus).toBeNull();
  });

  test("choosing adds, takes out, and never doubles", () => {
    expect(after(select(["a", "a", "b"])).selection).toEqual(["a", "b"]);
    expect(after(select(["a"]), toggleSelected("b"), toggleSelected("a")).selection).toEqual(["b"]);
  });
});

describe("the history", () => {
  test("undoes and redoes named steps", () => {
    const twice = take(take(startHistory(START), select(["a"])), toggle("themes", "t"));
    expect(twice.entries.map(({ name }) => name)).toEqual(["start", "select", "filter"]);
    const undone = jump(twice, 1);
    expect(now(undone)).toEqual(after(select(["a"])));
    expect([canUndo(undone), canRedo(undone)]).toEqual([true, true]);
    expect(now(jump(undone, 2))).toEqual(now(twice));
  });

  test("forgets what was undone once another step is taken", () => {
    const twice = take(take(startHistory(START), select(["a"])), select(["b"]));
    const other = take(jump(twice, 1), select(["c"]));
    expect(other.entries.map(({ about }) => about)).toEqual([undefined, "a", "c"]);
    expect(canRedo(other)).toBe(false);
  });

  test("makes no step of moving the camera, switching the language or going nowhere", () => {
    const start = take(startHistory(START), select(["a"]));
    const quiet = [setCamera({ x: 0.2, y: 0.3, ratio: 0.5 }), setLanguage("en"), select(["a"])].reduce(take, start);
    expect(quiet.entries).toHaveLength(2);
    expect(now(quiet)).toMatchObject({ camera: { x: 0.2, y: 0.3, ratio: 0.5 }, language: "en" });
  });

  test("keeps the language when a step is undone", () => {
    const spoken = take(take(startHistory(START), select(["a"])), setLanguage("en"));
    expect(now(jump(spoken, 0))).toEqual({ ...START, language: "en" });
  });

  test("counts several changes as one step", () => {
    const once = take(startHistory(START), batch("filter", [setFilter({ minProjects: 2 }), select(["a"])]));
    expect(once.entries).toHaveLength(2);
    expect(now(once)).toMatchObject({ filter: { minProjects: 2 }, selection: ["a"] });
  });

  test("keeps two hundred steps", () => {
    let history = startHistory(START);
    for (let i = 0; i < 300; i++) history = take(history, select([`person:${i}`]));
    expect(history.entries).toHaveLength(200);
    expect(now(history).selection).toEqual(["person:299"]);
  });
});

describe("a step", () => {
  test.each<[() => Step, Omit<Step, "apply">]>([
    [() => goToView("map"), { name: "view", about: "map" }],
    [() => setFilter({ prose: true }), { name: "filter" }],
    [() => setFilter({ prose: true }, "themes"), { name: "filter", about: "themes" }],
    [() => clearFilter(), { name: "clearFilter" }],
    [() => toggle("themes", "t"), { name: "filter", about: "t" }],
    [() => toggleKind("theme"), { name: "filter", about: "theme" }],
    [() => select([]), { name: "unselect" }],
    [() => select(["a", "b"]), { name: "select", about: "b" }],
    [() => toggleSelected("a"), { name: "select", about: "a" }],
    [() => focusOn(null), { name: "unfocus" }],
    [() => focusOn("a"), { name: "focus", about: "a" }],
    [() => expand("a"), { name: "expand", about: "a" }],
    [() => expand("a", false), { name: "collapse", about: "a" }],
    [() => collapse("a"), { name: "collapse", about: "a" }],
    [() => collapse("a", false), { name: "expand", about: "a" }],
    [() => hide([]), { name: "hide" }],
    [() => hide(["a", "b"]), { name: "hide", about: "b" }],
    [() => show(null), { name: "show" }],
    [() => keepCore(3), { name: "core", about: "3" }],
    [() => pin("a", 1, 2), { name: "pin", about: "a" }],
    [() => unpin("a"), { name: "unpin", about: "a" }],
    [() => unpin(null), { name: "unpin" }],
    [() => setCamera(null), { name: "camera", quiet: true }],
    [() => setLanguage("en"), { name: "language", quiet: true }],
    [() => setOption("x.y", "1"), { name: "option", about: "x.y", quiet: true }],
    [() => setPage("x.y", "1"), { name: "option", about: "x.y", quiet: false }],
    [() => batch("filter", [setFilter({ prose: true }), select(["a"])]), { name: "filter", about: "a" }],
    [() => batch("show", [show(null)]), { name: "show" }],
  ])("says what was done, and what it concerns (%#)", (make, expected) => {
    const step = make();
    expect(step).toStrictEqual({ ...expected, apply: step.apply });
  });

  test("puts a kind on the picture or takes it off, in the order of kinds; the last one stays", () => {
    expect(after(toggleKind("theme")).filter.kinds).toEqual(["project", "organisation", "person", "theme"]);
    expect(after(toggleKind("person")).filter.kinds).toEqual(["project", "organisation"]);
    expect(after(setFilter({ kinds: ["project"] }), toggleKind("project")).filter.kinds).toEqual(["project"]);
  });

  test("concerns the one that it names, and leaves the others", () => {
    const pinned = after(pin("a", 1, 1), pin("b", 2, 2), pin("a", 3, 3));
    expect(pinned.pinned.map(({ id, x }) => [id, x])).toEqual([
      ["b", 2],
      ["a", 3],
    ]);
    expect(
      unpin("a")
        .apply(pinned)
        .pinned.map(({ id }) => id),
    ).toEqual(["b"]);
    expect(after(hide(["a", "b"]), show(["a"])).hidden).toEqual(["b"]);
  });

  test("rounds a core, and keeps the camera where the network can be seen", () => {
    expect([after(keepCore(2.4)).core, after(keepCore(0)).core]).toEqual([2, 1]);
    expect(after(setCamera({ x: 9, y: -9, ratio: 100 })).camera).toEqual({ x: 1.5, y: -0.5, ratio: 2.5 });
    expect(after(setCamera({ x: -9, y: 9, ratio: 0 })).camera).toEqual({ x: -0.5, y: 1.5, ratio: 0.02 });
    expect(after(setCamera({ x: 0, y: 0, ratio: 1 }), setCamera(null)).camera).toBeNull();
  });
});
