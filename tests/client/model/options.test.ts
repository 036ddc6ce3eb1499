import { describe, expect, it } from "vitest";
import { count, oneOf, optionRecord, text, words, wordsChosen } from "../../../client/model/options/option.ts";
import { BRIDGES } from "../../../client/model/options/bridges.ts";
import { EDITIONS } from "../../../client/model/options/editions.ts";
import { attributeName, isOwn } from "../../../client/model/attribute-name.ts";
import { filterParameters } from "../../../client/model/filter-parameters.ts";
import { ROLES } from "../../../client/model/vocabulary.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { questionOf } from "../../../client/model/options/questions.ts";
import {
  clearTable,
  filterColumn,
  onlyChosen,
  setTablePage,
  showTable,
  sortBy,
  tableOptions,
  toggleColumn,
} from "../../../client/model/options/table.ts";
import { columnOf, ownColumns } from "../../../client/model/options/table-columns.ts";
import { EVERYTHING, START, type State } from "../../../client/model/state.ts";
import { fromAddress } from "../../../client/session/address.ts";

const RECORD = optionRecord({
  weight: oneOf("x.weight", ["count", "newman"] as const),
  cell: text("x.cell"),
  left: words("x.left"),
  chosen: wordsChosen("x.chosen"),
  least: count("x.k"),
});
const reading = (options: Record<string, string>) => RECORD.read({ options });

