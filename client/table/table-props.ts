import type { TableOptions } from "../model/options/table.ts";
import type { ViewProps } from "../ui/view-props.ts";
import type { TableRows } from "./use-rows.ts";

/** What the parts of the table are given. */
export type TableProps = ViewProps & { options: TableOptions } & TableRows;
