import { describe, expect, test } from "vitest";
import { candidatesOf, compareNames, comparePersons, frequencyOf, namedBy } from "../../../seed/package/candidates.ts";
import { folderAt } from "../../../seed/commands/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { abbreviates, spelledOut, tellingIn } from "../../../seed/package/name-forms.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { compiledCommands } from "../compiled.ts";

const own = loadPackage(folderAt("seed/dataset"));

/** A package that holds these names and nothing else. */
function packageOf(names: { organisations?: string[]; persons?: string[] }, aliases: Dataset["aliases"] = []): Dataset {
  const rows = (kind: string, all: string[] = []) =>
    all.map((name, i) => ({ id: `${kind}:${i}`, name, type: null, site: null }));
  return {
    ...own,
    projects: [],
    themes: [],
    organisations: rows("organisation", names.organisations),
    persons: rows("person", names.persons),
    aliases,
  };
}

const alias = (decision: "same" | "apart", entity: string, surface: string, other: string | null) => ({
  surface,
  entity,
  decision,
  other,
  merged_id: null,
  decided_by: "review" as const,
  confidence: "high" as const,
  reason: "why",
});

const pairs = (...packages: Dataset[]) => candidatesOf(packages).map(({ a, b }) => [a.name, b.name]);

describe("candidates for the ledger", () => {
  test.each([
    ["Saint-Nazaire Agglo", "Communauté d’agglomération de Saint-Nazaire"],
    ["CC du Val d’Argent", "La Communauté de Communes du Val d’Argent"],
    ["PNR des Ballons des Vosges", "Parc naturel régional des Ballons des Vosges"],
    ["Mairie d’Arpajon", "Ville d’Arpajon"],
    ["Conseil départemental de l’Essonne", "Département de l’Essonne"],
    ["PNRBV", "Parc naturel régional des Ballons des Vosges"],
    ["Enercoop", "Enercoop AURA"],
    ["Réseau Cocagne", "Réseau de Cocagne"],
    ["Servibat", "Servi-Bat"],
    ["Terre Étincelle", "Terre Étincelles"],
  ])("« %s » and « %s »", (a, b) => {
    expect(pairs(packageOf({ organisations: [a, b] }))).toEqual([[a, b]]);
  });

  test.each([
    ["Ville de Paris", "Ville de Lourdes"],
    ["CC du Val d’Argent", "CC Pithiverais Gâtinais"],
    ["Association Zoein France", "association Imaj 95"],
    ["Habitat et Humanisme", "Morbihan Habitat"],
  ])("not « %s » and « %s »", (a, b) => {
    expect(pairs(packageOf({ organisations: [a, b] }))).toEqual([]);
  });

  test("people of one last name or nearly one name, not of one first name", () => {
    const persons = ["Jean Martin", "J. Martin", "Jeanne Martin", "Jean Durand", "Sophie Claude", "Claude Sophie"];
    expect(
      pairs(packageOf({ persons }))
        .map((pair) => pair.join(" / "))
        .toSorted(),
    ).toEqual([
      "J. Martin / Jeanne Martin",
      "Jean Martin / J. Martin",
      "Jean Martin / Jeanne Martin",
      "Sophie Claude / Claude Sophie",
    ]);
  });

  test("leave out what the ledger keeps apart, whichever of the two it names first, and compare other names too", () => {
    const names = { organisations: ["Tours Habitat", "Tours Habitat Sud"] };
    expect(pairs(packageOf(names))).toHaveLength(1);
    const apart = (a: string, b: string) => [alias("apart", a, "Tours", b)];
    expect(pairs(packageOf(names, apart("organisation:0", "organisation:1")))).toEqual([]);
    expect(pairs(packageOf(names, apart("organisation:1", "organisation:0")))).toEqual([]);
    const other = [alias("same", "organisation:0", "Le Verger", null)];
    expect(pairs(packageOf({ organisations: ["Nova", "Verger"] }, other))).toEqual([["Nova", "Verger"]]);
  });

  test("are found between packages, but not for one id in both", () => {
    const last = packageOf({ organisations: ["Enercoop AURA"] });
    const next = packageOf({ organisations: ["Enercoop Aura"] });
    expect(pairs(last, next)).toEqual([]);
    next.organisations[0]!.id = "organisation:new";
    expect(pairs(last, next)).toEqual([["Enercoop AURA", "Enercoop Aura"]]);
  });

  test("were all decided in the project's own ledger, and would be found again without it", () => {
    expect(candidatesOf([own])).toEqual([]);
    const undecided = { ...own, aliases: own.aliases.filter(({ decision }) => decision === "same") };
    const found = candidatesOf([undecided]);
    expect(found.length).toBeGreaterThan(15);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  });
});

describe("the pairs of a package", () => {
  test("are found beside those that the ledger keeps apart, equals in the order of ids", () => {
    const names = { organisations: ["Tours Habitat", "Tours Habitat Sud", "Nova", "NOVA", "Zeta", "ZETA"] };
    const apart = [alias("apart", "organisation:0", "Tours", "organisation:1")];
    expect(pairs(packageOf(names, apart))).toEqual([
      ["Nova", "NOVA"],
      ["Zeta", "ZETA"],
    ]);
    const turned = packageOf({ organisations: ["Zeta", "Nova", "ZETA", "NOVA"] });
    turned.organisations.forEach((row, i) => (row.id = `organisation:${"cbda"[i]!}`));
    expect(candidatesOf([turned]).map(({ a, b }) => [a.id, b.id].toSorted().join())).toEqual([
      "organisation:a,organisation:b",
      "organisation:c,organisation:d",
    ]);
  });

  test("are found by the name that an entity has in another package", () => {
    const other = packageOf({ organisations: ["Verger"] });
    expect(pairs(packageOf({ organisations: ["Nova", "Le Verger"] }), other)).toEqual([["Nova", "Le Verger"]]);
  });

  test("are not of names that differ in where their figures part", () => {
    expect(pairs(packageOf({ organisations: ["Lot 1 2 Habitat Nova", "Lot 12 Habitat Nova"] }))).toEqual([]);
  });
});

