import { describe } from "../package/faults.ts";
import { actsOf } from "./act.ts";
import type { Applied, Outcome } from "./apply.ts";
import { type Row } from "./cells.ts";
import { subjectOf } from "./changed-rows.ts";
import { Conflict } from "./conflict.ts";
import { changedColumns, type TableChanges } from "./table-changes.ts";

/**
 * What a journal does to a package, in plain lines: each of its rows, each row of a table that changes, then how many
 * corrections there were, what was made at once counted once.
 */
export function reportOf({ outcomes, faults }: Applied, changes: readonly TableChanges[]): string {
  const acts = actsOf(outcomes.map(({ row }) => row));
  const count = (state: Outcome["state"]) =>
    actsOf(outcomes.flatMap((one) => (one.state === state ? [one.row] : []))).length;
  const lines = [
    ...outcomes.map(lineOf),
    "",
    ...changes.filter(({ table }) => table !== "journal").flatMap(changeLines),
    ...faults.map(describe),
    "",
    `${acts.length} ${acts.length === 1 ? "correction" : "corrections"}: ${count("applied")} applied, ${count("known")} known already, ${count("refused")} refused.`,
  ];
  return lines.join("\n").replace(/\n{3,}/g, "\n\n");
}

function lineOf({ row, state, reason }: Outcome): string {
  const what = `${row.id}: ${row.action} ${row.subject}`;
  if (state === "known") return `= ${what} (applied already)`;
  return reason === null ? `✓ ${what}: ${row.reason}` : `✗ ${what}: ${new Conflict(reason).message}`;
}

function changeLines({ table, came, left, changed }: TableChanges): string[] {
  return [
    `${table}.csv`,
    ...left.map((row) => `- ${cells(row)}`),
    ...came.map((row) => `+ ${cells(row)}`),
    ...changed.map(({ before, after }) => {
      const columns = changedColumns(before, after).map(
        (column) => `${column}: ${JSON.stringify(before[column] ?? null)} → ${JSON.stringify(after[column] ?? null)}`,
      );
      return `~ ${subjectOf(before)}: ${columns.join("; ")}`;
    }),
  ];
}

/** The values of a row that has none empty. */
const cells = (row: Row): string =>
  Object.entries(row)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([, value]) => (typeof value === "string" ? value : JSON.stringify(value)))
    .join(", ");
