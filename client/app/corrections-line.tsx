import { actsOf } from "../../server/contract/acts.ts";
import { outcomeOf } from "../model/acts.ts";
import { goToView, showCorrected, type State, type Step } from "../model/state.ts";
import type { Words } from "../i18n/words.ts";
import type { Corrections } from "../session/corrections.ts";
import { focusWhenThere } from "../ui/focus-when-there.ts";

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
  const acts = actsOf(corrections.rows(state.own));
  const states = acts.map((one) => outcomeOf(one, corrections.outcomes(state.own))?.state);
  const unfit = states.filter((one) => one === "refused").length;
  const known = states.filter((one) => one === "known").length;
  const say = words.corrections;
  const goToList = (): void => {
    if (state.view !== "data") act(goToView("data"));
    focusWhenThere("[data-part=own-corrections] h2");
  };
  return (
    <p class="ui-notice ui-actions" data-part="corrections" role="status">
      <span>
        {state.corrected ? say.line(acts.length - unfit - known) : say.lineOff(acts.length)}
        {unfit > 0 && ` ${say.unfit(unfit)}`}
      </span>
      <button type="button" class="ui-quiet" onClick={() => act(showCorrected(!state.corrected))}>
        {state.corrected ? say.without : say.again}
      </button>
      <button type="button" class="ui-quiet" onClick={goToList}>
        {say.list}
      </button>
    </p>
  );
}
