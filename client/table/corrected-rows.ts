import { rowsInForce } from "../model/acts.ts";
import { correctedIds, correctedLinks } from "../model/correction-subject.ts";
import { isCorrected } from "../model/journals.ts";
import type { TableRow } from "./table-model.ts";
import type { TableProps } from "./table-props.ts";

/**
 * Which rows the reader's own corrections in force made what they are: `page` where these filled in no more than the
 * page of a link's words; null of all others.
 */
export function correctedRows(
  props: Pick<TableProps, "state" | "corrections" | "whole" | "options">,
): (row: TableRow) => "page" | "link" | null {
  const { state, corrections, whole, options } = props;
  const own = isCorrected(state) ? corrections.rows(state.own) : [];
  if (own.length === 0) return () => null;
  const rows = rowsInForce(own, corrections.outcomes(state.own));
  if (options.table === "nodes") {
    const ids = correctedIds(rows);
    return ({ key }) => (ids.has(key) ? "link" : null);
  }
  const links = correctedLinks(rows);
  return ({ key }) => (whole.hasEdge(key) ? (links.get(key) ?? null) : null);
}
