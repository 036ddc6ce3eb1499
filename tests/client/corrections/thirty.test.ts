import { describe, expect, test } from "vitest";
import { folderAt, packagesAt } from "../../../seed/commands/folder.ts";
import { actsOf } from "../../../seed/corrections/act.ts";
import { applyFitting } from "../../../seed/corrections/apply-fitting.ts";
import { applyJournal, type Outcome } from "../../../seed/corrections/apply.ts";
import type { JournalRow } from "../../../seed/corrections/correction.ts";
import { changedFiles } from "../../../seed/corrections/files.ts";
import { readJournal, writeJournal } from "../../../seed/corrections/journal.ts";
import { tableChanges } from "../../../seed/corrections/table-changes.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import type { Dataset } from "../../../seed/package/schema.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { contentVersion } from "../../../server/network/description.ts";
import { randomNumbers, shuffled } from "../../../server/statistics/random.ts";
import { FORMS, randomActs } from "./random-acts.ts";

const THIRTY = 30;
const SMALL = "tests/fixtures/small";
const REAL = "seed/dataset";
const at = (dir: string): Dataset => packagesAt([dir])[0]!;
const bytes = (rows: readonly JournalRow[]) => new TextEncoder().encode(writeJournal(rows));

/** Each act is there with all of its rows or with none, and the tables load as they are. */
function expectWhole(dataset: Dataset, outcomes: readonly Outcome[], rows: readonly JournalRow[]): void {
  const states = new Map(outcomes.map(({ row, state }) => [row, state]));
  for (const act of actsOf(rows))
    expect(new Set(act.rows.map((row) => states.get(row))).size, `${act.id} is half`).toBe(1);
  for (const act of actsOf(dataset.journal)) expect(act.rows.length, act.id).toBe(act.size);
  const again = loadPackage(inMemory("again", writePackage(dataset)));
  expect(contentVersion([again])).toBe(contentVersion([dataset]));
}

/** In another order, the same for the same seed. */
const reordered = <T>(values: readonly T[], seed: number): T[] =>
  shuffled(values.length, randomNumbers(seed)).map((at) => values[at]!);

describe.each([
  [SMALL, 1],
  [SMALL, 2],
  [SMALL, 3],
  [REAL, 4],
])("thirty corrections of %s made in one page (seed %i)", async (dir, seed) => {
  const base = at(dir);
  const { rows, dataset, forms, refused } = await randomActs(base, THIRTY, seed);

  test("are of every form", () => {
    expect(forms).toHaveLength(THIRTY);
    expect(
      FORMS.filter((form) => !forms.includes(form)),
      refused.join("\n"),
    ).toEqual([]);
  });

  test("make the page's own package where the command applies their file, and nothing twice", () => {
    const journal = readJournal("journal.csv", bytes(rows));
    const applied = applyJournal(base, journal);
    expect([applied.outcomes.filter(({ state }) => state !== "applied"), applied.faults]).toEqual([[], []]);
    expect(contentVersion([applied.dataset])).toBe(contentVersion([dataset]));
    const folder = folderAt(dir);
    const files = new Map(folder.list().map((name) => [name, folder.read(name)]));
    for (const [name, text] of changedFiles(folder, applied.dataset, tableChanges(base, applied.dataset)))
      files.set(name, new TextEncoder().encode(text));
    const written = loadPackage(inMemory(dir, files));
    expect(contentVersion([written])).toBe(contentVersion([dataset]));
    const twice = applyJournal(written, journal);
    expect(new Set(twice.outcomes.map(({ state }) => state))).toEqual(new Set(["known"]));
    expect(twice.dataset).toBe(written);
  });

  test("in any other order are applied or refused whole, and again change nothing", () => {
    for (let turn = 0; turn < 12; turn++) {
      const order = turn % 2 === 0 ? reordered(rows, turn) : reordered(actsOf(rows), turn).flatMap((act) => act.rows);
      const fitting = applyFitting(base, order);
      expectWhole(fitting.dataset, fitting.outcomes, order);
      const again = applyFitting(fitting.dataset, fitting.dataset.journal);
      expect(contentVersion([again.dataset])).toBe(contentVersion([fitting.dataset]));
    }
  });

  test("cut in the middle are refused, or those before the cut, each whole", () => {
    const whole = bytes(rows);
    const random = randomNumbers(seed);
    let read = 0;
    for (let turn = 0; turn < 40; turn++) {
      const cut = whole.slice(0, random.below(whole.length));
      let journal: JournalRow[];
      try {
        journal = readJournal("journal.csv", cut);
      } catch {
        continue;
      }
      read += 1;
      expect(journal).toEqual(rows.slice(0, journal.length));
      const { dataset: made, outcomes } = applyFitting(base, journal);
      expectWhole(made, outcomes, journal);
    }
    expect(read).toBeLessThan(40);
    for (let kept = 0; kept <= rows.length; kept++) {
      const { outcomes, dataset: made } = applyJournal(base, rows.slice(0, kept));
      const cutActs = actsOf(rows.slice(0, kept)).filter((act) => act.rows.length < act.size);
      expect(outcomes.filter(({ reason }) => reason?.code === "cut").length).toBe(
        cutActs.reduce((sum, act) => sum + act.rows.length, 0),
      );
      expect(made.journal.length).toBe(base.journal.length + kept - cutActs.flatMap((act) => act.rows).length);
    }
  });

  test("on another edition are refused or hold whole", () => {
    for (const other of [dir === REAL ? SMALL : "tests/fixtures/small-next", "tests/fixtures/packages/example"]) {
      const { dataset: made, outcomes } = applyFitting(at(other), rows);
      expectWhole(made, outcomes, rows);
      expect(outcomes.some(({ state }) => state === "refused")).toBe(true);
    }
  });

  test("taken back one by one leave the others whole, and all leave the data as they were", () => {
    const acts = actsOf(rows);
    for (const act of acts) {
      const rest = rows.filter((row) => !act.rows.includes(row));
      const { dataset: made, outcomes } = applyFitting(base, rest);
      expectWhole(made, outcomes, rest);
    }
    expect(contentVersion([applyFitting(base, []).dataset])).toBe(contentVersion([base]));
  });
});
