import { option, together, type State, type Step } from "../state.ts";
import { COLUMNS, type ColumnName, type TableName, type Where } from "./table-columns.ts";

/** What the table keeps in the address: which rows, their order, what they are filtered by, the columns, the page. */
export interface TableOptions {
  table: TableName;
  columns: readonly ColumnName[];
  sort: ColumnName;
  descending: boolean;
  search: string;
  where: Where;
  chosenOnly: boolean;
  /** Counted from 1. */
  page: number;
}

/** Reads the options of a state; what they say wrongly is as when they say nothing. */
export function tableOptions({ options }: State): TableOptions {
  const table = options["table.rows"] === "links" ? "links" : "nodes";
  const all: readonly ColumnName[] = COLUMNS[table];
  const away = (options[`table.${table}.without`] ?? "").split(" ");
  const [sort, direction] = (options[`table.${table}.sort`] ?? "").split(" ");
  const where = all.flatMap((column) => {
    const value = options[whereName(table, column)];
    return value ? [[column, value] as const] : [];
  });
  return {
    table,
    columns: all.filter((column, i) => i === 0 || !away.includes(column)),
    sort: all.find((column) => column === sort) ?? all[0]!,
    descending: direction === "down",
    search: options["table.search"] ?? "",
    where: Object.fromEntries(where),
    chosenOnly: options["table.chosen"] === "only",
    page: Math.max(1, Number.parseInt(options["table.page"] ?? "1", 10) || 1),
  };
}

/** Shows points or links; the page starts anew. */
export const showTable = (table: TableName): Step => set({ "table.rows": table === "nodes" ? null : table });

/** Sorts by a column; by the same again, the other way round. */
export const sortBy = ({ table, sort, descending }: TableOptions, column: ColumnName): Step =>
  set({ [`table.${table}.sort`]: `${column} ${sort === column && !descending ? "down" : "up"}` });

/** Searches in every column. */
export const searchTable = (text: string): Step => set({ "table.search": text || null });

/** Filters a column; the empty text lifts it. */
export const filterColumn = ({ table }: TableOptions, column: ColumnName, value: string): Step =>
  set({ [whereName(table, column)]: value || null });

/** Lifts the search and every column's filter. */
export const clearTable = ({ table }: TableOptions): Step =>
  set({
    "table.search": null,
    "table.chosen": null,
    ...Object.fromEntries(COLUMNS[table].map((column) => [whereName(table, column), null])),
  });

/** Puts a column away or back; one that is away filters nothing. */
export function toggleColumn({ table, columns }: TableOptions, column: ColumnName): Step {
  const away = COLUMNS[table].filter((one) => columns.includes(one) === (one === column));
  return set({ [`table.${table}.without`]: away.join(" ") || null, [whereName(table, column)]: null });
}

/** Shows the chosen alone. */
export const onlyChosen = (on: boolean): Step => set({ "table.chosen": on ? "only" : null });

/** Turns to a page, counted from 1. */
export const turnTo = (page: number): Step => option("table.page", page > 1 ? String(page) : null);

/** Several options at once, quietly as each alone is; the first page again. */
const set = (changes: Record<string, string | null>): Step => ({
  ...together(
    "option",
    Object.entries({ ...changes, "table.page": null }).map(([name, value]) => option(name, value)),
  ),
  quiet: true,
});

/** Names of options hold no capitals. */
const whereName = (table: TableName, column: ColumnName): string =>
  `table.${table}.where.${column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
