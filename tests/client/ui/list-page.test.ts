import { expect, test } from "vitest";
import { pageOf, ROWS_OF_PAGE } from "../../../client/ui/list-page.ts";

const rows = Array.from({ length: 2 * ROWS_OF_PAGE + 1 }, (_, i) => i);

test("a list is cut into pages that hold each row once, the last one what is left", () => {
  const pages = [1, 2, 3].map((page) => pageOf(rows, page));
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  expect(pages[2]).toEqual({ page: 3, pages: 3, from: 2 * ROWS_OF_PAGE, rows: [2 * ROWS_OF_PAGE] });
});

test("a page before the first is the first, one after the last the last; of nothing there is one, empty", () => {
  expect(pageOf(rows, 0).page).toBe(1);
  expect(pageOf(rows, 99).page).toBe(3);
  expect(pageOf([], 2)).toEqual({ page: 1, pages: 1, from: 0, rows: [] });
});
