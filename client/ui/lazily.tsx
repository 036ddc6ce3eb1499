import type { ComponentType } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { FirstWords, Words } from "../i18n/words.ts";
import { AllWords } from "./all-words.ts";

/**
 * A component whose module is loaded when it is first drawn, with the words that the page did not open with; until then
 * nothing, and a sentence where it cannot be.
 */
export function lazily<P extends { words: Words }>(
  load: () => Promise<{ View: ComponentType<P> }>,
): ComponentType<Omit<P, "words"> & { words: FirstWords }> {
  let View: ComponentType<P> | null = null;
  return function Lazy(props) {
    const all = useContext(AllWords);
    const words = all.allWords.value;
    const [progress, setProgress] = useState<"awaited" | "loaded" | "failed">("awaited");
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (View && words) return;
      setProgress("awaited");
      Promise.all([load(), all.loadAllWords()]).then(
        ([module]) => {
          View = module.View;
          setProgress("loaded");
        },
        () => {
          setProgress("failed");
          if (attempt > 0) void startAgain();
        },
      );
    }, [attempt]);
    if (View && words) return <View {...(props as unknown as P)} words={words} />;
    return progress === "failed" ? (
      <div class="ui-empty" role="alert">
        <p>{props.words.states.viewFailed}</p>
        <button type="button" onClick={() => setAttempt(attempt + 1)}>
          {props.words.states.retry}
        </button>
      </div>
    ) : null;
  };
}

/**
 * Loads the page anew, where it is still served: browsers may keep that a module failed for as long as the page lives.
 * The address holds what was seen.
 */
async function startAgain(): Promise<void> {
  const response = await fetch("./", { cache: "no-store" }).catch(() => null);
  if (response?.ok) window.location.reload();
}
