import { describe, expect, it } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { pathAsked, pathBetweenChosen, pathOnScreen } from "../../../client/model/path-question.ts";
import { START, type State } from "../../../client/model/state.ts";
import { SMALL } from "../small.ts";

const whole = toNetwork(SMALL);
const state = (change: Partial<State>): State => ({ ...START, ...change });

describe("a path between the chosen", () => {
  const between = (selection: string[], change: Partial<State> = {}) =>
    pathBetweenChosen(state({ selection, ...change }), whole, {});

  it("runs between two that take part, not through what is hidden, under the filter", () => {
    const hidden = ["person:coach", "theme:food", "person:gone"];
    const filter = { ...START.filter, regions: ["territory:region-76"] };
    expect(between(["project:a", "person:other"], { hidden, filter })).toEqual({
      from: "project:a",
      to: "person:other",
      without: ["person:coach"],
      parameters: expect.objectContaining({
        regions: ["territory:region-76"],
        from: "project:a",
        to: "person:other",
        without: ["person:coach"],
        limit: 20,
      }),
    });
  });

  it.each([
    [[]],
    [["project:a"]],
    [["project:a", "theme:food"]],
    [["theme:food", "project:a"]],
    [["project:a", "person:gone"]],
    [["project:a", "project:b", "project:c"]],
  ])("is not looked for between %j", (selection) => {
    expect(between(selection)).toBeNull();
  });
});

describe("the question on paths", () => {
  const asked = (options: Record<string, string>, selection: string[] = []) =>
    pathAsked(state({ view: "territories", options, selection }), whole, {});

  it("has the ends of the address, else of the selection; one taken back is none", () => {
    expect(asked({ "paths.from": "project:a" }, ["project:b", "project:c"])).toMatchObject({
      from: "project:a",
      to: "project:c",
    });
    expect(asked({ "paths.from": "-" }, ["project:b", "project:c"])).toEqual({
      from: null,
      to: "project:c",
      words: [],
      question: null,
    });
    expect(asked({ "paths.to": "-" }, ["project:b", "project:c"]).question).toBeNull();
    expect(asked({ "paths.from": "project:a", "paths.to": "project:a" }).question).toBeNull();
    expect(asked({ "paths.from": "theme:food", "paths.to": "project:a" })).toMatchObject({
      from: null,
      question: null,
    });
  });

  it("leaves out what it is told to, but never an end", () => {
    const without = "leads person:coach project:a project:b person:other";
    const { words, question } = asked({
      "paths.from": "person:coach",
      "paths.to": "person:other",
      "paths.without": without,
    });
    expect(words).toEqual(without.split(" "));
    expect(question).toEqual({
      from: "person:coach",
      to: "person:other",
      without: ["leads"],
      parameters: expect.objectContaining({ from: "person:coach", to: "person:other", without: ["leads"], limit: 50 }),
    });
    expect(question!.parameters).not.toHaveProperty("kinds");
    expect(
      asked({ "paths.from": "person:coach", "paths.to": "project:a", "paths.without": "person:other" }).question!
        .without,
    ).toEqual(["person:other"]);
  });

  it("is brought out by the picture and by the question alone", () => {
    const selection = ["project:a", "project:b"];
    const shown = (view: State["view"], options: Record<string, string> = {}) =>
      pathOnScreen(state({ view, options, selection }), whole, {})?.parameters["limit"];
    expect(shown("network")).toBe(20);
    expect(shown("territories", { "territories.question": "paths" })).toBe(50);
    expect(shown("territories", { "territories.question": "ties" })).toBeUndefined();
    expect(shown("map", { "territories.question": "paths" })).toBeUndefined();
  });
});
