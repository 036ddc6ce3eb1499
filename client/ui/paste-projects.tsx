import { useId, useState } from "preact/hooks";
import { setFilter } from "../model/filter-steps.ts";
import { projectsNamed, type NamedProjects } from "../model/named-projects.ts";
import type { ViewProps } from "./view-props.ts";
import "./choice-search.css";

/** So many names that were not understood are said. */
const SAID = 8;

/** Takes a pasted list of projects as the filter, and says what of it names none. */
export function View({ whole, act, words }: ViewProps) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<NamedProjects | null>(null);
  const id = useId();
  const say = words.choices;
  const take = (): void => {
    const named = projectsNamed(text, whole);
    setRead(named);
    if (named.ids.length > 0) act(setFilter({ projects: named.ids }));
  };
  return (
    <details class="ui-paste">
      <summary>{say.paste}</summary>
      <label for={id} class="ui-hint">
        {say.pasteLabel}
      </label>
      <textarea id={id} rows={5} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <button type="button" disabled={text.trim() === ""} onClick={take}>
        {say.take}
      </button>
      <div role="status">
        {read && (
          <>
            <p>{say.taken(read.ids.length)}</p>
            {read.unknown.length > 0 && <p>{say.unknown(...firstOf(read.unknown))}</p>}
            {read.ambiguous.length > 0 && <p>{say.ambiguous(...firstOf(read.ambiguous))}</p>}
          </>
        )}
      </div>
    </details>
  );
}

const firstOf = (names: readonly string[]): [readonly string[], number] => [
  names.slice(0, SAID),
  Math.max(0, names.length - SAID),
];
