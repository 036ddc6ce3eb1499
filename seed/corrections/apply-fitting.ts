import { describe } from "../package/faults.ts";
import type { Dataset } from "../package/schema.ts";
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
  // Checking all tables is what costs: it is done for each correction only where some one of them is unsound.
  let current = dataset;
  const outcomes = journal.flatMap((row): Outcome[] => {
    const applied = applyJournal(current, [row]);
    const [fault] = applied.faults;
    if (fault !== undefined) return [{ row, state: "refused", reason: { code: "unsound", fault: describe(fault) } }];
    current = applied.dataset;
    return applied.outcomes;
  });
  return { dataset: current, outcomes };
}
