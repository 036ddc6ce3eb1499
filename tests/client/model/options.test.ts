import { describe, expect, it } from "vitest";
import { count, oneOf, optionRecord, text, words } from "../../../client/model/options/option.ts";
import { questionOf } from "../../../client/model/options/questions.ts";
import { START } from "../../../client/model/state.ts";
import { fromAddress } from "../../../client/session/address.ts";

const RECORD = optionRecord({
  weight: oneOf("x.weight", ["count", "newman"] as const),
  cell: text("x.cell"),
  left: words("x.left", ["accompanies"]),
  least: count("x.k"),
});
const reading = (options: Record<string, string>) => RECORD.read({ options });

describe("a record of options", () => {
  it("reads what an address says, and the first choice where it says nothing or nonsense", () => {
    expect(reading({})).toEqual({ weight: "count", cell: null, left: ["accompanies"], least: null });
    expect(reading({ "x.weight": "newman", "x.cell": "a b", "x.left": "leads person:x", "x.k": "3" })).toEqual({
      weight: "newman",
      cell: "a b",
      left: ["leads", "person:x"],
      least: 3,
    });
    expect(reading({ "x.weight": "heavy", "x.cell": "", "x.left": "none", "x.k": "-1" })).toEqual({
      weight: "count",
      cell: null,
      left: [],
      least: null,
    });
  });

  it("writes what it reads back, and keeps what it was not asked to change", () => {
    const state = { ...START, options: { "x.k": "3", "y.other": "kept" } };
    const changed = RECORD.set({ weight: "newman", left: [], cell: null }).apply(state);
    expect(changed.options).toEqual({ "x.weight": "newman", "x.left": "none", "x.k": "3", "y.other": "kept" });
    expect(RECORD.read(changed)).toEqual({ weight: "newman", cell: null, left: [], least: 3 });
    expect(RECORD.clear("least", "weight").apply(changed).options).toEqual({ "x.left": "none", "y.other": "kept" });
  });

  it("makes a step that Back undoes only of a page that one turns", () => {
    expect(RECORD.set({ weight: "newman", least: 2 }).quiet).toBe(true);
    expect(RECORD.setPage({ weight: "newman" }).quiet).toBe(false);
  });
});

describe("options of the views", () => {
  it("ask a question of a level that it can be asked of", () => {
    const asked = (question: string, level: string) =>
      questionOf({ options: { "territories.question": question, "territories.level": level } });
    expect(asked("ties", "departement")).toEqual({ question: "ties", level: "departement" });
    expect(asked("gaps", "departement")).toEqual({ question: "gaps", level: "project" });
    expect(asked("nonsense", "region")).toEqual({ question: "ties", level: "region" });
  });

  it("read the map's older name for whom ties count as the one of every view", () => {
    expect(fromAddress("?view=map&map.by=partners").options).toEqual({ "ties.part": "partners" });
    expect(fromAddress("?view=map&map.by=partners&ties.part=coaches").options).toEqual({ "ties.part": "coaches" });
  });
});
