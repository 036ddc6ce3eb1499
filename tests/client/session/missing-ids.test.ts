import { describe, expect, test } from "vitest";
import { ApiError, type Api } from "../../../client/session/api.ts";
import { drop, unknownIn, useUnknown, withoutIds } from "../../../client/session/missing-ids.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { EVERYTHING, START, type State, type Step } from "../../../client/model/state.ts";
import type { Problem } from "../../../server/contract/problem.ts";
import { SMALL } from "../small.ts";
import { openHook } from "./hook.ts";
import { until } from "../../until.ts";

/** A state that names a left and a right id in every place that can hold one. */
const both: State = {
  ...START,
  filter: {
    ...EVERYTHING,
    projects: ["left", "right"],
    regions: ["left", "right"],
    themes: ["left", "right"],
    legalForms: ["left", "right"],
    minProjects: 2,
  },
  selection: ["left", "right"],
  focus: { id: "left", depth: 2 },
  expanded: ["left", "right"],
  collapsed: ["left", "right"],
  hidden: ["left", "right"],
  pinned: [
    { id: "left", x: 0, y: 0 },
    { id: "right", x: 1, y: 1 },
  ],
};

describe("a state without some ids", () => {
  test("names them nowhere, and all else as before", () => {
    const right = ["right"];
    expect(withoutIds(both, ["left", "elsewhere"])).toEqual({
      ...both,
      filter: { ...both.filter, projects: right, regions: right, themes: right, legalForms: right },
      selection: right,
      focus: null,
      expanded: right,
      collapsed: right,
      hidden: right,
      pinned: [{ id: "right", x: 1, y: 1 }],
    });
  });

  test("keeps a focus on another", () => {
    expect(withoutIds(both, ["right"]).focus).toEqual({ id: "left", depth: 2 });
    expect(withoutIds({ ...both, focus: null }, ["right"]).focus).toBeNull();
  });

  test("is the same where there is none, and what a step makes of it", () => {
    expect(withoutIds(both, [])).toBe(both);
    expect(drop(["left"]).name).toBe("filter");
    expect(drop(["left"]).apply(both)).toEqual(withoutIds(both, ["left"]));
  });
});

describe("an id that the server refuses", () => {
  const refusal = (value: unknown) =>
    new ApiError("Not found", {
      type: "about:blank",
      title: "",
      status: 404,
      detail: "",
      errors: [{ value }],
    } as never);

  test.each(["projects", "regions", "themes", "legalForms"] as const)("is told where %s name it", (facet) => {
    const state = { ...START, filter: { ...EVERYTHING, [facet]: ["gone"] } };
    expect(unknownIn(refusal("gone"), state)).toBe("gone");
  });

  test("is told where the focus is on it", () => {
    expect(unknownIn(refusal("gone"), { ...START, focus: { id: "gone", depth: 1 } })).toBe("gone");
  });

  test("is the parameter of a column, whether its name or what is asked of it was refused", () => {
    const state = { ...START, filter: { ...EVERYTHING, attributes: { founded: "long ago", form: "SCIC" } } };
    const wrong = (parameter: string) => ({ errors: [{ parameter, value: "long ago" }] }) as unknown as Problem;
    expect(unknownIn(new ApiError("", wrong("attr.founded")), state)).toBe("attr.founded");
    expect(unknownIn(new ApiError("", wrong("attr.other")), state)).toBeNull();
    expect(withoutIds(state, ["attr.founded"]).filter.attributes).toEqual({ form: "SCIC" });
  });

  test("is none where the state names it nowhere, or the failure is another", () => {
    expect(unknownIn(refusal("gone"), both)).toBeNull();
    expect(unknownIn(refusal(7), both)).toBeNull();
    expect(unknownIn(new ApiError("No answer"), both)).toBeNull();
    for (const problem of [{}, { errors: [] }])
      expect(unknownIn(new ApiError("", problem as unknown as Problem), both)).toBeNull();
    expect(unknownIn(new Error("left"), both)).toBeNull();
  });
});

