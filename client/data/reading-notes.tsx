import { doubtIn } from "../../server/contract/reading-doubts.ts";
import type { NotedDoubt } from "../model/reading-doubts.ts";
import type { Words } from "../i18n/words.ts";

/** What the rules were not sure of in a project and is about no proposal: it may be missing, and can be marked. */
export function ReadingNotes(props: {
  notes: readonly NotedDoubt[];
  words: Words;
  /** Shows the lines of one. */
  onTurn: (line: number) => void;
}) {
  const { notes, words, onTurn } = props;
  if (notes.length === 0) return null;
  return (
    <details open>
      <summary>{words.reading.notes(notes.length)}</summary>
      <ul>
        {notes.map(({ said, lines }, i) => (
          <li key={i}>
            {doubtIn(words.readingDoubts, said)}{" "}
            <button type="button" class="ui-link" onClick={() => onTurn(lines[0])}>
              {words.sheet.lines(...lines)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
