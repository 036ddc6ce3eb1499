import { expect, test } from "vitest";
import {
  askedName,
  cellText,
  keptRows,
  linkRows,
  nodeRows,
  sortedRows,
  valuesOf,
  type TableRow,
} from "../../../client/table/table-model.ts";
import { finish } from "../../../client/model/steps.ts";
import { START, type State, type Step } from "../../../client/model/state.ts";
import {
  clearTable,
  filterColumn,
  searchTable,
  showTable,
  sortBy,
  tableOptions,
  toggleColumn,
  setTablePage,
} from "../../../client/model/options/table.ts";
import { fromAddress, toAddress } from "../../../client/session/address.ts";
import { SMALL } from "../small.ts";
import { stated } from "../stated.ts";
import { en, fr } from "../words.ts";

const small = stated(SMALL);
const { network } = small;
const nodes = nodeRows(network, fr, "fr");
const links = linkRows(small, fr, "fr");
const keys = (rows: readonly TableRow[]) => rows.map(({ key }) => key);
const row = (key: string, name: string | number): TableRow => ({
  ...{ key, chooses: [key] },
  ...{ columns: () => ["name"], cell: () => name, code: () => undefined },
});
const sortRows = (...asked: Parameters<typeof sortedRows>): TableRow[] => finish(sortedRows(...asked));
const keepRows = (...asked: Parameters<typeof keptRows>): TableRow[] => finish(keptRows(...asked));
const cellsOf = (one: TableRow | undefined) =>
  Object.fromEntries(one!.columns().map((column) => [column, one!.cell(column)]));
const codesOf = (one: TableRow | undefined) =>
  Object.fromEntries(one!.columns().map((column) => [column, one!.code(column)]));

test("a point says its projects and links, a theme its name in the language of the page", () => {
  const cells = (id: string) => cellsOf(nodes.find(({ key }) => key === id));
  expect(cells("person:other")).toMatchObject({ projects: 1, linkCount: 2 });
  expect(cells("project:a")).toMatchObject({ projects: "", region: "Île-de-France" });
  const [english] = nodeRows(network, en, "en").filter(({ key }) => key === "theme:food");
  expect(english?.cell("name")).toBe("Food");
});

test("a link says its role, its printed words and their place, and chooses both its ends", () => {
  expect(links).toHaveLength(9);
  const [first] = links;
  expect(first?.key).toBe("person:coach|accompanies|project:a");
  expect(first?.chooses).toEqual(["person:coach", "project:a"]);
  expect(cellsOf(first)).toEqual({
    source: "coach",
    role: "accompagne",
    target: "a",
    mention: "person:coach",
    lines: "l. 1–2",
    status: "imprimé tel quel",
  });
  expect(codesOf(first)).toEqual({ role: "accompanies", status: "stated" });
});

test("rows stand in the order of the language, figures by size, empty cells last either way", () => {
  const rows = [row("1", "zèbre"), row("2", "Été"), row("3", ""), row("4", "eau")];
  expect(keys(sortRows(rows, "name", false, "fr"))).toEqual(["4", "2", "1", "3"]);
  expect(keys(sortRows(rows, "name", true, "fr"))).toEqual(["1", "2", "4", "3"]);
  expect(keys(sortRows([row("1", 10), row("2", 9), row("3", "")], "name", true, "fr"))).toEqual(["1", "2", "3"]);
});

test("a search finds its words in any cells, without accents; each column filters in its way", () => {
  expect(keys(keepRows(nodes, "ILE projet", {}))).toEqual(["project:a"]);
  expect(keys(keepRows(nodes, "", { kind: "person", projects: "2" }))).toEqual(["person:coach"]);
  expect(keys(keepRows(links, "", { source: "OTHER", role: "leads" }))).toEqual(["person:other|leads|project:b"]);
  expect(valuesOf(nodes, "region", "fr")).toEqual([
    { value: "territory:region-11", name: "Île-de-France" },
    { value: "territory:region-76", name: "Occitanie" },
  ]);
});

test("a column is filtered by ids and codes: the same rows in either language", () => {
  for (const where of [{ kind: "person" }, { region: "territory:region-76" }, { legalForm: "SCIC" }]) {
    const french = keys(keepRows(nodes, "", where));
    expect(french.length).toBeGreaterThan(0);
    expect(keys(keepRows(nodeRows(network, en, "en"), "", where))).toEqual(french);
  }
  expect(keys(keepRows(linkRows(small, en, "en"), "", { role: "accompanies" }))).toHaveLength(3);
});

test("what a column is asked for is said in the reader's language; what nothing could answer is not known", () => {
  const said = (column: Parameters<typeof askedName>[0], value: string) => askedName(column, value, network, en);
  expect(said("kind", "person")).toBe("person");
  expect(said("kind", "personne")).toBe(null);
  expect(said("role", "co_facilitates")).toBe("co-facilitates");
  expect(said("role", "co-anime")).toBe(null);
  expect(said("status", "stated")).not.toBe(null);
  expect(said("region", "territory:region-76")).toBe("Occitanie");
  expect(said("region", "Occitanie")).toBe(null);
  expect(said("legalForm", "SCIC")).toBe("SCIC");
  expect(said("legalForm", "scic")).toBe(null);
  expect(said("projects", "2")).toBe("2");
  expect(said("projects", "two")).toBe(null);
});

test("the table's options live in the address, and a new filter starts at the first page", () => {
  const take = (state: State, ...steps: ((state: State) => Step)[]) =>
    steps.reduce((before, step) => step(before).apply(before), state);
  const before = take(
    START,
    () => showTable("links"),
    (s) => sortBy(tableOptions(s), "role"),
    (s) => sortBy(tableOptions(s), "role"),
    (s) => toggleColumn(tableOptions(s), "status"),
    () => searchTable("eau"),
    (s) => filterColumn(tableOptions(s), "mention", "ademe"),
    () => setTablePage(3),
  );
  const options = tableOptions(fromAddress(toAddress(before)));
  expect(options).toEqual({
    table: "links",
    all: ["source", "role", "target", "mention", "lines", "status"],
    columns: ["source", "role", "target", "mention", "lines"],
    sort: "role",
    descending: true,
    search: "eau",
    where: { mention: "ademe" },
    chosenOnly: false,
    page: 3,
  });
  expect(tableOptions(take(before, () => searchTable("e"))).page).toBe(1);
  const cleared = tableOptions(take(before, (s) => clearTable(tableOptions(s))));
  expect(cleared).toMatchObject({ search: "", where: {}, sort: "role" });
  expect(toAddress(take(START, (s) => filterColumn(tableOptions(s), "linkCount", "2")))).toBe(
    "?table.nodes.where.link-count=2",
  );
});

test("a year of the package's own has no separator, a count and a larger figure have", () => {
  expect(cellText(2022, "attr_année", fr)).toBe("2022");
  expect(cellText(2022, "attr_year", en)).toBe("2022");
  expect(cellText(12_000, "attr_budget", fr)).toBe("12\u202f000");
  expect(cellText(3.5, "attr_budget", fr)).toBe("3,5");
  expect(cellText(2022, "linkCount", fr)).toBe("2\u202f022");
  expect(cellText("2022", "name", fr)).toBe("2022");
});