describe("what is chosen or hidden and nowhere", () => {
  const whole = toNetwork(SMALL);
  /** A server that holds `person:prose`, and fails for `person:broken`. */
  function openServer() {
    const asked: string[] = [];
    const steps: Step[] = [];
    const refused = (status: number) => Promise.reject(new ApiError("", { status } as Problem));
    const entity = (id: string) => {
      asked.push(id);
      if (["person:prose", "person:kept"].includes(id)) return Promise.resolve({ id });
      if (id === "person:joined") return Promise.resolve({ id: "person:kept" });
      if (id === "person:offline") return Promise.reject(new ApiError(""));
      return id === "person:broken" ? refused(500) : refused(404);
    };
    const api = { entity } as unknown as Api;
    const hook = openHook(({ state, network = whole }: { state: State; network?: typeof whole | null }) =>
      useUnknown(api, state, network, (step) => steps.push(step)),
    );
    return { ...hook, asked, steps };
  }

  test("is asked for once each, and told where the server does not know it either", async () => {
    const { use, last, asked } = openServer();
    const selection = ["project:a", "person:gone", "person:prose", "person:broken"];
    const hidden = ["person:hidden", "person:gone", "person:offline"];
    const state = { ...START, selection, hidden, options: { "ties.cell": "project:a project:b" } };
    use({ state });
    expect(last()).toEqual([]);
    await until(() => expect(last()).toEqual(["person:gone", "person:hidden"]));
    expect(asked).toEqual(["person:gone", "person:prose", "person:broken", "person:hidden", "person:offline"]);
    use({ state: { ...state, hidden: [] } });
    expect(last()).toEqual(["person:gone"]);
    use({ state: { ...START, selection: ["project:a"] } });
    expect(last()).toEqual([]);
  });

  test("is called by what it became where two were joined, wherever the address names it", async () => {
    const { use, last, steps } = openServer();
    const [joined, kept] = ["person:joined", "person:kept"];
    const named = (id: string): State => ({
      ...START,
      selection: [id],
      focus: { id, depth: 1 },
      expanded: [id, "project:a"],
      collapsed: [id],
      hidden: [id],
      pinned: [{ id, x: 0, y: 0 }],
      filter: { ...EVERYTHING, projects: ["project:a", id] },
      options: { "paths.from": id, "paths.without": `partners ${id} project:a`, "table.text": "a a" },
    });
    use({ state: { ...named(joined!), selection: [joined!, kept!] } });
    await until(() => expect(steps).toHaveLength(1));
    expect(last()).toEqual([]);
    expect([steps[0]!.quiet, steps[0]!.apply(named(joined!))]).toEqual([true, named(kept!)]);
  });

  test("is that of the last question, though an earlier one is answered later", async () => {
    const refusals = new Map<string, (() => void)[]>();
    const entity = (id: string) =>
      new Promise((_, refuse) => {
        const known = refusals.get(id) ?? [];
        refusals.set(id, [...known, () => refuse(new ApiError("", { status: 404 } as Problem))]);
      });
    const api = { entity } as unknown as Api;
    const { use, last } = openHook(({ state }: { state: State }) => useUnknown(api, state, whole, () => undefined));
    use({ state: { ...START, selection: ["person:x"] } });
    await until(() => expect(refusals.get("person:x")).toHaveLength(1));
    use({ state: { ...START, selection: ["person:x", "person:y"] } });
    await until(() => expect(refusals.get("person:x")).toHaveLength(2));
    refusals.get("person:x")![1]!();
    refusals.get("person:y")![0]!();
    await until(() => expect(last()).toEqual(["person:x", "person:y"]));
    refusals.get("person:x")![0]!();
    await new Promise((done) => setTimeout(done, 30));
    expect(last()).toEqual(["person:x", "person:y"]);
  });

  test("is not asked for before the network is there, where nothing is, or more than twenty at once", async () => {
    const { use, asked, last } = openServer();
    const selection = Array.from({ length: 25 }, (_, i) => `person:gone-${i}`);
    use({ state: { ...START, selection }, network: null });
    use({ state: START });
    await new Promise((done) => setTimeout(done, 60));
    expect(asked).toEqual([]);
    use({ state: { ...START, selection } });
    await until(() => expect(last()).toHaveLength(20));
    expect(asked).toHaveLength(20);
  });
});
