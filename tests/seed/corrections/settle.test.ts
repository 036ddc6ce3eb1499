import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actsOf } from "../../../seed/corrections/act.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { NAMED } from "../../../seed/corrections/compare-packages.ts";
import { compareReadings, type Compared } from "../../../seed/corrections/compare-readings.ts";
import type { Point, Settlement } from "../../../seed/corrections/point.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { load } from "../example.ts";
import { AMIS, COMMUNE, EPICERIE, JOURNAL, row, VERGER } from "./journal-rows.ts";

/** The other reader of the example's source, with ids of their own. */
function secondReader() {
  const { dataset } = applyJournal(load(), [
    row("a", "remove", `${AMIS}|partners|${EPICERIE}`, {}, null),
    row("s", "add", "carnet", null, { title: "Carnet", citation: "Carnet." }),
    row("n", "add", "organisation:coop-du-lys", null, { name: "Coop du Lys", type: "company" }),
    row("b", "add", `organisation:coop-du-lys|partners|${VERGER}`, null, {
      mention: "la Coop",
      reference: "carnet",
      record: "p. 3",
      status: "stated",
    }),
    row("c", "change", EPICERIE, {}, { legal_form: "SCIC" }),
    row("d", "add", "project:exemple-2025-four", null, { name: "Le Four" }),
    row("e", "add", `organisation:coop-du-lys|carries|project:exemple-2025-four`, null, {
      mention: "Coop du Lys",
      reference: "carnet",
      status: "stated",
    }),
  ]);
  return JSON.parse(JSON.stringify(dataset).replaceAll("exemple-2025", "other-2025")) as typeof dataset;
}

const settlement = (choice: Settlement["choice"], value: string | null = null): Settlement => ({
  choice,
  value,
  reason: "Read again.",
  author: "C. D.",
  day: "2026-11-28",
});

function settled({ settle }: Compared, of: (point: Point) => Settlement | null, points: readonly Point[]) {
  const made = points.flatMap((point) => {
    const one = of(point);
    return one === null ? [] : [[point.key, one] as const];
  });
  const ids = new Map<string, string>();
  return settle(new Map(made), (what) => {
    ids.set(what, ids.get(what) ?? `s${ids.size}`);
    return ids.get(what)!;
  });
}

