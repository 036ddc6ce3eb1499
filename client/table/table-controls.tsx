import type { ColumnName, TableName } from "../model/options/table-columns.ts";
import { onlyChosen, searchTable, showTable, toggleColumn } from "../model/options/table.ts";
import { goToView, select } from "../model/state.ts";
import { Menu } from "../ui/menu.tsx";
import { Radios } from "../ui/radios.tsx";
import { columnTitle } from "./column-title.ts";
import type { TableRow } from "./table-model.ts";
import type { TableProps } from "./table-props.ts";

const TABLES = ["nodes", "links"] as const satisfies readonly TableName[];
/** More ids than this make an address that servers refuse. */
const MANY = 200;

/** Which rows and columns the table shows, the search in them, and what to do with what they choose. */
export function TableControls(props: TableProps & { offered: readonly ColumnName[] }) {
  const { act, words, options, offered, dataset } = props;
  return (
    <div class="ui-controls">
      <Radios
        legend={words.table.rows}
        name="table-rows"
        value={options.table}
        choices={TABLES.map((one) => [one, words.table[one]])}
        onChoose={(value) => act(showTable(value as TableName))}
      />
      <label class="ui-field">
        {words.table.search}
        <input type="search" value={options.search} onInput={(event) => act(searchTable(event.currentTarget.value))} />
      </label>
      <Menu summary={words.table.columns}>
        <ul>
          {offered.slice(1).map((column) => (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  checked={options.columns.includes(column)}
                  onChange={() => act(toggleColumn(options, column))}
                />
                {columnTitle(column, options.table, words, dataset)}
              </label>
            </li>
          ))}
        </ul>
      </Menu>
      <SelectionActions {...props} />
    </div>
  );
}

/** Chooses all rows, shows the chosen alone or on the network, and chooses nothing. */
function SelectionActions({ state, act, words, options, all, rows, isWorking }: TableProps) {
  const { selection } = state;
  const ids = !isWorking && rows.length > 0 && rows.length < all.length ? fewChosenBy(rows) : null;
  return (
    <p class="ui-actions">
      {ids !== null && !options.chosenOnly && (
        <button type="button" onClick={() => act(select([...selection, ...ids]))}>
          {words.table.chooseAll(rows.length)}
        </button>
      )}
      {selection.length > 0 && (
        <>
          <button type="button" aria-pressed={options.chosenOnly} onClick={() => act(onlyChosen(!options.chosenOnly))}>
            {words.table.onlyChosen(selection.length)}
          </button>
          <button type="button" onClick={() => act(goToView("network"))}>
            {words.table.see}
          </button>
          <button type="button" onClick={() => act(select([]))}>
            {words.table.chooseNone}
          </button>
        </>
      )}
    </p>
  );
}

/** The ids that some rows choose; null where they are too many for an address. */
function fewChosenBy(rows: readonly TableRow[]): string[] | null {
  const ids = new Set<string>();
  for (const { chooses } of rows) {
    for (const id of chooses) ids.add(id);
    if (ids.size > MANY) return null;
  }
  return [...ids];
}
