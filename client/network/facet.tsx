import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ChoiceSearchProps } from "../ui/choice-search.tsx";
import type { FacetValue } from "../model/facets.ts";
import type { FirstWords } from "../i18n/words.ts";
import { listedValues, SEARCHED_FROM } from "../model/listed-values.ts";
import { lazily } from "../ui/lazily.tsx";
import "../ui/facet.css";

/** Comes where there are more values than one reads. */
const ChoiceSearch = lazily<ChoiceSearchProps>(() => import("../ui/choice-search.tsx"));

/** Values shown before « de plus ». */
const FIRST = 10;

/** Width in rem of the bar of the greatest count. */
const BAR = 3.5;

/** Values of a long list that a search shows beside those chosen. */
const FOUND = 30;

interface FacetOfValues {
  title: string;
  values: readonly FacetValue[];
  words: FirstWords;
  checked: (value: string) => boolean;
  nameOf?: (value: FacetValue) => string;
  sign?: (value: string) => ComponentChildren;
  onToggle: (value: string) => void;
  onOnly?: (value: string) => void;
  open?: boolean;
  /** Another way to choose, over the list where that is unfolded. */
  other?: ComponentChildren;
}

/**
 * A list of choices with counts and thin bars. Each is a checkbox: everything goes by keyboard as well. A long list is
 * searched, and what is chosen of it stands on top.
 */
export function Facet(props: FacetOfValues) {
  const { title, values, words, checked, other } = props;
  const [all, setAll] = useState(false);
  const [isOpen, setOpen] = useState(props.open ?? true);
  const [found, setFound] = useState<readonly FacetValue[] | null>(null);
  const nameOf = props.nameOf ?? nameOfValue;
  const isSearched = values.length > SEARCHED_FROM;
  const first = found === null ? FIRST : FOUND;
  const listed = all ? values : listedValues(values, found, checked, first);
  const most = values.reduce((least, { all: count }) => Math.max(least, count), 1);
  if (values.length === 0) return null;
  return (
    <details class="ui-facet" open={props.open ?? true} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isSearched && isOpen && <ChoiceSearch {...{ title, values, nameOf, words, first }} onFound={setFound} />}
      {isOpen && other}
      <ul>
        {listed.map((value) => (
          <Value key={value.value} {...props} value={value} name={nameOf(value)} most={most} />
        ))}
      </ul>
      {values.length > FIRST && !isSearched && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(!all)}>
          {all ? words.legend.fewer : words.legend.more(values.length - FIRST)}
        </button>
      )}
    </details>
  );
}

/** A choice with its count, and a bar as long as it is of the greatest. */
function Value(props: Omit<FacetOfValues, "nameOf"> & { value: FacetValue; name: string; most: number }) {
  const { value, name, most, words, checked, sign, onToggle, onOnly } = props;
  return (
    <li>
      <label>
        <input type="checkbox" checked={checked(value.value)} onChange={() => onToggle(value.value)} />
        {sign?.(value.value)}
        <span class="ui-facet-name">{name}</span>
        <span class="ui-facet-count">{words.legend.of(value.shown, value.all)}</span>
        <span class="ui-facet-bar" aria-hidden="true" style={{ width: `${(BAR * value.all) / most}rem` }}>
          <i style={{ width: `${value.all === 0 ? 0 : (100 * value.shown) / value.all}%` }} />
        </span>
      </label>
      {onOnly && (
        <button
          type="button"
          class="ui-quiet ui-facet-only"
          aria-label={`${name} ${words.legend.only}`}
          onClick={() => onOnly(value.value)}
        >
          {words.legend.only}
        </button>
      )}
    </li>
  );
}

const nameOfValue = ({ name }: FacetValue): string => name;
