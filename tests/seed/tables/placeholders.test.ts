import { describe, expect, test } from "vitest";
import { isPlaceholder } from "../../../seed/tables/placeholders.ts";
import { open } from "./open.ts";

test("what stands for no name is known, and acronyms and names are left alone", () => {
  const none =
    "N/A|n/a|n.a.|N.C.|n. c.|nc|na|nd|À préciser|à définir…|(à confirmer)|Non communiqué|non renseignée|inconnu";
  const more = "Inconnue|sans objet|Aucun|NÉANT|-|—|?|…|TBD|tbc|Unknown|none|not available|null|NaN|to be confirmed";
  expect([...none.split("|"), ...more.split("|")].filter((text) => !isPlaceholder(text))).toEqual([]);
  const names = "NA|NC|ND|N|n|Nantes|n°1|ANC|Aucune idée|Les Inconnus|None of the Above|✓|x|*|1|0|Néant-sur-Yvel|N.B.";
  expect([...names.split("|"), ""].filter(isPlaceholder)).toEqual([]);
});

describe("cells that stand for no name", () => {
  test("name nobody, whatever they are: the project stays, and each row is told in the words of its cell", async () => {
    const nothing = ["N/A", "à préciser", "n.c.", "-", "aucun", "", "—", "?"];
    const rows = ["A;ADEME", ...nothing.map((text, i) => `${"BCDEFGHI"[i]};${text}`), "N/A;CNRS", "?;ADEME", "A;CNRS"];
    const { understanding, make } = await open({ "l.csv": `Projet;Partenaire\n${rows.join("\n")}\n` });
    expect(understanding.faults.map(({ code, reach, row, value }) => [code, reach, row, value])).toEqual([
      ...nothing.map((text, i) => ["nobody-named", "cell", i + 3, text]),
      ["row-without-project", "row", 11, "N/A"],
      ["row-without-project", "row", 12, "?"],
    ]);
    expect(understanding.counts).toMatchObject({ projects: 9, organisations: 2, links: 2, setApart: 2 });
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name }) => name)).toEqual(["ADEME", "CNRS"]);
    expect(dataset.projects.map(({ name }) => name)).toEqual("ABCDEFGHI".split(""));
    expect(dataset.unnamed).toEqual([]);
  });

  test("are told alike of a project that has a row of its own, with what else the row says", async () => {
    const text = "Projet;Porteur;Partenaires;Budget\nA;Lys;ADEME, CNRS;1\nB;-;N/A;2\nC;;;3\nD;Lys;-;4\n";
    const { understanding, make } = await open({ "p.csv": text });
    expect(understanding.faults.map(({ code, row, letter, value }) => [code, row, letter, value])).toEqual([
      ["nobody-named", 3, "B", "-"],
      ["nobody-named", 4, "B", ""],
    ]);
    expect((await make()).dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ...[
        ["A", { budget: 1 }],
        ["B", { budget: 2 }],
        ["C", { budget: 3 }],
        ["D", { budget: 4 }],
      ],
    ]);
  });

  test("are no titles and notes, which stand alone in their row among other columns, or under the data", async () => {
    const text = "Projet;Partenaire;Rôle\nBretagne;;\nA;ADEME;porteur\nB;-;\n\nDonnées de mars 2024;;\n";
    const { understanding } = await open({ "l.csv": text });
    expect(understanding.faults.map(({ code, reach, row }) => [code, reach, row])).toEqual([
      ["row-alone", "row", 2],
      ["nobody-named", "cell", 4],
      ["note-row", "row", 6],
    ]);
    const two = await open({ "l.csv": "Projet;Partenaire\nA;ADEME\nB;\n\nMis à jour en mars;\n" });
    expect(two.understanding.faults.map(({ code, row }) => [code, row])).toEqual([
      ["nobody-named", 3],
      ["note-row", 5],
    ]);
    expect(two.understanding.counts).toMatchObject({ projects: 2, setApart: 1 });
  });

  test("are left out of lists, places, themes, roles and ids, and told; a dash is an empty cell", async () => {
    const text = `Projet;Porteur;Partenaires;Région;Thématique
A;Commune de Lys;ADEME, à définir, CNRS;non renseigné;Habitat
B;TBD;ADEME, INRAE;Bretagne;sans objet
C;Asso Fab;-;Bretagne;Habitat
`;
    const { understanding, make } = await open({ "p.csv": text });
    expect(
      understanding.faults.map(({ code, reach, row, letter, value }) => [code, reach, row, letter, value]),
    ).toEqual([
      ["no-name", "cell", 2, "C", "à définir"],
      ["no-name", "cell", 2, "D", "non renseigné"],
      ["no-name", "cell", 3, "B", "TBD"],
      ["no-name", "cell", 3, "E", "sans objet"],
    ]);
    expect(understanding.places.map(({ words }) => words)).toEqual(["Bretagne"]);
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name }) => name)).toEqual([
      ...["Commune de Lys", "ADEME", "CNRS", "INRAE", "Asso Fab"],
    ]);
    expect(dataset.themes.map(({ name }) => name)).toEqual(["Habitat"]);
    const said = "Projet;Structure;Rôle;ID structure\nA;ADEME;n.c.;n/a\nB;CNRS;porteur;n/a\n";
    const { dataset: second } = await (await open({ "r.csv": said })).make();
    expect(second.links.map(({ source, role }) => [source, role])).toEqual([
      ["organisation:ademe", "partners"],
      ["organisation:cnrs", "carries"],
    ]);
  });

  test("are no tie of a matrix and none of its names", async () => {
    const text = "Acteur;A;B;N/A\nADEME;1;n.c.;1\nCNRS;?;1;1\nà préciser;1;1;0\nINRAE;x;-;0\n";
    const { understanding, make } = await open({ "m.csv": text });
    expect(understanding.files[0]!.sheets[0]!.form).toBe("matrix");
    expect(understanding.faults.map(({ code, reach, row, value }) => [code, reach, row, value])).toEqual([
      ["no-name", "cell", 1, "N/A"],
      ["not-true-or-false", "cell", 2, "n.c."],
      ["not-true-or-false", "cell", 3, "?"],
      ["row-without-actor", "row", 4, "à préciser"],
    ]);
    expect((await make()).dataset.links.map(({ source, target }) => [source, target])).toEqual([
      ["organisation:ademe", "project:m-a"],
      ["organisation:cnrs", "project:m-b"],
      ["organisation:inrae", "project:m-a"],
    ]);
  });

  test("are no end of a tie, and make no network of one mode by standing at both", async () => {
    const text = "Source,Target\nADEME,A\nCNRS,N/A\nunknown,B\nN/A,A\nCNRS,A\nINRAE,B\n";
    const { understanding } = await open({ "t.csv": text });
    expect(understanding.files[0]!.sheets[0]!.form).toBe("ties");
    expect(understanding.faults.map(({ code, row, value }) => [code, row, value])).toEqual([
      ["row-without-end", 3, "N/A"],
      ["row-without-end", 4, "unknown"],
      ["row-without-end", 5, "N/A"],
    ]);
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3, links: 3, setApart: 3 });
  });
});
