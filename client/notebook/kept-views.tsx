import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { changeView, moveView, putBack, removeView, type KeptView } from "../model/notebook.ts";
import { goToView, type Step } from "../model/state.ts";
import { fromAddress } from "../session/address.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The kept views, which one opens, names, orders, presents and takes out. */
export function KeptViews(props: ViewProps) {
  const { act, notebook, words } = props;
  const { views } = notebook.notebook.value;
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<{ view: KeptView; index: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The button that keeps the focus when its view has moved. */
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current) list.current?.querySelector<HTMLElement>(`[data-key="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  function move(view: KeptView, index: number, by: -1 | 1): void {
    const at = index + by;
    const atEnd = at === 0 || at === views.length - 1;
    // At the end its button is disabled: the other one takes the focus.
    pressed.current = `${view.id} ${atEnd ? -by : by}`;
    notebook.write((before) => moveView(before, view.id, by));
    setSaid(words.notebook.moved(view.name, at + 1, views.length));
  }

  return (
    <section>
      <h2>{words.notebook.views}</h2>
      {views.length === 0 ? (
        <>
          <p class="ui-empty">{words.notebook.noViews}</p>
          <button type="button" onClick={() => act(goToView("network"))}>
            {words.notebook.goLook}
          </button>
        </>
      ) : (
        <div class="notebook-story-line">
          <p>{words.notebook.countViews(views.length)}</p>
          <button type="button" class="notebook-main" onClick={() => (notebook.presenting.value = 0)}>
            {words.notebook.present}
          </button>
        </div>
      )}
      <ol class="notebook-kept-views" ref={list}>
        {views.map((view, index) => (
          <Kept
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

function Kept(
  props: ViewProps & { view: KeptView; index: number; onMove: (by: -1 | 1) => void; onRemove: () => void },
) {
  const { view, index, act, notebook, dataset, words, onMove, onRemove } = props;
  const [editing, setEditing] = useState(false);
  const last = notebook.notebook.value.views.length - 1;
  const change = (part: Partial<KeptView>) => notebook.write((before) => changeView(before, view.id, part));
  return (
    <li>
      <h3>
        <a
          href={`./${view.address}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            act(openKept(view));
          }}
        >
          {view.name}
        </a>{" "}
        <small>
          {words.views[fromAddress(view.address).view]}, {words.notebook.keptOn(view.kept)}
          {view.dataset !== dataset.version && `, ${words.notebook.otherData}`}
        </small>
      </h3>
      {editing ? (
        <div class="notebook-edit">
          <label>
            {words.notebook.name}
            <input
              value={view.name}
              maxLength={200}
              onInput={({ currentTarget }) => change({ name: currentTarget.value })}
            />
          </label>
          <label>
            {words.notebook.text}
            <textarea
              rows={3}
              maxLength={5000}
              value={view.text}
              onInput={({ currentTarget }) => change({ text: currentTarget.value })}
            />
          </label>
        </div>
      ) : (
        view.text && <p class="notebook-written">{view.text}</p>
      )}
      <p class="ui-actions">
        {(
          [
            [editing ? words.notebook.done : words.notebook.rename, () => setEditing(!editing), false, ""],
            [words.notebook.up, () => onMove(-1), index === 0, -1],
            [words.notebook.down, () => onMove(1), index === last, 1],
            [words.notebook.remove, onRemove, false, ""],
          ] as const
        ).map(([label, onClick, disabled, by]) => (
          <button
            key={label}
            type="button"
            class="ui-quiet"
            disabled={disabled}
            data-key={`${view.id} ${by}`}
            aria-label={words.notebook.actionOn(label, view.name)}
            onClick={onClick}
          >
            {label}
          </button>
        ))}
      </p>
    </li>
  );
}

/** Shows a kept view; the language stays the reader's. */
export const openKept = ({ address }: KeptView): Step => ({
  name: "goTo",
  apply: ({ language }) => ({ ...fromAddress(address), language }),
});
