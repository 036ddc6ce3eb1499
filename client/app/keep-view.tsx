import { useEffect, useRef, useState } from "preact/hooks";
import { chips } from "../ui/description.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { keepView } from "../model/notebook.ts";
import { goToView } from "../model/state.ts";
import { toAddress } from "../session/address.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { Menu } from "../ui/menu.tsx";
import "./keep-view.css";

/** Keeps what is seen in the reader's notebook, under a name. */
export function KeepView(props: FirstViewProps) {
  return (
    <Menu
      class="app-keep"
      label={props.words.keepView.title}
      summary={
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 2.500h8v11L8 10.500l-4 3z" />
        </svg>
      }
    >
      {(close) => <KeepForm {...props} onClose={close} />}
    </Menu>
  );
}

function KeepForm({ onClose, ...props }: FirstViewProps & { onClose: () => void }) {
  const { state, words, dataset, notebook, act } = props;
  const field = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState<string | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function keep(event: Event): void {
    event.preventDefault();
    const name = field.current!.value.trim();
    if (name === "") return;
    const address = toAddress(state);
    notebook.write((before) =>
      keepView(before, { name, text: "", address, dataset: dataset.version }, new Date().toISOString()),
    );
    setKept(name);
  }

  if (kept !== null)
    return (
      <div class="app-keep-form">
        {notebook.problem.value ? (
          <p role="alert">{words.keepView.notKept}</p>
        ) : (
          <p role="status">{words.keepView.kept(kept)}</p>
        )}
        <p class="ui-actions">
          <button
            type="button"
            onClick={() => {
              onClose();
              act(goToView("notebook"));
            }}
          >
            {words.keepView.see}
          </button>
          <button type="button" onClick={onClose}>
            {words.keepView.close}
          </button>
        </p>
      </div>
    );
  return (
    <form class="app-keep-form" onSubmit={keep}>
      <label>
        {words.keepView.name}
        <input ref={field} required maxLength={200} defaultValue={proposedName(props)} />
      </label>
      <button type="submit">{words.keepView.keep}</button>
      <p class="ui-hint">{words.keepView.where}</p>
    </form>
  );
}

/** What is chosen and what is filtered, else the view's name. */
function proposedName(props: FirstViewProps): string {
  const { state, words, whole } = props;
  const chosen = state.selection
    .filter((id) => whole.hasNode(id))
    .slice(-2)
    .map((id) => nameIn(state.language, whole.getNodeAttributes(id)));
  const parts = [...chosen, ...chips(props).map(({ text }) => text)].slice(0, 4);
  return (parts.join(" · ") || words.views[state.view]).slice(0, 200);
}
