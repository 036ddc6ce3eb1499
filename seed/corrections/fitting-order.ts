import type { Dataset } from "../package/schema.ts";
import { applyFitting } from "./apply-fitting.ts";
import { applyJournal, type Outcome } from "./apply.ts";
import type { JournalRow } from "./correction.ts";

/**
 * Corrections of several hands in an order in which as many as can be apply one after the other: what does not fit yet
 * is tried again after the others (a link waits for the actor that it names). Says what becomes of each, and the
 * package with those that apply.
 */
export function inFittingOrder(
  base: Dataset,
  rows: readonly JournalRow[],
): { rows: JournalRow[]; outcomes: Outcome[]; dataset: Dataset } {
  const ordered: JournalRow[] = [];
  let [current, waiting] = [base, rows];
  while (waiting.length > 0) {
    const { dataset, outcomes } = applyJournal(current, waiting);
    const refused = outcomes.filter(({ state }) => state === "refused").map(({ row }) => row);
    if (refused.length === waiting.length) break;
    ordered.push(...outcomes.filter(({ state }) => state !== "refused").map(({ row }) => row));
    [current, waiting] = [dataset, refused];
  }
  const all = [...ordered, ...waiting];
  return { rows: all, ...applyFitting(base, all) };
}
