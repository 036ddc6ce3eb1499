import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../seed/package/schema.ts";
import { readBooklet } from "../../../seed/booklet/read.ts";
import { reportOf } from "../../../seed/booklet/report.ts";
import { review } from "../../../seed/booklet/review.ts";
import { BOOKLET, missing } from "../../means.ts";
import { compiledCommands } from "../compiled.ts";
import { printPage, type Printed } from "../page.ts";

const ID = "project:made-up-le-verger";
type Link = Dataset["links"][number];
type Decision = Dataset["decisions"][number];

const link = (source: string, role: Link["role"], target: string, mention: string, line: number): Link => ({
  source,
  role,
  target,
  mention,
  qualifier: null,
  group: null,
  reference: "made-up",
  section: "card",
  first_line: line,
  last_line: line,
  status: "stated",
});

/** What a person would write down of the made-up page. */
function dataset(changes: { links?: (links: Link[]) => Link[]; decisions?: Decision[] } = {}): Dataset {
  const links = [
    link("organisation:le-verger", "carries", ID, "Le Verger", 21),
    link("person:anne-dupont", "leads", ID, "Anne Dupont", 24),
    link("person:jean-martin", "accompanies", ID, "Jean Martin", 25),
    link("person:lucie-petit", "accompanies", ID, "Lucie Petit", 25),
    link(ID, "addresses", "theme:alimentation", "Alimentation", 26),
    link(ID, "addresses", "theme:habitat", "habitat", 26),
    link("organisation:ville-de-rennes", "partners", ID, "Ville de Rennes", 27),
    link("organisation:enercoop", "partners", ID, "Enercoop", 27),
    link(ID, "located_in", "territory:region-53", "Bretagne", 6),
    { ...link("organisation:ademe", "mentioned_in", ID, "ADEME", 2), section: "prose" },
  ] as Link[];
  return {
    package: { name: "made-up", title: "", edition: "", licence: "", citation: "", source: { title: "", url: null } },
    projects: [
      {
        id: ID,
        name: "Le Verger",
        title: "Des fruits pour tout le quartier",
        legal_form: "Association",
        legal_form_printed: "Association",
        legal_form_first_line: 23,
        legal_form_last_line: 23,
        sites: "www.verger.example",
        open_partners: false,
        first_line: 1,
        last_line: 27,
      },
    ],
    organisations: [],
    persons: [],
    themes: [],
    territories: [{ id: "territory:region-53", name: "Bretagne", level: "region", code: "53" }],
    sources: [],
    roles: [],
    links: changes.links?.(links) ?? links,
    unnamed: [],
    aliases: [],
    decisions: changes.decisions ?? [],
    journal: [],
  };
}

const differences = (printed: Printed, changes = {}) =>
  review(readBooklet(printPage(printed), "made-up"), dataset(changes)).differences.map(
    ({ field, draft, dataset: kept, lines, settled }) => ({ field, draft, kept, lines, settled }),
  );

