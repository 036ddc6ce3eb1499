import type { JournalRow } from "../../server/contract/corrections.ts";
import { type JournalSteps, NO_STEPS, stepped, type Turn, withStep } from "./journal-steps.ts";
import type { State } from "./state.ts";

/** The corrections that a reader made, and who that is. */
export interface Journals {
  /** Name or initials; empty until the reader says them. */
  author: string;
  /** By what they correct: see `placeOf`. */
  of: Readonly<Record<string, readonly JournalRow[]>>;
  /** What undoes the last steps of each, and does again what was undone. */
  steps: Readonly<Record<string, JournalSteps>>;
}

/** None made yet. */
export const NO_JOURNALS: Journals = { author: "", of: {}, steps: {} };

/** What a journal corrects: data of the reader's own, by their name, or those of the page at a path. */
export const placeOf = (own: string | null, path: string): string => (own === null ? `page ${path}` : `own ${own}`);

/** Whether the data of a state take corrections: data of the web take none, nor a server's other datasets. */
export const takesCorrections = ({ data, dataset }: Pick<State, "data" | "dataset">): boolean =>
  data === null && dataset === null;

/** Whether a state shows data with the reader's corrections, where there are some. */
export const isCorrected = (state: Pick<State, "data" | "dataset" | "corrected">): boolean =>
  takesCorrections(state) && state.corrected;

/** The corrections of a place, in the order in which they were made. */
export const rowsAt = (journals: Journals, place: string): readonly JournalRow[] => journals.of[place] ?? NONE;

/** Whether a step of a place can be undone, and one that was undone be done again. */
export function whichSteps(journals: Journals, place: string): { canUndo: boolean; canRedo: boolean } {
  const { past, future } = stepsAt(journals, place);
  return { canUndo: past.length > 0, canRedo: future.length > 0 };
}

const stepsAt = (journals: Journals, place: string): JournalSteps => journals.steps[place] ?? NO_STEPS;

/** With other corrections of one place, which is a step; none are no journal. */
export const withRows = (journals: Journals, place: string, rows: readonly JournalRow[]): Journals =>
  withPlace(journals, place, rows, withStep(stepsAt(journals, place), rowsAt(journals, place), rows));

/** With the corrections of one place as they were before its last step, or before that was undone. */
export function takeStep(journals: Journals, place: string, way: "undo" | "redo"): Journals {
  const { rows, steps } = stepped(rowsAt(journals, place), stepsAt(journals, place), way);
  return withPlace(journals, place, rows, steps);
}

/** Without what was ever corrected at a place. */
export const withoutPlace = (journals: Journals, place: string): Journals => withPlace(journals, place, [], NO_STEPS);

/** With what other journals have of one place. */
export const withPlaceOf = (journals: Journals, place: string, others: Journals): Journals =>
  withPlace(journals, place, rowsAt(others, place), stepsAt(others, place));

function withPlace(journals: Journals, place: string, rows: readonly JournalRow[], steps: JournalSteps): Journals {
  const { [place]: _rows, ...of } = journals.of;
  const { [place]: _steps, ...others } = journals.steps;
  return {
    ...journals,
    of: rows.length === 0 ? of : { ...of, [place]: rows },
    steps: steps.past.length + steps.future.length === 0 ? others : { ...others, [place]: steps },
  };
}

const NONE: readonly JournalRow[] = [];

/** Journals as a browser keeps them. */
export const toText = (journals: Journals): string => JSON.stringify(journals);

/** The journals that `toText` wrote. Throws an `Error` where the text is none of these. */
export function fromText(text: string): Journals {
  const json = JSON.parse(text) as Partial<Journals> | null;
  // Steps came later than journals did.
  const { author, of, steps = {} } = json ?? {};
  const lists = typeof of === "object" && of !== null ? Object.values(of) : null;
  if (typeof author !== "string" || lists === null || !lists.every((rows) => Array.isArray(rows) && rows.every(isRow)))
    throw new Error("These are no journals of corrections.");
  return { author, of: of!, steps: areSteps(steps) ? steps : {} };
}

/** Whether these are steps; what can't be undone is no loss of what was corrected. */
const areSteps = (steps: unknown): steps is Journals["steps"] =>
  typeof steps === "object" &&
  steps !== null &&
  Object.values(steps).every((one: Partial<JournalSteps> | null) => [one?.past, one?.future].every(areTurns));

const areTurns = (turns: unknown): boolean =>
  Array.isArray(turns) &&
  turns.every(
    (turn: Partial<Turn> | null) =>
      Array.isArray(turn?.gone) && Array.isArray(turn.came) && turn.came.every(({ row }) => isRow(row)),
  );

const TEXTS = ["id", "action", "subject", "reason", "author", "day"] as const;

const isRow = (row: unknown): boolean =>
  typeof row === "object" &&
  row !== null &&
  TEXTS.every((column) => typeof (row as Record<string, unknown>)[column] === "string");
