import { useEffect, useId, useState } from "preact/hooks";
import type { Kind } from "../../server/contract/shared.ts";
import type { Api } from "../session/api.ts";
import { useResults, type Result } from "./search-results.ts";

/** What a search holds while one types. */
export type SearchCombobox = ReturnType<typeof useSearchCombobox>;

/**
 * The state of a combobox as in the ARIA Authoring Practices 1.2 (editable, automatic highlight), and what its field is
 * given. Zag's, tried first, loses letters under Preact when one types fast: its effect writes an older value back into
 * the input.
 */
export function useSearchCombobox(api: Api, only: readonly Kind[] | undefined, onChoose: (id: string) => void) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { results, total, next, state, retry, more } = useResults(api, query, only);
  const listId = useId();
  const optionId = (index: number): string => `${listId}-${index}`;
  const listed = isOpen && query.trim() !== "" && state !== "asking";

  // After the answers stands the way to more of them, where there are more.
  const options = results.length + (next > 0 ? 1 : 0);
  useEffect(() => setAt(0), [query]);
  useEffect(() => {
    if (listed) document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" });
  }, [at, listed]);

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
      if (options > 0) setAt((at + by + options) % options);
    } else if (key === "Enter" && listed && state === "failed") retry();
    else if (key === "Enter" && listed && at === results.length && options > at) more();
    else if (key === "Enter" && listed) choose(results[at]);
    else if (key === "Escape" && isOpen && query !== "") setOpen(false);
    else if (key === "Escape") setQuery("");
    else return;
    event.preventDefault();
  }

  const field = {
    "aria-expanded": listed,
    "aria-controls": listId,
    "aria-activedescendant": listed && results.length > 0 ? optionId(at) : undefined,
    value: query,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setQuery(currentTarget.value);
      setOpen(true);
    },
    onFocus: () => setOpen(true),
    onBlur: () => setOpen(false),
    onKeyDown,
  };
  return { query, results, total, next, more, state, listed, at, setAt, choose, retry, listId, optionId, field };
}
