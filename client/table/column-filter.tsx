import { useMemo } from "preact/hooks";
import { columnOf, type ColumnName } from "../model/options/table-columns.ts";
import { filterColumn } from "../model/options/table.ts";
import { columnTitle } from "./column-title.ts";
import type { TableProps } from "./table-props.ts";
import { askedName, valuesOf } from "./table-model.ts";

type Props = TableProps & { column: ColumnName };
type Change = (event: { currentTarget: { value: string } }) => void;

/** The field that filters a column: one value of those there, a smallest figure, or words that cells must hold. */
export function ColumnFilter(props: Props) {
  const { column, options, act, words, dataset } = props;
  const value = options.where[column] ?? "";
  const change: Change = ({ currentTarget }) => act(filterColumn(options, column, currentTarget.value));
  switch (columnOf(column).filter) {
    case "value":
      return <ValueFilter {...props} value={value} change={change} />;
    case "least":
      return (
        <input
          type="number"
          min={0}
          aria-label={words.table.atLeast(columnTitle(column, options.table, words, dataset))}
          placeholder="≥"
          value={value}
          onInput={change}
        />
      );
    case "words":
      return (
        <input
          type="search"
          aria-label={words.table.filterColumn(columnTitle(column, options.table, words, dataset))}
          value={value}
          onInput={change}
        />
      );
  }
}

/** The values that the rows have in a column. */
function ValueFilter({
  column,
  options,
  all,
  whole,
  words,
  dataset,
  value,
  change,
}: Props & { value: string; change: Change }) {
  const there = useMemo(() => valuesOf(all, column, words.language), [all, column, words.language]);
  // What nothing shown holds is still what is asked for.
  const away = value !== "" && !there.some((one) => one.value === value);
  const offered = away ? [...there, { value, name: askedName(column, value, whole, words) ?? value }] : there;
  return (
    <select
      aria-label={words.table.filterColumn(columnTitle(column, options.table, words, dataset))}
      value={value}
      onChange={change}
    >
      <option value="">{words.table.any(column)}</option>
      {offered.map((one) => (
        <option key={one.value} value={one.value}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
