import { describe, expect, test } from "vitest";
import { ApiError } from "../../../client/session/api.ts";
import { drop, unknownIn, withoutIds } from "../../../client/session/missing-ids.ts";
import { EVERYTHING, START, type State } from "../../../client/model/state.ts";

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

  test("is none where the state names it nowhere, or the failure is another", () => {
    expect(unknownIn(refusal("gone"), both)).toBeNull();
    expect(unknownIn(refusal(7), both)).toBeNull();
    expect(unknownIn(new Error("left"), both)).toBeNull();
  });
});
