import { firstWords } from "./first-words.ts";
import { lateWords } from "./late-words.ts";

/** Every text of the page in French. */
export const words = { ...firstWords, ...lateWords };
