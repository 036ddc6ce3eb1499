import { Fragment, type ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { valueIn, type Column } from "./column.ts";
import { Scroll } from "./scroll.tsx";
import "./listing.css";

/**
 * Rows of an answer as a table, the first column naming the row; on a phone each row is a card. A row may open on what
 * it rests on, and where there are many, the rest comes when it is asked for.
 */
export function Listing<Row extends object>(props: {
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
}) {
  const { label, columns, rows, keyOf, words, opened, significant, first = rows.length, part, cards } = props;
  const [all, setAll] = useState(false);
  return (
    <>
      <Scroll label={label} cards={cards ?? true}>
        <table class={`ui-listing ${props.class ?? ""}`.trim()} data-part={part}>
          <thead>
            <tr>
              {columns.map(({ header, align }, i) => (
                <th key={i} scope="col" class={align && "ui-figure"}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, first)).map((row) => {
              const open = opened?.(row) ?? null;
              return (
                <Fragment key={keyOf(row)}>
                  <tr class={significant?.(row) ? "ui-significant" : undefined}>
                    {columns.map((column, i) => (
                      <Cell key={i} {...{ column, row, words }} first={i === 0} />
                    ))}
                  </tr>
                  {open === null ? null : (
                    <tr class="ui-opened">
                      <td colSpan={columns.length}>{open}</td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      {rows.length > first && !all ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {words.questions.tie.rest(rows.length - first)}
        </button>
      ) : null}
    </>
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
