import { useEffect, useMemo, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import type { FacetValue } from "../model/facets.ts";
import { foldedNames, foundValues } from "../model/found-values.ts";
import "./choice-search.css";

/** What the search of a long list of choices is given. */
export interface ChoiceSearchProps {
  /** What the list holds. */
  title: string;
  values: readonly FacetValue[];
  nameOf: (value: FacetValue) => string;
  /** How many the list shows beside those chosen. */
  first: number;
  words: Words;
  /** What was found, null where nothing is searched. */
  onFound: (found: readonly FacetValue[] | null) => void;
}

/** Searches the values of a long list of choices; what it finds goes to the list. */
export function View(props: ChoiceSearchProps) {
  const { title, values, nameOf, first, words, onFound } = props;
  const [query, setQuery] = useState("");
  const names = useMemo(() => foldedNames(values, nameOf), [values, words]);
  const found = useMemo(() => foundValues(values, names, query), [values, names, query]);
  useEffect(() => onFound(found), [found]);
  return (
    <div class="ui-choice-search">
      <input
        type="search"
        aria-label={words.choices.search(title)}
        placeholder={words.choices.placeholder}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="ui-hint" role="status">
        {found === null ? words.choices.first(first, values.length) : words.choices.found(found.length, first)}
      </p>
    </div>
  );
}
