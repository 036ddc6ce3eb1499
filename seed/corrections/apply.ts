import { checkTables } from "../package/check.ts";
import type { Fault } from "../package/faults.ts";
import { type Dataset, type TableName, TABLES } from "../package/schema.ts";
import type { Tables } from "../package/tables.ts";
import { type Act, actsOf } from "./act.ts";
import { Conflict, type Reason } from "./conflict.ts";
import { mergeEntities, separateEntity } from "./correct-ids.ts";
import { addRow, changeRow, removeRow } from "./correct-rows.ts";
import { type Correction, correctionOf, type JournalRow } from "./correction.ts";

/** What became of a row of a journal. */
export interface Outcome {
  row: JournalRow;
  /** `known`: the package's own journal has it already. */
  state: "applied" | "known" | "refused";
  /** Why it was refused. */
  reason: Reason | null;
}

/** What a journal makes of a package. */
export interface Applied {
  /** With every correction that was applied, in its tables and in its journal. */
  dataset: Dataset;
  outcomes: Outcome[];
  /** What is wrong with the tables as they are now; nothing may be kept of them unless this is empty. */
  faults: Fault[];
}

/**
 * A package with the corrections of a journal, one act after the other, each whole or not at all. Those that its own
 * journal has already are passed over, so that a journal applied twice changes nothing. The package given stays as it
 * was.
 */
export function applyJournal(dataset: Dataset, journal: readonly JournalRow[]): Applied {
  let current = dataset;
  const became = new Map<JournalRow, Outcome>();
  for (const act of actsOf(journal)) {
    const { dataset: next, outcomes } = applyAct(current, act);
    current = next;
    for (const outcome of outcomes) became.set(outcome.row, outcome);
  }
  const outcomes = journal.map((row) => became.get(row)!);
  return { dataset: current, outcomes, faults: current === dataset ? [] : faultsOf(current) };
}

/** The dataset with all rows of an act, or as it was. */
function applyAct(dataset: Dataset, { rows, size }: Act): { dataset: Dataset; outcomes: Outcome[] } {
  let current = dataset;
  const outcomes = rows.map((row): Outcome => {
    const before = current.journal.find(({ id }) => id === row.id);
    if (before && same(before, row)) return { row, state: "known", reason: null };
    if (before) return refused(row, { code: "other-content", id: row.id });
    if (rows.length < size) return refused(row, { code: "cut", count: rows.length, size });
    try {
      const next = applied(current, correctionOf(row));
      current = { ...next, journal: [...next.journal, row] };
      return { row, state: "applied", reason: null };
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return refused(row, error.reason);
    }
  });
  const fault = outcomes.find(({ state }) => state === "refused");
  if (fault === undefined) return { dataset: current, outcomes };
  const together: Reason = { code: "together", id: fault.row.id };
  return { dataset, outcomes: outcomes.map((one) => (one.state === "applied" ? refused(one.row, together) : one)) };
}

const refused = (row: JournalRow, reason: Reason): Outcome => ({ row, state: "refused", reason });

const APPLY: Record<JournalRow["action"], (dataset: Dataset, correction: Correction) => Dataset> = {
  add: addRow,
  change: changeRow,
  remove: removeRow,
  merge: mergeEntities,
  separate: separateEntity,
};

const applied = (dataset: Dataset, correction: Correction): Dataset => APPLY[correction.action](dataset, correction);

const same = (a: JournalRow, b: JournalRow): boolean =>
  (["action", "subject", "before", "after"] as const).every((column) => a[column] === b[column]);

/** What is wrong between rows, told by the lines that they have once written. */
function faultsOf(dataset: Dataset): Fault[] {
  const tables = Object.fromEntries(
    (Object.keys(TABLES) as TableName[]).map((name) => [name, dataset[name].map((row, i) => ({ line: i + 2, row }))]),
  ) as unknown as Tables;
  return checkTables(dataset.package, tables, []);
}
