import { useState } from "preact/hooks";
import { valueInWords } from "../i18n/attribute-words.ts";
import type { FirstWords } from "../i18n/words.ts";
import { endsAsked, type AttributeColumn } from "../model/attribute-columns.ts";
import "../ui/facet.css";
import "./attribute-range.css";

/** From one figure or day to another, both included; an end that is empty is open. */
export function AttributeRange(props: {
  column: AttributeColumn;
  title: string;
  /** As `attr.<column>` writes it; "" asks nothing. */
  asked: string;
  words: FirstWords;
  onAsk: (asked: string) => void;
}) {
  const { column, title, asked, words, onAsk } = props;
  const ends = endsAsked(column, asked);
  const [from, to] = [String(ends.from ?? ""), String(ends.to ?? "")];
  const ask = (least: string, most: string): void => onAsk(least + most === "" ? "" : `${least}..${most}`);
  const [least, most] = [column.ordered!.at(0)!, column.ordered!.at(-1)!];
  const field = { type: column.type === "date" ? ("date" as const) : ("number" as const) };
  return (
    <details class="ui-facet" open>
      <summary>{title}</summary>
      <div class="network-range" role="group" aria-label={title}>
        <RangeEnd {...field} label={words.legend.from} value={from} hint={least} onCommit={(end) => ask(end, to)} />
        <RangeEnd {...field} label={words.legend.to} value={to} hint={most} onCommit={(end) => ask(from, end)} />
      </div>
      <p class="ui-hint">
        {words.legend.valuesHeld(
          column.holders,
          valueInWords(least, words),
          valueInWords(most, words),
          column.type === "date",
        )}
      </p>
    </details>
  );
}

/**
 * One end of a range. What is typed stays while an answer draws the page anew, and is told once it is left or Enter
 * pressed.
 */
export function RangeEnd(props: {
  label: string;
  value: string;
  hint: number | string;
  type: "date" | "month" | "number";
  onCommit: (value: string) => void;
}) {
  const { label, value, hint, type, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      <span>{label}</span>{" "}
      <input
        type={type}
        step={type === "number" ? "any" : undefined}
        placeholder={String(hint)}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          setTyped(null);
          if (currentTarget.value !== value) onCommit(currentTarget.value);
        }}
      />
    </label>
  );
}
