import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { moveView, putBack, removeView, type KeptView } from "../model/notebook.ts";
import { goToView } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { KeptViewItem } from "./kept-view-item.tsx";

/** The kept views, which one opens, names, orders, presents and takes out. */
export function KeptViews(props: ViewProps) {
  const { notebook, words } = props;
  const { views } = notebook.notebook.value;
  const [removed, setRemoved] = useState<{ view: KeptView; index: number } | null>(null);
  const { list, said, move } = useMoves(props);
  return (
    <section>
      <h2>{words.notebook.views}</h2>
      <Present {...props} />
      <ol class="notebook-kept-views" ref={list}>
        {views.map((view, index) => (
          <KeptViewItem
            key={view.id}
            {...props}
            view={view}
            index={index}
            onMove={(by) => move(view, index, by)}
            onRemove={() => {
              notebook.write((before) => removeView(before, view.id));
              setRemoved({ view, index });
            }}
          />
        ))}
      </ol>
      <p class="ui-unseen" aria-live="polite">
        {said}
      </p>
      <p aria-live="polite">
        {removed && (
          <>
            {words.notebook.removed(removed.view.name)}{" "}
            <button
              type="button"
              class="ui-link"
              onClick={() => {
                notebook.write((before) => putBack(before, removed.view, removed.index));
                setRemoved(null);
              }}
            >
              {words.notebook.putBack}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** How many are kept and their presentation; where none is, the way to what could be. */
function Present({ act, notebook, words }: ViewProps) {
  const { views } = notebook.notebook.value;
  if (views.length === 0)
    return (
      <>
        <p class="ui-empty">{words.notebook.noViews}</p>
        <button type="button" onClick={() => act(goToView("network"))}>
          {words.notebook.goLook}
        </button>
      </>
    );
  return (
    <div class="notebook-story-line">
      <p>{words.notebook.countViews(views.length)}</p>
      <button type="button" class="notebook-main" onClick={() => (notebook.presenting.value = 0)}>
        {words.notebook.present}
      </button>
    </div>
  );
}

/** Moves a kept view among the others and says where it stands; the button that was pressed keeps the focus. */
function useMoves({ notebook, words }: ViewProps) {
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-key="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });
  function move(view: KeptView, index: number, by: -1 | 1): void {
    const last = notebook.notebook.value.views.length - 1;
    const at = index + by;
    // At the end its button is disabled: the other one takes the focus.
    pressed.current = `${view.id} ${at === 0 || at === last ? -by : by}`;
    notebook.write((before) => moveView(before, view.id, by));
    setSaid(words.notebook.moved(view.name, at + 1, last + 1));
  }
  return { list, said, move };
}
