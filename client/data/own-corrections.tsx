import { useRef, useState } from "preact/hooks";
import { type Act, actsOf } from "../../server/contract/acts.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";
import { outcomeOf } from "../model/acts.ts";
import { journalFile } from "../session/journal-file.ts";
import { namesFor, type NameOf, sayAct, sayFailure, sayReason } from "../ui/correction-words.ts";
import { save } from "../ui/download.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { OpenedJournal } from "./opened-journal.tsx";
import { Report } from "./report.tsx";
import { CorrectionSteps } from "./correction-steps.tsx";
import { TableDiff } from "./table-diff.tsx";
import { useWeights, type Weighed } from "./use-weights.ts";
import { Hanging } from "./hanging.tsx";

/** The reader's own corrections of the data that are shown: what became of each, undone or taken away. */
export function OwnCorrections(props: ViewProps) {
  const { corrections, words, state } = props;
  const say = words.corrections;
  const [said, setSaid] = useState("");
  // What had the focus goes with what is undone, accepted or set aside.
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = (): void => heading.current?.focus();
  const rows = corrections.rows(state.own);
  const weighed = useWeights(props, rows);
  const nameOf = namesFor(props, rows, weighed.compared?.names);

  async function undo(act: Act): Promise<void> {
    const what = sayAct(act, words, nameOf);
    try {
      await corrections.undo(
        state.own,
        act.rows.map(({ id }) => id),
      );
      setSaid(say.undone(what));
      toHeading();
    } catch (error) {
      setSaid(sayFailure(error as Error, words));
    }
  }

  return (
    <section data-part="own-corrections">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p class="ui-caveat">{rows.length === 0 ? say.none : say.lead}</p>
      {corrections.problem.value && (
        <p class="data-warning" role="alert">
          {say.notKept}
        </p>
      )}
      <ol class="data-kept">
        {actsOf(rows).map((act) => (
          <Made key={act.id} {...props} made={act} {...{ nameOf, weighed }} onUndo={() => void undo(act)} />
        ))}
      </ol>
      <CorrectionSteps {...props} say={setSaid} />
      {rows.length > 0 && <Together {...props} {...{ rows, nameOf, weighed }} say={setSaid} />}
      <OpenedJournal {...props} say={setSaid} onGone={toHeading} />
      <p role="status">{said}</p>
    </section>
  );
}

/** What all of them make of the tables, and the ways to take them away. */
function Together(
  props: ViewProps & {
    rows: readonly JournalRow[];
    nameOf: NameOf;
    weighed: Weighed;
    say: (text: string) => void;
  },
) {
  const { rows, nameOf, weighed, say: tell, words } = props;
  const { compared, state } = weighed;
  const say = words.corrections;

  async function takeAway(): Promise<void> {
    const { content, name } = await journalFile(rows);
    save(content, name);
    tell(say.saved);
  }

  return (
    <>
      <p class="ui-caveat">{say.hanging.lead}</p>
      <p role="status">{state === "done" ? "" : say.hanging[state]}</p>
      {compared && <TableDiff {...props} {...{ compared, nameOf }} say={tell} />}
      <Report {...props} {...{ rows, compared }} onSave={() => void takeAway()} />
    </>
  );
}

function Made(props: ViewProps & { made: Act; nameOf: NameOf; weighed: Weighed; onUndo: () => void }) {
  const { made, nameOf, weighed, words, corrections, state } = props;
  const say = words.corrections;
  const what = sayAct(made, words, nameOf);
  const outcome = outcomeOf(made, corrections.outcomes(state.own));
  const { reason, author, day } = made.rows[0]!;
  return (
    <li>
      <h3>{what}</h3>
      <p>{reason}</p>
      <p>
        <small>
          {say.by(author, day)}
          {outcome && ` · ${say.states[outcome.state]}`}
          {outcome?.reason && ` ${sayReason(outcome.reason, words, nameOf)}`}
        </small>
      </p>
      <Hanging weight={weighed.weights.get(made.id)} words={words} />
      <p class="ui-actions">
        <button type="button" aria-label={words.labelled(say.undo, what)} onClick={props.onUndo}>
          {say.undo}
        </button>
      </p>
    </li>
  );
}
