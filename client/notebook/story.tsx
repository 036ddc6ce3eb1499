import { useEffect, useRef } from "preact/hooks";
import { describe } from "../ui/description.ts";
import { isTyping } from "../ui/typing.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { openKept } from "./kept-views.tsx";
import "./story.css";

/** The kept views one after the other, on the whole screen; afterwards the page is as before. */
export function View(props: ViewProps) {
  const { state, act, words, notebook, dataset } = props;
  const { views } = notebook.notebook.value;
  const at = Math.min(notebook.presenting.value ?? 0, views.length - 1);
  const view = views[at];
  const bar = useRef<HTMLElement>(null);
  const before = useRef(state);
  const goTo = (to: number): void => {
    notebook.presenting.value = Math.min(views.length - 1, Math.max(0, to));
  };
  const end = (): void => {
    notebook.presenting.value = null;
  };
  const latest = useRef({ goTo, end, at, views });
  latest.current = { goTo, end, at, views };

  // Quiet: undoing a step after the presentation goes back to before it.
  useEffect(() => {
    if (view) act({ ...openKept(view), quiet: true });
  }, [view?.address]);

  useEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute("data-presenting", true);
    // Nothing else is reached meanwhile: a key or a press there would change what is told.
    const rest = [...bar.current!.parentElement!.children].filter(
      (node): node is HTMLElement => node instanceof HTMLElement && node !== bar.current && !node.inert,
    );
    for (const node of rest) node.inert = true;
    bar.current?.focus();
    // Refused (a frame, a phone): the page itself is the screen then.
    root.requestFullscreen?.().catch(() => undefined);
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (isTyping(event)) return;
      if (event.key === "ArrowRight" || event.key === "PageDown") now.goTo(now.at + 1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") now.goTo(now.at - 1);
      else if (event.key === "Home") now.goTo(0);
      else if (event.key === "End") now.goTo(now.views.length - 1);
      else if (event.key === "Escape") now.end();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // The browser itself takes Escape to leave the full screen.
    const onScreen = () => document.fullscreenElement === null && latest.current.end();
    window.addEventListener("keydown", onKey, true);
    document.addEventListener("fullscreenchange", onScreen);
    return () => {
      root.removeAttribute("data-presenting");
      for (const node of rest) node.inert = false;
      window.removeEventListener("keydown", onKey, true);
      document.removeEventListener("fullscreenchange", onScreen);
      if (document.fullscreenElement) void document.exitFullscreen();
      act({ name: "goTo", quiet: true, apply: ({ language }) => ({ ...before.current, language }) });
    };
  }, []);

  if (!view) return null;
  const { what, filter } = describe(props);
  return (
    <section
      class="notebook-story"
      ref={bar}
      tabIndex={-1}
      aria-label={words.notebook.story}
      aria-describedby="story-keys"
    >
      <div aria-live="polite">
        <h2>
          {view.name} <small>{words.notebook.slide(at + 1, views.length)}</small>
        </h2>
        {view.text && <p class="notebook-written">{view.text}</p>}
      </div>
      <p class="notebook-source">
        {what} {filter} {words.caption.source(dataset.citation)}
        {view.dataset !== dataset.version && ` (${words.notebook.otherData})`}
      </p>
      <p class="ui-actions">
        <button type="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {words.notebook.before}
        </button>
        <button type="button" disabled={at === views.length - 1} onClick={() => goTo(at + 1)}>
          {words.notebook.after}
        </button>
        <button type="button" onClick={end}>
          {words.notebook.end}
        </button>
        <span id="story-keys" class="ui-hint">
          {words.notebook.keys}
        </span>
      </p>
    </section>
  );
}
