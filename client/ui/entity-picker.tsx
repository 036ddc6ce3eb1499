import { useEffect, useRef, useState } from "preact/hooks";
import type { Kind } from "../../server/contract/shared.ts";
import type { ViewProps } from "./view-props.ts";
import { Search } from "./search.tsx";
import { KindSign } from "./signs.tsx";
import "./entity-picker.css";

/** One entity, named and to be changed, or the search that chooses it. */
export function EntityPicker(
  props: Pick<ViewProps, "state" | "words" | "api" | "whole"> & {
    label: string;
    value: string | null;
    only: readonly Kind[];
    onChoose: (id: string | null) => void;
  },
) {
  const { label, value, only, onChoose, words, api, whole } = props;
  const box = useRef<HTMLDivElement>(null);
  const chosenHere = useRef(false);
  const [without, setWithout] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    // Who is only named in the prose has no role that a question could count.
    const counts = id === null || whole.hasNode(id);
    setWithout(counts ? null : id);
    if (!counts) return;
    chosenHere.current = true;
    onChoose(id);
  };
  // What had the focus went with the choice: the keyboard goes on from what stands in its place.
  useEffect(() => {
    if (chosenHere.current) box.current?.querySelector<HTMLElement>("button, input")?.focus();
    chosenHere.current = false;
  }, [value]);
  const known = value !== null && whole.hasNode(value) ? whole.getNodeAttributes(value) : null;
  return (
    <div class="ui-entity-picker" role="group" aria-label={label} ref={box}>
      <span class="ui-entity-label">{label}</span>
      {value !== null && known ? (
        <p class="ui-entity-chosen">
          <KindSign kind={known.kind} /> {known.name}{" "}
          <button type="button" class="ui-quiet" onClick={() => choose(null)}>
            {words.questions.pick.change}
            <span class="ui-unseen"> {known.name}</span>
          </button>
        </p>
      ) : (
        <Search
          api={api}
          words={words}
          shown={null}
          label={`${label} — ${words.search.label}`}
          placeholder={words.questions.pick.placeholder}
          only={only}
          onChoose={choose}
        />
      )}
      <p class={without === null ? "ui-unseen" : "ui-hint"} role="status">
        {without === null ? null : words.questions.pick.without}
      </p>
    </div>
  );
}
