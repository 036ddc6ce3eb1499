import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

describe("a survey of who works with whom", () => {
  test("is a network of one mode, with a tie for each partner that a row names", async () => {
    const text =
      "Répondant;Ville;Partenaire 1;Partenaire 2;Partenaire 3;Partenaire 4\n" +
      "Mission locale;Vannes;France Travail;CCAS;Emmaüs;\nCCAS;Vannes;Mission locale;CCAS;à préciser;\nEmmaüs;Auray;CCAS;;;\n";
    const { understanding, make } = await open({ "s.csv": text });
    expect(understanding.files[0]!.sheets[0]!.form).toBe("one-mode");
    // CCAS and Mission locale named each other: one relation.
    expect(understanding.counts).toMatchObject({ projects: 4, organisations: 4, links: 8, rows: 3, setApart: 0 });
    expect(understanding.faults.map(({ code, reach, row, letter }) => [code, reach, row, letter])).toEqual([
      ["cell-ties-nothing", "cell", 3, "D"],
      ["no-name", "cell", 3, "E"],
      ["ties-joined", "cell", 3, "C"],
    ]);
    const { dataset } = await make();
    expect(new Map(dataset.organisations.map(({ name, attributes }) => [name, attributes?.ville]))).toEqual(
      new Map([
        ["Mission locale", "Vannes"],
        ["France Travail", undefined],
        ["CCAS", "Vannes"],
        ["Emmaüs", "Auray"],
      ]),
    );
    const stated = dataset.links.find(({ mention, record }) => mention === "CCAS" && record === "D2");
    expect(stated?.source).toBe("organisation:ccas");
  });

  test("is read from LimeSurvey, whose columns about the answer itself are left out", async () => {
    const header =
      '"id. Response ID","submitdate. Date submitted","startlanguage. Start language","Q01. Nom de votre structure",' +
      '"Q02[SQ001]. Citez vos partenaires [Partenaire 1]","Q02[SQ002]. Citez vos partenaires [Partenaire 2]"';
    const rows =
      '"1","2023-05-02 10:12:33","fr","CCAS","Emmaüs","Néo"\n"2","2023-05-02 11:01:10","fr","Emmaüs","Néo",""';
    const { understanding } = await open({ "results-survey.csv": `${header}\n${rows}\n` });
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 3, rows: 2, setApart: 0 });
    expect(understanding.files[0]!.sheets[0]!.columns.slice(0, 3).map(({ meaning }) => meaning.is)).toEqual([
      ...["ignored", "ignored", "ignored"],
    ]);
  });

  test("has one row a project where a column names projects", async () => {
    const text =
      "1. Quel est le nom de votre projet ?;2. Citez vos partenaires [Partenaire 1];2. Citez vos partenaires [Partenaire 2]\n" +
      "Halle;ADEME;CNRS\nJardin;ADEME;\n";
    const { understanding } = await open({ "s.csv": text });
    expect(understanding.files[0]!.sheets[0]!.form).toBe("projects");
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, links: 3, shared: 1 });
  });
});

test("a column of one value is guessed to be no project", async () => {
  const { understanding } = await open({ "a.csv": "Langue;Qui\nfr;ADEME\nfr;CNRS\nfr;Lyon\n" });
  expect(understanding.ready).toBe(false);
});
