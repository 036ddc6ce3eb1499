import { useEffect, useRef } from "preact/hooks";
import type { FirstWords } from "../i18n/words.ts";
import "./keys.css";

/** What each key does, over the page; `?` opens it, Escape closes it. */
export function Keys(props: { words: FirstWords; open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
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
      <h2 id="keys-title">{props.words.exploring.keysTitle}</h2>
      <h3>{props.words.exploring.keysAnywhere}</h3>
      {list(props.words.exploring.keysOf)}
      <h3>{props.words.exploring.keysNetwork}</h3>
      {list(props.words.exploring.keysOn)}
      <p class="ui-hint">{props.words.exploring.keysMouse}</p>
      <form method="dialog">
        <button type="submit">{props.words.exploring.keysClose}</button>
      </form>
    </dialog>
  );
}
