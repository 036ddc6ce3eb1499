import { describe, expect, test } from "vitest";
import { dayIn, isDateLike, isEndColumn, monthsFirst } from "../../../seed/tables/dates.ts";
import { open } from "./open.ts";

const days = (...texts: string[]) => texts.map((text) => dayIn(text, { monthFirst: false, isEnd: false })?.day ?? null);
const ends = (...texts: string[]) => texts.map((text) => dayIn(text, { monthFirst: false, isEnd: true })?.day ?? null);

describe("a day", () => {
  test("has its month in words, in French and English, whole or short", () => {
    expect(
      days("12 janvier 2022", "1er août 2020", "mercredi 30 septembre 2026", "lun. 3 févr. 2025", "le 5 juil. 2024"),
    ).toEqual(["2022-01-12", "2020-08-01", "2026-09-30", "2025-02-03", "2024-07-05"]);
    expect(
      days(
        "January 5, 2023",
        "5th of January 2023",
        "Sept. 30th, 2021",
        "21-Dec-2024",
        "2024 May 3",
        "Tue, 4 Jun 2024",
      ),
    ).toEqual(["2023-01-05", "2023-01-05", "2021-09-30", "2024-12-21", "2024-05-03", "2024-06-04"]);
    expect(days("12 janvier 2022 à 10 h 30", "12 janv. 2022 14:05", "Jan 5, 2023 9:30 AM")).toEqual([
      ...["2022-01-12", "2022-01-12", "2023-01-05"],
    ]);
  });

  test("has a year of two digits, below 50 of this century", () => {
    expect(days("01/03/21", "31.12.49", "01-01-50", "15/06/98", "12 janv. 22", "21-Dec-99")).toEqual([
      ...["2021-03-01", "2049-12-31", "1950-01-01", "1998-06-15", "2022-01-12", "1999-12-21"],
    ]);
  });

  test("is the first of a month or year alone, and the last where it is an end", () => {
    const alone = ["mars 2021", "déc-22", "févr.-24", "Feb '23", "02/2023", "2024-02", "2021"];
    expect(days(...alone)).toEqual([
      ...["2021-03-01", "2022-12-01", "2024-02-01", "2023-02-01", "2023-02-01", "2024-02-01", "2021-01-01"],
    ]);
    expect(ends(...alone)).toEqual([
      ...["2021-03-31", "2022-12-31", "2024-02-29", "2023-02-28", "2023-02-28", "2024-02-29", "2021-12-31"],
    ]);
    expect(ends("12 mars 2021", "01/03/21")).toEqual(["2021-03-12", "2021-03-01"]);
    expect(["Fin", "Date de fin", "End date", "Jusqu’au"].map(isEndColumn)).toEqual([true, true, true, true]);
    expect(["Début", "Start", "Date", "Du … au …"].map(isEndColumn)).toEqual([false, false, false, false]);
  });

  test("is the first of a quarter or a half of a year, and the last where it is an end", () => {
    const periods = ["2e trimestre 2022", "T4 2021", "2023-Q1", "1st quarter of 2020", "S2 2022", "1er semestre 2024"];
    expect(days(...periods)).toEqual([
      ...["2022-04-01", "2021-10-01", "2023-01-01", "2020-01-01", "2022-07-01", "2024-01-01"],
    ]);
    expect(ends(...periods)).toEqual([
      ...["2022-06-30", "2021-12-31", "2023-03-31", "2020-03-31", "2022-12-31", "2024-06-30"],
    ]);
    expect(days("S3 2022", "5e trimestre 2022")).toEqual([null, null]);
  });

  test("is none of what is written otherwise, or in no calendar", () => {
    const others = [
      "mars",
      "21 mars",
      "March 21",
      "T5 2021",
      "1.2.10",
      "v1.02.03",
      "Mars Inc 2021",
      "4 mai ou juin 21",
    ];
    expect(others.filter(isDateLike)).toEqual([]);
    expect(days("31 juin 2020", "31/02/21", "13/2021", "30 février 2024", "2021-22")).toEqual([
      ...[null, null, null, null, null],
    ]);
    expect(["31 juin 2020", "31/02/21"].every(isDateLike)).toBe(true);
  });

  test("has the month first where another of its column, or else of its table, can be read so alone", () => {
    expect(monthsFirst([["03/25/21", "04/30/21", "05/01/21"], ["02/03/2021"]])).toEqual([true, true]);
    expect(monthsFirst([["03/25/21"], ["30/04/2021", "01/02/2021"], ["02/03/2021"]])).toEqual([true, false, false]);
    expect(monthsFirst([["03/25/21", "30/04/21"], ["01/02/2021"]])).toEqual([false, false]);
  });
});

