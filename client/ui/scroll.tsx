import type { ComponentChildren, Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import "./listing.css";

/** Roles that a table's parts keep when they are laid out as cards, which some browsers take from them then. */
const ROLES: Readonly<Record<string, string>> = {
  TABLE: "table",
  THEAD: "rowgroup",
  TBODY: "rowgroup",
  TR: "row",
  TD: "cell",
};

/**
 * A wide listing, scrolled sideways; on a phone each of its rows is a card (`listing.css`), where a cell says its
 * column. The listing may change in the frame as it likes: what cards need is written anew at each render.
 */
export function Scroll(props: {
  label: string;
  children: ComponentChildren;
  /** Whether rows are cards on a phone. */
  cards?: boolean;
  class?: string;
  frame?: Ref<HTMLDivElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const own = useRef<HTMLDivElement>(null);
  const { label, cards = true, frame = own, onKeyDown } = props;
  useLayoutEffect(() => {
    const table = (frame as typeof own).current?.querySelector<HTMLTableElement>("table");
    if (table && cards) nameCells(table);
  });
  return (
    <div
      class={`ui-scroll ${cards ? "ui-cards" : ""} ${props.class ?? ""}`.trim()}
      ref={frame}
      tabIndex={0}
      role="region"
      aria-label={label}
      {...(onKeyDown && { onKeyDown })}
    >
      {props.children}
    </div>
  );
}

/** Gives the parts of a table their roles, and each cell the title of its column. */
function nameCells(table: HTMLTableElement): void {
  const titles = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.replace(/[↑↓]/g, "").trim());
  for (const part of [table, ...(table.tHead ? [table.tHead] : []), ...table.tBodies]) part.role = ROLES[part.tagName]!;
  for (const row of table.rows) {
    row.role = "row";
    for (const cell of row.cells) {
      cell.role = cell.tagName === "TD" ? "cell" : cell.scope === "row" ? "rowheader" : "columnheader";
      if (cell.colSpan === 1) cell.dataset["column"] = titles[cell.cellIndex] ?? "";
    }
  }
}
