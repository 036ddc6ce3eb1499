import { useState } from "preact/hooks";
import { actsOf } from "../../server/contract/acts.ts";
import type { Outcome } from "../../server/contract/corrections.ts";
import type { ReadingsCompared, ReadingsSettled } from "../../server/contract/comparison-messages.ts";
import { outcomeOf } from "../model/acts.ts";
import { unsettled } from "../model/comparison.ts";
import { takesCorrections } from "../model/journals.ts";
import type { Words } from "../i18n/words.ts";
import type { KeptComparison } from "../session/comparison-store.ts";
import type { ComparisonSession } from "../session/comparison.ts";
import { journalFile } from "../session/journal-file.ts";
import { NoPackage } from "../session/page-package.ts";
import { type NameOf, namesFor, sayAct, sayReason } from "../ui/correction-words.ts";
import { save } from "../ui/download.ts";
import type { ViewProps } from "../ui/view-props.ts";

type ResultProps = ViewProps & { store: ComparisonSession; kept: KeptComparison; compared: ReadingsCompared };

/** The journal of what is settled: taken away, or applied to the data that are open. */
export function ComparisonResult(props: ResultProps) {
  const { words, store, kept, compared, corrections, state } = props;
  const say = words.comparison;
  const [said, setSaid] = useState("");
  const [tried, setTried] = useState<{ settled: ReadingsSettled; refused: readonly Outcome[] } | null>(null);
  const settled = store.settled.value;
  if (settled === null) return null;
  const { rows, outcomes } = settled;
  const open = unsettled(compared.comparison.differences, kept.settling).length;
  // What the reader's other corrections do not leave room for was refused of these rows, not of those settled since.
  const refused = tried?.settled === settled ? tried.refused : [];
  const unfit = [...outcomes.filter((one) => one.state === "refused"), ...refused];
  const fit = rows.filter((row) => !unfit.some((one) => one.row.id === row.id));
  const acts = actsOf(rows).length;
  const isHere = kept.corrects !== null && kept.corrects.own === state.own && takesCorrections(state);
  const nameOf = namesFor(props, rows);

  async function takeAway(): Promise<void> {
    const { content } = await journalFile(rows);
    save(content, say.fileName);
    setSaid(say.saved);
  }

  /** In the place of both readers' own, where these are among the reader's, and of what was settled before. */
  async function apply(): Promise<void> {
    if (settled === null) return;
    const ids = new Set(compared.ids);
    try {
      const back = await corrections.exchange(state.own, (id) => ids.has(id) || id.startsWith(compared.mark), fit);
      setTried({ settled, refused: [...refused, ...back] });
      setSaid(back.length === 0 ? say.applied(actsOf(fit).length) : say.notApplied);
    } catch (error) {
      const why = error instanceof NoPackage ? words.corrections.noPackage[error.why] : (error as Error).message;
      setSaid(words.corrections.failed(why));
    }
  }

  return (
    <section data-part="settled">
      <h3>{say.result}</h3>
      <p>{say.resultOf(acts, open)}</p>
      <Unfit outcomes={unfit} words={words} nameOf={nameOf} />
      <p class="ui-actions">
        <button type="button" disabled={rows.length === 0} onClick={() => void takeAway()}>
          {say.takeAway}
        </button>
        {isHere && (
          <button type="button" disabled={fit.length === 0} onClick={() => void apply()}>
            {say.apply}
          </button>
        )}
      </p>
      {!isHere && <p class="ui-hint">{say.elsewhere}</p>}
      <p role="status">{said}</p>
    </section>
  );
}

/** What does not apply, and why. */
function Unfit({ outcomes, words, nameOf }: { outcomes: readonly Outcome[]; words: Words; nameOf: NameOf }) {
  if (outcomes.length === 0) return null;
  return (
    <ul class="data-comparison-points">
      {actsOf(outcomes.map(({ row }) => row)).map((act) => {
        const reason = outcomeOf(act, outcomes)?.reason;
        return (
          <li key={act.id}>
            {words.comparison.refused} {sayAct(act, words, nameOf)}. {reason && sayReason(reason, words, nameOf)}
          </li>
        );
      })}
    </ul>
  );
}
