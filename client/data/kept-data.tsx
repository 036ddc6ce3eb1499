import { useEffect, useRef, useState } from "preact/hooks";
import { keptName, needsTime } from "../i18n/kept-name.ts";
import type { Words } from "../i18n/words.ts";
import { namesShown } from "../model/own-names.ts";
import { showData, toggled } from "../model/state.ts";
import type { Kept } from "../session/own-store.ts";
import { save } from "../ui/download.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { compareData } from "./compare-data.ts";

/** The data that this browser keeps: shown, taken away as a package, or removed for good. */
export function KeptData(props: ViewProps) {
  const { own, words } = props;
  const [said, setSaid] = useState("");
  // What had the focus goes with the data that are removed.
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = own.kept.value;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.data.kept}
      </h2>
      {kept.length === 0 && <p class="ui-caveat">{words.data.keptNone}</p>}
      <ul class="data-kept">
        {kept.map((one) => (
          <Data key={one.name} {...props} kept={one} say={setSaid} onRemoved={() => heading.current?.focus()} />
        ))}
      </ul>
      <p role="status">{said}</p>
      {kept.length > 1 && <Together {...props} />}
    </section>
  );
}

/** Several of the data shown together: each is an edition, and the page goes to what changes between them. */
function Together({ own, act, words }: ViewProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const kept = own.kept.value;
  const picked = kept.filter(({ name }) => chosen.includes(name));
  const names = picked.map(({ name }) => name);
  const twice = picked.find(
    ({ packageName }, i) =>
      packageName !== undefined && picked.slice(0, i).some((one) => one.packageName === packageName),
  );
  return (
    <fieldset class="data-together">
      <legend>{words.data.together}</legend>
      {kept.map((one) => (
        <label key={one.name}>
          <input
            type="checkbox"
            checked={chosen.includes(one.name)}
            onChange={() => setChosen(toggled(chosen, one.name))}
          />
          {keptName(one, kept, words)}
        </label>
      ))}
      {twice && <p class="ui-caveat">{words.data.sameName(twice.packageName!)}</p>}
      <button type="button" disabled={names.length < 2 || twice !== undefined} onClick={() => act(compareData(names))}>
        {words.data.compare}
      </button>
    </fieldset>
  );
}

function Data(props: ViewProps & { kept: Kept; say: (text: string) => void; onRemoved: () => void }) {
  const { kept, say, onRemoved, own, act, state, words } = props;
  const [asked, setAsked] = useState(false);
  const removal = useRef<HTMLButtonElement>(null);
  const isShown = state.data === null && namesShown(state.own).includes(kept.name);
  const all = own.kept.value;
  const called = keptName(kept, all, words);
  const of = (action: string): string => words.data.actionOn(action, called);
  const keep = (): void => {
    setAsked(false);
    removal.current?.focus();
  };

  async function takeAway(): Promise<void> {
    const name = `${kept.name}.zip`;
    try {
      save(await own.archive(kept.name), name);
    } catch (error) {
      return say(words.data.notTaken(called, (error as Error).message));
    }
    say(words.data.saved(name));
  }

  async function remove(): Promise<void> {
    try {
      await own.remove(kept.name);
    } catch (error) {
      return say(words.data.notRemoved(called, (error as Error).message));
    }
    say(words.data.removed(called));
    onRemoved();
    if (isShown) act({ ...showData(null), quiet: true });
  }

  return (
    <li>
      <h3>{kept.title}</h3>
      <p>
        <small>
          {words.data.keptOn(kept.opened, kept.files, kept.size, needsTime(kept, all))}
          {isShown && ` · ${words.data.shown}`}
        </small>
      </p>
      <p class="ui-actions">
        {(state.own !== kept.name || !isShown) && (
          <button type="button" aria-label={of(words.data.show)} onClick={() => act(showData(kept.name))}>
            {words.data.show}
          </button>
        )}
        <button type="button" aria-label={of(words.data.takeAway)} onClick={() => void takeAway()}>
          {words.data.takeAway}
        </button>
        <button type="button" ref={removal} aria-label={of(words.data.remove)} onClick={() => setAsked(true)}>
          {words.data.remove}
        </button>
      </p>
      {asked && <Question {...{ called, words }} onYes={() => void remove()} onNo={keep} />}
    </li>
  );
}

/** Whether data are to be removed, which nothing takes back. */
function Question(props: { called: string; words: Words; onYes: () => void; onNo: () => void }) {
  const { called, words, onYes, onNo } = props;
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const label = words.data.actionOn(words.data.remove, called);
  return (
    <div class="data-warning" ref={question} tabIndex={-1} role="group" aria-label={label}>
      <p>{words.data.removeSure(called)}</p>
      <p class="ui-actions">
        <button type="button" onClick={onYes}>
          {words.data.removeYes}
        </button>
        <button type="button" onClick={onNo}>
          {words.data.removeNo}
        </button>
      </p>
    </div>
  );
}
