import { describe } from "../ui/description.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { usePresentation } from "./use-presentation.ts";
import "./story.css";

/** The kept views one after the other, on the whole screen; afterwards the page is as before. */
export function View(props: ViewProps) {
  const { words, dataset } = props;
  const { views, at, goTo, end, bar } = usePresentation(props);
  const view = views[at];
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
