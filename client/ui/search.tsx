import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Kind } from "../../server/contract/shared.ts";
import type { Search as Answer } from "../../server/contract/search.ts";
import type { Api } from "../session/api.ts";
import type { Network } from "../model/network.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import { KindSign } from "./signs.tsx";
import { isTyping } from "./typing.ts";
import "./search.css";

/** Answers listed at once; pause in typing before asking, in milliseconds. */
const LISTED = 12;
const PAUSE = 90;

type Result = Answer["results"][number];

/**
 * Search as one types, over names and other names; `/` leads here from anywhere. A combobox with a list as in the ARIA
 * Authoring Practices 1.2 (editable, automatic highlight). Zag's, tried first, loses letters under Preact when one types
 * fast: its effect writes an older value back into the input.
 */
export function Search(props: {
  api: Api;
  words: Words;
  shown: Network | null;
  onChoose: (id: string) => void;
  /** Where it is not the search of the whole page: its own name, and the kinds that it looks for. */
  label?: string;
  placeholder?: string;
  only?: readonly Kind[];
}) {
  const { api, words, shown, onChoose, only } = props;
  const label = props.label ?? words.search.label;
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { results, state, retry } = useResults(api, query, only);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const optionId = (index: number): string => `${listId}-${index}`;
  const listed = isOpen && query.trim() !== "" && state !== "asking";

  useEffect(() => setAt(0), [results]);
  useEffect(() => {
    if (listed) document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" });
  }, [at, listed]);
  useSlash(only ? null : () => input.current?.focus());

  function choose(result: Result | undefined): void {
    if (!result) return;
    setQuery("");
    setOpen(false);
    onChoose(result.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      setOpen(true);
      const by = listed ? (key === "ArrowDown" ? 1 : -1) : 0;
      if (results.length > 0) setAt((at + by + results.length) % results.length);
    } else if (key === "Enter" && listed && state === "failed") retry();
    else if (key === "Enter" && listed) choose(results[at]);
    else if (key === "Escape" && isOpen && query !== "") setOpen(false);
    else if (key === "Escape") setQuery("");
    else return;
    event.preventDefault();
  }

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
          aria-expanded={listed}
          aria-controls={listId}
          aria-activedescendant={listed && results.length > 0 ? optionId(at) : undefined}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={props.placeholder ?? words.search.placeholder}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {only ? null : <kbd aria-hidden="true">{words.search.key}</kbd>}
      </div>
      <ul id={listId} class="ui-search-list" role="listbox" aria-label={label} hidden={!listed}>
        {results.map((result, index) => (
          <li
            key={result.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            // A press would take the focus from the input, and close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(result)}
          >
            <KindSign kind={result.kind} />
            <span class="ui-search-name">
              {result.name}
              {otherName(result, query) && <small> {words.search.otherName(otherName(result, query)!)}</small>}
            </span>
            <span class="ui-search-where">
              {words.kinds[result.kind].one}
              {result.region && <> · {result.region.name}</>}
              {shown && !shown.hasNode(result.id) && <> · {words.search.filteredOut}</>}
            </span>
          </li>
        ))}
      </ul>
      {listed && results.length === 0 && (
        <p class="ui-search-list ui-search-none">
          {state === "failed" ? (
            <>
              {words.search.failed} {/* A press would take the focus from the input, and close what is said. */}
              <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={retry}>
                {words.states.retry}
              </button>
            </>
          ) : (
            words.search.none(query.trim())
          )}
        </p>
      )}
      <p class="ui-unseen" role="status">
        {listed &&
          (state === "failed"
            ? words.search.failed
            : results.length > 0
              ? words.search.found(results.length)
              : words.search.none(query.trim()))}
      </p>
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

interface Results {
  results: Result[];
  state: "asking" | "answered" | "failed";
}

/** The answers to a query; the answers before stay while new ones are awaited. */
function useResults(api: Api, query: string, only: readonly Kind[] = []): Results & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Results>({ results: [], state: "asking" });
  useEffect(() => {
    const q = query.trim();
    if (q === "") {
      setAnswer({ results: [], state: "asking" });
      return;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      api.search(q, LISTED, only).then(
        ({ results }) => overtaken || setAnswer({ results: projectsFirst(results), state: "answered" }),
        () => overtaken || setAnswer({ results: [], state: "failed" }),
      );
    }, PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [query, attempt]);
  return { ...answer, retry: () => setAttempt(attempt + 1) };
}

/** Among equally good answers the order of the legend: a project before the organisation that carries it under the same name. */
const projectsFirst = (results: readonly Result[]): Result[] =>
  results.toSorted((a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

/** The other name that was meant, when the name itself does not hold what was typed. */
function otherName({ name, otherNames }: Result, query: string): string | undefined {
  const typed = query.trim().toLowerCase();
  if (name.toLowerCase().includes(typed)) return undefined;
  return otherNames.find((other) => other.toLowerCase().includes(typed));
}
