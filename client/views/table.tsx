import { useMemo, useState } from "preact/hooks";
import { arrange, COLUMNS, linkRows, nodeRows, type TableName, type TableRow } from "../rows.ts";
import { goToView, option, select } from "../state.ts";
import type { ViewProps } from "../view.ts";
import { pick } from "../words.ts";
import { TABLE, type ColumnName } from "../words/table.ts";
import { Radios } from "./radios.tsx";
import "./reading.css";
import "./listing.css";
import "./table.css";

const TABLES = ["nodes", "links"] as const satisfies readonly TableName[];
/** Height of a row in pixels: rows of one height can be drawn only where they are looked at. */
const ROW = 34;
const WINDOW = 60;

/** What the network shows, as a table of points or of links: sorted, searched, columns chosen, selection shared. */
export function View({ state, act, words, shown }: ViewProps) {
  const own = pick(state.language, TABLE);
  const name = TABLES.find((one) => one === state.options["table.rows"]) ?? "nodes";
  const away = (state.options[`table.${name}.without`] ?? "").split(" ");
  const columns = COLUMNS[name].filter((column) => !away.includes(column));
  const [sortColumn, direction] = (state.options[`table.${name}.sort`] ?? `${COLUMNS[name][0]} up`).split(" ");
  const sort = COLUMNS[name].find((column) => column === sortColumn) ?? COLUMNS[name][0];
  const search = state.options["table.search"] ?? "";
  const all = useMemo(() => (name === "nodes" ? nodeRows(shown, words) : linkRows(shown, words)), [name, shown, words]);
  const rows = useMemo(
    () => arrange(all, search, sort, direction === "down", state.language),
    [all, search, sort, direction, state.language],
  );
  return (
    <article class="page table-page">
      <h1>{own.title}</h1>
      <div class="controls">
        <Radios
          legend={own.rows}
          name="table-rows"
          value={name}
          choices={TABLES.map((one) => [one, own[one]])}
          onChoose={(value) => act(option("table.rows", value))}
        />
        <label class="field">
          {own.filter}
          <input
            type="search"
            value={search}
            onInput={(event) => act(option("table.search", event.currentTarget.value || null))}
          />
        </label>
        <details class="chooser">
          <summary>{own.columns}</summary>
          <div class="choices">
            {COLUMNS[name].slice(1).map((column) => (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={columns.includes(column)}
                  onChange={() => {
                    const left = columns.includes(column) ? [...away, column] : away.filter((one) => one !== column);
                    act(option(`table.${name}.without`, left.filter(Boolean).join(" ") || null));
                  }}
                />
                {own.columnNames[column]}
              </label>
            ))}
          </div>
        </details>
        {state.selection.length > 0 ? (
          <button type="button" onClick={() => act(goToView("network"))}>
            {own.see}
          </button>
        ) : null}
      </div>
      <p class="finding" aria-live="polite">
        {rows.length === 0 ? own.none : own.shown(rows.length, all.length)}
      </p>
      <Rows
        key={name}
        {...{ rows, columns, sort, own }}
        descending={direction === "down"}
        selection={state.selection}
        onSort={(column) =>
          act(option(`table.${name}.sort`, `${column} ${sort === column && direction !== "down" ? "down" : "up"}`))
        }
        onChoose={(row, on) =>
          act(
            select(
              on ? [...state.selection, ...row.chooses] : state.selection.filter((id) => !row.chooses.includes(id)),
            ),
          )
        }
      />
    </article>
  );
}

/** Only the rows in sight are in the page; the count of all is said to assistive technology. */
function Rows(props: {
  rows: TableRow[];
  columns: readonly ColumnName[];
  sort: ColumnName;
  descending: boolean;
  selection: readonly string[];
  own: (typeof TABLE)["fr"];
  onSort: (column: ColumnName) => void;
  onChoose: (row: TableRow, on: boolean) => void;
}) {
  const { rows, columns, own } = props;
  const [first, setFirst] = useState(0);
  const from = Math.max(0, Math.min(first, rows.length - WINDOW));
  const seen = rows.slice(from, from + WINDOW);
  return (
    <div
      class="scroll rows"
      tabIndex={0}
      role="region"
      aria-label={own.title}
      onScroll={(event) => setFirst(Math.max(0, Math.floor(event.currentTarget.scrollTop / ROW) - 15))}
    >
      <table class="listing" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td />
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={props.sort !== column ? "none" : props.descending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  class="link"
                  title={own.sortBy(own.columnNames[column])}
                  onClick={() => props.onSort(column)}
                >
                  {own.columnNames[column]}
                  <span aria-hidden="true">{props.sort === column ? (props.descending ? " ↓" : " ↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={from * ROW} />
          {seen.map((row, i) => {
            const chosen = row.chooses.every((id) => props.selection.includes(id));
            return (
              <tr
                key={row.key}
                aria-rowindex={from + i + 2}
                class={chosen ? "chosen" : ""}
                style={{ height: `${ROW}px` }}
              >
                <td>
                  <input
                    type="checkbox"
                    checked={chosen}
                    aria-label={own.choose(String(row.cells[columns[0]!] ?? row.key))}
                    onChange={() => props.onChoose(row, !chosen)}
                  />
                </td>
                {columns.map((column, j) =>
                  j === 0 ? (
                    <th key={column} scope="row">
                      {row.cells[column]}
                    </th>
                  ) : (
                    <td
                      key={column}
                      class={typeof row.cells[column] === "number" ? "figure" : ""}
                      title={String(row.cells[column] ?? "")}
                    >
                      {row.cells[column]}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          <Gap height={(rows.length - from - seen.length) * ROW} />
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 ? <tr aria-hidden="true" style={{ height: `${height}px` }} /> : null;
