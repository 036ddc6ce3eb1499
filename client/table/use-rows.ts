import { useMemo } from "preact/hooks";
import type { EvidenceOf } from "../model/late-evidence.ts";
import type { ColumnName } from "../model/options/table-columns.ts";
import { tableOptions, type TableOptions } from "../model/options/table.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { askedName, keepRows, linkRows, nodeRows, sortRows, type TableRow } from "./table-model.ts";

/** A filter of a column as it stands in the address. */
export type ColumnFilterValue = [column: ColumnName, value: string];

interface AskedTable {
  options: TableOptions;
  /** The columns that can be shown. */
  offered: readonly ColumnName[];
  /** Filters of the address that nothing could answer. */
  ignored: readonly ColumnFilterValue[];
}

/** What the address asks of the table, as far as it can be answered. */
export function askedTable({ state, words, whole, notebook, dataset }: ViewProps): AskedTable {
  const { notes } = notebook.notebook.value;
  const asked = tableOptions(state, dataset);
  // Without a note there is nothing to read in its column.
  const offered: readonly ColumnName[] = asked.all.filter((name) => name !== "note" || notes.length > 0);
  const filters = Object.entries(asked.where) as ColumnFilterValue[];
  const ignored = filters.filter(([column, value]) => askedName(column, value, whole, words) === null);
  const options = {
    ...asked,
    columns: asked.columns.filter((column) => offered.includes(column)),
    where: Object.fromEntries(filters.filter((filter) => !ignored.includes(filter))),
  };
  return { options, offered, ignored };
}

/**
 * Every row of what the network shows, and those that the options leave in their order; each step anew only when it
 * changes.
 */
export function useRows(
  props: ViewProps,
  options: TableOptions,
  evidenceOf: EvidenceOf,
): { all: TableRow[]; rows: TableRow[] } {
  const { state, words, shown, notebook } = props;
  const { language, selection } = state;
  const { notes } = notebook.notebook.value;
  const { table, sort, descending, search, where, chosenOnly } = options;
  const all = useMemo(
    () =>
      table === "nodes"
        ? nodeRows(shown, words, language, notes)
        : linkRows({ network: shown, evidenceOf }, words, language),
    [table, shown, words, language, notes, evidenceOf],
  );
  const sorted = useMemo(() => sortRows(all, sort, descending, language), [all, sort, descending, language]);
  const rows = useMemo(() => {
    const kept = keepRows(sorted, search, where);
    const chosen = new Set(selection);
    return chosenOnly ? kept.filter((row) => row.chooses.some((id) => chosen.has(id))) : kept;
  }, [sorted, search, JSON.stringify(where), chosenOnly && selection]);
  return { all, rows };
}
