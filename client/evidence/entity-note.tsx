import { useState } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { noteOn, writeNote } from "../model/notebook.ts";
import type { ViewProps } from "../ui/view-props.ts";
import "./entity-note.css";

/** The reader's own note on an entity, written where its sheet stands. */
export function View({ id, state, words, whole, notebook }: ViewProps & { id: string }) {
  const name = whole.hasNode(id) ? nameIn(state.language, whole.getNodeAttributes(id)) : id;
  const text = noteOn(notebook.notebook.value, id);
  const problem = notebook.problem.value;
  const [said, setSaid] = useState("");
  return (
    <section class="evidence-entity-note">
      <h3>
        <label for="entity-note">{words.notebook.note}</label>
      </h3>
      <textarea
        id="entity-note"
        rows={Math.min(12, Math.max(2, text.split("\n").length + 1))}
        maxLength={10_000}
        aria-label={words.notebook.noteLabel(name)}
        aria-describedby="entity-note-where"
        value={text}
        onInput={({ currentTarget }) => {
          setSaid("");
          notebook.write((before) =>
            writeNote(before, { id, name, text: currentTarget.value }, new Date().toISOString()),
          );
        }}
        onChange={() => setSaid(problem ? "" : words.notebook.noteKept)}
      />
      {problem && problem !== "damaged" && <p role="alert">{words.notebook[problem]}</p>}
      <p id="entity-note-where" class="ui-hint">
        {words.notebook.noteHint} <span role="status">{said}</span>
      </p>
    </section>
  );
}
