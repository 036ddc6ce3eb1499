/** How many entries a list of an answer may have at most, which the page asks for where it needs all. */
export const MOST_ENTRIES = 10_000;
