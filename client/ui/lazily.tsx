import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";

/** A component whose module is loaded when it is first drawn; until then nothing, and a sentence where it cannot be. */
export function lazily<P extends { words: Words }>(load: () => Promise<{ View: ComponentType<P> }>): ComponentType<P> {
  let View: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [progress, setProgress] = useState<"awaited" | "loaded" | "failed">("awaited");
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (View) return;
      setProgress("awaited");
      load().then(
        (module) => {
          View = module.View;
          setProgress("loaded");
        },
        () => {
          setProgress("failed");
          if (attempt > 0) void startAgain();
        },
      );
    }, [attempt]);
    if (View) return <View {...props} />;
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
