import { describe, expect, test } from "vitest";
import type { Choices } from "../../../seed/tables/choices.ts";
import { packageOf } from "../../../seed/tables/package.ts";
import { NO_PLACES } from "../../../seed/tables/places.ts";
import { readTables } from "../../../seed/tables/read.ts";
import { understand } from "../../../seed/tables/understand.ts";
import { ALONE } from "../../../seed/tables/work.ts";
import { open } from "./open.ts";

const LINKS = `Projet;Structure;Rôle;Région;Thématique;Date
Épicerie du Lys;Commune de Lys;porteur;Occitanie;Alimentation;01/02/2024
Épicerie du Lys;ADEME;partenaire;Occitanie;Alimentation;01/02/2024
Fab T;ademe ;Financeur;Bretagne;Habitat;03/02/2024
Fab T;Jeanne Martin;accompagnatrice;Bretagne;Habitat;03/02/2024
`;

describe("a list of links", () => {
  test("is known by its headers, and each column by its own", async () => {
    const { understanding } = await open({ "partenaires.csv": LINKS });
    const [sheet] = understanding.files[0]!.sheets;
    expect(understanding.files[0]).toMatchObject({ format: "text", encoding: "UTF-8", separator: ";" });
    expect(sheet).toMatchObject({ form: "links", headerRow: 1, rows: 4, setApart: 0 });
    expect(sheet!.columns.map(({ key, meaning }) => [key, meaning.is, meaning.of])).toEqual([
      ["Projet", "project", undefined],
      ["Structure", "actor", "organisation"],
      ["Rôle", "role", undefined],
      ["Région", "place", "project"],
      ["Thématique", "theme", undefined],
      ["Date", "attribute", "project"],
    ]);
    expect(sheet!.columns[5]!.meaning.type).toBe("date");
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, persons: 1, links: 4, shared: 1 });
    expect(understanding.ready).toBe(true);
  });

  test("becomes a package whose links show the cell that states them", async () => {
    const { dataset } = await open({ "partenaires.csv": LINKS }).then(({ make }) => make());
    expect(dataset.package).toMatchObject({ name: "partenaires", title: "partenaires", edition: null });
    expect(dataset.sources).toMatchObject([{ id: "partenaires-csv", title: "partenaires.csv" }, { id: "cog" }]);
    expect(dataset.organisations.map(({ id, name }) => [id, name])).toEqual([
      ["organisation:commune-de-lys", "Commune de Lys"],
      ["organisation:ademe", "ADEME"],
    ]);
    const ties = dataset.links.filter(({ target }) => target.startsWith("project:"));
    expect(ties.map(({ source, role, mention, record }) => [source, role, mention, record])).toEqual([
      ["organisation:commune-de-lys", "carries", "Commune de Lys", "B2"],
      ["organisation:ademe", "partners", "ADEME", "B3"],
      ["organisation:ademe", "financeur", "ademe", "B4"],
      ["person:jeanne-martin", "accompanies", "Jeanne Martin", "B5"],
    ]);
    expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([
      { date: "2024-02-01" },
      { date: "2024-02-03" },
    ]);
  });

  test("makes a role of the data's own of words that nobody knows, unless a built-in one is chosen", async () => {
    const first = await open({ "partenaires.csv": LINKS });
    expect(first.understanding.roles.find(({ key }) => key === "financeur")).toMatchObject({
      ...{ known: false, role: "financeur", proposed: "financeur", own: "financeur" },
    });
    const role = ({ dataset }: Awaited<ReturnType<typeof first.make>>) =>
      dataset.links.find(({ record }) => record === "B4");
    const made = await first.make();
    expect(made.dataset.roles).toEqual([
      {
        ...{ id: "financeur", label_fr: "Financeur", label_en: "Financeur" },
        ...{ from: "organisation", to: "project", participates: true },
      },
    ]);
    expect(role(made)).toMatchObject({ role: "financeur" });
    expect(role(made)?.attributes).toBeUndefined();
    const chosen = await open({ "partenaires.csv": LINKS }, { roles: { financeur: "carries" } });
    const built = await chosen.make();
    expect(role(built)).toMatchObject({ role: "carries", attributes: { role_2: "Financeur" } });
    expect(built.dataset.roles).toEqual([]);
    // What is chosen is a role that there is.
    const nonsense = await open({ "partenaires.csv": LINKS }, { roles: { financeur: "nothing" } });
    expect(role(await nonsense.make())).toMatchObject({ role: "financeur" });
  });

  test("makes one role of several words where that is chosen, of the kinds that hold it", async () => {
    const text = "Projet;Personne;Structure;Rôle\nA;Jo Roy;;Mécène\nB;Jo Roy;;Mécène\nB;;CNRS;Donateur\n";
    const meaning = { is: "actor" as const, of: "organisation" as const };
    const headers = ["Projet", "Personne", "Structure", "Rôle"];
    const sheets = [{ headers, columns: { Structure: { meaning } } }];
    const { make } = await open({ "l.csv": text }, { sheets, roles: { donateur: "mecene" } });
    const { dataset } = await make();
    expect(dataset.roles).toMatchObject([{ id: "mecene", label_fr: "Mécène", from: "organisation person" }]);
    expect(dataset.links.map(({ source, role }) => `${source} ${role}`)).toEqual([
      ...["person:jo-roy mecene", "person:jo-roy mecene", "organisation:cnrs mecene"],
    ]);
  });

  test("takes words for partners where there are more than anyone keeps apart, and keeps them beside the link", async () => {
    const words = Array.from({ length: 26 }, (_, i) => `tâche ${String.fromCharCode(97 + i)}`);
    const rows = words.map((word, i) => `P${i};S${i};${word}`);
    const { make } = await open({ "l.csv": `Projet;Structure;Rôle\n${rows.join("\n")}\n` });
    const { dataset } = await make();
    expect(dataset.roles).toHaveLength(24);
    expect(dataset.links.slice(23).map(({ role, attributes }) => [role, attributes])).toEqual([
      ["tache_x", {}],
      ["partners", { role_2: "tâche y" }],
      ["partners", { role_2: "tâche z" }],
    ]);
  });

  test("calls a role of words in any script, or that are taken, by an id that it may have", async () => {
    const text = "Projet;Structure;Rôle\nA;CNRS;資金\nB;CNRS;資金\nC;INRAE;all\nD;INRAE;2e cercle\n";
    const { dataset } = await open({ "l.csv": text }).then(({ make }) => make());
    expect(dataset.roles.map(({ id, label_fr }) => [id, label_fr])).toEqual([
      [expect.stringMatching(/^role_[a-z0-9_]+$/), "資金"],
      ["role_all", "all"],
      ["role_2e_cercle", "2e cercle"],
    ]);
  });

  test("tells roles in another script apart that have Latin letters in common", async () => {
    const text = "Projet;Structure;Rôle\nA;CNRS;資金 (EU)\nB;CNRS;研究 (EU)\n";
    const { dataset } = await open({ "l.csv": text }).then(({ make }) => make());
    expect(dataset.roles.map(({ label_fr }) => label_fr)).toEqual(["資金 (EU)", "研究 (EU)"]);
    expect(new Set(dataset.links.map(({ role }) => role)).size).toBe(2);
  });

  test("has its actors in a column « Partenaire » or of a role whose cells are names, where nobody else takes part", async () => {
    const names = ["A;ADEME", "B;CNRS", "C;INRAE", "C;ADEME"].join("\n");
    for (const header of ["Partenaire", "Partner", "Type de partenaire", "Relation"]) {
      const { understanding } = await open({ "l.csv": `Projet;${header}\n${names}\n` });
      expect([header, understanding.files[0]!.sheets[0]!.columns[1]!.meaning.is]).toEqual([header, "actor"]);
      expect(understanding.counts).toMatchObject({ projects: 3, organisations: 3, links: 4, shared: 1 });
    }
    const said = ["A;partenaire;ADEME", "B;porteur;CNRS", "C;membre;INRAE"].join("\n");
    for (const header of ["Type de partenaire", "Relation"]) {
      const beside = await open({ "l.csv": `Projet;${header};Structure\n${said}\n` });
      expect(beside.understanding.files[0]!.sheets[0]!.columns[1]!.meaning.is).toBe("role");
      const roles = await open({ "l.csv": `Projet;${header};Budget\n${said}\n` });
      expect(roles.understanding.files[0]!.sheets[0]!.columns[1]!.meaning.is).toBe("role");
    }
  });

  test("takes the first of two values of one project, and tells of the other", async () => {
    const text = "Projet;Partenaire;Forme juridique;Budget\nA;ADEME;SCIC;10\nA;CNRS;Association;12\nA;INRAE;SCIC;10\n";
    const budget = { meaning: { is: "attribute" as const, of: "project" as const, type: "integer" as const } };
    const headers = ["Projet", "Partenaire", "Forme juridique", "Budget"];
    const { understanding, make } = await open(
      { "l.csv": text },
      { sheets: [{ headers, columns: { Budget: budget } }] },
    );
    expect(understanding.faults).toMatchObject([
      { code: "two-values", reach: "cell", row: 3, letter: "D", value: "12" },
      { code: "two-values", reach: "cell", row: 3, letter: "C", value: "Association" },
    ]);
    const { dataset } = await make();
    expect(dataset.projects).toMatchObject([{ legal_form: "SCIC", attributes: { budget: 10 } }]);
    expect(dataset.links).toHaveLength(3);
  });

  test("makes no partner of a person who is only mentioned, and tells so", async () => {
    const text = "Projet;Personne;Rôle\nA;Jo Roy;cité(e)\nB;Jo Roy;partenaire\nB;Al Ba;membre\n";
    const { understanding, make } = await open({ "l.csv": text });
    expect(understanding.faults).toMatchObject([
      { code: "mentioned-person", reach: "cell", row: 2, letter: "B", value: "Jo Roy" },
    ]);
    expect(understanding.counts).toMatchObject({ projects: 2, persons: 2, links: 2, shared: 0, setApart: 0 });
    expect((await make()).dataset.links.map(({ source, role, target }) => [source, role, target])).toEqual([
      ["person:jo-roy", "partners", "project:l-b"],
      ["person:al-ba", "partners", "project:l-b"],
    ]);
    const body = await open({ "l.csv": text.replace("Personne", "Structure") });
    expect((await body.make()).dataset.links[0]).toMatchObject({ source: "organisation:jo-roy", role: "mentioned_in" });
    expect(body.understanding.counts).toMatchObject({ links: 2, shared: 0 });
  });

  test("takes choices again for a newer version, under another name and with its columns moved", async () => {
    const choices: Choices = {
      sheets: [
        {
          headers: ["Projet", "Structure", "Rôle", "Région", "Thématique", "Date"],
          columns: { Thématique: { meaning: { is: "attribute", of: "project", type: "text" } } },
        },
      ],
    };
    const moved = `Structure,Projet,Thématique,Rôle,Date,Montant\nADEME,Fab T,Habitat,partenaire,2024-02-03,12\n`;
    const { understanding } = await open({ "v2.csv": moved }, choices);
    const theme = understanding.files[0]!.sheets[0]!.columns.find(({ key }) => key === "Thématique");
    expect(theme).toMatchObject({ meaning: { is: "attribute" }, proposed: { is: "theme" } });
    expect(understanding.counts.themes).toBe(0);
  });

  test("sets rows apart that lack a project, and keeps the project where nobody is named, each with its place", async () => {
    const { understanding } = await open({ "liens.csv": "Projet;Partenaire\nA;ADEME\n;Région Sud\nB;\n\nC;ADEME\n" });
    expect(understanding.faults).toMatchObject([
      {
        code: "row-without-project",
        reach: "row",
        file: "liens.csv",
        sheet: null,
        row: 3,
        column: "Projet",
        letter: "A",
      },
      { code: "nobody-named", reach: "cell", row: 4, column: "Partenaire", letter: "B" },
    ]);
    expect(understanding.counts).toMatchObject({ projects: 3, rows: 4, setApart: 1 });
    expect(understanding.files[0]!.sheets[0]).toMatchObject({ rows: 4, setApart: 1 });
  });

  test("numbers rows as a spreadsheet does: title rows, empty rows and line breaks in cells counted right", async () => {
    const text = `Réseau 2024;;\n;;\nProjet;Partenaire;Remarque\n"A";"ADEME";"deux\nlignes"\n;;\nB;;x\n`;
    const { understanding } = await open({ "liens.csv": text });
    expect(understanding.files[0]!.sheets[0]).toMatchObject({ headerRow: 3, rows: 2 });
    expect(understanding.faults).toMatchObject([{ code: "nobody-named", row: 6 }]);
  });

  test("reads separators and encodings as they come", async () => {
    const bytes: Record<string, Uint8Array> = {
      "bom.csv": new TextEncoder().encode("\uFEFFProjet\tPartenaire\nÉté\tADEME\n"),
      "utf16.csv": Uint8Array.from(
        Array.from("\uFEFFProjet;Partenaire\r\nÉté;ADEME\r\n", (c) => c.charCodeAt(0)).flatMap((c) => [
          c & 255,
          c >> 8,
        ]),
      ),
      "1252.csv": Uint8Array.from(Array.from("Projet|Partenaire\r\nÉté|ADEME\r\n", (c) => c.charCodeAt(0))),
    };
    for (const [name, content] of Object.entries(bytes)) {
      const { dataset } = await open({ [name]: content }).then(({ make }) => make());
      expect([name, dataset.projects.map((project) => project.name)]).toEqual([name, ["Été"]]);
    }
  });

  test("holds no e-mail address", async () => {
    const text =
      "Projet;Partenaire;Courriel;Contact\nA;ADEME;a@b.fr;Jo Roy <jo@roy.fr>\nB;CNRS;c@d.fr;Al Ba\nC;CNRS;e@d.fr;Jo Roy\n";
    const { understanding, make } = await open({ "liens.csv": text });
    expect(understanding.files[0]!.sheets[0]!.columns[2]).toMatchObject({
      meaning: { is: "ignored" },
      ignored: "emails",
    });
    expect(JSON.stringify([understanding, (await make()).dataset])).not.toContain("@roy");
    expect(understanding.faults).toMatchObject([{ code: "email-left-out", reach: "cell", row: 2, letter: "D" }]);
  });

  test("has people whose names stand in two columns, and says the same when it is understood again", async () => {
    const text = "Prénom;Nom;Organisme;Projet\nAnne;Roy;CNRS;A\nPaul;Le Gall;INRAE;A\nAnne;Roy;CNRS;B\n";
    const given = await readTables([{ name: "p.csv", bytes: new TextEncoder().encode(text) }], ALONE);
    const context = { officialPlaces: () => NO_PLACES, work: ALONE };
    const first = await understand(given, {}, context);
    expect((await understand(given, {}, context)).understanding).toEqual(first.understanding);
    const { dataset } = await packageOf(first.making!, ALONE);
    expect(dataset.persons.map(({ name }) => name)).toEqual(["Anne Roy", "Paul Le Gall"]);
    expect(dataset.organisations.map(({ name }) => name)).toEqual(["CNRS", "INRAE"]);
  });

  test("is stopped where it is told to, whatever it is at", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `Projet ${i % 300};Structure ${i};Région ${i % 9}`);
    const bytes = new TextEncoder().encode(["Projet;Partenaire;Région", ...rows].join("\n"));
    const given = await readTables([{ name: "p.csv", bytes }], ALONE);
    let pauses = 0;
    const count = () => {
      pauses += 1;
      return undefined;
    };
    await understand(given, {}, { officialPlaces: () => NO_PLACES, work: { pause: count, progress: () => {} } });
    expect(pauses).toBeGreaterThan(3000);
    for (const at of [1, 1500, pauses]) {
      let left = at;
      const pause = () => {
        left -= 1;
        if (left === 0) throw new Error("stopped");
        return undefined;
      };
      const stopped = understand(given, {}, { officialPlaces: () => NO_PLACES, work: { pause, progress: () => {} } });
      await expect(stopped).rejects.toThrow("stopped");
    }
  });

  test("takes a project's name that stands in its first row alone for the rows below, says so, and can be told not to", async () => {
    const text = "Projet;Partenaire\nA;ADEME\n;CNRS\n;INRAE\nB;ADEME\n;CNRS\n";
    const { understanding, make } = await open({ "l.csv": text });
    expect(understanding.counts).toMatchObject({ projects: 2, links: 5, shared: 2, setApart: 0 });
    expect(understanding.faults).toMatchObject([
      { code: "name-from-above", reach: "cell", row: 3, letter: "A", value: "3" },
    ]);
    expect((await make()).dataset.links.map(({ record }) => record)).toEqual(["B2", "B3", "B4", "B5", "B6"]);
    const sheets = [{ headers: ["Projet", "Partenaire"], columns: { Projet: { continued: false } } }];
    expect((await open({ "l.csv": text }, { sheets })).understanding.counts).toMatchObject({ links: 2, setApart: 3 });
  });

  test("settles a place by the département or region beside it", async () => {
    const text =
      "Projet;Partenaire;Commune;Département\nA;ADEME;Saint-Denis;Seine-Saint-Denis\nB;ADEME;Saint-Denis;\nC;ADEME;Lys;64\n";
    const { understanding } = await open({ "l.csv": text });
    const communes = understanding.places.filter(({ key }) => key.includes("commune"));
    expect(communes.map(({ words, state, territory }) => [words, state, territory])).toEqual([
      ["Saint-Denis", "ambiguous", null],
      ["Saint-Denis", "found", "territory:commune-93066"],
      ["Lys", "found", "territory:commune-64363"],
    ]);
  });

  test("makes a role of the header of a column of funders and the like, or a built-in one that is chosen, which keeps it", async () => {
    const text = "Projet;Porteur;Financeurs\nA;Commune de Lys;ADEME, État\nB;Asso Fab;ADEME\n";
    const opened = await open({ "l.csv": text });
    const { dataset } = await opened.make();
    expect(dataset.links.map(({ source, role, group }) => [source, role, group])).toEqual([
      ["organisation:commune-de-lys", "carries", null],
      ["organisation:ademe", "financeurs", null],
      ["organisation:etat", "financeurs", null],
      ["organisation:asso-fab", "carries", null],
      ["organisation:ademe", "financeurs", null],
    ]);
    expect(dataset.roles).toMatchObject([{ id: "financeurs", label_fr: "Financeurs", participates: true }]);
    const [, , column] = opened.understanding.files[0]!.sheets[0]!.columns;
    expect(column!.meanings).toContainEqual(column!.meaning);
    const chosen = await open({ "l.csv": text }, { roles: { financeurs: "partners" } });
    expect((await chosen.make()).dataset.links[1]).toMatchObject({ role: "partners", group: "Financeurs" });
  });
});

