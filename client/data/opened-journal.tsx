import { useState } from "preact/hooks";
import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import { journalIn } from "../session/journal-file.ts";
import { NoPackage } from "../session/page-package.ts";
import { sayCorrection, sayReason } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { FileButton } from "../ui/file-button.tsx";

/** Somebody's corrections, opened from their file: each accepted, which makes it one's own, or set aside. */
export function OpenedJournal(props: ViewProps & { say: (text: string) => void }) {
  const { corrections, state, words, whole, say } = props;
  const texts = words.corrections;
  const { file, rows, refused, open, leave, accept } = useOpened(props, say);
  const held = new Set(corrections.rows(state.own).map(({ id }) => id));
  const left = rows.filter(({ id }) => !held.has(id));
  return (
    <>
      <FileButton single label={texts.open} onFiles={(files) => files[0] && void open(files[0])} />
      {file !== "" && left.length > 0 && (
        <section data-part="opened-journal">
          <h3>{texts.opened(file, left.length)}</h3>
          <ol class="data-kept">
            {left.map((row) => {
              const what = sayCorrection(row, words, whole);
              const reason = refused.get(row.id)?.reason;
              return (
                <li key={row.id}>
                  <h4>{what}</h4>
                  <p>
                    {row.reason} <small>{texts.by(row.author, row.day)}</small>
                  </p>
                  {reason && (
                    <p class="data-warning" role="alert">
                      {texts.refused} {sayReason(reason, words)}
                    </p>
                  )}
                  <p class="ui-actions">
                    <button
                      type="button"
                      aria-label={words.labelled(texts.accept, what)}
                      onClick={() => void accept([row], what)}
                    >
                      {texts.accept}
                    </button>
                    <button type="button" aria-label={words.labelled(texts.refuse, what)} onClick={() => leave(row)}>
                      {texts.refuse}
                    </button>
                  </p>
                </li>
              );
            })}
          </ol>
          {left.length > 1 && (
            <p class="ui-actions">
              <button type="button" onClick={() => void accept(left, file)}>
                {texts.acceptAll}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

/** What is open of a file, which of it does not apply, and what is done with it. */
function useOpened({ corrections, state, words }: ViewProps, say: (text: string) => void) {
  const [file, setFile] = useState("");
  const [rows, setRows] = useState<readonly JournalRow[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const texts = words.corrections;

  async function open(given: File): Promise<void> {
    try {
      const read = await journalIn(given);
      const held = new Set(corrections.rows(state.own).map(({ id }) => id));
      setFile(given.name);
      setRows(read);
      setRefused(new Map());
      const news = read.filter(({ id }) => !held.has(id)).length;
      say(news === 0 ? texts.openedNone(given.name) : texts.opened(given.name, news));
    } catch (error) {
      say(texts.notRead(given.name, (error as Error).message));
    }
  }

  async function accept(wanted: readonly JournalRow[], what: string): Promise<void> {
    try {
      const outcomes = await corrections.make(state.own, wanted);
      setRefused(new Map([...refused, ...outcomes.map((one) => [one.row.id, one] as const)]));
      if (outcomes.length === 0) say(texts.accepted(what));
    } catch (error) {
      say(error instanceof NoPackage ? texts.noPackage[error.why] : texts.failed((error as Error).message));
    }
  }

  const leave = (row: JournalRow): void => setRows(rows.filter(({ id }) => id !== row.id));
  return { file, rows, refused, open, leave, accept };
}
