import type { words } from "./fr/words.ts";

/** Every text of the page in one language. French is the original: its type makes every other language complete. */
export type Words = typeof words;
