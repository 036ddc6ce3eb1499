import { describe, expect, test } from "vitest";
import type { Decision } from "../../../seed/reconciliation/decision.ts";
import { isOneSlip, matchNames } from "../../../seed/reconciliation/match.ts";
import type { ListEntry, NameList, NameToMatch } from "../../../seed/reconciliation/name-list.ts";

const entry = (name: string, rest: Partial<ListEntry> = {}): ListEntry => ({
  code: rest.code ?? `c-${name}`,
  ...{ name, otherNames: [], context: null, regions: [], form: null },
  ...rest,
});
const list = (...entries: (string | ListEntry)[]): NameList => ({
  ...{ space: "siren", title: "A list" },
  entries: entries.map((one) => (typeof one === "string" ? entry(one) : one)),
});
const named = (name: string, rest: Partial<NameToMatch> = {}): NameToMatch => ({
  ...{ id: `organisation:${name}`, name, otherNames: [], region: null, code: null },
  ...rest,
});
const commune = (name: string, rest: Partial<ListEntry> = {}) => entry(name, { form: "commune", ...rest });

/** The first candidate's reason and score, and whether it stands alone; null where nothing is proposed. */
function first(one: NameToMatch | string, ...entries: (string | ListEntry)[]) {
  const [proposal] = matchNames([typeof one === "string" ? named(one) : one], list(...entries)).proposals;
  const [best] = proposal?.candidates ?? [];
  return best === undefined ? null : [best.name, best.reason, best.score];
}

const decision = (name: string, code: string | null, decided: Decision["decision"]): Decision => ({
  ...{ space: "siren", id: null, name, code, candidate: null, context: null, score: null, reason: null },
  ...{ decision: decided, author: "A. R.", day: "2026-11-28" },
});

describe("a name that a list has", () => {
  test.each<[string, string | ListEntry, string | null, number | null]>([
    ["ADEME", "ADEME", "same", 1],
    ["L’Hôpital d'Évry", "L'HOPITAL D EVRY", "same", 1],
    ["ADEME", entry("Agence de la transition", { otherNames: ["Ademe"] }), "other-name", 0.97],
    ["CC du Val de Lys", "Communauté de communes du Val de Lys", "written-out", 0.94],
    ["Lys Habitat Solidaire", "Solidaire Lys Habitat", "written-out", 0.94],
    ["Ville de Paris", commune("Paris"), "body", 0.9],
    ["Mairie de Pithiviers le Vieil", commune("Pithiviers-le-Vieil"), "body", 0.9],
    ["Commune de Paris", "Ville de Paris", "written-out", 0.94],
    ["Association Les Amis du verger", "Les Amis du verger", "body", 0.9],
    ["SAS Les Ateliers", "Les Ateliers SAS", "written-out", 0.94],
    ["CA du Grand Avignon (COGA)", "Communauté d'agglomération du Grand Avignon", "written-out", 0.92],
    ["CA du Grand Avignon (COGA)", "COGA", "other-name", 0.97],
    ["Association Terre de liens", "Terre de leins", "slip", 0.85],
    ["Fabrique du sud", "Fabriques du sud", "slip", 0.85],
    ["PNRBV", "Parc naturel régional des Ballons des Vosges", "initials", 0.75],
    ["Association Soleil levant", "Fondation Soleil levant", "other-body", 0.55],
    ["Lot 12 du verger", "Lot 13 du verger", null, null],
    ["Ville de Loire", entry("Loire", { form: "departement" }), null, null],
    ["Département de la Loire", commune("Loire"), null, null],
    ["Librairie de Lyon", commune("Lyon"), null, null],
    ["Cardere", commune("Carrère"), null, null],
    ["Plaine Commune", commune("Plaine"), null, null],
    ["Val", "Vals", null, null],
    ["…", "ADEME", null, null],
  ])("%s, held against it, is told why", (name, one, reason, score) => {
    const found = first(name, one);
    expect(found?.slice(1) ?? [null, null]).toEqual([reason, score]);
  });

  test("may be a part of ours, or ours of it", () => {
    expect(first("Réseau Lys Solidaire", "Lys Solidaire Écologie Nord")?.slice(1)).toEqual(["part", 0.65]);
    expect(first("Réseau Lys Solidaire Sud", "Lys Solidaire Écologie Nord")).toBeNull();
    expect(first("Fabrique Cotentin Granville", "Fabrique Cotentin")).toMatchObject(["Fabrique Cotentin", "part", 0.7]);
    expect(first("Fabrique Cotentin", "Fabrique Cotentin Granville")?.slice(1)).toEqual(["part", 0.7]);
  });

  test("of several places is told by the region, and of one region stands alone", () => {
    const places = [
      commune("Goussainville", { code: "28185", regions: ["24"] }),
      commune("Goussainville", { code: "95280", regions: ["11"] }),
    ];
    const match = (region: string | null) =>
      matchNames([named("Ville de Goussainville", { region })], list(...places)).proposals[0]!;
    expect(match(null)).toMatchObject({ isAlone: false, candidates: [{ code: "28185" }, { code: "95280" }] });
    expect(match("11")).toMatchObject({
      isAlone: true,
      candidates: [
        { code: "95280", region: "within", score: 0.9 },
        { code: "28185", region: "elsewhere", score: 0.7 },
      ],
    });
  });

  test("hides those that merely look like it", () => {
    const [proposal] = matchNames([named("Ville de Lourdes")], list(commune("Loudes"), commune("Lourdes"))).proposals;
    expect(proposal!.candidates.map(({ name }) => name)).toEqual(["Lourdes"]);
  });
});

