import type { Words } from "../i18n/words.ts";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SIEVES, type ColumnName } from "../model/options/table-columns.ts";
import { askedName, valuesOf, type TableRow } from "./table-model.ts";
import { goToView, select, together } from "../model/state.ts";
import { filterColumn, sortBy, turnTo, type TableOptions } from "../model/options/table.ts";
import { toAddress } from "../session/address.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Pager } from "../ui/pager.tsx";
import { Scroll } from "../ui/scroll.tsx";

/** Rows of a page: few enough to be drawn at once, and to be read and printed whole. */
const PAGE = 100;
/** Columns whose cells name an entity, and which of the row's entities it is. */
const NAMES: Partial<Record<ColumnName, number>> = { name: 0, source: 0, target: 1 };

type Props = ViewProps & { options: TableOptions; all: TableRow[]; rows: TableRow[]; own: Words["table"] };

/** One page of the rows, under titles that sort and fields that filter. Arrows walk the boxes, Maj + click takes a range. */
export function Rows(props: Props) {
  const { state, act, options, rows, own } = props;
  const { columns, sort, descending } = options;
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef(0);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(options.page, pages);
  const from = (page - 1) * PAGE;
  const seen = rows.slice(from, from + PAGE);
  const chosen = new Set(state.selection);
  const isChosen = (row: TableRow): boolean => row.chooses.every((id) => chosen.has(id));
  useLayoutEffect(() => frame.current?.scrollTo(frame.current.scrollLeft, 0), [page, rows]);

  function choose(index: number, ranged: boolean): void {
    const on = !isChosen(seen[index]!);
    const [first, end] = ranged ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index];
    const ids = seen.slice(first, end + 1).flatMap((row) => row.chooses);
    last.current = index;
    act(select(on ? [...state.selection, ...ids] : state.selection.filter((id) => !ids.includes(id))));
  }

  function walk(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const boxes = [...frame.current!.querySelectorAll<HTMLElement>("tbody input[type=checkbox]")];
    const at = boxes.indexOf(event.target as HTMLElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    boxes[at + by]?.focus();
  }

  return (
    <>
      <Scroll class="table-rows" frame={frame} label={own.title} onKeyDown={walk}>
        <table class="ui-listing" aria-rowcount={rows.length + 2}>
          <thead>
            <tr aria-rowindex={1}>
              <td />
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  class={SIEVES[column] === "least" ? "ui-figure" : ""}
                  aria-sort={sort !== column ? "none" : descending ? "descending" : "ascending"}
                >
                  <button
                    type="button"
                    class="ui-link"
                    title={own.sortBy(own.columnNames[column])}
                    onClick={() => act(sortBy(options, column))}
                  >
                    {own.columnNames[column]}
                    <span aria-hidden="true">{sort === column ? (descending ? " ↓" : " ↑") : ""}</span>
                  </button>
                </th>
              ))}
            </tr>
            <tr class="table-filters" aria-rowindex={2}>
              <td />
              {columns.map((column) => (
                <td key={column}>
                  <Sieve column={column} {...props} />
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map((row, i) => (
              <tr key={row.key} aria-rowindex={from + i + 3} class={isChosen(row) ? "ui-chosen" : ""}>
                <td>
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen(row)}
                      aria-label={own.choose(nameOf(row, columns))}
                      onClick={(event) => choose(i, event.shiftKey)}
                    />
                  </label>
                </td>
                {columns.map((column, j) =>
                  j === 0 ? (
                    <th key={column} scope="row">
                      <Cell {...{ ...props, row, column }} />
                    </th>
                  ) : (
                    <td key={column} class={SIEVES[column] === "least" ? "ui-figure" : `table-column-${column}`}>
                      <Cell {...{ ...props, row, column }} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {pages > 1 && (
        <Pager
          page={page}
          pages={pages}
          said={own.page(from + 1, from + seen.length, rows.length)}
          own={own}
          onTurn={(to) => act(turnTo(to))}
        />
      )}
    </>
  );
}

/** A link row is named by both its ends. */
const nameOf = ({ key, cells }: TableRow, columns: readonly ColumnName[]): string =>
  cells.target === undefined ? String(cells[columns[0]!] ?? key) : `${cells.source}, ${cells.role}, ${cells.target}`;

/** What filters a column. */
function Sieve({ column, options, all, own, state, act, whole, words }: Props & { column: ColumnName }) {
  const value = options.where[column] ?? "";
  const label = own.filterColumn(own.columnNames[column]);
  const change = (event: { currentTarget: { value: string } }) =>
    act(filterColumn(options, column, event.currentTarget.value));
  if (SIEVES[column] === "value") {
    const there = valuesOf(all, column, state.language);
    // What nothing shown holds is still what is asked for.
    const away = value !== "" && !there.some((one) => one.value === value);
    const offered = away ? [...there, { value, name: askedName(column, value, whole, words) ?? value }] : there;
    return (
      <select aria-label={label} value={value} onChange={change}>
        <option value="">{own.any(column)}</option>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    );
  }
  return SIEVES[column] === "least" ? (
    <input
      type="number"
      min={0}
      aria-label={own.atLeast(own.columnNames[column])}
      placeholder="≥"
      value={value}
      onInput={change}
    />
  ) : (
    <input type="search" aria-label={label} value={value} onInput={change} />
  );
}

/** A cell; one that names an entity leads to it on the network. */
function Cell({ row, column, state, act, words }: Props & { row: TableRow; column: ColumnName }) {
  const id = row.chooses[NAMES[column] ?? -1];
  const cell = row.cells[column] ?? "";
  if (id === undefined) return <>{typeof cell === "number" ? words.number(cell) : cell}</>;
  const step = together("select", [select([id]), goToView("network")]);
  return (
    <a
      href={`./${toAddress(step.apply(state))}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        act(step);
      }}
    >
      {cell}
    </a>
  );
}
