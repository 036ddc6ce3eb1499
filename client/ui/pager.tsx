import { NumberField } from "./number-field.tsx";
import type { Words } from "../i18n/words.ts";
import "./pager.css";

/** Leafs through pages; `said` tells which rows are in sight. */
export function Pager(props: {
  page: number;
  pages: number;
  said: string;
  words: Words;
  onTurn: (page: number) => void;
}) {
  const { page, pages, said, words, onTurn } = props;
  return (
    <nav class="ui-pager" aria-label={words.table.pages}>
      <button type="button" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {words.table.previous}
      </button>
      <label class="ui-field">
        {words.table.pageNumber}
        <NumberField
          min={1}
          max={pages}
          value={page}
          onCommit={(wanted) => onTurn(Math.min(pages, Math.max(1, Math.round(wanted) || 1)))}
        />
        {words.table.ofPages(pages)}
      </label>
      <button type="button" disabled={page === pages} onClick={() => onTurn(page + 1)}>
        {words.table.next}
      </button>
      <span aria-live="polite">{said}</span>
    </nav>
  );
}
