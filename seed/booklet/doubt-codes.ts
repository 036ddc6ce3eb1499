/** What the rules are not sure of, by a code; `words/` says each in a language. */
export const DOUBT_CODES = [
  "no-card",
  "untitled-card",
  "unbounded-card",
  "lost-label",
  "above-labels",
  "label-taken",
  "label-empty",
  "label-missing",
  "label-twice",
  "no-heading",
  "no-headline",
  "no-name",
  "heading-differs",
  "second-carrier",
  "region-unknown",
  "region-taken",
  "name-without-comma",
  "no-person",
  "left-out-after",
  "member-over-comma",
  "words-before",
  "from-sentence",
  "one-or-several",
  "one-or-two",
  "kind-alone",
  "maybe-person",
  "stray-sign",
  "open-parenthesis",
  "open-parenthesis-until",
  "hyphen",
  "lost-letters",
  "wrong-encoding",
] as const;

/** One of the codes. */
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** What the rules are not sure of, and of which words: `values` are what the sentence of its code names, in order. */
export interface Doubt {
  code: DoubtCode;
  values: string[];
}

/** A doubt about words. */
export const doubt = (code: DoubtCode, ...values: string[]): Doubt => ({ code, values });
