import type { Dataset } from "../../server/contract/dataset.ts";
import type { Words } from "../i18n/words.ts";
import { attributeName, isOwn } from "../model/attribute-name.ts";
import type { ColumnName, TableName } from "../model/options/table-columns.ts";

/** What a column of a table is called: a package says it of its own. */
export const columnTitle = (
  column: ColumnName,
  table: TableName,
  words: Words,
  dataset: Pick<Dataset, "attributes">,
): string => (isOwn(column) ? attributeName(column, words.language, dataset, table) : words.columnNames[column]);