describe("a record of options", () => {
  it("reads what an address says, and the first choice where it says nothing or nonsense", () => {
    expect(reading({})).toEqual({ weight: "count", cell: null, left: [], chosen: null, least: null });
    expect(
      reading({ "x.weight": "newman", "x.cell": "a b", "x.left": "leads person:x", "x.chosen": "leads", "x.k": "3" }),
    ).toEqual({
      weight: "newman",
      cell: "a b",
      left: ["leads", "person:x"],
      chosen: ["leads"],
      least: 3,
    });
    expect(reading({ "x.weight": "heavy", "x.cell": "", "x.left": "none", "x.chosen": "none", "x.k": "-1" })).toEqual({
      weight: "count",
      cell: null,
      left: [],
      chosen: [],
      least: null,
    });
  });

  it("writes what it reads back, and keeps what it was not asked to change", () => {
    const state = { ...START, options: { "x.k": "3", "y.other": "kept" } };
    const changed = RECORD.set({ weight: "newman", left: [], chosen: [], cell: null }).apply(state);
    expect(changed.options).toEqual({ "x.weight": "newman", "x.chosen": "none", "x.k": "3", "y.other": "kept" });
    expect(RECORD.read(changed)).toEqual({ weight: "newman", cell: null, left: [], chosen: [], least: 3 });
    expect(RECORD.clear("least", "weight").apply(changed).options).toEqual({ "x.chosen": "none", "y.other": "kept" });
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

  it("name the editions compared, and whom bridges list, exactly or not", () => {
    expect(EDITIONS.read({ options: { "editions.from": "a", "editions.to": "b" } })).toEqual({ from: "a", to: "b" });
    expect(BRIDGES.read({ options: { "bridges.what": "regions" } })).toEqual({ what: "regions", exact: false });
    expect(BRIDGES.read({ options: { "bridges.exact": "true" } })).toEqual({ what: "actors", exact: true });
    expect(BRIDGES.set({ exact: true }).apply(START).options).toEqual({ "bridges.exact": "true" });
    expect(BRIDGES.set({ exact: false }).apply({ ...START, options: { "bridges.exact": "true" } }).options).toEqual({});
  });
});

describe("the filter as parameters", () => {
  it("names every role where the text is asked for and none is chosen, and what is not the first choice", () => {
    expect(filterParameters({ ...EVERYTHING, prose: true }, {}).roles).toEqual(ROLES);
    const roles = [
      { id: "funds", label_fr: null, label_en: null, from: "organisation", to: "project", participates: true },
    ];
    expect(filterParameters({ ...EVERYTHING, prose: true }, { roles }).roles).toEqual([...ROLES, "funds"]);
    expect(filterParameters({ ...EVERYTHING, prose: true, roles: ["leads"] }, {}).roles).toEqual(["leads"]);
    expect(filterParameters({ ...EVERYTHING, merging: "strict" }, {}).merging).toBe("strict");
    expect(filterParameters(EVERYTHING, {}).merging).toBeUndefined();
  });
});

describe("the name of a package's own column", () => {
  const attributes = [
    { name: "founded", of: ["project"], title: "Founded", labels: { fr: "Année" } },
    { name: "size", of: ["project"], labels: {} },
    { name: "founded", of: ["link"], title: "Since", labels: {} },
  ] as unknown as NonNullable<Dataset["attributes"]>;

  it("is its label in the language, else its title, else as the table has it", () => {
    expect(attributeName("attr_founded", "fr", { attributes })).toBe("Année");
    expect(attributeName("attr_founded", "en", { attributes })).toBe("Founded");
    expect(attributeName("attr_size", "en", { attributes })).toBe("size");
    expect(attributeName("attr_other", "en", { attributes })).toBe("other");
    expect(attributeName("attr_other", "en", {})).toBe("other");
    expect([isOwn("attr_x"), isOwn("x_attr_"), isOwn("name")]).toEqual([true, false, false]);
  });

  it("is another of links than of points, whichever the data have first", () => {
    for (const listed of [attributes, attributes.toReversed()]) {
      expect(attributeName("attr_founded", "en", { attributes: listed })).toBe("Founded");
      expect(attributeName("attr_founded", "en", { attributes: listed }, "links")).toBe("Since");
    }
    expect(attributeName("attr_size", "en", { attributes }, "links")).toBe("size");
  });
});

describe("the options of the table", () => {
  const read = (options: Record<string, string>, dataset = {}) => tableOptions({ ...START, options }, dataset);
  const attributes = [
    { name: "Taille é", of: ["project"] },
    { name: "share", of: ["link"] },
  ] as unknown as NonNullable<Dataset["attributes"]>;

  it("are points by name without a search at first", () => {
    expect(read({})).toMatchObject({ table: "nodes", sort: "name", descending: false, search: "", where: {}, page: 1 });
    expect(read({}).columns).toEqual(read({}).all);
    expect(read({}).chosenOnly).toBe(false);
    expect(read({ "table.chosen": "only" }).chosenOnly).toBe(true);
  });

  it("are the order, the columns and the page that the address says", () => {
    expect(read({ "table.nodes.sort": "kind down" })).toMatchObject({ sort: "kind", descending: true });
    expect(read({ "table.nodes.sort": "kind up" })).toMatchObject({ sort: "kind", descending: false });
    const without = read({ "table.nodes.without": "kind projects name" });
    expect(without.columns).toEqual(without.all.filter((column) => column !== "kind" && column !== "projects"));
    expect(read({ "table.page": "3" }).page).toBe(3);
    expect(read({ "table.page": "-3" }).page).toBe(1);
  });

  it("leave out legal forms where no project has one", () => {
    expect(read({}, { legalForms: [] }).all).not.toContain("legalForm");
    expect(read({}, { legalForms: ["SCIC"] }).all).toContain("legalForm");
  });

  it("hold a package's own columns in their table, filtered by an address of small letters", () => {
    expect(ownColumns({ attributes }, "nodes")).toEqual(["attr_Taille é"]);
    expect(ownColumns({ attributes }, "links")).toEqual(["attr_share"]);
    expect(ownColumns({}, "links")).toEqual([]);
    expect(columnOf("attr_share")).toEqual({ filter: "words" });
    const options = read({}, { attributes });
    const own = "attr_Taille é" as const;
    const filtered = filterColumn(options, own, "x").apply(START);
    expect(filtered.options).toEqual({ "table.nodes.where.attr-5461696c6c6520c3a9": "x" });
    expect(tableOptions(filtered, { attributes }).where).toEqual({ [own]: "x" });
    expect(filterColumn(options, "attr_\t", "x").apply(START).options).toEqual({ "table.nodes.where.attr-09": "x" });
    const away = toggleColumn(options, own).apply(START);
    expect(away.options).toEqual({ "table.nodes.without": "attr_Taille%20%C3%A9" });
    expect(tableOptions(away, { attributes }).columns).not.toContain(own);
  });

  it("change with the first page again, and quietly", () => {
    const state = {
      ...START,
      options: { "table.page": "4", "table.rows": "links", "table.links.where.role": "leads" },
    };
    const links = tableOptions(state);
    expect(showTable("nodes").apply(state).options).toEqual({ "table.links.where.role": "leads" });
    expect(showTable("links").apply(START).options).toEqual({ "table.rows": "links" });
    expect(showTable("links")).toMatchObject({ name: "option", quiet: true });
    expect(clearTable(links).apply(state).options).toEqual({ "table.rows": "links" });
    expect(onlyChosen(true).apply(START).options).toEqual({ "table.chosen": "only" });
    expect(onlyChosen(false).apply({ ...START, options: { "table.chosen": "only" } }).options).toEqual({});
    expect(setTablePage(2).apply(START).options).toEqual({ "table.page": "2" });
    expect(setTablePage(1).apply(state).options).not.toHaveProperty("table.page");
  });

  it("sort a column upwards, the same again downwards, and back", () => {
    const sorted = (sort: string, column: "name" | "kind") =>
      sortBy(read({ "table.nodes.sort": sort }), column).apply(START).options["table.nodes.sort"];
    expect(sorted("name up", "name")).toBe("name down");
    expect(sorted("name down", "name")).toBe("name up");
    expect(sorted("name up", "kind")).toBe("kind up");
    expect(sorted("name down", "kind")).toBe("kind up");
  });

  it("put columns away and back by their names", () => {
    const twice = ["kind", "projects"] as const;
    const away = twice.reduce(
      (state, column) => toggleColumn(tableOptions(state), column).apply(state),
      START as State,
    );
    expect(away.options).toEqual({ "table.nodes.without": "kind projects" });
    expect(toggleColumn(tableOptions(away), "kind").apply(away).options).toEqual({ "table.nodes.without": "projects" });
  });
});
