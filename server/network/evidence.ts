import type { Dataset } from "../../seed/package/schema.ts";
import type { Evidence } from "../contract/shared.ts";

/** The evidence that a row of links.csv or unnamed.csv states. */
export function evidenceOf(row: Dataset["links"][number] | Dataset["unnamed"][number]): Evidence {
  const { mention, qualifier, group, reference, section, first_line, last_line, status, attributes } = row;
  const own = attributes && Object.keys(attributes).length > 0 ? { attributes: { ...attributes } } : {};
  const record = "record" in row && row.record != null ? { record: row.record } : {};
  const lines = span(first_line, last_line);
  return { mention, qualifier, group, source: reference, section, lines, status, ...record, ...own };
}

/** First and last line as a pair; a missing last line is the first. */
export function span(first: number | null, last: number | null): [number, number] | null {
  return first === null ? null : [first, last ?? first];
}
