import { useState } from "preact/hooks";
import { changeView, type KeptView } from "../model/notebook.ts";
import { fromAddress } from "../session/address.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { openKept } from "./open-kept.ts";

interface KeptProps extends ViewProps {
  view: KeptView;
  index: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A kept view: opened by its name, with its text, and what one does with it. */
export function KeptViewItem(props: KeptProps) {
  const { view, act, dataset, words } = props;
  const [editing, setEditing] = useState(false);
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
      {editing ? <KeptFields {...props} /> : view.text && <p class="notebook-written">{view.text}</p>}
      <KeptActions {...props} editing={editing} onEdit={() => setEditing(!editing)} />
    </li>
  );
}

/** Its name and text, written into the notebook as one types. */
function KeptFields({ view, notebook, words }: KeptProps) {
  const change = (part: Partial<KeptView>) => notebook.write((before) => changeView(before, view.id, part));
  return (
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
  );
}

/** Changes its words, moves it among the others, or takes it out. */
function KeptActions(props: KeptProps & { editing: boolean; onEdit: () => void }) {
  const { view, index, notebook, words, editing, onEdit, onMove, onRemove } = props;
  const last = notebook.notebook.value.views.length - 1;
  const actions = [
    [editing ? words.notebook.done : words.notebook.rename, onEdit, false, ""],
    [words.notebook.up, () => onMove(-1), index === 0, -1],
    [words.notebook.down, () => onMove(1), index === last, 1],
    [words.notebook.remove, onRemove, false, ""],
  ] as const;
  return (
    <p class="ui-actions">
      {actions.map(([label, onClick, disabled, by]) => (
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
  );
}
