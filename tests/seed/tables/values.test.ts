import { describe, expect, test } from "vitest";
import { monthsFirst } from "../../../seed/tables/dates.ts";
import { decimalsOf, numberIn, typeOf, valueIn } from "../../../seed/tables/values.ts";
import { open } from "./open.ts";

const PLAIN = { decimals: null, monthFirst: false, serial: false, isCalledDate: false, isEnd: false };

/** What a column of these cells is, and its values. */
const column = (...cells: string[]) => {
  const writing = { ...PLAIN, decimals: decimalsOf(cells), monthFirst: monthsFirst([cells])[0]! };
  const type = typeOf(new Map(cells.map((cell) => [cell, 1])), writing);
  return [type, ...cells.map((cell) => valueIn(cell, type, writing))];
};

describe("the figures of a column", () => {
  test("have thousands or decimals as another figure of it tells", () => {
    expect(column("123,456", "7.5")).toEqual(["number", 123_456, 7.5]);
    expect(column("123,456", "1,234,567")).toEqual(["integer", 123_456, 1_234_567]);
    expect(column("12.500", "7,5 €")).toEqual(["number", 12_500, 7.5]);
    expect(column("12,500", "1 234,5")).toEqual(["number", 12.5, 1234.5]);
    expect(column("48.857", "2.35")).toEqual(["number", 48.857, 2.35]);
    expect(column("1.234,50", "2.000")).toEqual(["number", 1234.5, 2000]);
    expect(column("-1,234", "0.5")).toEqual(["number", -1234, 0.5]);
  });

  test("are texts where nothing tells it, or others tell both", () => {
    expect(column("12.500", "3")).toEqual(["text", "12.500", "3"]);
    expect(column("123,456 €")).toEqual(["text", "123,456 €"]);
    expect(column("12.500", "1,5", "1.5")).toEqual(["text", "12.500", "1,5", "1.5"]);
    expect(valueIn("12.500", "number", PLAIN)).toBeNull();
  });

  test("need no other where they are plain by themselves", () => {
    expect(column("15 000 €", "12\u202F500")).toEqual(["integer", 15_000, 12_500]);
    expect(column("0.125", "0,250")).toEqual(["number", 0.125, 0.25]);
    expect(column("1 012,500", "1234.567")).toEqual(["number", 1012.5, 1234.567]);
    expect(column("1.234e3")).toEqual(["integer", 1234]);
    expect(numberIn("−3,5 %")).toBe(-3.5);
  });

  test("are texts where some are thousands of euros", () => {
    expect(numberIn("12 k€")).toBeNull();
    expect(column("12 k€", "15 000 €")).toEqual(["text", "12 k€", "15 000 €"]);
  });
});

test("figures of a table are read by their column, from the file to the package", async () => {
  const text = "Projet;Partenaire;Budget;Surface\nA;ADEME;12.500;12.500\nB;CNRS;7,5;3\n";
  const { dataset } = await (await open({ "l.csv": text })).make();
  expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([
    { budget: 12_500, surface: "12.500" },
    { budget: 7.5, surface: "3" },
  ]);
});

describe("a column of which nearly all cells are of one type", () => {
  test("has that type: a slip, a formula that fails or a placeholder takes it from no other cell", () => {
    expect(column("01/02/2024", "02/02/2024", "03/02/2024", "04/02/2024", "31/06/2020")).toEqual([
      ...["date", "2024-02-01", "2024-02-02", "2024-02-03", "2024-02-04", null],
    ]);
    expect(column("1000", "2000", "3000", "4 000 €", "env. 5000")).toEqual(["integer", 1000, 2000, 3000, 4000, null]);
    expect(column("120000", "85000", "n.c.")).toEqual(["integer", 120_000, 85_000, null]);
    expect(column("01/02/2024", "à préciser", "?")[0]).toBe("date");
    expect(column("oui", "non", "n.c.")[0]).toBe("boolean");
  });

  test("is text where fewer are, and where letters or a 0 within figures are codes", () => {
    expect(column("1000", "2000", "env. 5000")[0]).toBe("text");
    expect(column("1", "2", "3", "quatre", "cinq")[0]).toBe("text");
    expect(column("69", "75", "13", "2A", "31", "33", "34")[0]).toBe("text");
    expect(column("69001", "75001", "13001", "01000", "31000", "33000")[0]).toBe("text");
    expect(column("oui", "non", "x", "yes", "peut-être")[0]).toBe("text");
    expect(column("n.c.", "à préciser")[0]).toBe("text");
  });

  test("leaves the others empty and tells each by its row and column, placeholders apart", async () => {
    const days = ["01/02/2024", "31/06/2020", "03/02/2024", "04/02/2024", "05/02/2024", "non renseigné"];
    const sums = ["1000", "2000", "env. 5000", "n.c.", "4000", "6000"];
    const rows = days.map((day, i) => `${"ABCDEF"[i]};ADEME;${day};${sums[i]}`);
    const text = ["Projet;Partenaire;Début;Budget", ...rows].join("\n");
    const { understanding, make } = await open({ "l.csv": text });
    expect(
      understanding.faults.map(({ code, reach, row, letter, value }) => [code, reach, row, letter, value]),
    ).toEqual([
      ["no-such-day", "cell", 3, "C", "31/06/2020"],
      ["not-a-number", "cell", 4, "D", "env. 5000"],
    ]);
    expect((await make()).dataset.projects.map(({ attributes }) => attributes)).toEqual([
      { debut: "2024-02-01", budget: 1000 },
      { budget: 2000 },
      { debut: "2024-02-03" },
      { debut: "2024-02-04" },
      { debut: "2024-02-05", budget: 4000 },
      { budget: 6000 },
    ]);
  });
});

