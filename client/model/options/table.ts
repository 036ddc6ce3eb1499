import { isOwn } from "../attribute-name.ts";
import { setOption, batch, type State, type Step } from "../state.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { COLUMNS, type ColumnName, ownColumns, type TableName, type Where } from "./table-columns.ts";

/** What the table keeps in the address: which rows, their order, what they are filtered by, the columns, the page. */
export interface TableOptions {
  table: TableName;
  /** Every column of the table, shown or not. */
  all: readonly ColumnName[];
  columns: readonly ColumnName[];
  sort: ColumnName;
  descending: boolean;
  search: string;
  where: Where;
  chosenOnly: boolean;
  /** Counted from 1. */
  page: number;
}

/** What of the data decides which columns there are. */
type Known = Partial<Pick<Dataset, "attributes" | "legalForms">>;

/**
 * Reads the options of a state; what they say wrongly is as when they say nothing. Packages may have columns of their
 * own, and a column of forms that no project has is none.
 */
export function tableOptions({ options }: State, dataset: Known = {}): TableOptions {
  const table = options["table.rows"] === "links" ? "links" : "nodes";
  const all: readonly ColumnName[] = [...COLUMNS[table], ...ownColumns(dataset, table)].filter(
    (column) => !(column === "legalForm" && dataset.legalForms?.length === 0),
  );
  const away = (options[`table.${table}.without`] ?? "").split(" ");
  const [sort, direction] = (options[`table.${table}.sort`] ?? "").split(" ");
  const where = all.flatMap((column) => {
    const value = options[whereName(table, column)];
    return value ? [[column, value] as const] : [];
  });
  return {
    table,
    all,
    columns: all.filter((column, i) => i === 0 || !away.includes(word(column))),
    sort: all.find((column) => word(column) === sort) ?? all[0]!,
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
  set({ [`table.${table}.sort`]: `${word(column)} ${sort === column && !descending ? "down" : "up"}` });

/** Searches in every column. */
export const searchTable = (text: string): Step => set({ "table.search": text || null });

/** Filters a column; the empty text lifts it. */
export const filterColumn = ({ table }: TableOptions, column: ColumnName, value: string): Step =>
  set({ [whereName(table, column)]: value || null });

/** Lifts the search and every column's filter. */
export const clearTable = ({ table, all }: TableOptions): Step =>
  set({
    "table.search": null,
    "table.chosen": null,
    ...Object.fromEntries(all.map((column) => [whereName(table, column), null])),
  });

/** Puts a column away or back; one that is away filters nothing. */
export function toggleColumn({ table, all, columns }: TableOptions, column: ColumnName): Step {
  const away = all.filter((one) => columns.includes(one) === (one === column));
  return set({ [`table.${table}.without`]: away.map(word).join(" ") || null, [whereName(table, column)]: null });
}

/** Shows the chosen alone. */
export const onlyChosen = (on: boolean): Step => set({ "table.chosen": on ? "only" : null });

/** Turns to a page, counted from 1. */
export const setTablePage = (page: number): Step => setOption("table.page", page > 1 ? String(page) : null);

/** Several options at once, quietly as each alone is; the first page again. */
const set = (changes: Record<string, string | null>): Step => ({
  ...batch(
    "option",
    Object.entries({ ...changes, "table.page": null }).map(([name, value]) => setOption(name, value)),
  ),
  quiet: true,
});

/** A column among words separated by spaces, which the name of a package's own may hold. */
const word = (column: ColumnName): string => (isOwn(column) ? encodeURIComponent(column) : column);

/** Names of options hold no capitals, and of a package's own column only its letters' numbers. */
function whereName(table: TableName, column: ColumnName): string {
  const name = isOwn(column)
    ? `attr-${Array.from(new TextEncoder().encode(column.slice(5)), (byte) => byte.toString(16).padStart(2, "0")).join("")}`
    : column.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `table.${table}.where.${name}`;
}
