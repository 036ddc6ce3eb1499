import type { Doubt, DoubtCode } from "../doubt-codes.ts";

/** What is said of each doubt in one language, of the words that it names. */
export type DoubtWords = Record<DoubtCode, (words: string, other: string) => string>;

/** A doubt as a sentence. */
export const doubtIn = (words: DoubtWords, { code, values: [first = "", second = ""] }: Doubt): string =>
  words[code](first, second);
