import { actsOf } from "../../server/contract/acts.ts";
import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import type { Corrections } from "./corrections.ts";

/**
 * Makes those corrections that fit, where some do not, and answers what was refused. What was made at once is made or
 * refused whole. Throws as `make`.
 */
export async function makeFitting(
  corrections: Pick<Corrections, "make">,
  own: string | null,
  rows: readonly JournalRow[],
): Promise<readonly Outcome[]> {
  let refused: readonly Outcome[] = [];
  for (let wanted = rows; wanted.length > 0;) {
    const outcomes = await corrections.make(own, wanted);
    if (outcomes.length === 0) break;
    refused = [...refused, ...outcomes];
    const out = new Set(outcomes.map(({ row }) => row.id));
    wanted = actsOf(wanted).flatMap((act) => (act.rows.some(({ id }) => out.has(id)) ? [] : act.rows));
  }
  return refused;
}
