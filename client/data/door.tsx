import { useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import type { Opening } from "../session/opening.ts";
import { FileButton } from "../ui/file-button.tsx";

/** The ways in: files dropped, chosen or pasted, and what can be read. */
export function Door({ opening, words }: { opening: Opening; words: Words }) {
  const [text, setText] = useState("");
  return (
    <section class="data-door">
      <p class="data-drop">
        <strong>{words.data.drop}</strong>
        <FileButton label={words.data.choose} onFiles={(files) => void opening.add(files)} main />
      </p>
      <details>
        <summary>{words.data.paste}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "") void opening.add([new File([text], words.data.pastedName)]);
          }}
        >
          <label>
            {words.data.pasteLabel}
            <textarea rows={8} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
          </label>
          <button type="submit">{words.data.pasteRead}</button>
        </form>
      </details>
      <h2>{words.data.formatsTitle}</h2>
      <ul class="data-formats">
        {words.data.formats.map((format) => (
          <li key={format}>{format}</li>
        ))}
      </ul>
      <p class="ui-caveat">{words.data.formatsFiles}</p>
    </section>
  );
}
