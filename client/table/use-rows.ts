import { useMemo, useRef } from "preact/hooks";
import type { EvidenceOf } from "../model/late-evidence.ts";
import type { ColumnName, TableName } from "../model/options/table-columns.ts";
import { tableOptions, type TableOptions } from "../model/options/table.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { useInTurns } from "../ui/use-in-turns.ts";
import { askedName, keptRows, linkRows, nodeRows, sortedRows, type TableRow } from "./table-model.ts";

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

/** The rows of a table. */
export interface TableRows {
  /** Every row of what the network shows. */
  all: readonly TableRow[];
  /** Those that the options leave, in their order; those of the last options as long as these are worked on. */
  rows: readonly TableRow[];
  isWorking: boolean;
}

/** More rows than these are put in order and looked through in turns. */
const MANY = 2000;

/** The rows that the options leave; each step anew only when it changes. */
export function useRows(props: ViewProps, options: TableOptions, evidenceOf: EvidenceOf): TableRows {
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
  const areMany = all.length > MANY;
  const sorted = useInTurns(() => sortedRows(all, sort, descending, language), areMany, [
    ...[all, sort, descending, language],
  ]);
  const areKept = search !== "" || Object.keys(where).length > 0;
  const kept = useInTurns(() => keptRows(sorted ?? NONE, search, where), areMany && areKept, [
    ...[sorted, search, JSON.stringify(where)],
  ]);
  const rows = useMemo(() => {
    if (sorted === null || kept === null) return null;
    const chosen = new Set(selection);
    return chosenOnly ? kept.filter((row) => row.chooses.some((id) => chosen.has(id))) : kept;
  }, [sorted, kept, chosenOnly && selection]);
  const last = useRef<{ table: TableName; rows: readonly TableRow[] }>({ table, rows: NONE });
  if (rows !== null || last.current.table !== table) last.current = { table, rows: rows ?? NONE };
  return { all, rows: last.current.rows, isWorking: rows === null };
}

const NONE: readonly TableRow[] = [];
