import type { DoubtWords } from "./doubt-words.ts";

/** What the rules are not sure of, in English. */
export const EN: DoubtWords = {
  "no-card": () => "This page has no identity card; only its heading was read.",
  "untitled-card": () => "The card has no title “FICHE D’IDENTITÉ”; it was known by its labels.",
  "unbounded-card": () => "Nothing but the grammar shows where the card's last list ends here.",
  "lost-label": (label, words) => `The label “${label}” is lost; “${words}” was taken for what it led.`,
  "above-labels": (words) => `“${words}” stands above the card's labels and was left out.`,
  "label-taken": (words, label) => `“${words}” was taken for the label “${label} :”.`,
  "label-empty": (label) => `Nothing stands after the label “${label}”.`,
  "label-missing": (label) => `The card has no label “${label}”.`,
  "label-twice": (label) => `The card has the label “${label}” more than once.`,
  "no-heading": () => "No heading with a region was found for this project.",
  "no-headline": () => "No headline was found after the region.",
  "no-name": () => "The card has no name above its labels.",
  "heading-differs": (heading, card) => `The heading says “${heading}”, the card “${card}”.`,
  "second-carrier": (words) => `“${words}” stands in the heading alone and was taken for a second carrier.`,
  "region-unknown": (words) => `“${words}” is the name of no French region.`,
  "region-taken": (words, region) => `“${words}” was taken for the region ${region}.`,
  "name-without-comma": (words) => `“${words}” was taken for a name, although no comma stands before it.`,
  "no-person": (words) => `“${words}” does not look like a person's name and was left out.`,
  "left-out-after": (words, name) => `“${words}” after “${name}” was left out.`,
  "member-over-comma": (words, group) =>
    `“${words}” was taken for a member of “${group}”, whose list goes on over a comma.`,
  "words-before": (words) => `“${words}” stands before these partners.`,
  "from-sentence": (words) => `“${words}” was taken out of a sentence.`,
  "one-or-several": (words) => `It is not sure whether “${words}” is one partner or several.`,
  "one-or-two": (words) => `It is not sure whether “${words}” is one partner or two.`,
  "kind-alone": (words) => `“${words}” says what a partner is, not which.`,
  "maybe-person": (words) => `“${words}” may be a person, not a body.`,
  "stray-sign": (sign) => `The sign ${sign} has no counterpart and was left out.`,
  "open-parenthesis": () => "A parenthesis is never closed; it was taken to reach to the end.",
  "open-parenthesis-until": (words) => `A parenthesis is never closed; it was taken to close after “${words}”.`,
  hyphen: (word) => `It is not sure whether the hyphen of “${word}” belongs to the word; it was taken away.`,
  "lost-letters": () =>
    "� (U+FFFD) stands where a letter was lost, as the file was once read in a wrong encoding; take the words from " +
    "their source again.",
  "wrong-encoding": (meant) =>
    `UTF-8 that was once read in a wrong encoding, probably “${meant}”; open the source as UTF-8 and save it anew.`,
};
