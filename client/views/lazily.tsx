import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Words } from "../words.ts";

/** A component whose module is loaded when it is first drawn; until then nothing, and a sentence where it cannot be. */
export function lazily<P extends { words: Words }>(load: () => Promise<{ View: ComponentType<P> }>): ComponentType<P> {
  let View: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [progress, setProgress] = useState<"awaited" | "loaded" | "failed">("awaited");
    useEffect(() => {
      if (View) return;
      load().then(
        (module) => {
          View = module.View;
          setProgress("loaded");
        },
        () => setProgress("failed"),
      );
    }, []);
    if (View) return <View {...props} />;
    return progress === "failed" ? (
      <p class="empty" role="alert">
        {props.words.states.viewFailed}
      </p>
    ) : null;
  };
}