describe("two packages made apart from one source", () => {
  const [one, other] = [load(), secondReader()];
  const compared = compareReadings({ kind: "packages", readers: [one, other], base: 0 });
  const { differences, shared, sharedTotal } = compared.comparison;

  test("differ in points that have the words and places of each", () => {
    expect(differences.map(({ field, project, about }) => [field, project, about])).toEqual([
      ["project", "Le Four", null],
      ["legal_form", "L’Épicerie du coin", null],
      ["partners", "L’Épicerie du coin", "Les Amis du verger"],
      ["partners", "Le Verger partagé", "Coop du Lys"],
    ]);
    const [, , amis, coop] = differences;
    expect(amis).toMatchObject({ first: { value: "yes" }, second: { value: "no", evidence: [] } });
    expect(amis!.first.evidence[0]).toMatchObject({ source: "recueil-2025", lines: [10, 10] });
    expect(coop!.second.evidence).toEqual([
      {
        mention: "la Coop",
        qualifier: null,
        source: "carnet",
        title: "Carnet",
        section: null,
        lines: null,
        record: "p. 3",
        status: "stated",
      },
    ]);
    expect(sharedTotal).toBe(shared.length);
    expect(shared.every(({ first, second }) => first.value === second.value)).toBe(true);
  });

  test("become what was chosen, whatever is chosen for each, on either one's package", () => {
    const choice = fc.constantFrom("first" as const, "second" as const, null);
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(0 as const, 1 as const),
        (of, base) => {
          const both = compareReadings({ kind: "packages", readers: [one, other], base });
          const { outcomes, dataset } = settled(
            both,
            (point) => {
              const chosen = of[both.comparison.differences.indexOf(point)] ?? null;
              return chosen === null ? null : settlement(chosen);
            },
            both.comparison.differences,
          );
          expect(outcomes.map(({ state }) => state).filter((state) => state !== "applied")).toEqual([]);
          const now = [one, other].map((reader) => {
            const again = compareReadings({ kind: "packages", readers: [dataset, reader], base: 0 }).comparison;
            return new Set(again.differences.map(({ field, project, about }) => `${field} ${project} ${about}`));
          });
          both.comparison.differences.forEach(({ field, project, about }, i) => {
            const chosen = of[i] ?? (base === 0 ? "first" : "second");
            expect(now[chosen === "first" ? 0 : 1]!.has(`${field} ${project} ${about}`), `${field} ${about}`).toBe(
              false,
            );
          });
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  test("take another name, or another value, with the words that were read", () => {
    const { rows, dataset } = settled(
      compared,
      ({ other: kind }) =>
        kind === "none" ? null : settlement("other", kind === "name" ? "Ligue du Lys" : "Coopérative"),
      differences,
    );
    expect(dataset.projects.find(({ id }) => id === EPICERIE)!.legal_form).toBe("Coopérative");
    const ligue = dataset.links.filter(({ source }) => source === "organisation:ligue-du-lys");
    expect(ligue.map(({ target, mention }) => [target, mention])).toEqual([
      [EPICERIE, "Les Amis du verger, de Lys"],
      [VERGER, "la Coop"],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ reason, author }) => reason === "Read again." && author === "C. D.")).toBe(true);
  });

  test("take a project out with all that names it, partners without a name too", () => {
    const { projects, links } = load();
    const alone = {
      ...load(),
      projects: projects.filter(({ id }) => id !== EPICERIE),
      links: links.filter(({ source, target }) => source !== EPICERIE && target !== EPICERIE),
      unnamed: [],
    };
    const read = compareReadings({ kind: "packages", readers: [one, alone], base: 0 });
    expect(one.unnamed.map(({ project }) => project)).toEqual([EPICERIE]);
    const { outcomes, dataset } = settled(read, () => settlement("second"), read.comparison.differences);
    expect(outcomes.filter(({ state }) => state !== "applied")).toEqual([]);
    expect([dataset.projects, dataset.links, dataset.unnamed]).toEqual([alone.projects, alone.links, []]);
  });

  test("take over what the other reader says of an organisation or in a column of their own", () => {
    const theirs = applyJournal(load(), [
      row("t", "change", COMMUNE, {}, { type: "association" }),
      row("p", "change", "person:bo-martin", { since: null }, { since: "2019" }),
    ]).dataset;
    const both = compareReadings({ kind: "packages", readers: [load(), theirs], base: 0 });
    const { outcomes, dataset } = settled(
      both,
      ({ field }) => (field === "organisations.type" ? settlement("other", "lab") : settlement("second")),
      both.comparison.differences,
    );
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied"]);
    expect(dataset.organisations.find(({ id }) => id === COMMUNE)!.type).toBe("lab");
    expect(dataset.persons.find(({ id }) => id === "person:bo-martin")!.attributes).toEqual({ since: "2019" });
    // Figures stay figures, and a column may be named in any script.
    const figures = applyJournal(load(), [
      row("b", "change", VERGER, { année: null, 予算: null }, { année: 2019, 予算: 12.5 }),
    ]);
    expect(figures.outcomes.map(({ reason }) => reason)).toEqual([null]);
    const read = compareReadings({ kind: "packages", readers: [load(), figures.dataset], base: 0 });
    const taken = settled(read, () => settlement("second"), read.comparison.differences);
    expect(taken.outcomes.map(({ state }) => state)).toEqual(["applied", "applied"]);
    const verger = taken.dataset.projects.find(({ id }) => id === VERGER)!;
    expect(verger.attributes).toMatchObject({ année: 2019, 予算: 12.5 });
    expect(loadPackage(inMemory("again", writePackage(taken.dataset))).projects).toContainEqual(verger);
  });

  test("stand or fall point by point: a project that does not fit whole leaves nothing of it", () => {
    const { rows } = settled(compared, ({ field }) => (field === "project" ? settlement("second") : null), differences);
    expect(actsOf(rows).map(({ rows: { length }, size }) => [length, size])).toEqual([[rows.length, rows.length]]);
    expect(rows.length).toBeGreaterThan(2);
    // Somebody else has taken an id of it meanwhile.
    const taken = applyJournal(load(), [row("t", "add", "organisation:coop-du-lys", null, { name: "Autre" })]).dataset;
    const { dataset, outcomes } = applyJournal(taken, rows);
    expect(dataset).toBe(taken);
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["refused"]));
  });

  test("bring in once whom several of them name, before them", () => {
    const { rows, outcomes } = settled(compared, () => settlement("second"), differences);
    expect(outcomes.filter(({ state }) => state !== "applied")).toEqual([]);
    const coop = rows.filter(({ action, subject }) => action === "add" && subject === "organisation:coop-du-lys");
    expect(coop.map(({ id }) => actsOf(rows).find(({ rows: own }) => own.some((one) => one.id === id))!.size)).toEqual([
      1,
    ]);
  });

  test("give two of the other reader's, whose ids are taken here, two ids", () => {
    const withNames = (base: ReturnType<typeof load>, names: Record<string, string>) => {
      const all = Object.entries(names).flatMap(([id, name], i) => [
        row(`n${i}`, "add", id, null, { name }),
        row(`m${i}`, "add", `${id}|partners|${VERGER}`, null, {
          mention: name,
          reference: "recueil-2025",
          status: "stated",
        }),
      ]);
      const { dataset, outcomes } = applyJournal(base, all);
      expect(outcomes.every(({ state }) => state === "applied")).toBe(true);
      return dataset;
    };
    const mine = withNames(load(), { "organisation:x": "Atelier" });
    const theirs = withNames(load(), { "organisation:x": "Bergerie", "organisation:x-2": "Chantier" });
    const both = compareReadings({ kind: "packages", readers: [mine, theirs], base: 0 });
    const { outcomes, dataset } = settled(both, () => settlement("second"), both.comparison.differences);
    expect(outcomes.filter(({ state }) => state !== "applied")).toEqual([]);
    const names = dataset.organisations.filter(({ id }) => id.startsWith("organisation:x")).map(({ name }) => name);
    expect(names).toEqual(["Atelier", "Bergerie", "Chantier"]);
  });

  test("say of each point how it is told from the others", () => {
    expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
    expect(differences.filter(({ first }) => first.value === NAMED).length).toBe(1);
  });
});

