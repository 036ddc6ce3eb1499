import { describe } from "../package/faults.ts";
import type { Dataset } from "../package/schema.ts";
import { actsOf } from "./act.ts";
import { applyJournal, type Outcome } from "./apply.ts";
import type { JournalRow } from "./correction.ts";

/**
 * A package with those corrections of a journal that fit it, in their order, and what became of each. One that would
 * leave tables which do not load is refused as `unsound`, and the others are applied without it; so what comes out
 * always loads.
 */
export function applyFitting(
  dataset: Dataset,
  journal: readonly JournalRow[],
): { dataset: Dataset; outcomes: Outcome[] } {
  const whole = applyJournal(dataset, journal);
  if (whole.faults.length === 0) return whole;
  // Checking all tables is what costs: it is done for each act only where some one of them is unsound.
  let current = dataset;
  const became = new Map<JournalRow, Outcome>();
  for (const { rows } of actsOf(journal)) {
    const applied = applyJournal(current, rows);
    const [fault] = applied.faults;
    const unsound = fault && ({ code: "unsound", fault: describe(fault) } as const);
    if (unsound === undefined) current = applied.dataset;
    for (const one of applied.outcomes)
      became.set(one.row, unsound ? { ...one, state: "refused", reason: unsound } : one);
  }
  return { dataset: current, outcomes: journal.map((row) => became.get(row)!) };
}