/** The package's projects of a table with these columns of dates, and what is told of it. */
async function projects(header: string, ...rows: string[]) {
  const text = [`Projet;Partenaire;${header}`, ...rows.map((row, i) => `P${i};ADEME;${row}`)].join("\n");
  const { understanding, make } = await open({ "l.csv": text });
  const { dataset } = await make();
  const faults = understanding.faults.map(({ code, row, letter, value }) => [code, row, letter, value]);
  return { values: dataset.projects.map(({ attributes }) => attributes), faults };
}

test("a table of months has days by a rule that is told once for each column, with their number", async () => {
  const { values, faults } = await projects(
    "Début;Fin",
    "mars 2021;31/12/22",
    "12 janvier 2022;déc-23",
    "2020;mars-24",
  );
  expect(values).toEqual([
    { debut: "2021-03-01", fin: "2022-12-31" },
    { debut: "2022-01-12", fin: "2023-12-31" },
    { debut: "2020-01-01", fin: "2024-03-31" },
  ]);
  expect(faults).toEqual([
    ["date-without-day", 2, "C", "2"],
    ["year-of-two-digits", 2, "D", "3"],
    ["date-without-day", 3, "D", "2"],
  ]);
});

test("months in figures are numbers of something where the column is called no date", async () => {
  expect((await projects("Début", "03/2021", "04/2022")).values).toEqual([
    { debut: "2021-03-01" },
    { debut: "2022-04-01" },
  ]);
  expect((await projects("Convention", "03/2021", "04/2022")).values[0]).toEqual({ convention: "03/2021" });
});

test("a column that is called a date is one where most of it are dates, and tells the others", async () => {
  const { values, faults } = await projects(
    "Date de début",
    "12/03/21",
    "en projet",
    "1er avril 2022",
    "bientôt",
    "2022",
  );
  expect(values).toEqual([
    { date_de_debut: "2021-03-12" },
    {},
    { date_de_debut: "2022-04-01" },
    {},
    { date_de_debut: "2022-01-01" },
  ]);
  expect(faults.map(([code]) => code)).toEqual([
    ...["not-a-date", "not-a-date", "year-of-two-digits", "date-without-day"],
  ]);
});

test("years stay numbers where a month among them is the exception", async () => {
  expect((await projects("Lancement", "2019", "2020", "2021", "2022", "mars 2023")).values[0]).toEqual({
    lancement: 2019,
  });
});

test("days with the month first are told", async () => {
  const { values, faults } = await projects("Start;End", "03/28/2019;12/31/2021", "04/01/2020;06/06/2023");
  expect(values).toEqual([
    { start: "2019-03-28", end: "2021-12-31" },
    { start: "2020-04-01", end: "2023-06-06" },
  ]);
  expect(faults).toEqual([
    ["month-before-day", 2, "C", "2"],
    ["month-before-day", 2, "D", "1"],
  ]);
});

describe("a beginning and an end in one cell are two columns", () => {
  test.each([
    ["15 mars 2021 → 31 décembre 2022", "2021-03-15", "2022-12-31"],
    ["2021-03-15/2022-12-31", "2021-03-15", "2022-12-31"],
    ["du 15/03/2021 au 31/12/2022", "2021-03-15", "2022-12-31"],
    ["mars 2021 - déc. 2022", "2021-03-01", "2022-12-31"],
    ["15 March 2021 to 31 December 2022", "2021-03-15", "2022-12-31"],
  ])("%s", async (range, begun, ended) => {
    const { values, faults } = await projects("Dates", range, range, "2021-05-01");
    expect(values.slice(1)).toEqual([{ dates_debut: begun, dates_fin: ended }, { dates_debut: "2021-05-01" }]);
    expect(faults.filter(([code]) => code !== "date-without-day")).toEqual([]);
  });

  test("but no years of school, and no words with a dash", async () => {
    expect((await projects("Année", "2021-2022", "2022-2023")).values[0]).toEqual({ annee: "2021-2022" });
    expect((await projects("Note", "Lyon - Paris", "2021-03-15")).values[0]).toEqual({ note: "Lyon - Paris" });
  });

  test("which are told by the letter of their column and stand beside each other", async () => {
    const { understanding } = await open({
      "a.csv": "Projet;Période;Partenaire\nHalle;2021-05-01 - 2020-01-01;ADEME\nRail;2021-05-01 - 2022-01-01;ADEME\n",
    });
    const { columns } = understanding.files[0]!.sheets[0]!;
    expect(columns.map(({ key, letter }) => [key, letter])).toEqual([
      ["Projet", "A"],
      ["Période (début)", "B"],
      ["Période (fin)", "B"],
      ["Partenaire", "C"],
    ]);
    expect(understanding.faults.map(({ code, row, letter }) => [code, row, letter])).toEqual([
      ["ends-before-it-begins", 2, "B"],
    ]);
  });
});
