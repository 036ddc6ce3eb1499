import { useState } from "preact/hooks";
import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import { NoPackage } from "../session/page-package.ts";
import { journalFile } from "../session/journal-file.ts";
import { sayCorrection, sayReason } from "../ui/correction-words.ts";
import { save } from "../ui/download.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { OpenedJournal } from "./opened-journal.tsx";
import { Report } from "./report.tsx";

/** The reader's own corrections of the data that are shown: what became of each, undone or taken away. */
export function OwnCorrections(props: ViewProps) {
  const { corrections, words, state, whole } = props;
  const say = words.corrections;
  const [said, setSaid] = useState("");
  const rows = corrections.rows(state.own);
  const outcomes = new Map(corrections.outcomes(state.own).map((one) => [one.row.id, one]));

  async function undo(row: JournalRow): Promise<void> {
    const what = sayCorrection(row, words, whole);
    try {
      await corrections.undo(state.own, [row.id]);
      setSaid(say.undone(what));
    } catch (error) {
      setSaid(error instanceof NoPackage ? say.noPackage[error.why] : say.failed((error as Error).message));
    }
  }

  async function takeAway(): Promise<void> {
    const { content, name } = await journalFile(rows);
    save(content, name);
    setSaid(say.saved);
  }

  return (
    <section data-part="own-corrections">
      <h2>{say.title}</h2>
      <p class="ui-caveat">{rows.length === 0 ? say.none : say.lead}</p>
      {corrections.problem.value && (
        <p class="data-warning" role="alert">
          {say.notKept}
        </p>
      )}
      <ol class="data-kept">
        {rows.map((row) => (
          <Made key={row.id} {...props} row={row} outcome={outcomes.get(row.id)} onUndo={() => void undo(row)} />
        ))}
      </ol>
      {rows.length > 0 && (
        <>
          <p class="ui-actions">
            <button type="button" onClick={() => void takeAway()}>
              {say.takeAway}
            </button>
          </p>
          <Report {...props} rows={rows} onSave={() => void takeAway()} />
        </>
      )}
      <OpenedJournal {...props} say={setSaid} />
      <p role="status">{said}</p>
    </section>
  );
}

function Made(props: ViewProps & { row: JournalRow; outcome: Outcome | undefined; onUndo: () => void }) {
  const { row, outcome, words, whole } = props;
  const say = words.corrections;
  const what = sayCorrection(row, words, whole);
  return (
    <li>
      <h3>{what}</h3>
      <p>{row.reason}</p>
      <p>
        <small>
          {say.by(row.author, row.day)}
          {outcome && ` · ${say.states[outcome.state]}`}
          {outcome?.reason && ` ${sayReason(outcome.reason, words)}`}
        </small>
      </p>
      <p class="ui-actions">
        <button type="button" aria-label={words.labelled(say.undo, what)} onClick={props.onUndo}>
          {say.undo}
        </button>
      </p>
    </li>
  );
}
