import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import "./keys.css";

/** What each key does, over the page; `?` opens it, Escape closes it. */
export function Keys(props: { words: Words; open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const own = props.words.exploring;
  useEffect(() => {
    if (props.open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [props.open]);
  const list = (keys: readonly [string, string][]) => (
    <dl>
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <dialog ref={dialog} class="app-keys" aria-labelledby="keys-title" onClose={props.onClose}>
      <h2 id="keys-title">{own.keysTitle}</h2>
      <h3>{own.keysAnywhere}</h3>
      {list(own.keysOf)}
      <h3>{own.keysNetwork}</h3>
      {list(own.keysOn)}
      <p class="ui-hint">{own.keysMouse}</p>
      <form method="dialog">
        <button type="submit">{own.keysClose}</button>
      </form>
    </dialog>
  );
}
