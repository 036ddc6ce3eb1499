import { Fragment, type ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { valueIn, type Column } from "./column.ts";
import { pageOf, ROWS_OF_PAGE } from "./list-page.ts";
import { Pager } from "./pager.tsx";
import { Scroll } from "./scroll.tsx";
import "./listing.css";

interface ListingProps<Row> {
  /** What the table lists, for those who hear the page. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Tells a row from all others. */
  keyOf: (row: Row) => string;
  words: Words;
  /** What a row is open on; null where it is folded. */
  opened?: (row: Row) => ComponentChildren;
  /** Whether a row stands out. */
  significant?: (row: Row) => boolean;
  /** How many rows are there at first. */
  first?: number;
  /** The styles of a view that apply to it. */
  class?: string;
  /** The name by which tests find it. */
  part?: string;
  /** Whether its rows are cards on a phone; else it is scrolled sideways there too. */
  cards?: boolean;
}

/**
 * Rows of an answer as a table, the first column naming the row; on a phone each row is a card. A row may open on what
 * it rests on. Where there are many, the rest comes when it is asked for, and of thousands one page at a time.
 */
export function Listing<Row extends object>(props: ListingProps<Row>) {
  const { label, rows, words, cards } = props;
  const first = Math.min(props.first ?? rows.length, ROWS_OF_PAGE);
  const [all, setAll] = useState(props.first === undefined);
  const [asked, setAsked] = useState(1);
  const frame = useRef<HTMLDivElement>(null);
  const { page, pages, from, rows: seen } = pageOf(rows, asked);
  const turn = (to: number): void => {
    setAsked(to);
    frame.current!.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <Scroll frame={frame} label={label} cards={cards ?? true}>
        {all ? <Rows {...props} seen={seen} from={from} /> : <Rows {...props} seen={rows.slice(0, first)} from={0} />}
      </Scroll>
      {all && pages > 1 ? (
        <Pager
          {...{ page, pages, words }}
          said={words.table.page(from + 1, from + seen.length, rows.length)}
          onTurn={turn}
        />
      ) : null}
      {rows.length > first && !all ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {words.questions.tie.rest(rows.length - first)}
        </button>
      ) : null}
    </>
  );
}

/** The rows in sight, the first of which comes after `from` others; where they are not all, each says which it is. */
function Rows<Row extends object>(props: ListingProps<Row> & { seen: readonly Row[]; from: number }) {
  const { columns, rows, seen, from, keyOf, words, opened, significant, part } = props;
  const isPart = seen.length < rows.length;
  const at = (index: number) => (isPart ? { "aria-rowindex": index } : {});
  return (
    <table
      class={`ui-listing ${props.class ?? ""}`.trim()}
      data-part={part}
      {...(isPart && { "aria-rowcount": rows.length + 1 })}
    >
      <thead>
        <tr {...at(1)}>
          {columns.map(({ header, align }, i) => (
            <th key={i} scope="col" class={align && "ui-figure"}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seen.map((row, i) => {
          const open = opened?.(row) ?? null;
          return (
            <Fragment key={keyOf(row)}>
              <tr class={significant?.(row) ? "ui-significant" : undefined} {...at(from + i + 2)}>
                {columns.map((column, place) => (
                  <Cell key={place} {...{ column, row, words }} first={place === 0} />
                ))}
              </tr>
              {open === null ? null : (
                <tr class="ui-opened" {...at(from + i + 2)}>
                  <td colSpan={columns.length}>{open}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell<Row>(props: { column: Column<Row>; row: Row; words: Words; first: boolean }) {
  const { column, row, words, first } = props;
  const children = column.cell ? column.cell(row) : plain(valueIn(column, row), words);
  if (first) return <th scope="row">{children}</th>;
  return <td class={column.align && "ui-figure"}>{children}</td>;
}

const plain = (value: unknown, words: Words): string =>
  typeof value === "number" ? words.number(value) : typeof value === "string" ? value : "";
