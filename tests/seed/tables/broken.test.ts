import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { EN } from "../../../seed/tables/words/en.ts";
import { faultInWords } from "../../../seed/tables/words/table-words.ts";
import { FR } from "../../../seed/tables/words/fr.ts";
import { open } from "./open.ts";
import { workbook } from "./workbook.ts";

const xlsx = new Uint8Array(readFileSync("tests/fixtures/tables/projets.xlsx"));
/** The first bytes of a compound file of Office, which old and locked workbooks are. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

/** A zip whose first file is said to be encrypted. */
const locked = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 6 ? byte | 1 : byte));

const BROKEN: [code: string, name: string, content: string | Uint8Array][] = [
  ["empty-file", "vide.csv", ""],
  ["empty-file", "blancs.csv", " \n \n"],
  ["broken-archive", "tronque.xlsx", xlsx.subarray(0, xlsx.length / 2)],
  [
    "broken-archive",
    "tronque.zip",
    zipSync({ "a.csv": strToU8("Projet;Partenaire\nA;B\n".repeat(500)) }).subarray(0, 60),
  ],
  ["broken-workbook", "creux.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
  ["broken-workbook", "creux.ods", zipSync({ "content.xml": strToU8("<a/>"), "xl/workbook.xml": strToU8("<a/>") })],
  ["broken-xml", "abime.ods", zipSync({ "content.xml": strToU8("<a><b></a>") })],
  ["web-page", "export.xls", "<html><body><table><tr><td>Projet</td></tr></table></body></html>"],
  ["web-page", "export2.xls", "<!DOCTYPE html>\n<html></html>"],
  ["old-excel", "ancien.xls", Uint8Array.from([...OLE, ...Array<number>(600).fill(0), ...utf16("Workbook")])],
  ["password", "ferme.xlsx", Uint8Array.from([...OLE, ...Array<number>(600).fill(0), ...utf16("EncryptedPackage")])],
  ["password", "ferme.zip", locked(zipSync({ "a.csv": strToU8("Projet;Partenaire\nA;B\n") }))],
  ["not-a-table", "vide.xlsx", workbook({ Feuil1: [], Feuil2: [] })],
  ["xml-entities", "abreviations.graphml", '<!DOCTYPE a [<!ENTITY b "c">]><graphml><graph id="&b;"/></graphml>'],
  ["pdf", "rapport.csv", "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"],
  ["binary", "son.csv", Uint8Array.from([0x4f, 0x67, 0x67, 0x53, 0, 2, 0, 0, 0, 0])],
  ["image", "photo.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 0, 0, 0])],
  ["broken-xml", "coupe.gexf", "<?xml version='1.0'?><gexf><graph><nodes><node id='1'"],
  ["unknown-xml", "autre.xml", "<?xml version='1.0'?><rss><item/></rss>"],
  ["broken-json", "coupe.json", '{"nodes": [{"id": 1}'],
  ["unknown-json", "autre.json", '{"a": 1}'],
  ["broken-quotes", "guillemets.csv", 'Projet;Partenaire\nA;"ADEME\nB;CNRS\n'],
  ["only-header", "titres.csv", "Projet;Partenaire\n"],
  ["one-column", "une.csv", "Projet\nA\nB\nC\n"],
];

describe("a file of which nothing can be taken", () => {
  test.each(BROKEN)("says why: %s (%s)", async (code, name, content) => {
    const { understanding, make } = await open({ [name]: content });
    expect(understanding.faults.map((fault) => [fault.code, fault.file])).toEqual([[code, name]]);
    expect(understanding).toMatchObject({ ready: false, counts: { projects: 0, organisations: 0, links: 0 } });
    await expect(make()).rejects.toThrow("No package");
    for (const words of [EN, FR]) {
      const said = faultInWords(words, understanding.faults[0]!);
      expect(said).toMatch(/[.?]$/);
      expect(said).not.toMatch(/undefined|null|\{|\}/);
    }
  });

  test("leaves the others whole", async () => {
    const { understanding } = await open({ "a.csv": "Projet;Partenaire\nA;ADEME\n", "b.csv": "" });
    expect(understanding.faults).toMatchObject([{ code: "empty-file", file: "b.csv" }]);
    expect(understanding.counts).toMatchObject({ projects: 1, organisations: 1 });
    expect(understanding.ready).toBe(true);
  });
});

describe("rows that are wrong", () => {
  test("with two encodings mixed are set apart", async () => {
    const lines = ["Projet;Partenaire", "Été;Région Ã®le-de-France", "Été;Caisse des dépôts", ""];
    const { understanding } = await open({ "melange.csv": lines.join("\n") });
    expect(understanding.faults).toMatchObject([{ code: "letters-lost", row: 2, column: "Partenaire" }]);
    expect(understanding.counts).toMatchObject({ organisations: 1, rows: 2, setApart: 1 });
  });

  test("with lines in another encoding are read, each line in its own", async () => {
    const bytes = [
      ...strToU8("Projet;Partenaire;Rôle\nForêt;École des mines;porteur\n"),
      ...Array.from("Forêt;Société d'économie;partenaire\n", (letter) => letter.charCodeAt(0)),
      ...strToU8("Forêt;ADEME;partenaire\n"),
    ];
    const { understanding } = await open({ "melange.csv": Uint8Array.from(bytes) });
    expect(understanding.faults).toEqual([]);
    expect(understanding.files[0]!.sheets[0]!.columns.map(({ samples }) => samples)).toEqual([
      ["Forêt"],
      ["École des mines", "Société d'économie", "ADEME"],
      ["porteur", "partenaire"],
    ]);
  });

  test("are told, each with its cell, and taken without what is wrong in it", async () => {
    const text =
      "Projet;Partenaire;Budget;Début\nA;ADEME;12 000 €;2024-01-02\nB;#REF!;12;2024-01-02\nC;CNRS;douze;hier\n";
    const headers = ["Projet", "Partenaire", "Budget", "Début"];
    const columns = {
      Budget: { meaning: { is: "attribute" as const, of: "project" as const, type: "number" as const } },
      Début: { meaning: { is: "attribute" as const, of: "project" as const, type: "date" as const } },
    };
    const { understanding, make } = await open({ "b.csv": text }, { sheets: [{ headers, columns }] });
    expect(understanding.faults.map(({ code, row, letter, value }) => [code, row, letter, value])).toEqual([
      ["formula-error", 3, "B", "#REF!"],
      ["not-a-number", 4, "C", "douze"],
      ["not-a-date", 4, "D", "hier"],
    ]);
    const { dataset } = await make();
    expect(dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["A", { budget: 12000, debut: "2024-01-02" }],
      ["B", { budget: 12, debut: "2024-01-02" }],
      ["C", {}],
    ]);
  });

  test("whatever they hold, no package of theirs is refused", async () => {
    const text = `Projet;Partenaire\n"=HYPERLINK(""x"")";+33\nа;a\nа-b;a b\n\u200BA;A\n(;)\n'A;@moi\nprojet:x;organisation:a b\n`;
    const { understanding, make } = await open({ "b.csv": text });
    const { dataset } = await make();
    expect(dataset.projects.length).toBe(understanding.counts.projects);
    expect(understanding.faults.map(({ code }) => code)).toEqual(["row-without-project"]);
  });
});