test("totals of groups and of all, and notes below, are set apart wherever in their row they stand", async () => {
  const subtotals =
    "Projet;Partenaire;Montant\nAlpha;ADEME;10\nAlpha;CNRS;20\nSous-total Alpha;;30\nBeta;CNRS;5\nTotal Beta;;5\n;Total général;35\n";
  const counts = { projects: 2, organisations: 2, links: 3, shared: 1 };
  const one = await open({ "a.csv": subtotals });
  expect(one.understanding.counts).toMatchObject(counts);
  expect(one.understanding.faults.map(({ code, row, value }) => [code, row, value])).toEqual([
    ["total-row", 4, "Sous-total Alpha"],
    ["total-row", 6, "Total Beta"],
    ["total-row", 7, "Total général"],
  ]);
  const numbered =
    "N°;Projet;Partenaire;Montant\n1;Alpha;ADEME;10\n2;;CNRS;20\n3;Beta;CNRS;5\n;;TOTAL;35\nNombre de projets : 2;;;\n";
  const other = await open({ "a.csv": numbered });
  expect(other.understanding.counts).toMatchObject(counts);
  expect(other.understanding.faults.map(({ code, row, value }) => [code, row, value])).toEqual([
    ["total-row", 5, "TOTAL"],
    ["note-row", 6, "Nombre de projets : 2"],
    ["name-from-above", 3, "1"],
  ]);
  // Who is called so and stands beside the name of another is none.
  const called = await open({ "a.csv": "Projet;Partenaire;Montant\nTotal Énergies;ADEME;10\nBeta;ADEME;5\n" });
  expect(called.understanding.counts).toMatchObject({ projects: 2, setApart: 0 });
});

test("what a row says beyond its project is said of who differs by row, and not of who is the project's", async () => {
  const text =
    "Projet;Porteur;Partenaire;Subvention\nAlpha;Plymouth;Devon;50\nAlpha;Plymouth;Exeter;20\nBeta;Devon;Exeter;75\n";
  const { understanding, make } = await open({ "a.csv": text });
  expect(understanding.faults).toEqual([]);
  const { dataset } = await make();
  const values = dataset.links.map(({ role, mention, attributes }) => [role, mention, attributes?.subvention]);
  expect(new Set(values.map((one) => JSON.stringify(one)))).toEqual(
    new Set(
      [
        ["carries", "Plymouth"],
        ["carries", "Devon"],
        ["partners", "Devon", 50],
        ["partners", "Exeter", 20],
        ["partners", "Exeter", 75],
      ].map((one) => JSON.stringify(one.length === 3 ? one : [...one, null])),
    ),
  );
});
