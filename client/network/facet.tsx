import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { FacetValue } from "../model/facets.ts";
import type { FirstWords } from "../i18n/words.ts";
import "../ui/facet.css";

/** Values shown before « de plus ». */
const FIRST = 10;

/** Width in rem of the bar of the greatest count. */
const BAR = 3.5;

/** A list of choices with counts and thin bars. Each is a checkbox: everything goes by keyboard as well. */
export function Facet(props: {
  title: string;
  values: readonly FacetValue[];
  words: FirstWords;
  checked: (value: string) => boolean;
  nameOf?: (value: FacetValue) => string;
  sign?: (value: string) => ComponentChildren;
  onToggle: (value: string) => void;
  onOnly?: (value: string) => void;
  open?: boolean;
}) {
  const { title, values, words, checked, sign, onToggle, onOnly } = props;
  const [all, setAll] = useState(false);
  const listed = all ? values : values.filter((value, index) => index < FIRST || checked(value.value));
  const most = Math.max(1, ...values.map((value) => value.all));
  if (values.length === 0) return null;
  return (
    <details class="ui-facet" open={props.open ?? true}>
      <summary>{title}</summary>
      <ul>
        {listed.map((value) => {
          const name = props.nameOf?.(value) ?? value.name;
          return (
            <li key={value.value}>
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
        })}
      </ul>
      {values.length > FIRST && (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(!all)}>
          {all ? words.legend.fewer : words.legend.more(values.length - FIRST)}
        </button>
      )}
    </details>
  );
}
