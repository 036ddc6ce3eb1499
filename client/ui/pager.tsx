import type { Words } from "../i18n/words.ts";
import "./pager.css";

/** Leafs through pages; `said` tells which rows are in sight. */
export function Pager(props: {
  page: number;
  pages: number;
  said: string;
  own: Words["table"];
  onTurn: (page: number) => void;
}) {
  const { page, pages, said, own, onTurn } = props;
  return (
    <nav class="ui-pager" aria-label={own.pages}>
      <button type="button" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        {own.previous}
      </button>
      <label class="ui-field">
        {own.pageNumber}
        <input
          type="number"
          min={1}
          max={pages}
          value={page}
          onChange={(event) => onTurn(Math.min(pages, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))}
        />
        {own.ofPages(pages)}
      </label>
      <button type="button" disabled={page === pages} onClick={() => onTurn(page + 1)}>
        {own.next}
      </button>
      <span aria-live="polite">{said}</span>
    </nav>
  );
}
