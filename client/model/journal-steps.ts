import type { JournalRow } from "../../server/contract/corrections.ts";

/** What makes other corrections of some: the ids of those that go, and those that come, each with its place. */
export interface Turn {
  gone: readonly string[];
  came: readonly { at: number; row: JournalRow }[];
}

/** Turns that make of corrections what they were, the last step first, and what they were before these were undone. */
export interface JournalSteps {
  past: readonly Turn[];
  future: readonly Turn[];
}

/** None taken yet. */
export const NO_STEPS: JournalSteps = { past: [], future: [] };

/** Steps that are kept; the oldest are forgotten first. */
const KEPT = 100;

type Rows = readonly JournalRow[];

/** The steps after another, which made `after` of the corrections `before`. What was undone until then is forgotten. */
export function withStep({ past }: JournalSteps, before: Rows, after: Rows): JournalSteps {
  const turn = turnBetween(after, before);
  const isNone = turn.gone.length + turn.came.length === 0;
  return isNone ? { past, future: [] } : { past: [turn, ...past].slice(0, KEPT), future: [] };
}

/** The corrections as they were before the last step, or before the last of these was undone, and the steps then. */
export function stepped(
  rows: Rows,
  { past, future }: JournalSteps,
  way: "undo" | "redo",
): { rows: Rows; steps: JournalSteps } {
  const [turn, ...others] = way === "undo" ? past : future;
  if (turn === undefined) return { rows, steps: { past, future } };
  const next = turned(rows, turn);
  const back = turnBetween(next, rows);
  return {
    rows: next,
    steps: way === "undo" ? { past: others, future: [back, ...future] } : { past: [back, ...past], future: others },
  };
}

/** Corrections after a turn; those that another tab took back, or made, meanwhile stay as they are. */
function turned(rows: Rows, { gone, came }: Turn): Rows {
  const [leaving, held] = [new Set(gone), new Set(rows.map(({ id }) => id))];
  const next = rows.filter(({ id }) => !leaving.has(id));
  for (const { at, row } of came) if (!held.has(row.id)) next.splice(at, 0, row);
  return next;
}

/** What makes `after` of the corrections `before`. */
function turnBetween(before: Rows, after: Rows): Turn {
  const [had, has] = [before, after].map((rows) => new Set(rows.map(({ id }) => id)));
  return {
    gone: before.flatMap(({ id }) => (has!.has(id) ? [] : [id])),
    came: after.flatMap((row, at) => (had!.has(row.id) ? [] : [{ at, row }])),
  };
}
