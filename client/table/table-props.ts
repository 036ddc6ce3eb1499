import type { TableOptions } from "../model/options/table.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { TableRow } from "./table-model.ts";

/** What the parts of the table are given: `rows` are those of `all` that the options leave, in their order. */
export type TableProps = ViewProps & { options: TableOptions; all: TableRow[]; rows: TableRow[] };
