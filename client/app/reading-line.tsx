import { goToView, type Step } from "../model/state.ts";
import type { Words } from "../i18n/words.ts";
import { focusWhenThere } from "../ui/focus-when-there.ts";

/** What the line about the document that is being read is told. */
export interface ReadingLineProps {
  name: string;
  words: Words;
  act: (step: Step) => void;
}

/** Says that a document is being read, and goes on with it. */
export function View({ name, words, act }: ReadingLineProps) {
  return (
    <p class="ui-notice ui-actions" data-part="reading-line" role="status">
      <span>{words.reading.inHand(name)}</span>
      <button
        type="button"
        class="ui-quiet"
        onClick={() => {
          act(goToView("data"));
          focusWhenThere("[data-part=reading] h2");
        }}
      >
        {words.reading.goOn}
      </button>
    </p>
  );
}
