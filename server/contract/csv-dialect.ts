/** How every table that leaves here is written: what a French spreadsheet opens well, and R by `read.csv2`. */
export const CSV = { delimiter: ";", decimalChar: ",", byteOrderMark: "\uFEFF" } as const;

/** The same for `stringify` of csv-stringify; the byte order mark is put before the first record by who writes it. */
export const STRINGIFY = {
  delimiter: CSV.delimiter,
  record_delimiter: "\r\n",
  // A lone line feed or carriage return ends a record for most readers.
  quoted_match: /[\r\n]/,
};

/** A value as a cell says it; null is empty. A number is never taken for a formula. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value).replace(".", CSV.decimalChar) : guarded(String(value));
}

/**
 * A spreadsheet would run a text that begins like a formula (OWASP, "CSV injection"; full-width signs too): an
 * apostrophe before it keeps it a text. One more stands before a text that already begins so, so that taking one off
 * gives the text back in every case.
 */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
