import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import type { Act } from "../../server/contract/acts.ts";

/** What became of the rows of an act, as one: its state, and why it was refused; null where it has not been tried. */
export function outcomeOf({ rows }: Act, outcomes: readonly Outcome[]): Pick<Outcome, "state" | "reason"> | null {
  const ids = new Set(rows.map(({ id }) => id));
  const own = outcomes.filter(({ row }) => ids.has(row.id));
  const refused = own.filter(({ state }) => state === "refused");
  const cause = refused.find(({ reason }) => reason?.code !== "together") ?? refused[0];
  if (cause !== undefined) return cause;
  return own.find(({ state }) => state === "applied") ?? own[0] ?? null;
}

/** The corrections that are in force: without those that the data took over, or that do not apply. */
export function rowsInForce(rows: readonly JournalRow[], outcomes: readonly Outcome[]): readonly JournalRow[] {
  const idle = new Set(outcomes.flatMap(({ row, state }) => (state === "applied" ? [] : [row.id])));
  return rows.filter(({ id }) => !idle.has(id));
}
