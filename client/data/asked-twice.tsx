import { useEffect, useRef, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";

/**
 * A button for what nothing takes back, which asks once more: the focus is then on what keeps everything, so that Enter
 * twice loses nothing, and comes back to the button.
 */
export function AskedTwice(props: { label: string; question: string; words: Words; onYes: () => void }) {
  const { label, question, words, onYes } = props;
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked || wasAsked.current) place.current?.querySelector<HTMLElement>("[data-safe]")?.focus();
    wasAsked.current = asked;
  }, [asked]);
  return (
    <span ref={place} role="group" aria-label={question}>
      {asked ? (
        <>
          {question}{" "}
          <button key="yes" type="button" onClick={onYes}>
            {words.data.removeYes}
          </button>{" "}
          <button key="no" type="button" data-safe onClick={() => setAsked(false)}>
            {words.data.removeNo}
          </button>
        </>
      ) : (
        <button key="ask" type="button" data-safe onClick={() => setAsked(true)}>
          {label}
        </button>
      )}
    </span>
  );
}