describe("the days of a column", () => {
  test("that no calendar has are slips, however few the others are", () => {
    expect(column("31/02/2024", "01/03/2024")).toEqual(["date", null, "2024-03-01"]);
    expect(column("2024-13-01", "2024-01-01", "2023-02-29")).toEqual(["date", null, "2024-01-01", null]);
    expect(column("2024-13-01", "31/02/2024")[0]).toBe("text");
  });

  test("have the month first where some can be read so alone, and none the other way", () => {
    expect(column("12/31/2024", "02/03/2024", "05/17/2023")).toEqual([
      ...["date", "2024-12-31", "2024-02-03", "2023-05-17"],
    ]);
    expect(column("12/31/2024", "05/17/2023", "17/05/2023")).toEqual(["date", null, null, "2023-05-17"]);
    expect(column("12/31/2024", "02/03/2024", "04/05/2024", "06/07/2024")[1]).toBeNull();
  });

  test("and years are told where an end comes before its beginning, once a cell, and taken as they stand", async () => {
    const rows = ["A, B;ADEME;2024-01-01;2023-12-31", "C;CNRS;2024-01-01;2024-01-01", "D;CNRS;2024-01-01;31/02/2025"];
    const text = `Projets;Partenaire;Date de début;Date de fin\n${rows.join("\n")}\nA;CNRS;2024-01-01;2023-12-31\n`;
    const { understanding, make } = await open({ "l.csv": text });
    expect(
      understanding.faults.map(({ code, reach, row, letter, value }) => [code, reach, row, letter, value]),
    ).toEqual([
      ["ends-before-it-begins", "cell", 2, "D", "2023-12-31"],
      ["no-such-day", "cell", 4, "D", "31/02/2025"],
      ["ends-before-it-begins", "cell", 5, "D", "2023-12-31"],
    ]);
    const { dataset } = await make();
    expect(dataset.projects[0]!.attributes).toEqual({ date_de_debut: "2024-01-01", date_de_fin: "2023-12-31" });
    const years = "Projet;Partenaire;Début;Fin\nA;ADEME;2020;2018\nB;CNRS;2019;2020\n";
    const told = (await open({ "l.csv": years })).understanding.faults;
    expect(told).toMatchObject([{ code: "ends-before-it-begins", row: 2, value: "2018" }]);
    const figures = "Projet;Partenaire;Effectif début;Effectif fin\nA;ADEME;40;18\nB;CNRS;19;20\n";
    expect((await open({ "l.csv": figures })).understanding.faults).toEqual([]);
  });

  test("are the project's also where one of its rows has a day that no calendar has", async () => {
    const text =
      "Projet;Partenaire;Date de début\nA;ADEME;01/03/2024\nA;CNRS;31/02/2024\nA;Lyon;01/03/2024\nB;CNRS;02/05/2024\n";
    const { understanding, make } = await open({ "l.csv": text });
    expect(understanding.faults).toMatchObject([{ code: "no-such-day", row: 3 }]);
    const { dataset } = await make();
    expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([
      { date_de_debut: "2024-03-01" },
      { date_de_debut: "2024-05-02" },
    ]);
  });

  test("are numbers as a spreadsheet counts them where the column is called a date", async () => {
    const text = "Projet;Partenaire;Date de début;Surface\nA;ADEME;44927;44927\nB;CNRS;45292;45292\nC;CNRS;;45000\n";
    const { dataset } = await (await open({ "l.csv": text })).make();
    expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([
      { date_de_debut: "2023-01-01", surface: 44_927 },
      { date_de_debut: "2024-01-01", surface: 45_292 },
      { surface: 45_000 },
    ]);
  });
});
