import { NumberField } from "../ui/number-field.tsx";
import type { FirstWords } from "../i18n/words.ts";
import "../ui/facet.css";

/** Thresholds listed; beyond them one types a figure. */
const LISTED = 6;

/** A choice among thresholds, each with how many it leaves. */
export function Thresholds(props: {
  title: string;
  hint?: string;
  /** Of the radio buttons; once on the page. */
  name: string;
  values: readonly { value: number; count: number }[];
  chosen: number;
  nameOf: (value: number) => string;
  words: FirstWords;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  onChoose: (value: number) => void;
}) {
  const { title, hint, name, values, chosen, nameOf, words, onChoose } = props;
  const listed = values.filter(({ value }, index) => index < LISTED || value === chosen);
  if (!listed.some(({ value }) => value === chosen)) listed.push({ value: chosen, count: 0 });
  const most = Math.max(1, ...values.map(({ count }) => count));
  const last = values.at(-1)?.value ?? 1;
  return (
    <details class="ui-facet" open={props.open ?? true} onToggle={(event) => props.onOpen?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      {hint && <p class="ui-hint">{hint}</p>}
      <ul>
        {listed.map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
              <span class="ui-facet-name">{nameOf(value)}</span>
              <span class="ui-facet-count">{words.number(count)}</span>
              <span class="ui-facet-bar" aria-hidden="true" style={{ width: `${(100 * count) / most}%` }}>
                <i style={{ width: "100%" }} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > LISTED && (
        <label class="network-threshold">
          {words.legend.threshold}{" "}
          <NumberField
            min={1}
            max={last}
            value={chosen}
            onCommit={(wanted) => {
              if (wanted >= 1) onChoose(Math.round(wanted));
            }}
          />
        </label>
      )}
    </details>
  );
}
