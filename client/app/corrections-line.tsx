import { goToView, showCorrected, type State, type Step } from "../model/state.ts";
import type { Words } from "../i18n/words.ts";
import type { Corrections } from "../session/corrections.ts";

/** What the line about the reader's corrections is told. */
export interface CorrectionsLineProps {
  state: State;
  words: Words;
  act: (step: Step) => void;
  corrections: Corrections;
}

/** Says that the data are shown with the reader's own corrections, or without them, and changes that. */
export function View(props: CorrectionsLineProps) {
  const { state, words, act, corrections } = props;
  const rows = corrections.rows(state.own);
  const outcomes = corrections.outcomes(state.own);
  const unfit = outcomes.filter((one) => one.state === "refused").length;
  const known = outcomes.filter((one) => one.state === "known").length;
  const say = words.corrections;
  return (
    <p class="ui-notice ui-actions" data-part="corrections" role="status">
      <span>
        {state.corrected ? say.line(rows.length - unfit - known) : say.lineOff(rows.length)}
        {unfit > 0 && ` ${say.unfit(unfit)}`}
      </span>
      <button type="button" class="ui-quiet" onClick={() => act(showCorrected(!state.corrected))}>
        {state.corrected ? say.without : say.again}
      </button>
      {state.view !== "data" && (
        <button type="button" class="ui-quiet" onClick={() => act(goToView("data"))}>
          {say.list}
        </button>
      )}
    </p>
  );
}
