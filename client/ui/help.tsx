import { useId, useState } from "preact/hooks";
import type { FirstWords } from "../i18n/words.ts";
import "./help.css";

/** What a project is, where the dataset says it. */
export function Explanation({ words }: { words: FirstWords }) {
  return words.help.explanation.title === "" ? null : <Help topic="explanation" words={words} />;
}

/**
 * A question mark beside a word, and its answer below once pressed: in the flow, so that it fits any screen and zoom.
 */
export function Help({ topic, words }: { topic: keyof FirstWords["help"]; words: FirstWords }) {
  const { title, text } = words.help[topic];
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="ui-help"
        aria-expanded={open}
        aria-controls={id}
        aria-label={title}
        title={title}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !open) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        ?
      </button>
      <span id={id} class="ui-help-text" hidden={!open}>
        {text}
      </span>
    </>
  );
}