test("names are spelt out, and initials known", () => {
  expect(spelledOut("Mairie d’Arpajon")).toBe("commune arpajon");
  expect(tellingIn(spelledOut("AB Nova, ville nova"))).toEqual(["nova"]);
  expect(abbreviates(" CNRS ", "Centre national de la recherche scientifique")).toBe(true);
  expect(spelledOut("la CC du Val d’Argent")).toBe("communaute communes val argent");
  expect(abbreviates("CNRS", "Centre national de la recherche scientifique")).toBe(true);
  expect(abbreviates("Nova", "Nous ouvrons vos ateliers")).toBe(false);
});

describe("npm run seed:suggest", () => {
  const run = compiledCommands();

  test("prints pairs with their reasons and writes nothing", () => {
    const { code, out, error } = run("suggest", "tests/fixtures/small", "tests/fixtures/small-next");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/(?:pair|pairs) to look at\. Nothing was merged/);
    expect(run("suggest").out).toMatch(/^0 pairs to look at/);
  });

  test("refuses a folder that is none", () => {
    const { code, out, error } = run("suggest", "no-such-folder");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("no-such-folder");
  });
});

describe("what speaks for two names", () => {
  const found = (a: string[], b: string[], others: string[][] = []) => {
    const [one, other, ...rest] = [a, b, ...others].map((names) => namedBy(names as [string, ...string[]]));
    return compareNames(one!, other!, frequencyOf([one!, other!, ...rest]));
  };
  const codes = (a: string[], b: string[], others: string[][] = []) =>
    found(a, b, others)?.reasons.map(({ code, words }) => [code, ...words]) ?? null;

  test("is told with its words, the strongest as the score", () => {
    expect(found(["CC Val"], ["Communauté de communes Val"])).toEqual({
      score: 1,
      reasons: [
        { code: "spelt-out", words: ["CC Val", "Communauté de communes Val"] },
        { code: "letters", words: [] },
        { code: "words", words: ["val"] },
      ],
    });
    expect(found(["PNRBV"], ["Parc naturel régional des Ballons des Vosges"])).toEqual({
      score: 0.9,
      reasons: [{ code: "initials", words: ["PNRBV", "Parc naturel régional des Ballons des Vosges"] }],
    });
    expect(found(["Enercoop Midi"], ["Enercoop Nord"])).toBeNull();
    expect(found(["Nova Bleue"], ["Nova Bleue Verte Rouge"])).toMatchObject({
      reasons: expect.arrayContaining([{ code: "words", words: ["nova", "bleue"] }]),
    });
  });

  test("in words counts how many of how many they share", () => {
    const words = ({ score, reasons }: { score: number; reasons: { code: string; words: string[] }[] }) => [
      score,
      reasons.map(({ code }) => code).join(),
    ];
    expect(words(found(["Nova Bleue"], ["Nova Bleue Verte Rouge Jaune Grise"])!)).toEqual([
      0.5 + (0.4 * 2) / 6,
      "words",
    ]);
    expect(found(["Nova Bleue Kappa Sigma Omega"], ["Bleue Nova Verte Rouge Jaune"])).toBeNull();
    expect(found(["Nova Bleue Kappa Sigma"], ["Bleue Nova Verte Rouge"])!.reasons).toEqual([
      { code: "words", words: ["nova", "bleue"] },
    ]);
  });

  test("is no number that differs, nor a word that many have", () => {
    expect(codes(["Lot 12"], ["Lot 13"])).toBeNull();
    expect(codes(["Nova"], ["Nova Zeta Kappa Omega"])).toEqual([["words", "nova"]]);
    const others = [["Nova Un"], ["Nova Deux"]];
    expect(codes(["Nova"], ["Nova Zeta Kappa Omega"], others.slice(0, 1))).toEqual([["words", "nova"]]);
    expect(codes(["Nova"], ["Nova Zeta Kappa Omega"], others)).toBeNull();
  });

  test("is compared by every name, and said once", () => {
    expect(codes(["Xyz", "Nova"], ["Abc", "nova"])).toContainEqual(["spelt-out", "Nova", "nova"]);
    expect(codes(["Nova", "NOVA"], ["nova"])).toEqual([
      ["spelt-out", "Nova", "nova"],
      ["letters"],
      ["words", "nova"],
      ["spelt-out", "NOVA", "nova"],
    ]);
  });

  test("of people is a name nearly alike, a last name with first names that may be one, or an order", () => {
    const people = (a: string, b: string) => {
      const compared = comparePersons(namedBy([a]), namedBy([b]));
      return compared && compared.reasons.map(({ code }) => code);
    };
    expect(people("Jean Martin", "Sophie Martin")).toEqual(["last-name"]);
    expect(comparePersons(namedBy(["Jean Li"]), namedBy(["Sophie Li"]))!.score).toBe(0.5);
    expect(people("J Martin", "Jean Martin")).toContain("last-name");
    expect(people("P Martin", "Jean Martin")).toBeNull();
    expect(people("Jean Martin", "P Martin")).toBeNull();
    expect(people("Jean", "Jean")).toEqual(["letters"]);
    expect(people("Jean Paul Roy", "Roy Paul Jean")).toContain("order");
    expect(people("Jean", "Sophie")).toBeNull();
  });
});
