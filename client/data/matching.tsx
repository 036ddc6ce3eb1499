import { useEffect, useState } from "preact/hooks";
import { type Decided, type Reconciliation, undo, withoutUndone } from "../model/reconciliation.ts";
import { placeOf } from "../model/journals.ts";
import { decisionsFile, decisionsIn } from "../session/decisions-file.ts";
import { type NameMatching, openNameMatching } from "../session/reconciliation.ts";
import { namesFor, sayFailure, sayReason } from "../ui/correction-words.ts";
import { save } from "../ui/download.ts";
import { FileButton } from "../ui/file-button.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { MatchingGroups } from "./matching-groups.tsx";
import { MatchingStart } from "./matching-start.tsx";
import "./matching.css";

/** One for the page: who leaves this view and comes back finds every decision, kept yet or not. */
const matching = openNameMatching();

/** Where names are held against a list: which list, or what is proposed of one. */
export function View(props: ViewProps) {
  const { words, state } = props;
  const say = words.reconciliation;
  const [said, setSaid] = useState("");
  const kept = matching.reconciliation.value;
  if (kept === undefined) return null;
  const reconciliation = kept?.data === placeOf(state.own, location.pathname) ? kept : null;

  async function takeAway(): Promise<void> {
    const { content, name } = await decisionsFile(matching.decisions());
    save(content, name);
    setSaid(say.saved);
  }

  async function open(file: File): Promise<void> {
    try {
      const taken = (await decisionsIn(file)).filter(({ decision }) => decision !== null);
      matching.take(taken);
      setSaid(say.opened(file.name, taken.length));
    } catch (error) {
      setSaid(say.notRead(file.name, (error as Error).message));
    }
  }

  return (
    <section class="data-matching" data-part="matching">
      <h2>{say.title}</h2>
      {matching.isUnkept.value && (
        <p class="data-warning" role="alert">
          {say.notKept}
        </p>
      )}
      {reconciliation ? (
        <Bench {...props} reconciliation={reconciliation} />
      ) : (
        <>
          <p class="ui-lead">{say.lead}</p>
          <MatchingStart {...props} matching={matching} />
        </>
      )}
      <p class="ui-actions">
        {matching.hasDecisions() && (
          <button type="button" onClick={() => void takeAway()}>
            {say.takeAway}
          </button>
        )}
        {!reconciliation && <FileButton single label={say.open} onFiles={([file]) => file && void open(file)} />}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}

/** What is proposed of a list, what was decided, and the way of that into the corrections. */
function Bench(props: ViewProps & { reconciliation: Reconciliation }) {
  const { words, corrections, reconciliation } = props;
  const say = words.reconciliation;
  const { list, matched, decided, past } = reconciliation;
  const failure = useTelling(props, matching);
  const counts = (decision: Decided["decision"]): number =>
    Object.values(decided).filter((one) => one.decision === decision).length;
  // What is decided is told in a turn of its own: until then nothing is among the corrections.
  const isBehind = matching.isTelling.value || reconciliation.pending.length > 0;
  const open = matched.proposals.length - Object.keys(decided).length;
  return (
    <>
      <p class="ui-lead">
        {say.of(list.title, list.entries)}{" "}
        {say.found(matched.proposals.length, matched.coded, matched.settled, matched.none)}
      </p>
      <p>{say.keys}</p>
      <p class="ui-actions">
        <label class="data-matching-author">
          <span>{words.corrections.author}</span>
          <input
            value={corrections.author.value}
            maxLength={100}
            onInput={({ currentTarget }) => corrections.setAuthor(currentTarget.value)}
          />
          <small>{words.corrections.authorWhy}</small>
        </label>
      </p>
      <p class="ui-actions">
        <button type="button" disabled={past.length === 0} onClick={() => matching.step(undo)}>
          {say.undo} <kbd>Z</kbd>
        </button>
        <button type="button" disabled={reconciliation.pending.length > 0} onClick={matching.leave}>
          {say.leave}
        </button>
      </p>
      <p aria-live="polite">{say.left(open, counts("accepted"), counts("refused"), counts("left"))}</p>
      <p role="status">{failure.said ? "" : isBehind ? say.telling : counts("accepted") > 0 ? say.told : ""}</p>
      {failure.said && (
        <div class="data-warning" role="alert">
          <p>{failure.said}</p>
          {reconciliation.pending.length > 0 && (
            <button type="button" onClick={failure.retry}>
              {words.states.retry}
            </button>
          )}
        </div>
      )}
      <MatchingGroups {...props} matching={matching} />
    </>
  );
}

/** Tells the corrections what is decided, whenever something is that they don't know; says what failed. */
function useTelling(props: ViewProps & { reconciliation: Reconciliation }, store: NameMatching) {
  const { corrections, state, whole, words, reconciliation } = props;
  const [said, setSaid] = useState("");
  const [isStuck, setStuck] = useState(false);
  const { pending, list } = reconciliation;
  const isTelling = store.isTelling.value;
  const rows = corrections.rows(state.own);
  const why = words.reconciliation;

  async function tell(): Promise<void> {
    try {
      const refused = await store.tell({
        own: state.own,
        corrections,
        has: (id) => whole.hasNode(id),
        why: ({ candidate, context, reason, score }) =>
          why.reason(candidate ?? "", context, list.title, why.reasons[reason as keyof typeof why.reasons], score ?? 0),
      });
      const nameOf = namesFor(props, []);
      if (refused.length > 0)
        setSaid(
          refused
            .map(({ row, reason }) =>
              sayRefused(words, nameOf(row.subject), reason && sayReason(reason, words, nameOf)),
            )
            .join(" "),
        );
    } catch (error) {
      setStuck(true);
      setSaid(sayFailure(error as Error, words));
    }
  }

  useEffect(() => {
    if (pending.length > 0 && !isTelling && !isStuck) void tell();
  }, [pending, isTelling, isStuck]);
  // What was taken back in the list of corrections is open again here.
  useEffect(() => {
    if (!isTelling) store.step((before) => withoutUndone(before, new Set(rows.map(({ id }) => id))));
  }, [rows, isTelling]);
  return {
    said,
    retry: () => {
      setSaid("");
      setStuck(false);
    },
  };
}

const sayRefused = (words: ViewProps["words"], name: string, why: string | null): string =>
  `${words.quote(name)} ${words.corrections.refused} ${why ?? ""}`;
