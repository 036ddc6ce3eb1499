import * as combobox from "@zag-js/combobox";
import { normalizeProps, useMachine } from "@zag-js/preact";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Search as Answer } from "../../server/contract/search.ts";
import type { Api } from "../api.ts";
import type { Network } from "../network.ts";
import type { Words } from "../words.ts";
import { KindSign } from "./signs.tsx";

/** Answers listed at once; pause in typing before asking, in milliseconds. */
const LISTED = 12;
const PAUSE = 90;

type Result = Answer["results"][number];

/** Search as one types, over names and other names; `/` leads here from anywhere. */
export function Search(props: { api: Api; words: Words; shown: Network | null; onChoose: (id: string) => void }) {
  const { api, words, shown, onChoose } = props;
  const [query, setQuery] = useState("");
  const { results, state } = useResults(api, query);
  const input = useRef<HTMLInputElement>(null);
  const collection = useMemo(
    () => combobox.collection({ items: results, itemToValue: ({ id }) => id, itemToString: ({ name }) => name }),
    [results],
  );
  const service = useMachine(combobox.machine as combobox.Machine<Result>, {
    id: "search",
    collection,
    value: [],
    inputBehavior: "autohighlight",
    selectionBehavior: "clear",
    openOnClick: query !== "",
    placeholder: words.search.placeholder,
    positioning: { placement: "bottom-start", sameWidth: false },
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelect: ({ itemValue }) => {
      setQuery("");
      onChoose(itemValue);
    },
  });
  const list = combobox.connect(service, normalizeProps);

  useEffect(() => {
    const toSearch = (event: KeyboardEvent): void => {
      const from = event.target as HTMLElement;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || from.closest("input, textarea, select")) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", toSearch);
    return () => document.removeEventListener("keydown", toSearch);
  }, []);

  return (
    <div {...list.getRootProps()} class="search" role="search">
      <div {...list.getControlProps()} class="search-control">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.5" />
          <path d="m10.5 10.5 4 4" />
        </svg>
        <input
          {...(list.getInputProps() as JSX.InputHTMLAttributes<HTMLInputElement>)}
          ref={input}
          aria-label={words.search.label}
          maxLength={200}
        />
        <kbd aria-hidden="true">{words.search.key}</kbd>
      </div>
      <div {...list.getPositionerProps()} class="search-place">
        {list.open && query.trim() !== "" && (
          <ul {...list.getContentProps()} class="search-list">
            {results.map((item) => (
              <li {...list.getItemProps({ item })} key={item.id}>
                <KindSign kind={item.kind} />
                <span class="search-name">
                  {item.name}
                  {otherName(item, query) && <small> {words.search.otherName(otherName(item, query)!)}</small>}
                </span>
                <span class="search-where">
                  {item.region?.name ?? words.kinds[item.kind].one}
                  {shown && !shown.hasNode(item.id) && <> · {words.search.filteredOut}</>}
                </span>
              </li>
            ))}
            {results.length === 0 && state !== "asking" && (
              <li class="search-none" role="presentation">
                {state === "failed" ? words.search.failed : words.search.none(query.trim())}
              </li>
            )}
          </ul>
        )}
      </div>
      <p class="unseen" role="status">
        {query.trim() !== "" && state === "answered" && words.search.found(results.length)}
      </p>
    </div>
  );
}

function useResults(api: Api, query: string): { results: Result[]; state: "asking" | "answered" | "failed" } {
  const [answer, setAnswer] = useState<{ results: Result[]; state: "asking" | "answered" | "failed" }>({
    results: [],
    state: "asking",
  });
  useEffect(() => {
    const q = query.trim();
    if (q === "") {
      setAnswer({ results: [], state: "asking" });
      return;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      api.search(q, LISTED).then(
        ({ results }) => overtaken || setAnswer({ results, state: "answered" }),
        () => overtaken || setAnswer({ results: [], state: "failed" }),
      );
    }, PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [query]);
  return answer;
}

/** The other name that was meant, when the name itself does not hold what was typed. */
function otherName({ name, otherNames }: Result, query: string): string | undefined {
  const typed = query.trim().toLowerCase();
  if (name.toLowerCase().includes(typed)) return undefined;
  return otherNames.find((other) => other.toLowerCase().includes(typed));
}
