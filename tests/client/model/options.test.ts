import { describe, expect, it } from "vitest";
import { count, oneOf, optionRecord, text, words } from "../../../client/model/options/option.ts";
import { BRIDGES } from "../../../client/model/options/bridges.ts";
import { EDITIONS } from "../../../client/model/options/editions.ts";
import { attributeName, isOwn } from "../../../client/model/attribute-name.ts";
import { filterParameters } from "../../../client/model/filter-parameters.ts";
import { ROLES } from "../../../client/model/vocabulary.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { questionOf } from "../../../client/model/options/questions.ts";
import { EVERYTHING, START } from "../../../client/model/state.ts";
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

describe("words of an address", () => {
  it("are separated by any spaces, and figures are whole and from 1", () => {
    const WORDS = optionRecord({ some: words("x.some"), k: count("x.k") });
    const read = (options: Record<string, string>) => WORDS.read({ options });
    expect(read({ "x.some": "a  b" }).some).toEqual(["a", "b"]);
    expect(WORDS.set({ some: ["a", "b"] }).apply(START).options).toEqual({ "x.some": "a b" });
    expect(WORDS.set({ some: [] }).apply(START).options).toEqual({});
    expect(WORDS.set({ k: 12 }).apply(START).options).toEqual({ "x.k": "12" });
    expect(WORDS.set({ k: null }).apply({ ...START, options: { "x.k": "3" } }).options).toEqual({});
    const counts = ["12", "1234567", "12345678", "12a", "0", "1b", "undefined"].map((k) => read({ "x.k": k }).k);
    expect(counts).toEqual([12, 1_234_567, null, null, null, null, null]);
    expect(WORDS.set({ k: 1, some: ["a"] })).toMatchObject({ name: "option", about: "x.some", quiet: true });
    expect(WORDS.set({ k: 1 })).toMatchObject({ name: "option", about: "x.k" });
  });

  it("name the editions compared, and whom bridges list", () => {
    expect(EDITIONS.read({ options: { "editions.from": "a", "editions.to": "b" } })).toEqual({ from: "a", to: "b" });
    expect(BRIDGES.read({ options: { "bridges.what": "regions" } })).toEqual({ what: "regions" });
  });
});

describe("the filter as parameters", () => {
  it("names every role where the text is asked for and none is chosen, and what is not the first choice", () => {
    expect(filterParameters({ ...EVERYTHING, prose: true }).roles).toEqual(ROLES);
    expect(filterParameters({ ...EVERYTHING, prose: true, roles: ["leads"] }).roles).toEqual(["leads"]);
    expect(filterParameters({ ...EVERYTHING, merging: "strict" }).merging).toBe("strict");
    expect(filterParameters(EVERYTHING).merging).toBeUndefined();
  });
});

describe("the name of a package's own column", () => {
  const attributes = [
    { name: "founded", title: "Founded", labels: { fr: "Année" } },
    { name: "size", labels: {} },
  ] as unknown as NonNullable<Dataset["attributes"]>;

  it("is its label in the language, else its title, else as the table has it", () => {
    expect(attributeName("attr_founded", "fr", { attributes })).toBe("Année");
    expect(attributeName("attr_founded", "en", { attributes })).toBe("Founded");
    expect(attributeName("attr_size", "en", { attributes })).toBe("size");
    expect(attributeName("attr_other", "en", { attributes })).toBe("other");
    expect(attributeName("attr_other", "en", {})).toBe("other");
    expect([isOwn("attr_x"), isOwn("x_attr_"), isOwn("name")]).toEqual([true, false, false]);
  });
});
