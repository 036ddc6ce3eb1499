import { useState } from "preact/hooks";
import { type Act, actsOf } from "../../server/contract/acts.ts";
import type { JournalRow, Outcome, Reason } from "../../server/contract/corrections.ts";
import type { Words } from "../i18n/words.ts";
import { outcomeOf } from "../model/acts.ts";
import { journalIn, NoJournal } from "../session/journal-file.ts";
import { makeFitting } from "../session/make-fitting.ts";
import { namesFor, sayAct, sayFailure, sayReason } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { FileButton } from "../ui/file-button.tsx";

/** Somebody's corrections, opened from their file: each accepted, which makes it one's own, or set aside. */
export function OpenedJournal(props: ViewProps & { say: (text: string) => void; onGone: () => void }) {
  const { corrections, state, words, say, onGone } = props;
  const texts = words.corrections;
  const { file, rows, refused, busy, open, leave, accept, acceptAll } = useOpened(props, say);
  const held = new Set(corrections.rows(state.own).map(({ id }) => id));
  const left = actsOf(rows).filter((act) => !act.rows.every(({ id }) => held.has(id)));
  const nameOf = namesFor(props, rows);
  const refusalOf = (reason: Reason | null | undefined): string | null =>
    reason ? `${texts.refused} ${sayReason(reason, words, nameOf)}` : null;
  return (
    <>
      <FileButton single label={texts.open} onFiles={(files) => files[0] && void open(files[0])} />
      {file !== "" && left.length > 0 && (
        <section data-part="opened-journal">
          <h3>{texts.opened(file, left.length)}</h3>
          <ol class="data-kept">
            {left.map((act) => (
              <Offered
                key={act.id}
                what={sayAct(act, words, nameOf)}
                {...{ act, words }}
                refusal={refusalOf(outcomeOf(act, refused)?.reason)}
                onAccept={(what) => void accept(act.rows, what).then((isMade) => isMade && onGone())}
                onLeave={() => {
                  leave(act);
                  onGone();
                }}
              />
            ))}
          </ol>
          {left.length > 1 && (
            <p class="ui-actions">
              <button type="button" aria-disabled={busy} onClick={() => busy || void acceptAll(left)}>
                {texts.acceptAll}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** One of them, with why it does not apply where that was tried in vain. */
function Offered(props: {
  act: Act;
  what: string;
  words: Words;
  refusal: string | null;
  onAccept: (what: string) => void;
  onLeave: () => void;
}) {
  const { act, what, words, refusal, onAccept, onLeave } = props;
  const texts = words.corrections;
  const { author, day, reason } = act.rows[0]!;
  return (
    <li>
      <h4>{what}</h4>
      <p>
        {reason} <small>{texts.by(author, day)}</small>
      </p>
      {refusal !== null && (
        <p class="data-warning" role="alert">
          {refusal}
        </p>
      )}
      <p class="ui-actions">
        <button type="button" aria-label={words.labelled(texts.accept, what)} onClick={() => onAccept(what)}>
          {texts.accept}
        </button>
        <button type="button" aria-label={words.labelled(texts.refuse, what)} onClick={onLeave}>
          {texts.refuse}
        </button>
      </p>
    </li>
  );
}

/** What is open of a file, which of it does not apply, and what is done with it. */
function useOpened({ corrections, state, words }: ViewProps, say: (text: string) => void) {
  const [file, setFile] = useState("");
  const [rows, setRows] = useState<readonly JournalRow[]>([]);
  const [refused, setRefused] = useState<readonly Outcome[]>([]);
  const [busy, setBusy] = useState(false);
  const texts = words.corrections;

  async function open(given: File): Promise<void> {
    try {
      const read = await journalIn(given);
      const held = new Set(corrections.rows(state.own).map(({ id }) => id));
      setFile(given.name);
      setRows(read);
      setRefused([]);
      const news = actsOf(read).filter((act) => !act.rows.every(({ id }) => held.has(id))).length;
      say(news === 0 ? texts.openedNone(given.name) : texts.opened(given.name, news));
    } catch (error) {
      say(
        error instanceof NoJournal ? texts.noJournal(given.name) : texts.notRead(given.name, (error as Error).message),
      );
    }
  }

  async function accept(wanted: readonly JournalRow[], what: string): Promise<boolean> {
    try {
      const outcomes = await corrections.make(state.own, wanted);
      const tried = new Set(wanted.map(({ id }) => id));
      setRefused([...refused.filter(({ row }) => !tried.has(row.id)), ...outcomes]);
      if (outcomes.length === 0) say(texts.accepted(what));
      return outcomes.length === 0;
    } catch (error) {
      say(sayFailure(error as Error, words));
      return false;
    }
  }

  /** Those that fit; the others stay, each with its reason. */
  async function acceptAll(left: readonly Act[]): Promise<void> {
    setBusy(true);
    say(texts.making);
    const wanted = left.flatMap((act) => act.rows);
    try {
      const outcomes = await makeFitting(corrections, state.own, wanted);
      setRefused(outcomes);
      const out = new Set(outcomes.map(({ row }) => row.id));
      const stays = left.filter((act) => act.rows.some(({ id }) => out.has(id))).length;
      say(texts.acceptedAll(left.length - stays, stays));
    } catch (error) {
      say(sayFailure(error as Error, words));
    }
    setBusy(false);
  }

  const leave = (act: Act): void => setRows(rows.filter((row) => !act.rows.includes(row)));
  return { file, rows, refused, busy, open, leave, accept, acceptAll };
}
