import type { firstWords } from "./fr/first-words.ts";
import type { lateWords } from "./fr/late-words.ts";

/**
 * The texts in one language that the page shows when it opens. French is the original: its type makes every other
 * language complete.
 */
export type FirstWords = typeof firstWords;

/** The texts of what is loaded when it is first asked for: most views, what is taken away, files that stand alone. */
export type LateWords = typeof lateWords;

/** Every text of the page in one language. */
export type Words = FirstWords & LateWords;
