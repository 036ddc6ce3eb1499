import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

/** The columns of projects that a file makes, and what each project has in them. */
async function projectsOf(files: Record<string, string>) {
  const { understanding, make } = await open(files);
  const { dataset } = await make();
  const columns = dataset.attributes?.filter(({ table }) => table === "projects") ?? [];
  return {
    understanding,
    dataset,
    columns,
    values: dataset.projects.map(({ name, attributes }) => [name, attributes]),
  };
}

describe("dates that stand on links", () => {
  test("give each project a span from the first to the last of them, in columns that are called so", async () => {
    const text = "Projet;Partenaire;Date\nA;x;2021-03-01\nA;y;2019-05-02\nA;z;\nB;x;2020-01-01\nC;y;\n";
    const { columns, values, dataset, understanding } = await projectsOf({ "p.csv": text });
    expect(columns).toMatchObject([
      { name: "date_debut_premier_lien", type: "date", labels: { en: "Date (start: first link)" } },
      { name: "date_fin_dernier_lien", type: "date", title: "Date (fin : dernier lien)" },
    ]);
    const of = (first: string, last: string) => ({ date_debut_premier_lien: first, date_fin_dernier_lien: last });
    expect(values).toEqual([
      ["A", of("2019-05-02", "2021-03-01")],
      ["B", of("2020-01-01", "2020-01-01")],
      ["C", {}],
    ]);
    // When a partner was founded is its own, though no other dates it.
    const founded = await projectsOf({
      "p.csv": "Projet;Partenaire;Date de création\nA;Axo;2001-03-01\nA;Ylo;2009-05-02\nB;Axo;2001-03-01\n",
    });
    expect(founded.dataset.attributes).toMatchObject([{ table: "organisations", type: "date" }]);
    const [, , date] = understanding.files[0]!.sheets[0]!.columns;
    expect(date).toMatchObject({ meaning: { is: "attribute", of: "link" }, spans: true });
    // Each link keeps its own.
    expect(dataset.links.map(({ attributes }) => attributes?.["date"])).toContain("2019-05-02");
  });

  test("of a beginning and an end of each link: the first beginning, the last end", async () => {
    const text = "Projet;Partenaire;Début;Fin\nA;x;2018;2020\nA;y;2016;2017\nA;z;2019;\nB;x;2021;2020\n";
    const { columns, values } = await projectsOf({
      "p.csv": text.replaceAll(/;(\d{4})/g, ";$1-01-01"),
    });
    expect(columns.map(({ title }) => title)).toEqual(["Début (premier lien)", "Fin (dernier lien)"]);
    expect(values).toEqual([
      ["A", { debut_premier_lien: "2016-01-01", fin_dernier_lien: "2020-01-01" }],
      ["B", {}],
    ]);
  });

  test("of years in a column that is called so, and of no other figures", async () => {
    const text = "Projet;Partenaire;Année;Montant\nA;x;2019;1500\nA;y;2021;1800\nB;x;2020;2000\nB;z;2020;2100\n";
    const { columns, values } = await projectsOf({ "p.csv": text });
    expect(columns.map(({ type, title }) => [type, title])).toEqual([
      ["integer", "Année (début : premier lien)"],
      ["integer", "Année (fin : dernier lien)"],
    ]);
    expect(Object.values(values[0]![1] as object)).toEqual([2019, 2021]);
  });

  test("of ties of the same two in a network of one mode: none is a slip, and the tie lasts from first to last", async () => {
    const text = "source,target,year,weight\nAnna,Bo,2019,1\nBo,Chloé,2020,1\nBo,Anna,2022,1\n";
    const { columns, values, understanding, dataset } = await projectsOf({ "amis.csv": text });
    expect(understanding.faults.map(({ code }) => code)).toEqual(["ties-joined"]);
    expect(columns.map(({ title }) => title)).toEqual([
      "weight",
      "year (début : premier lien)",
      "year (fin : dernier lien)",
    ]);
    expect(values[0]).toEqual(["Anna – Bo", { weight: 1, year_debut_premier_lien: 2019, year_fin_dernier_lien: 2022 }]);
    expect(
      dataset.links.filter(({ target }) => target.endsWith("anna-bo")).map(({ attributes }) => attributes?.["year"]),
    ).toEqual([2019, 2019, 2022, 2022]);
    // One date for each tie is the tie's own.
    const once = await projectsOf({ "amis.csv": "source,target,year\nAnna,Bo,2019\nBo,Chloé,2020\nAnna,Chloé,2021\n" });
    expect(once.columns.map(({ title }) => title)).toEqual(["year"]);
  });
});
