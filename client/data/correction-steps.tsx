import { type Act, actsOf } from "../../server/contract/acts.ts";
import { namesFor, sayAct, sayFailure } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** Undoes the last step of the reader's corrections, such as one that was taken back, and does it again. */
export function CorrectionSteps(props: ViewProps & { say: (text: string) => void }) {
  const { corrections, words, state, say: tell } = props;
  const say = words.corrections.stepped;
  const { canUndo, canRedo } = corrections.steps(state.own);

  async function step(way: "undo" | "redo"): Promise<void> {
    const before = corrections.rows(state.own);
    try {
      await corrections.step(state.own, way);
    } catch (error) {
      return tell(sayFailure(error as Error, words));
    }
    const after = corrections.rows(state.own);
    const nameOf = namesFor(props, [...before, ...after]);
    const called = (acts: readonly Act[]): string[] => acts.map((act) => sayAct(act, words, nameOf));
    const [gone, came] = [called(actsWithout(before, after)), called(actsWithout(after, before))];
    tell([gone.length > 0 ? say.gone(gone) : "", came.length > 0 ? say.came(came) : ""].filter(Boolean).join(" "));
  }

  if (!canUndo && !canRedo) return null;
  // What is pressed keeps the focus where nothing is left to undo.
  const button = (label: string, isThere: boolean, way: "undo" | "redo") => (
    <button type="button" aria-disabled={!isThere} onClick={() => isThere && void step(way)}>
      {label}
    </button>
  );
  return (
    <p class="ui-actions" role="group" aria-label={say.label}>
      {button(say.undo, canUndo, "undo")}
      {button(say.redo, canRedo, "redo")}
    </p>
  );
}

type Rows = Parameters<typeof actsOf>[0];

/** The acts of some rows that are not among others. */
function actsWithout(rows: Rows, others: Rows): Act[] {
  const held = new Set(others.map(({ id }) => id));
  return actsOf(rows.filter(({ id }) => !held.has(id)));
}