describe("a review", () => {
  test("finds nothing where draft and dataset say the same, and takes prose for no card", () => {
    const { differences: found, scores } = review(readBooklet(printPage(), "made-up"), dataset());
    expect(found).toEqual([]);
    expect(scores).toEqual([
      { field: "regions", draft: 1, dataset: 1, shared: 1 },
      { field: "leads", draft: 1, dataset: 1, shared: 1 },
      { field: "coaches", draft: 2, dataset: 2, shared: 2 },
      { field: "themes", draft: 2, dataset: 2, shared: 2 },
      { field: "named partners", draft: 2, dataset: 2, shared: 2 },
    ]);
  });

  test("tells what one side alone has, what reads otherwise, and what stands elsewhere", () => {
    expect(
      differences({
        partners: "Ville de Rennes (eau), ADEME, des voisins, etc.",
        themes: "Alimentation, habitat léger",
      }),
    ).toEqual([
      { field: "theme", draft: "habitat léger", kept: "habitat", lines: [26, 26], settled: null },
      { field: "partner", draft: "ADEME", kept: null, lines: [27, 27], settled: null },
      { field: "partner", draft: null, kept: "Enercoop", lines: [27, 27], settled: null },
      { field: "partner without a name", draft: "des voisins", kept: null, lines: [27, 27], settled: null },
      { field: "partner's qualifier", draft: "Ville de Rennes: eau", kept: null, lines: null, settled: null },
      { field: "open list", draft: "true", kept: "false", lines: null, settled: null },
    ]);
    expect(differences({ coaches: "Jean Martin,\nLucie Petit" })).toEqual(
      expect.arrayContaining([
        {
          field: "coach lines",
          draft: "Lucie Petit: 26-26",
          kept: "Lucie Petit: 25-25",
          lines: [26, 26],
          settled: null,
        },
      ]),
    );
  });

  test("pairs a renamed project by its lines, and tells projects that one side alone has", () => {
    expect(
      differences({ cardName: "Le Rucher", name: "LE RUCHER" }).map(({ field, draft, kept }) => [field, draft, kept]),
    ).toEqual([
      ["name", "Le Rucher", "Le Verger"],
      ["carrier", "Le Rucher", null],
      ["carrier", null, "Le Verger"],
    ]);
    const two = `${printPage()}\n ${printPage({ name: "LE RUCHER", cardName: "Le Rucher" }).slice(1)}`;
    expect(review(readBooklet(two, "made-up"), dataset()).differences).toMatchObject([
      { project: null, name: "Le Rucher", field: "project", draft: "Le Rucher", dataset: null },
    ]);
  });

  test("takes a difference as settled by a decision on just it, and tells decisions that settle nothing", () => {
    const decisions = [
      { project: ID, field: "partner", draft: null, dataset: "Enercoop", reason: "It left." },
      { project: ID, field: "partner", draft: "EDF", dataset: null, reason: "It came." },
    ];
    const found = review(readBooklet(printPage({ partners: "Ville de Rennes" }), "made-up"), dataset({ decisions }));
    expect(found.differences).toMatchObject([{ field: "partner", dataset: "Enercoop", settled: "It left." }]);
    expect(found.unused).toEqual([decisions[1]]);
  });

  test("is told with its lines and the words around, without e-mail addresses, and with rows to complete", () => {
    const text = printPage({ leads: "Anne Dupond\nanne@verger-\nexample.org" });
    const report = reportOf(review(readBooklet(text, "made-up"), dataset()), text);
    expect(report).toContain("Le Verger (project:made-up-le-verger)");
    expect(report).toContain("  lead: the draft has « Anne Dupond », the dataset « Anne Dupont » (line 24)");
    expect(report).toContain("       24 | Responsable de projet : Anne Dupond");
    expect(report).not.toMatch(/@verger|example\.org/);
    expect(report).toContain(`${ID},lead,Anne Dupond,Anne Dupont,…`);
    const rows = parse(report.slice(report.indexOf(`${ID},`)));
    expect(rows.every((row: string[]) => row.length === 5)).toBe(true);
  });
});

describe.skipIf(missing.booklet)("npm run seed:review on the booklet", () => {
  const run = compiledCommands();

  test("leaves nothing open, and reaches what the README says of its precision", () => {
    const { code, out, error } = run("review", BOOKLET);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).not.toContain("@");
    expect(out).not.toContain("settle nothing");
    const table = out.slice(out.indexOf("field   "), out.lastIndexOf("\n\n"));
    expect(readFileSync("README.md", "utf8")).toContain(table);
    for (const [, precision, recall] of table.matchAll(/(\d\.\d{3})\s+(\d\.\d{3})$/gm))
      expect(Math.min(Number(precision), Number(recall))).toBeGreaterThanOrEqual(0.97);
    for (const field of ["regions", "leads", "coaches"])
      expect(table).toMatch(new RegExp(`${field} .* 1\\.000 +1\\.000`));
  });
});

describe("npm run seed:review", () => {
  const run = compiledCommands();

  test("refuses what it cannot read, on standard error alone", () => {
    expect(run("review", "no-such-file.txt")).toEqual({
      code: 1,
      out: "",
      error: "no-such-file.txt: there is no such file.\n",
    });
    expect(run("review")).toMatchObject({ code: 1, out: "" });
    expect(run("review", "README.md", "--dataset", "no-such-folder")).toMatchObject({ code: 1, out: "" });
  });
});
