import { useEffect, useRef } from "preact/hooks";
import type { KeptView } from "../model/notebook.ts";
import { isTyping } from "../ui/typing.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { openKept } from "./open-kept.ts";
import { useWholeScreen } from "./use-whole-screen.ts";

/** The kept view that is presented, and the ways to the others. */
export interface Presentation {
  views: readonly KeptView[];
  at: number;
  /** Goes to a view, or to the first or last where there is none so far. */
  goTo: (at: number) => void;
  end: () => void;
}

/** Presents the kept views one after the other by buttons or keys; afterwards the page is as before. */
export function usePresentation({ state, act, notebook }: ViewProps) {
  const { views } = notebook.notebook.value;
  const presentation: Presentation = {
    views,
    at: Math.min(notebook.presenting.value ?? 0, views.length - 1),
    goTo: (at) => (notebook.presenting.value = Math.min(views.length - 1, Math.max(0, at))),
    end: () => (notebook.presenting.value = null),
  };
  const view = views[presentation.at];
  const latest = useRef(presentation);
  latest.current = presentation;
  const before = useRef(state);

  // Quiet: undoing a step after the presentation goes back to before it.
  useEffect(() => {
    if (view) act({ ...openKept(view), quiet: true });
  }, [view?.address]);

  const bar = useWholeScreen(() => latest.current.end());
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event) || !followKey(event.key, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      act({ name: "goTo", quiet: true, apply: ({ language }) => ({ ...before.current, language }) });
    };
  }, []);
  return { ...presentation, bar };
}

/** Does what a key means in a presentation; false where it means nothing. */
function followKey(key: string, { views, at, goTo, end }: Presentation): boolean {
  if (key === "ArrowRight" || key === "PageDown") goTo(at + 1);
  else if (key === "ArrowLeft" || key === "PageUp") goTo(at - 1);
  else if (key === "Home") goTo(0);
  else if (key === "End") goTo(views.length - 1);
  else if (key === "Escape") end();
  else return false;
  return true;
}
