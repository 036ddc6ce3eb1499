import type { Dataset } from "../dataset.ts";
import type { Kind } from "../shared.ts";
import type { Noun } from "./numbers.ts";

/**
 * What nodes of a kind are called in a language: by the dataset's own noun, where it has one, without what that has in
 * parentheses, which titles alone say.
 */
export function kindIn(
  nouns: Readonly<Record<Kind, Noun>>,
  kind: Kind,
  vocabulary: Dataset["vocabulary"],
  language: string,
): Noun {
  const noun = vocabulary?.[language as "fr" | "en"]?.kinds?.[kind] ?? nouns[kind];
  return { ...noun, one: unbracketed(noun.one), other: unbracketed(noun.other) };
}

const unbracketed = (noun: string): string => noun.replace(/ \([^()]*\)$/, "");
