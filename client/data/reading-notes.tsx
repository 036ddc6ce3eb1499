import { doubtIn } from "../../server/contract/reading-doubts.ts";
import type { NotedDoubt } from "../model/reading-doubts.ts";
import type { ReadText } from "../model/reading.ts";
import type { Words } from "../i18n/words.ts";
import { placeOf } from "./reading-place.ts";

/** What the rules were not sure of in a project and is about no proposal: it may be missing, and can be marked. */
export function ReadingNotes(props: {
  notes: readonly NotedDoubt[];
  text: ReadText;
  words: Words;
  /** Shows the lines of one. */
  onTurn: (line: number) => void;
}) {
  const { notes, text, words, onTurn } = props;
  if (notes.length === 0) return null;
  return (
    <details open>
      <summary>{words.reading.notes(notes.length)}</summary>
      <ul>
        {notes.map(({ said, lines }, i) => (
          <li key={i}>
            {doubtIn(words.readingDoubts, said)}{" "}
            <button type="button" class="ui-link" onClick={() => onTurn(lines[0])}>
              {placeOf(text, lines, words)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
