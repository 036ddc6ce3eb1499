import { clearTable, filterColumn } from "../model/options/table.ts";
import { Finding } from "../ui/finding.tsx";
import { Help } from "../ui/help.tsx";
import { Ignored } from "../ui/states.tsx";
import { TakeTable } from "../ui/take-answer.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import "../ui/reading.css";
import { columnTitle } from "./column-title.ts";
import { TableControls } from "./table-controls.tsx";
import { tableFile } from "./table-file.ts";
import { TableGrid } from "./table-grid.tsx";
import type { TableProps } from "./table-props.ts";
import { askedTable, useRows } from "./use-rows.ts";
import "./table.css";

/** What the network shows, as a table of points or of links: sorted, filtered, columns chosen, selection shared. */
export function View(props: ViewProps) {
  const { act, words, shown, dataset } = props;
  const { options, offered, ignored } = askedTable(props);
  const { all, rows } = useRows(props, options);
  const table = { ...props, options, all, rows };
  return (
    <article class="ui-page table-page">
      <h1>{words.table.title}</h1>
      {ignored.map(([column, value]) => (
        <Ignored
          key={column}
          text={words.table.ignored(columnTitle(column, options.table, words, dataset), value)}
          words={words}
          onDrop={() => act(filterColumn(options, column, ""))}
        />
      ))}
      <TableControls {...table} offered={offered} />
      <Shown {...table} />
      <TableGrid key={options.table} {...table} />
      <TakeTable
        name={`table-${options.table}`}
        count={rows.length}
        rows={() => tableFile(rows, options, shown)}
        view={props}
      />
    </article>
  );
}

/** How many rows of how many are there, and the way to all. */
function Shown(props: TableProps) {
  const { act, words, options, all, rows } = props;
  return (
    <Finding {...props}>
      {rows.length === 0 ? words.table.none : words.table.shown(options.table, rows.length, all.length)}{" "}
      {options.table === "links" && <Help topic="ground" words={words} />}
      {rows.length < all.length && (
        <button type="button" class="ui-link" onClick={() => act(clearTable(options))}>
          {words.table.clear}
        </button>
      )}
    </Finding>
  );
}
