import type { State, Step, StepName } from "../model/state.ts";

/** One exploring step and the state it led to. */
export interface Entry {
  /** Its own for as long as the page lives: the browser's history names a step by it. */
  id: number;
  name: StepName;
  about: string | undefined;
  state: State;
}

/** The steps so far and where one stands among them; immutable. */
export interface History {
  entries: readonly Entry[];
  index: number;
  /** The id of the next step; none is given twice, also where steps were forgotten. */
  next: number;
}

/** Steps kept; the oldest are forgotten first. */
const KEPT = 200;

/** A history that starts with a state. */
export const startHistory = (state: State): History => ({
  entries: [{ id: 0, name: "start", about: undefined, state }],
  index: 0,
  next: 1,
});

/** The state where one stands. */
export const now = (history: History): State => history.entries[history.index]!.state;

/**
 * Takes a step; steps that were undone are forgotten. A quiet step changes the present entry; a step to nowhere none.
 */
export function take(history: History, step: Step): History {
  const before = now(history);
  const state = step.apply(before);
  if (JSON.stringify(state) === JSON.stringify(before)) return history;
  if (step.quiet)
    return { ...history, entries: history.entries.with(history.index, { ...history.entries[history.index]!, state }) };
  const entry = { id: history.next, name: step.name, about: step.about, state };
  const entries = [...history.entries.slice(0, history.index + 1), entry].slice(-KEPT);
  return { entries, index: entries.length - 1, next: history.next + 1 };
}

/** Stands at another entry; the language stays as it is, since nobody undoes a language. */
export function jump(history: History, index: number): History {
  const entry = history.entries[index];
  if (!entry || index === history.index) return history;
  const state = { ...entry.state, language: now(history).language };
  return { ...history, entries: history.entries.with(index, { ...entry, state }), index };
}

/** Whether there is a step before the present one. */
export const canUndo = (history: History): boolean => history.index > 0;
/** Whether there is a step that was undone. */
export const canRedo = (history: History): boolean => history.index < history.entries.length - 1;

/**
 * The entry of a state that fulfils a wish: the nearest one before where one stands, else the nearest after; -1 when
 * none does.
 */
export function nearest({ entries, index }: History, wish: (state: State) => boolean): number {
  const before = entries.findLastIndex((entry, at) => at < index && wish(entry.state));
  return before >= 0 ? before : entries.findIndex((entry, at) => at > index && wish(entry.state));
}
