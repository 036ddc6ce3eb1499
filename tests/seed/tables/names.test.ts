import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

const TEXT = `Projet;Partenaire
A;Ville de Paris
B;Mairie de Paris
C;ville de Paris (DASCO)
D;VILLE DE PARIS
D;CNRS
E;Centre national de la recherche scientifique
`;

describe("names that look alike", () => {
  test("are paired with what speaks for it and where each stands; capitals alone make no second name", async () => {
    const { understanding } = await open({ "noms.csv": TEXT });
    expect(understanding.counts.organisations).toBe(5);
    const pairs = understanding.names.map(({ a, b, decision }) => [a.name, b.name, decision]);
    expect(pairs).toContainEqual(["Ville de Paris", "Mairie de Paris", null]);
    expect(pairs).toContainEqual(["Ville de Paris", "ville de Paris (DASCO)", null]);
    expect(pairs).toContainEqual(["CNRS", "Centre national de la recherche scientifique", null]);
    const [first] = understanding.names;
    expect(first!.reasons[0]).toEqual({ code: "spelt-out", words: ["Ville de Paris", "Mairie de Paris"] });
    expect(first!.a).toMatchObject({
      rows: 2,
      projects: 2,
      contexts: [
        { row: 2, projects: ["A"] },
        { row: 5, projects: ["D"] },
      ],
    });
    expect(first!.b).toMatchObject({ rows: 1, contexts: [{ file: "noms.csv", sheet: null, row: 3, projects: ["B"] }] });
  });

  test("are joined or kept apart as chosen, and the ledger of the package says it", async () => {
    const names = [
      { kind: "organisation", a: "Ville de Paris", b: "Mairie de Paris", decision: "same" },
      { kind: "organisation", a: "Ville de Paris", b: "ville de Paris (DASCO)", decision: "apart" },
    ] as const;
    const { understanding, make } = await open({ "noms.csv": TEXT }, { names: [...names] });
    expect(understanding.counts).toMatchObject({ organisations: 4, shared: 1 });
    expect(understanding.names.slice(0, 2).map(({ a, b, decision }) => [a.name, b.name, decision])).toEqual([
      ["Ville de Paris", "Mairie de Paris", "same"],
      ["Ville de Paris", "ville de Paris (DASCO)", "apart"],
    ]);
    const { dataset } = await make();
    expect(
      dataset.links.filter(({ source }) => source === "organisation:ville-de-paris").map(({ mention }) => mention),
    ).toEqual(["Ville de Paris", "Mairie de Paris", "VILLE DE PARIS"]);
    expect(
      dataset.aliases.map(({ surface, entity, decision, other, merged_id }) => ({
        surface,
        entity,
        decision,
        other,
        merged_id,
      })),
    ).toEqual([
      {
        surface: "Mairie de Paris",
        entity: "organisation:ville-de-paris",
        decision: "same",
        other: null,
        merged_id: "organisation:mairie-de-paris",
      },
      {
        surface: "ville de Paris (DASCO)",
        entity: "organisation:ville-de-paris",
        decision: "apart",
        other: "organisation:ville-de-paris-dasco",
        merged_id: null,
      },
    ]);
  });

  test("that are joined the other way round end in one, and choices for names that are gone do nothing", async () => {
    const names = [
      { kind: "organisation", a: "Mairie de Paris", b: "Ville de Paris", decision: "same" },
      { kind: "organisation", a: "Ville de Paris", b: "Mairie de Paris", decision: "same" },
      { kind: "organisation", a: "ADEME", b: "Ademe (agence)", decision: "same" },
    ] as const;
    const { understanding, make } = await open({ "noms.csv": TEXT }, { names: [...names] });
    expect(understanding.ready).toBe(true);
    await make();
  });

  test("of a body and a person are one body, which facilitates where people accompany", async () => {
    const text = "Projet;Structure;Rôle\nA;ADEME;partenaire\nB;ADEME;accompagnateur\nB;Jo Roy;accompagnatrice\n";
    const { dataset } = await (await open({ "r.csv": text })).make();
    expect(dataset.links.map(({ source, role }) => [source, role])).toEqual([
      ["organisation:ademe", "partners"],
      ["organisation:ademe", "co_facilitates"],
      ["person:jo-roy", "accompanies"],
    ]);
  });
});

test("data whose titles differ behind what a name has room for, or in another script, have names of their own", async () => {
  const nameOf = async (title: string) =>
    (await (await open({ "p.csv": "Projet;Partenaire\nHalle;ADEME\n" }, { about: { title } })).make()).dataset.package
      .name;
  const long = "Programme régional de coopération des territoires de montagne, volet";
  const names = await Promise.all([`${long} 2023`, `${long} 2024`, "Партнёры", "Проекты", "Suivi"].map(nameOf));
  expect(new Set(names).size).toBe(5);
  expect(names.every((name) => /^[a-z0-9][a-z0-9-]{0,59}$/.test(name))).toBe(true);
  expect(names[4]).toBe("suivi");
});
