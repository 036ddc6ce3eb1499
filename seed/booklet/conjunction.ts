import { headNoun, isKind, isPlural, withoutArticle } from "./nouns.ts";
import { cut, type Run } from "./run.ts";

/** What surrounds a « et » in a list of partners. */
export interface Surroundings {
  /** Whether the item is the last of its sentence, where « et » usually parts two. */
  last: boolean;
  /** Whether the sentence has no other item. */
  only: boolean;
  /** Whether a label in the plural stands before (« Communes de X et Y ») or a description in the plural after it. */
  several: boolean;
}

/**
 * The parts of an item at each « et » that joins two partners; a name may hold one itself (« Habitat et Humanisme »).
 * `sure` is false where nothing but the place in the list decided.
 */
export function splitAtAnd(item: Run, around: Surroundings): { parts: Run[]; sure: boolean } {
  for (const match of item.text.matchAll(/\s(?:et|ainsi\s+que)\s+/gu)) {
    const before = item.text.slice(0, match.index);
    if (before.split("«").length > before.split("»").length) continue;
    const left = cut(item, 0, match.index);
    const right = cut(item, match.index + match[0].length);
    const verdict = joins(left.text, right.text, around);
    if (verdict === "within") continue;
    const rest = splitAtAnd(right, around);
    if (verdict === "unsure") return { parts: [item], sure: false };
    return { parts: [left, ...rest.parts], sure: rest.sure && verdict !== "guessed" };
  }
  return { parts: [item], sure: true };
}

type Verdict = "parts" | "guessed" | "within" | "unsure";

function joins(left: string, right: string, { last, only, several }: Surroundings): Verdict {
  const noun = headNoun(right);
  if (/^Des\s+\p{Lu}\S*$/u.test(left) && /^des\s/.test(right)) return "within";
  if (/\d$/.test(left) && /^\d/.test(right)) return "within";
  // « un bureau d’études et AMO Nepsen »: both say what one firm is.
  if (/^une?\s/.test(left) && /^\p{Lu}{2,}\s+\p{Lu}/u.test(right)) return "within";
  if (/^(?:de|du|d['’])/.test(right) && !/^(?:de|du)\p{L}/u.test(right)) return "within";
  if (/^(?:le|la|les|un|une|des)\s|^l['’]/u.test(right)) {
    const named = /^\p{Lu}/u.test(withoutArticle(right)) || /\s\p{Lu}/u.test(right);
    return named || isKind(noun) || isPlural(noun) ? "parts" : "within";
  }
  if (/^(?:(?:Les?|La)\s|L['’])\p{Lu}/u.test(right)) return "parts";
  if (/^\p{Ll}/u.test(right)) {
    if (isPlural(noun)) return "parts";
    return isKind(noun) && /\s\p{Lu}|\s[dl]['’]\p{Lu}/u.test(right) ? "parts" : "within";
  }
  if (several || isPlural(noun) || (isKind(noun) && /\s/.test(right))) return "parts";
  if (!/^[\p{Lu}\p{N}«]/u.test(right)) return "within";
  // « laboratoire Culture et Échange » is one body: what it is stands before both words.
  if (isKind(headNoun(left)) && !/\s(?:de|du|des)\s|\sd['’]/u.test(left)) return "within";
  if (!last && /^(?:ville|commune|mairie|département)$/.test(headNoun(left)) && /\s/.test(right)) return "guessed";
  if (!last && /\s/.test(left) && /\s/.test(right) && /\p{Lu}/u.test(left)) return "unsure";
  if (!last) return /\p{Lu}/u.test(left) ? "within" : "parts";
  const single = !/\s/.test(left) && !/\s/.test(right);
  if (single && !only && !/^\p{Lu}{2,}$/u.test(left) && !/^\p{Lu}{2,}$/u.test(right)) return "unsure";
  return single || only ? "guessed" : "parts";
}
