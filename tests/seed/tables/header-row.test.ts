import { describe, expect, test } from "vitest";
import { open } from "./open.ts";
import { workbook } from "./workbook.ts";

/** What the columns of the one sheet are taken for, and what was found. */
async function columns(files: Record<string, string | Uint8Array>) {
  const { understanding } = await open(files);
  const [sheet] = understanding.files[0]!.sheets;
  const { projects, organisations, links, shared } = understanding.counts;
  return {
    columns: sheet!.columns.map(({ key, meaning: { is, role } }) => [key, role ?? is]),
    counts: [projects, organisations, links, shared],
  };
}

describe("a header of two rows", () => {
  const rows = "Alpha;ADEME;Angers;Ville de Paris;Paris;100\nBeta;Lyon;Lyon;ADEME;Angers;200\n";
  const understood = {
    columns: [
      ["Projet", "project"],
      ["Porteur – Nom", "carries"],
      ["Porteur – Ville", "attribute"],
      ["Partenaires – Nom", "partners"],
      ["Partenaires – Ville", "attribute"],
      ["Budget", "attribute"],
    ],
    counts: [2, 3, 4, 1],
  };

  test("names columns by their group where their title leaves open whose they are", async () => {
    const lower = `;Porteur;;Partenaires;;\nProjet;Nom;Ville;Nom;Ville;Budget\n${rows}`;
    const upper = `Projet;Porteur;;Partenaires;;Budget\n;Nom;Ville;Nom;Ville;\n${rows}`;
    expect(await columns({ "a.csv": lower })).toEqual(understood);
    expect(await columns({ "a.csv": `Bilan 2024;;;;;\n${upper}` })).toEqual(understood);
  });

  test("is read so where a workbook merges its cells", async () => {
    const merged = workbook(
      {
        Feuil1: [
          ["Projet", "Porteur", "", "Partenaires", "", "Budget"],
          ["", "Nom", "Ville", "Nom", "Ville", ""],
          ["Alpha", "ADEME", "Angers", "Ville de Paris", "Paris", 100],
          ["Beta", "Lyon", "Lyon", "ADEME", "Angers", 200],
        ],
      },
      ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    );
    expect(await columns({ "a.xlsx": merged })).toEqual(understood);
  });

  test("has units and dashes below titles, and the role of a row below a group of partners", async () => {
    const merged = workbook(
      {
        Suivi: [
          ["Projet", "Année", "Partenaires", "", "Montant"],
          ["–", "–", "Nom", "Rôle", "en €"],
          ["Ferme", 2021, "Lycée", "Chef de file", 15_000],
          ["Ferme", 2021, "CIVAM", "Partenaire", 3000],
          ["Toits", 2022, "CIVAM", "Chef de file", 8000],
        ],
      },
      ["C1:D1"],
    );
    expect(await columns({ "a.xlsx": merged })).toEqual({
      columns: [
        ["Projet", "project"],
        ["Année", "attribute"],
        ["Partenaires – Nom", "actor"],
        ["Rôle", "role"],
        ["Montant (en €)", "attribute"],
      ],
      counts: [2, 2, 3, 1],
    });
  });

  test("keeps titles that say what they are, and takes a title of the table for no group", async () => {
    const told = `Opération;;Calendrier;\nProjet;Partenaire;Début;Fin\nA;ADEME;2020;2021\nB;ADEME;2021;2022\n`;
    expect((await columns({ "a.csv": told })).columns.map(([key]) => key)).toEqual([
      ...["Projet", "Partenaire", "Début", "Fin"],
    ]);
    const titled = `Les partenaires;;\nProjet;Nom;Ville\nA;ADEME;Angers\nB;ADEME;Angers\n`;
    expect((await columns({ "a.csv": titled })).columns.map(([key]) => key)).toEqual(["Projet", "Nom", "Ville"]);
  });
});

test("a whole row with a known title is the header, also above values that are words of titles", async () => {
  const elements = [
    ["Label", "Type", "Tags", "Description", "Image"],
    ["Ville de Lille", "Collectivité", "public | nord", "Commune", ""],
    ["Réseau Alliances", "Association", "rse", "Territoire", ""],
    ["Le jardin", "Projet", "climat", "Association", ""],
    ["Le bazar", "Projet", "tiers-lieu", "Lieu", ""],
  ];
  const ties = [
    ["From", "To", "Direction", "Type"],
    ["Ville de Lille", "Le jardin", "directed", "Financement"],
    ["Réseau Alliances", "Le jardin", "directed", "Accompagnement"],
    ["Réseau Alliances", "Le bazar", "directed", "Financement"],
  ];
  const files = { "kumu.xlsx": workbook({ Elements: elements, Connections: ties }) };
  const { understanding } = await open(files);
  expect(understanding.files[0]!.sheets.map(({ form, rows }) => [form, rows])).toEqual([
    ["points", 4],
    ["ties", 3],
  ]);
  expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, links: 3, shared: 1 });
});

test("a table whose first row is one like the others has columns by their letters, and loses none of its rows", async () => {
  const { understanding } = await open({ "a.csv": "Fête;Mairie\nFête;École\nTournoi;Mairie\nJardin;Club\n" });
  expect(understanding.counts).toMatchObject({ projects: 3, organisations: 3, links: 4, rows: 4 });
  expect(understanding.files[0]!.sheets[0]!.columns.map(({ key, samples }) => [key, samples[0]])).toEqual([
    ["A", "Fête"],
    ["B", "Mairie"],
  ]);
  expect(understanding.faults.map(({ code, reach, row, value }) => [code, reach, row, value])).toEqual([
    ["header-missing", "cell", 1, "Fête · Mairie"],
  ]);
});

test("columns stay in sight while what a table needs is said of one after the other", async () => {
  const text = "Qui;Avec;Depuis\nADEME;CNRS;2020\nCNRS;Lyon;2021\n";
  const headers = ["Qui", "Avec", "Depuis"];
  const source = { Qui: { meaning: { is: "source" as const } }, Avec: { meaning: { is: "attribute" as const } } };
  const half = await open({ "a.csv": text }, { sheets: [{ headers, form: "one-mode", columns: source }] });
  const [sheet] = half.understanding.files[0]!.sheets;
  expect([sheet!.form, half.understanding.ready, half.understanding.faults.map(({ code }) => code)]).toEqual([
    ...["one-mode", false, ["no-ties"]],
  ]);
  expect(sheet!.columns[1]!.meanings.some(({ is }) => is === "target")).toBe(true);
  const whole = { ...source, Avec: { meaning: { is: "target" as const } } };
  const { understanding } = await open({ "a.csv": text }, { sheets: [{ headers, form: "one-mode", columns: whole }] });
  expect(understanding.counts).toMatchObject({ organisations: 3, links: 4 });
});
