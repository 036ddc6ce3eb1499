import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { useAskBeforeLeaving } from "../ui/ask-before-leaving.ts";

/** A form about a proposal, in whose first field (`data-first`) one types at once; Enter does it, Escape leaves it. */
export function ProposalForm(props: {
  words: Words;
  /** What its button does. */
  does: string;
  disabled?: boolean;
  onSubmit: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}) {
  const { words, does, disabled = false, onSubmit, onLeave, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const typed = useAskBeforeLeaving();
  useEffect(() => form.current?.querySelector<HTMLInputElement>("[data-first]")?.select(), []);
  return (
    <form
      ref={form}
      class="data-reading-mark"
      onInput={typed}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      {children}
      <button type="submit" disabled={disabled}>
        {does}
      </button>
      <button type="button" onClick={onLeave}>
        {words.reading.leave}
      </button>
    </form>
  );
}
