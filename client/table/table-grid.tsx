import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { takesCorrections } from "../model/journals.ts";
import { columnOf, type ColumnName } from "../model/options/table-columns.ts";
import { sortBy, setTablePage } from "../model/options/table.ts";
import { goToView, select, batch } from "../model/state.ts";
import { toAddress } from "../session/address.ts";
import { pageOf } from "../ui/list-page.ts";
import { Pager } from "../ui/pager.tsx";
import { Scroll } from "../ui/scroll.tsx";
import { ColumnFilter } from "./column-filter.tsx";
import { useRowSelection } from "./row-selection.ts";
import { RowDoor, RowForm } from "./row-door.tsx";
import { columnTitle } from "./column-title.ts";
import { correctedRows } from "./corrected-rows.ts";
import { cellText, type TableRow } from "./table-model.ts";
import type { TableProps } from "./table-props.ts";

/**
 * One page of the rows, under titles that sort and fields that filter. Arrows walk the boxes, Shift + click takes a
 * range.
 */
export function TableGrid(props: TableProps) {
  const { act, options, rows, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const shown = pageOf(rows, options.page);
  const { page, pages, from, rows: seen } = shown;
  const turn = (to: number): void => act(setTablePage(to));
  const markOf = correctedRows(props);
  useLayoutEffect(() => frame.current?.scrollTo(frame.current.scrollLeft, 0), [page, rows]);
  // After that: a box that is turned to is brought into sight.
  const { isChosen, choose, onKeyDown } = useRowSelection(props, shown, turn, frame);
  return (
    <>
      <Scroll class="table-rows" frame={frame} label={words.table.title} onKeyDown={onKeyDown}>
        <table class="ui-listing" aria-rowcount={rows.length + 2}>
          <Titles {...props} />
          <tbody>
            {seen.map((row, i) => (
              <Row
                key={row.key}
                {...props}
                row={row}
                index={from + i + 3}
                mark={markOf(row)}
                chosen={isChosen(row)}
                onChoose={(ranged) => choose(i, ranged)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {pages > 1 && (
        <Pager
          words={words}
          page={page}
          pages={pages}
          said={words.table.page(from + 1, from + seen.length, rows.length)}

          onTurn={turn}
        />
      )}
    </>
  );
}

const isFigure = (column: ColumnName): boolean => columnOf(column).filter === "least";

/** The titles, which sort, and below each what filters its column. */
function Titles(props: TableProps) {
  const { act, options, words, dataset } = props;
  const { columns, sort, descending } = options;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td />
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            class={isFigure(column) ? "ui-figure" : ""}
            aria-sort={sort !== column ? "none" : descending ? "descending" : "ascending"}
          >
            <button
              type="button"
              class="ui-link"
              title={words.table.sortBy(columnTitle(column, options.table, words, dataset))}
              onClick={() => act(sortBy(options, column))}
            >
              {columnTitle(column, options.table, words, dataset)}
              <span aria-hidden="true">{sort === column ? (descending ? " ↓" : " ↑") : ""}</span>
            </button>
          </th>
        ))}
      </tr>
      <tr class="table-filters" aria-rowindex={2}>
        <td />
        {columns.map((column) => (
          <td key={column}>
            <ColumnFilter column={column} {...props} />
          </td>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends TableProps {
  row: TableRow;
  /** Counts from 1, titles and filters first. */
  index: number;
  chosen: boolean;
  /** How the reader's own corrections made it what it is; null where they did not. */
  mark: "page" | "link" | null;
  onChoose: (ranged: boolean) => void;
}

/** A row, and under it the form that corrects it where that is open. */
function Row(props: RowProps) {
  const { row, index, chosen } = props;
  const [open, setOpen] = useState(false);
  const own = useRef<HTMLTableRowElement>(null);
  // What had the focus goes with the form: the keyboard goes on from the door.
  const close = (): void => {
    setOpen(false);
    own.current?.querySelector<HTMLElement>(".table-door")?.focus();
  };
  return (
    <>
      <tr ref={own} aria-rowindex={index} class={chosen ? "ui-chosen" : ""}>
        <Cells {...props} open={open} onToggle={() => setOpen(!open)} />
      </tr>
      {open && <RowForm {...props} row={row} onClose={close} />}
    </>
  );
}

/** The box that chooses a row, and its cells; the first has the way to correct it. */
function Cells(props: RowProps & { open: boolean; onToggle: () => void }) {
  const { row, chosen, mark, onChoose, options, words, state, open, onToggle } = props;
  // A row is called by its first cell, without the button that stands there.
  const heading = useId();
  const name = nameOf(row, options);
  const { linkDoorOf, doorOf } = words.correcting;
  const label = options.table === "links" ? linkDoorOf(name) : doorOf(name);
  return (
    <>
      <td>
        <label>
          <input
            type="checkbox"
            checked={chosen}
            aria-label={words.table.choose(name)}
            onClick={(event) => onChoose(event.shiftKey)}
          />
        </label>
      </td>
      {options.columns.map((column, i) =>
        i === 0 ? (
          <th key={column} scope="row" aria-labelledby={heading}>
            <span id={heading}>
              <Cell {...props} column={column} />
              {mark !== null && (
                <small class={`table-mark-${mark}`}> {words.correcting[mark === "page" ? "page" : "mark"]}</small>
              )}
            </span>
            {takesCorrections(state) && <RowDoor {...{ label, open, words, onToggle }} />}
          </th>
        ) : (
          <td key={column} class={isFigure(column) ? "ui-figure" : `table-column-${column}`}>
            <Cell {...props} column={column} />
          </td>
        ),
      )}
    </>
  );
}

/** A link row is named by both its ends. */
const nameOf = (row: TableRow, { table, columns }: TableProps["options"]): string =>
  table === "nodes"
    ? String(row.cell(columns[0]!))
    : `${row.cell("source")}, ${row.cell("role")}, ${row.cell("target")}`;

/** A cell; one that names an entity leads to it on the network. */
function Cell({ row, column, state, act, words }: TableProps & { row: TableRow; column: ColumnName }) {
  const id = row.chooses[columnOf(column).names ?? -1];
  const cell = row.cell(column);
  if (id === undefined) return <>{cellText(cell, column, words)}</>;
  const step = batch("select", [select([id]), goToView("network")]);
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