test("what was decided of a name is proposed first, or not again", () => {
  const names = [named("ADEME"), named("Lys Habitat"), named("Les Amis"), named("Bo")];
  const entries = list("ADEME", entry("Foncière", { code: "1" }), "Lys Habitat", "Les Amis", "Bo");
  const decisions = [
    decision("Ademe", "1", "accepted"),
    decision("Lys habitat", "c-Lys Habitat", "refused"),
    decision("Les Amis", null, "left"),
    decision("Bo", "c-Bo", null),
    { ...decision("Bo", "c-Bo", "refused"), space: "rna" },
  ];
  const matched = matchNames(names, entries, decisions);
  expect(matched.proposals.map(({ name, candidates }) => [name, ...candidates.map(({ code }) => code)])).toEqual([
    ["ADEME", "1", "c-ADEME"],
    ["Bo", "c-Bo"],
  ]);
  expect(matched.proposals[0]).toMatchObject({ isAlone: true, candidates: [{ reason: "decided", score: 1 }, {}] });
  expect(matched.settled).toBe(2);
});

test("names with a code, and those with that very id, are not asked about", () => {
  const names = [named("ADEME", { code: "385290309" }), named("Bo", { id: "c-Bo" }), named("Nobody else")];
  expect(matchNames(names, list("ADEME", "Bo"))).toEqual({ proposals: [], coded: 1, settled: 0, none: 2 });
});

test("proposals come in one order, whatever that of names and entries", () => {
  const names = ["Ville de Paris", "ADEME", "Lys Habitat", "Lys habitat", "Terre de leins"].map((name) => named(name));
  const entries = list("ADEME", commune("Paris"), "Lys Habitat", "Terre de liens", entry("Lys Habitat", { code: "2" }));
  const once = matchNames(names, entries).proposals;
  const turned = matchNames(names.toReversed(), { ...entries, entries: entries.entries.toReversed() }).proposals;
  expect(turned).toEqual(once);
  expect(once.map(({ name }) => name)).toEqual([
    "ADEME",
    "Lys Habitat",
    "Lys habitat",
    "Ville de Paris",
    "Terre de leins",
  ]);
});

test.each([
  ["abcdef", "abcdef", false],
  ["abcdef", "abcdeg", true],
  ["abcdef", "abcde", true],
  ["abcdef", "abdcef", true],
  ["abcdef", "bacdfe", false],
  ["abcd", "abce", false],
])("%s and %s are one slip apart: %s", (a, b, is) => {
  expect(isOneSlip(a, b)).toBe(is);
});

test("every slip of one letter is found, be it anywhere", () => {
  const name = "solidarite paysanne";
  const slips = Array.from(name).flatMap((_, at) => [
    name.slice(0, at) + name.slice(at + 1),
    `${name.slice(0, at)}x${name.slice(at)}`,
    `${name.slice(0, at)}x${name.slice(at + 1)}`,
  ]);
  const told = slips.filter((one) => one.replaceAll(" ", "").length >= 6);
  const { proposals } = matchNames(
    told.map((one, i) => named(one, { id: `organisation:${i}` })),
    list("Solidarité paysanne"),
  );
  expect(proposals.length).toBe(told.length);
});

test("work grows with the names, not with their product", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (n: number) =>
    Array.from({ length: 6 }, (_, i) => letters[(n * (7 + 4 * i) + (n >> (2 * i))) % 26]).join("");
  const entries = Array.from({ length: 35_000 }, (_, i) =>
    commune(`${word(i)} ${word(i * 31 + 7)}`, { code: String(i) }),
  );
  const names = Array.from({ length: 20_000 }, (_, i) =>
    named(`Ville de ${entries[i]!.name}`, { id: `organisation:${i}` }),
  );
  let told = 0;
  const matched = matchNames(names, list(...entries), [], () => (told += 1));
  expect(matched.none).toBe(0);
  expect(told).toBe(40);
}, 60_000);
