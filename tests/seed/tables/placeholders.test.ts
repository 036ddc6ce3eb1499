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
  test("tie no projects: somebody is left unnamed, or the row is set apart, each told in the words of the cell", async () => {
    const rows = [
      "A;ADEME",
      "A;N/A",
      "B;ADEME",
      "B;à préciser",
      "C;n.c.",
      "C;CNRS",
      "N/A;CNRS",
      "?;ADEME",
      "C;-",
      "D;N/A",
      "D;N/A",
      "C;aucun",
    ];
    const { understanding, make } = await open({ "l.csv": `Projet;Partenaire\n${rows.join("\n")}\n` });
    expect(understanding.faults.map(({ code, reach, row, value }) => [code, reach, row, value])).toEqual([
      ["no-name", "cell", 3, "N/A"],
      ["no-name", "cell", 5, "à préciser"],
      ["no-name", "cell", 6, "n.c."],
      ["row-without-project", "row", 8, "N/A"],
      ["row-without-project", "row", 9, "?"],
      ["row-without-actor", "row", 10, "-"],
      ["no-name", "cell", 11, "N/A"],
      ["no-name", "cell", 12, "N/A"],
      ["row-without-actor", "row", 13, "aucun"],
    ]);
    expect(understanding.counts).toMatchObject({ projects: 4, organisations: 2, links: 3, shared: 1, setApart: 4 });
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name }) => name)).toEqual(["ADEME", "CNRS"]);
    expect(dataset.projects.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    expect(dataset.unnamed.map(({ project, mention }) => [project, mention])).toEqual([
      ["project:l-a", "N/A"],
      ["project:l-b", "à préciser"],
      ["project:l-c", "n.c."],
      ["project:l-d", "N/A"],
    ]);
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
