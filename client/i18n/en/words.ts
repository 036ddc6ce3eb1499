import type { Words } from "../words.ts";
import { firstWords } from "./first-words.ts";
import { lateWords } from "./late-words.ts";

/** Every text of the page in English. */
export const words: Words = { ...firstWords, ...lateWords };
