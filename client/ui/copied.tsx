import type { Words } from "../i18n/words.ts";
import { useRef, useState } from "preact/hooks";

/**
 * A text to take along, and a button that copies it; where the clipboard is refused, the text is selected and it says
 * so.
 */
export function Copied(props: { label: string; text: string; words: Words; rows?: number; lang?: string }) {
  const { label, text, words, rows = 2 } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.takeAway.copied);
    } catch {
      // Also where there is no clipboard: a page over plain http has none.
      field.current?.focus();
      field.current?.select();
      setSaid(words.takeAway.refused);
    }
  }
  return (
    <div class="ui-copied">
      <label>
        <span>{label}</span>
        <textarea ref={field} readOnly rows={rows} value={text} spellcheck={false} lang={props.lang} />
      </label>
      <button type="button" aria-label={words.takeAway.copyOf(label)} onClick={() => void copy()}>
        {words.takeAway.copy}
      </button>
      <span class="ui-hint" role="status">
        {said}
      </span>
    </div>
  );
}
