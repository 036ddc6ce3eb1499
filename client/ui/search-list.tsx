import type { FirstWords } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import type { SearchCombobox } from "./search-combobox.ts";
import type { Result } from "./search-results.ts";
import { KindSign } from "./signs.tsx";

interface Props {
  search: SearchCombobox;
  words: FirstWords;
}

/** A press would take the focus from the input, and close the list before the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/**
 * What the search found, one of it highlighted; `shown` is what the filter leaves, which an answer may be outside of.
 */
export function SearchList({ search, words, shown, label }: Props & { shown: Network | null; label: string }) {
  const { results, total, next, listed, listId, optionId, at, setAt, choose, query, more } = search;
  const isPart = total > results.length;
  return (
    <ul id={listId} class="ui-search-list" role="listbox" aria-label={label} hidden={!listed}>
      {results.map((result, index) => (
        <li
          key={result.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          {...(isPart && { "aria-setsize": total, "aria-posinset": index + 1 })}
          onPointerDown={keepFocus}
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
      {next > 0 && (
        <li
          id={optionId(results.length)}
          role="option"
          aria-selected={at === results.length}
          onPointerDown={keepFocus}
          onPointerMove={() => setAt(results.length)}
          onClick={more}
        >
          {words.search.more(next, total - results.length)}
        </li>
      )}
      {isPart && next === 0 && (
        <li role="presentation" class="ui-search-where">
          {words.search.tooMany(total - results.length)}
        </li>
      )}
    </ul>
  );
}

/** That nothing was found, or that nobody answered and how to ask again. */
export function NothingFound({ search, words }: Props) {
  const { results, listed, state, query, retry } = search;
  if (!listed || results.length > 0) return null;
  return (
    <p class="ui-search-list ui-search-none">
      {state === "failed" ? (
        <>
          {words.search.failed}{" "}
          <button type="button" onPointerDown={keepFocus} onClick={retry}>
            {words.states.retry}
          </button>
        </>
      ) : (
        words.search.none(query.trim())
      )}
    </p>
  );
}

/** The same for those who hear the page. */
export function SearchStatus({ search, words }: Props) {
  const { results, total, listed, state, query } = search;
  const said = (): string => {
    if (state === "failed") return words.search.failed;
    return results.length > 0 ? words.search.found(total) : words.search.none(query.trim());
  };
  return (
    <p class="ui-unseen" role="status">
      {listed && said()}
    </p>
  );
}

/** The other name that was meant, when the name itself does not hold what was typed. */
function otherName({ name, otherNames }: Result, query: string): string | undefined {
  const typed = query.trim().toLowerCase();
  if (name.toLowerCase().includes(typed)) return undefined;
  return otherNames.find((other) => other.toLowerCase().includes(typed));
}