describe("two journals of corrections of one package", () => {
  const rename = (id: string, name: string) => row(id, "change", COMMUNE, { name: "Commune de Lys" }, { name });
  const actor = row("y4", "add", "organisation:ligue", null, { name: "Ligue" });
  const link = row("y5", "add", `organisation:ligue|partners|${VERGER}`, null, {
    mention: "la Ligue",
    reference: "recueil-2025",
    first_line: 12,
    last_line: 12,
    status: "reviewed",
  });
  const a = [JOURNAL[0]!, rename("x1", "Ville de Lys"), { ...actor, id: "x4" }, { ...link, id: "x5" }];
  const b = [rename("y1", "Lys"), link, { ...JOURNAL[0]!, id: "y2" }, row("y3", "remove", AMIS, {}, null)];
  const compared = compareReadings({ kind: "journals", readers: [a, b], base: load() });
  const { comparison } = compared;

  test("are points that both correct alike or not, with what becomes of each", () => {
    expect(comparison.shared.map(({ first, second }) => [first.corrections[0]?.id, second.corrections[0]?.id])).toEqual(
      [
        ["a1", "y2"],
        ["x5", "y5"],
      ],
    );
    expect(
      comparison.differences.map(({ first, second }) => [first.corrections[0]?.id, second.corrections[0]?.id]),
    ).toEqual([
      ["x1", "y1"],
      ["x4", undefined],
      [undefined, "y3"],
    ]);
    expect(comparison.shared[1]!.first.evidence).toMatchObject([{ mention: "la Ligue", lines: [12, 12] }]);
    // The second reader names an actor that is not there, and takes out one that is in use.
    expect(comparison.outcomes!.map((all) => all.map(({ state }) => state))).toEqual([
      ["applied", "applied", "applied", "applied"],
      ["applied", "refused", "applied", "refused"],
    ]);
    const differing = comparison.fields.flatMap(({ field, differences }) => (differences > 0 ? [field] : []));
    expect(differing).toEqual(["organisations.name", "partners"]);
  });

  test("become one journal of both's and of what was chosen, in an order that applies", () => {
    const { rows, outcomes, dataset } = settled(
      compared,
      ({ first }) => (first.corrections[0]?.id === "x1" ? settlement("other", "Commune du Lys") : settlement("first")),
      comparison.differences,
    );
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "applied", "applied"]);
    expect(rows.map(({ action, subject }) => [action, subject])).toEqual([
      ["change", "person:bo-martin"],
      ["change", COMMUNE],
      ["add", "organisation:ligue"],
      ["add", `organisation:ligue|partners|${VERGER}`],
    ]);
    expect(dataset.organisations.find(({ id }) => id === COMMUNE)!.name).toBe("Commune du Lys");
  });

  test("keep together what a reader did at once, which is settled once", () => {
    const whole = [
      { ...actor, id: "act-1of2" },
      { ...link, id: "act-2of2" },
    ];
    const settledBy = (readers: readonly [typeof whole, typeof whole], choice: Settlement["choice"]) => {
      const both = compareReadings({ kind: "journals", readers, base: load() });
      return settled(both, () => settlement(choice), both.comparison.differences);
    };
    expect(settledBy([whole, []], "first").rows.map(({ id }) => id)).toEqual(["s0-1of2", "s0-2of2"]);
    expect(settledBy([whole, []], "second").rows).toEqual([]);
    // The file of the other was cut: what is left of it stands for itself.
    const cut = [{ ...actor, id: "cut-1of2" }];
    expect(settledBy([[], cut], "second").rows.map(({ id }) => id)).toEqual(["s0"]);
    // Both have it: it is the correction that it was.
    const same = whole.map((one, i) => ({ ...one, id: `b-${i + 1}of2` }));
    expect(settledBy([whole, same], "second").rows).toEqual(whole);
  });

  test("bring in once whom corrections of both readers need, and keep the links of either", () => {
    const other = { ...link, subject: `organisation:ligue|partners|${EPICERIE}` };
    const act = (id: string, rows: readonly (typeof link)[]) =>
      rows.map((one, i) => ({ ...one, id: `${id}-${i + 1}of${rows.length}` }));
    const both = compareReadings({
      kind: "journals",
      readers: [act("a", [actor, link]), act("b", [actor, other])],
      base: load(),
    });
    const { differences, sharedTotal } = both.comparison;
    expect([sharedTotal, differences.length]).toEqual([0, 2]);
    const { rows, outcomes } = settled(
      both,
      ({ first }) => settlement(first.corrections.length > 0 ? "first" : "second"),
      differences,
    );
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
    expect(rows.map(({ subject }) => subject)).toEqual([actor.subject, link.subject, other.subject]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test("leave out what is not settled, and tell what no longer fits without it", () => {
    const { outcomes } = settled(compared, () => null, comparison.differences);
    expect(outcomes.map(({ row: { id }, state, reason }) => [id, state, reason?.code])).toEqual([
      ["a1", "applied", undefined],
      ["x5", "refused", "missing"],
    ]);
  });
});
