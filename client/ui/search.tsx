import { useEffect, useRef } from "preact/hooks";
import type { Kind } from "../../server/contract/shared.ts";
import type { FirstWords } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import type { Api } from "../session/api.ts";
import { useSearchCombobox } from "./search-combobox.ts";
import { NothingFound, SearchList, SearchStatus } from "./search-list.tsx";
import { isTyping } from "./typing.ts";
import "./search.css";

/** Search as one types, over names and other names; `/` leads here from anywhere. */
export function Search(props: {
  api: Api;
  words: FirstWords;
  shown: Network | null;
  onChoose: (id: string) => void;
  /** Where it is not the search of the whole page: its own name, and the kinds that it looks for. */
  label?: string;
  placeholder?: string;
  only?: readonly Kind[];
}) {
  const { api, words, shown, onChoose, only } = props;
  const label = props.label ?? words.search.label;
  const search = useSearchCombobox(api, only, onChoose);
  const input = useRef<HTMLInputElement>(null);
  useSlash(only ? null : () => input.current?.focus());
  return (
    <div class="ui-search" role={only ? undefined : "search"}>
      <div class="ui-search-control">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.500 10.500 4 4" />
        </svg>
        <input
          ref={input}
          id={only ? undefined : "search"}
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={props.placeholder ?? words.search.placeholder}
          {...search.field}
        />
        {only ? null : <kbd aria-hidden="true">{words.search.key}</kbd>}
      </div>
      <SearchList search={search} words={words} shown={shown} label={label} />
      <NothingFound search={search} words={words} />
      <SearchStatus search={search} words={words} />
    </div>
  );
}

/** `/` pressed anywhere but in a field. */
function useSlash(focus: (() => void) | null): void {
  useEffect(() => {
    if (focus === null) return;
    const toSearch = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event)) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener("keydown", toSearch);
    return () => document.removeEventListener("keydown", toSearch);
  }, []);
}
