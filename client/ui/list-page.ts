/** Rows of a page of a list: few enough to be drawn at once, and to be read and printed whole. */
export const ROWS_OF_PAGE = 100;

/** One page of a list: which it is, of how many, counted from 1; its rows, and how many come before them. */
export interface ListPage<Row> {
  page: number;
  pages: number;
  from: number;
  rows: readonly Row[];
}

/** The page of some rows that is asked for, counted from 1; the last where there are fewer. */
export function pageOf<Row>(all: readonly Row[], asked: number): ListPage<Row> {
  const pages = Math.max(1, Math.ceil(all.length / ROWS_OF_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const from = (page - 1) * ROWS_OF_PAGE;
  return { page, pages, from, rows: all.slice(from, from + ROWS_OF_PAGE) };
}
