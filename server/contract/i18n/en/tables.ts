import type { tables as french } from "../fr/tables.ts";

/** What is said of the tables. */
export const tables: typeof french = {
  conventions:
    "Text in UTF-8 after a byte order mark, columns parted by semicolons, decimal comma. An empty cell: no value. Several values are parted by “|”. A text that would begin like a formula (=, +, -, @) stands after an apostrophe; take it off to have the text.",
};
