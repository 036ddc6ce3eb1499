import { useMemo } from "preact/hooks";
import { COLUMNS, type ColumnName, type TableName } from "../model/options/table-columns.ts";
import { askedName, keepRows, linkRows, nodeRows, sortRows } from "./table-model.ts";
import { goToView, select } from "../model/state.ts";
import {
  clearTable,
  filterColumn,
  onlyChosen,
  searchTable,
  showTable,
  tableOptions,
  toggleColumn,
} from "../model/options/table.ts";
import { tableFile } from "./table-file.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { Help } from "../ui/help.tsx";
import { Menu } from "../ui/menu.tsx";
import { Radios } from "../ui/radios.tsx";
import { Rows } from "./table-grid.tsx";
import { Ignored } from "../ui/states.tsx";
import { TakeTable } from "../ui/take-answer.tsx";
import "../ui/reading.css";
import "./table.css";

const TABLES = ["nodes", "links"] as const satisfies readonly TableName[];
/** More ids than this make an address that servers refuse. */
const MANY = 200;

/** What the network shows, as a table of points or of links: sorted, filtered, columns chosen, selection shared. */
export function View(props: ViewProps) {
  const { state, act, words, whole, shown, notebook } = props;
  const { language, selection } = state;
  const own = words.table;
  const { notes } = notebook.notebook.value;
  const asked = tableOptions(state);
  // Without a note there is nothing to read in its column.
  const offered = COLUMNS[asked.table].filter((column) => column !== "note" || notes.length > 0);
  const filters = Object.entries(asked.where) as [ColumnName, string][];
  const ignored = filters.filter(([column, value]) => askedName(column, value, whole, words) === null);
  const options = {
    ...asked,
    columns: asked.columns.filter((column) => offered.includes(column as never)),
    where: Object.fromEntries(filters.filter((filter) => !ignored.includes(filter))),
  };
  const { table, sort, descending, search, where, chosenOnly } = options;
  const all = useMemo(
    () => (table === "nodes" ? nodeRows(shown, words, language, notes) : linkRows(shown, words, language)),
    [table, shown, words, language, notes],
  );
  const sorted = useMemo(() => sortRows(all, sort, descending, language), [all, sort, descending, language]);
  const rows = useMemo(() => {
    const kept = keepRows(sorted, search, where);
    const chosen = new Set(selection);
    return chosenOnly ? kept.filter((row) => row.chooses.some((id) => chosen.has(id))) : kept;
  }, [sorted, search, JSON.stringify(where), chosenOnly && selection]);
  const ids = [...new Set(rows.flatMap((row) => row.chooses))];
  return (
    <article class="ui-page table-page">
      <h1>{own.title}</h1>
      {ignored.map(([column, value]) => (
        <Ignored
          key={column}
          text={own.ignored(own.columnNames[column], value)}
          words={words}
          onDrop={() => act(filterColumn(options, column, ""))}
        />
      ))}
      <div class="ui-controls">
        <Radios
          legend={own.rows}
          name="table-rows"
          value={table}
          choices={TABLES.map((one) => [one, own[one]])}
          onChoose={(value) => act(showTable(value as TableName))}
        />
        <label class="ui-field">
          {own.search}
          <input type="search" value={search} onInput={(event) => act(searchTable(event.currentTarget.value))} />
        </label>
        <Menu summary={own.columns}>
          <ul>
            {offered.slice(1).map((column) => (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    checked={options.columns.includes(column)}
                    onChange={() => act(toggleColumn(options, column))}
                  />
                  {own.columnNames[column]}
                </label>
              </li>
            ))}
          </ul>
        </Menu>
        <p class="ui-actions">
          {rows.length > 0 && ids.length <= MANY && rows.length < all.length && !chosenOnly && (
            <button type="button" onClick={() => act(select([...selection, ...ids]))}>
              {own.chooseAll(rows.length)}
            </button>
          )}
          {selection.length > 0 && (
            <>
              <button type="button" aria-pressed={chosenOnly} onClick={() => act(onlyChosen(!chosenOnly))}>
                {own.onlyChosen(selection.length)}
              </button>
              <button type="button" onClick={() => act(goToView("network"))}>
                {own.see}
              </button>
              <button type="button" onClick={() => act(select([]))}>
                {own.chooseNone}
              </button>
            </>
          )}
        </p>
      </div>
      <p class="ui-finding" aria-live="polite">
        {rows.length === 0 ? own.none : own.shown(table, rows.length, all.length)}{" "}
        {table === "links" && <Help topic="ground" words={words} />}
        {rows.length < all.length && (
          <button type="button" class="ui-link" onClick={() => act(clearTable(options))}>
            {own.clear}
          </button>
        )}
      </p>
      <Rows key={table} {...props} {...{ options, all, rows, own }} />
      <TakeTable
        name={`table-${table}`}
        count={rows.length}
        rows={() => tableFile(rows, options, shown)}
        dataset={props.dataset}
        words={words}
      />
    </article>
  );
}
