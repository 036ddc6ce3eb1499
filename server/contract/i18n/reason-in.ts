import type { Review } from "../shared.ts";

/** Language of a reason without one of its own. */
const UNLABELLED = "en";

/**
 * Why a reviewer decided, in a language where the dataset says it in that (a column `reason_fr` is held as `reasonFr`),
 * else as it stands, and the language that this is in. `language` is a code of two letters.
 */
export function reasonIn(language: string, review: Review): { text: string; language: string } {
  const own = (review as Record<string, unknown>)[`reason${language.charAt(0).toUpperCase()}${language.slice(1)}`];
  return typeof own === "string" && own !== ""
    ? { text: own, language }
    : { text: review.reason, language: UNLABELLED };
}
