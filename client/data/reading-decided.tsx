import { decide, type Proposal, type ReadText } from "../model/reading.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { colourOf } from "./reading-text.tsx";
import { Told } from "./reading-told.tsx";

/** What was decided, which can be decided again. */
export function Decided({
  decided,
  text,
  words,
  store,
}: {
  decided: readonly Proposal[];
  text: ReadText;
  words: Words;
  store: DocumentReading;
}) {
  const say = words.reading;
  return (
    <details>
      <summary>{say.decided(decided.length)}</summary>
      <ul class="data-reading-queue">
        {decided.map((one) => (
          <li key={one.id} data-state={one.state} style={{ "--role": colourOf(one.role) }}>
            <Told {...{ proposal: one, text, words }} />
            <p class="ui-actions">
              <span>{say.states[one.state === "accepted" ? "accepted" : "rejected"]}</span>
              <button
                type="button"
                aria-label={words.labelled(say.putOff, one.name)}
                onClick={() => store.step((before) => decide(before, one.id, "later"))}
              >
                {say.putOff}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
