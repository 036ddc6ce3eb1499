import type { words } from "./fr/words.ts";

/**
 * Every text of exports and citations in one language. French is the original: its type makes every other language
 * complete.
 */
export type ExportWords = typeof words;
