import { describe, expect, test } from "vitest";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { compareJournals } from "../../../seed/corrections/compare-journals.ts";
import { comparePackages } from "../../../seed/corrections/compare-packages.ts";
import { journalReport, packageReport } from "../../../seed/corrections/compare-report.ts";
import { packagePoints } from "../../../seed/corrections/package-points.ts";
import { load } from "../example.ts";
import { AMIS, COMMUNE, EPICERIE, JOURNAL, row, VERGER } from "./journal-rows.ts";

describe("two packages made apart from one source", () => {
  const second = applyJournal(load(), [
    row("a", "remove", `${AMIS}|partners|${EPICERIE}`, {}, null),
    row("b", "add", `organisation:lys-habitat|partners|${VERGER}`, null, {
      mention: "Lys Habitat",
      reference: "recueil-2025",
      status: "stated",
    }),
    row("c", "change", EPICERIE, {}, { legal_form: "SCIC" }),
    row("d", "add", "project:exemple-2025-four", null, { name: "Le Four" }),
  ]).dataset;
  const found = comparePackages(load(), second);

  test("are compared over the projects of both, and each difference is named", () => {
    expect(found.projects).toEqual({
      both: ["L’Épicerie du coin", "Le Verger partagé"],
      onlyA: [],
      onlyB: ["Le Four"],
      unread: [],
    });
    const named = found.fields.flatMap(({ field, differences }) =>
      differences.map(({ project, about, a, b }) => ({ field, project, about, a, b })),
    );
    expect(named).toEqual([
      { field: "legal_form", project: "L’Épicerie du coin", about: null, a: "Association", b: "SCIC" },
      { field: "partners", project: "L’Épicerie du coin", about: "Les Amis du verger", a: "yes", b: "no" },
      { field: "partners", project: "Le Verger partagé", about: "Lys Habitat", a: "no", b: "yes" },
    ]);
  });

  test("agree field by field, counted on paper", () => {
    const agreement = Object.fromEntries(found.fields.map(({ field, agreement: of }) => [field, of]));
    // Two projects by four names; each reader says yes to three of the eight pairs, and six are judged alike.
    expect(agreement["partners"]).toMatchObject({ units: 8, percent: 6 / 8 });
    expect(agreement["partners"]!.kappa!.value).toBeCloseTo((6 / 8 - 34 / 64) / (1 - 34 / 64), 12);
    expect(agreement["carries"]).toMatchObject({ units: 4, percent: 1, kappa: { value: 1 }, alpha: { value: 1 } });
    expect(agreement["initiated"]).toBeUndefined();
    expect(packageReport(found)).toContain("| partners | 8 | 75.0 % | 0.467");
  });

  test("are compared by roles of their own too", () => {
    const roles = [
      { id: "funds", label_fr: null, label_en: "funds", from: "organisation", to: "project", participates: true },
    ];
    const [funded, ...links] = load().links.filter(({ role }) => role === "partners");
    const one = { ...load(), roles, links: [...links, { ...funded!, role: "funds" }] };
    const found = comparePackages(one, load()).fields.find(({ field }) => field === "funds");
    expect(found!.differences.map(({ a, b }) => [a, b])).toEqual([["yes", "no"]]);
  });

  test("are compared by what they say of organisations and people, in columns of their own too", () => {
    const other = applyJournal(load(), [
      row("t", "change", COMMUNE, {}, { type: "association", site: null }),
      row("p", "change", "person:bo-martin", { since: null }, { since: "2019" }),
      row("v", "change", VERGER, { budget: null }, { budget: "12" }),
    ]).dataset;
    const { fields } = comparePackages(load(), other);
    const told = fields.flatMap(({ field, differences }) =>
      differences.map(({ project, a, b }) => [field, project, a, b]),
    );
    expect(told).toEqual([
      ["organisations.type", "Commune de Lys", "authority", "association"],
      ["organisations.site", "Commune de Lys", "https://lys.example.org", ""],
      ["persons.since", "Bo Martin", "", "2019"],
      ["projects.budget", "Le Verger partagé", "", "12"],
    ]);
    const type = fields.find(({ field }) => field === "organisations.type")!;
    expect(type.agreement).toMatchObject({ units: 4, percent: 3 / 4 });
  });

  test("tell a person from an organisation of the same name", () => {
    const other = applyJournal(load(), [
      row("k", "change", "person:bo-martin", { name: "Bo Martin" }, { id: "organisation:bo-martin" }),
    ]).dataset;
    const compared = comparePackages(load(), other);
    const { differences } = packagePoints(load(), other, compared);
    const told = differences.map(({ field, about, kind, first, second }) => [
      field,
      about,
      kind,
      first.value,
      second.value,
    ]);
    // He accompanies two projects.
    expect(told.length).toBe(4);
    expect(told.slice(0, 2)).toEqual([
      ["accompanies", "Bo Martin", "person", "yes", "no"],
      ["accompanies", "Bo Martin", "organisation", "no", "yes"],
    ]);
    expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
    expect(packageReport(compared)).toContain("Bo Martin (organisation): first “no”, second “yes”");
  });

  test("have no units in a column that one of them leaves empty throughout", () => {
    const silent = { ...load(), organisations: load().organisations.map((one) => ({ ...one, type: null })) };
    const type = comparePackages(load(), silent).fields.find(({ field }) => field === "organisations.type")!;
    expect(type.agreement).toEqual({ units: 0, percent: null, kappa: null, alpha: null });
    expect(type.differences.length).toBeGreaterThan(0);
  });

  test("are compared over what both have read to the end, where one says what it has not", () => {
    // One partner of the shop is decided on, the garden was not looked at: nothing absent of either is a « no ».
    const shop = load();
    const part = {
      ...shop,
      package: { ...shop.package, unread: ["l'épicerie du coin", "Le Verger partagé"] },
      projects: shop.projects.filter(({ id }) => id === EPICERIE),
      links: shop.links.filter(({ source, target }) => source === COMMUNE && target === EPICERIE),
    };
    const both = [
      [shop, part],
      [part, shop],
    ] as const;
    for (const [one, other] of both) {
      const compared = comparePackages(one, other);
      expect(compared.projects).toEqual({
        both: [],
        onlyA: [],
        onlyB: [],
        unread: ["l'épicerie du coin", "Le Verger partagé"],
      });
      expect(compared.fields.filter(({ field }) => !field.startsWith("organisations."))).toEqual([]);
      expect(packagePoints(one, other, compared).differences).toEqual([]);
      expect(packageReport(compared)).toContain("has not read them to the end: 2.");
    }
    const finished = comparePackages(shop, { ...shop, package: { ...shop.package, unread: ["Le Verger partagé"] } });
    expect([finished.projects.both, finished.projects.unread]).toEqual([["L’Épicerie du coin"], ["Le Verger partagé"]]);
    expect(finished.fields.find(({ field }) => field === "partners")!.agreement.percent).toBe(1);
  });

  test("agree with themselves in everything, whatever their ids", () => {
    const other = load();
    const renamed = JSON.parse(JSON.stringify(other).replaceAll("exemple-2025", "other-2025")) as typeof other;
    expect(comparePackages(load(), renamed).fields.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe("two journals", () => {
  test("share what both leave behind, whatever order and reasons; the same thing may be corrected in two ways", () => {
    const rename = (id: string, name: string) => row(id, "change", COMMUNE, { name: "Commune de Lys" }, { name });
    const a = [...JOURNAL, rename("x1", "Ville de Lys")];
    const b = [rename("y1", "Lys"), { ...JOURNAL[0]!, id: "y2", reason: "Seen." }, row("y3", "remove", AMIS, {}, null)];
    const found = compareJournals(a, b);
    const idsOf = (list: typeof found.both) =>
      list.map(({ a: one, b: other }) => [...one, ...other].map(({ id }) => id));
    expect(idsOf(found.both)).toEqual([["a1", "y2"]]);
    expect(idsOf(found.differ)).toEqual([["x1", "y1"]]);
    expect([found.onlyA.length, found.onlyB.map(({ id }) => id)]).toEqual([JOURNAL.length - 1, ["y3"]]);
    expect(journalReport(found)).toMatch(
      /^Corrections: 1 in both, 1 that each says otherwise, 10 in the first alone, 1 in the second alone\.\n= change person:bo-martin/,
    );
  });

  test("hold what was done at once as one correction, however many rows it has", () => {
    const pages = (id: string, lines: readonly (readonly [subject: string, page: number])[]) =>
      lines.map(([subject, page], i) =>
        row(`${id}-${i + 1}of${lines.length}`, "change", subject, { page: null }, { page }),
      );
    const [one, two, three] = [
      `${AMIS}|partners|${EPICERIE}`,
      `${COMMUNE}|carries|${EPICERIE}`,
      `x|partners|${VERGER}`,
    ];
    const whole = pages("p", [
      [one, 3],
      [two, 4],
    ]);
    const counts = (b: ReturnType<typeof pages>) => {
      const { both, differ, onlyA, onlyB } = compareJournals(whole, b);
      return [both.length, differ.length, onlyA.length, onlyB.length];
    };
    expect(counts([])).toEqual([0, 0, 1, 0]);
    expect(counts(pages("q", [...whole.map(({ subject }, i) => [subject, i + 3] as const)]))).toEqual([1, 0, 0, 0]);
    expect(counts(pages("q", [[one, 3]]))).toEqual([0, 1, 0, 0]);
    // One reader did at once what the other did in two steps.
    expect(counts([...pages("q", [[two, 4]]), ...pages("r", [[one, 3]])])).toEqual([1, 0, 0, 0]);
    expect(counts([...pages("q", [[two, 5]]), ...pages("r", [[three, 1]])])).toEqual([0, 1, 0, 1]);
    expect(journalReport(compareJournals(whole, []))).toContain("1 in the first alone");
  });
});
