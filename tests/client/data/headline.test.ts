import { expect, test } from "vitest";
import { headline } from "../../../client/data/headline.ts";
import { open } from "../../seed/tables/open.ts";
import { en, fr } from "../words.ts";

const said = async (files: Record<string, string | Uint8Array>, words = fr): Promise<string> =>
  headline((await open(files)).understanding, words).replaceAll(/\s/g, " ");

test.each<[string, string, string | Uint8Array, RegExp]>([
  ["an empty file", "vide.csv", "", /^Rien n’a pu être pris de « vide.csv » : le fichier est vide\.$/],
  [
    "a PDF",
    "carnet.csv",
    "%PDF-1.7\n%\u0000\u0001",
    /^Rien n’a pu être pris de « carnet.csv » : c’est un PDF, et non un tableau/,
  ],
  ["a broken workbook", "suivi.xlsx", Uint8Array.of(80, 75, 3, 4, 9, 9), /tronqué ou abîmé/],
  ["titles alone", "titres.csv", "Projet;Partenaire", /: il y a des titres de colonnes et aucune ligne en dessous\.$/],
])("of %s, the first sentence says what is wrong with it", async (_what, name, content, sentence) => {
  const text = await said({ [name]: content });
  expect(text).toMatch(sentence);
  expect(text).not.toMatch(/quelle colonne/);
});

test("where there are columns to choose among, it asks for them", async () => {
  const { understanding } = await open({ "a.csv": "Projet;Partenaire\nLa Halle;ADEME" });
  expect(headline(understanding, fr)).toMatch(/^1 projet/);
  expect(headline({ ...understanding, ready: false }, fr)).toMatch(/quelle colonne/);
});

test("of columns, it asks for those alone that are missing", async () => {
  const films = { "films.csv": "Projet;Titre\nPierrot;Pierrot le Fou\nBaisers;Baisers volés\n" };
  expect(await said(films)).toMatch(/^Il manque encore un acteur : /);
});

test("in English too", async () => {
  expect(await said({ "empty.csv": "" }, en)).toMatch(/^Nothing could be taken of “empty.csv”: /);
});

test("of a network between actors alone, it counts what the file has: no project", async () => {
  const links = { "liens.csv": "Source,Target\nAdia,Bilal\nBilal,Chloé\nChloé,Adia\n" };
  expect(await said(links)).toBe("3 organisations, 3 relations.");
  expect(await said(links, en)).toBe("3 organisations, 3 relations.");
});
