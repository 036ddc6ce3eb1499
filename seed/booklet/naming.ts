import {
  CATEGORIES,
  headNoun,
  isGeneric,
  isInstitution,
  isKind,
  isPersons,
  isPlural,
  LABELS,
  withoutArticle,
} from "./nouns.ts";

/** A partner's words, split into its name and what it is. */
export interface Naming {
  mention: string;
  qualifier: string | null;
  named: boolean;
}

const PREPOSITION = /^(?:de|du|des|d|la|le|les|l|à|au|aux|en|pour|par|sur|et|ou)$/i;

/** Whether words name somebody; `starts` where a sentence starts with them, so that a capital says nothing. */
export function namingOf(words: string, starts: boolean): Naming {
  const dash = /^(.+?)\s+[-–—]\s+(\p{Ll}.+)$/u.exec(words);
  if (dash && isNamed(dash[1]!, starts)) return { ...namingOf(dash[1]!, starts), qualifier: dash[2]! };
  const described = describedName(words);
  if (described) return { ...described, named: true };
  return { mention: words, qualifier: null, named: isNamed(words, starts) };
}

/** « un bureau d’études et AMO Nepsen », « la collectivité Lorient Agglomération »: what it is, then its name. */
function describedName(words: string): { mention: string; qualifier: string } | null {
  const category = /^((?:(?:la|le|une?)\s+|l['’]\s?)?(\p{Ll}+)(?:\s+social)?)\s+([\p{Lu}«].*)$/u.exec(words);
  if (category && CATEGORIES.has(category[2]!)) return { mention: category[3]!, qualifier: category[1]! };
  if (!/^une?\s/.test(words)) return null;
  const tokens = words.split(" ");
  const lower = tokens.findLastIndex((token) => /^\p{Ll}/u.test(token));
  // « et AMO » still belongs to what it is.
  const from = tokens[lower] === "et" ? lower + 2 : lower + 1;
  if (
    from >= tokens.length ||
    (tokens[lower] !== "et" && /['’]/.test(tokens[lower]!) === false && PREPOSITION.test(tokens[lower]!))
  )
    return null;
  if (/^[dl]['’]/.test(tokens[lower]!) && /\p{Lu}/u.test(tokens[lower]!)) return null;
  return { mention: tokens.slice(from).join(" "), qualifier: tokens.slice(0, from).join(" ") };
}

function isNamed(words: string, starts: boolean): boolean {
  if (/[«“"]/.test(words)) return true;
  const article = words.length > withoutArticle(words).length;
  // « Les ateliers d’Esther » within a list: a capital that no sentence asks for.
  if (article && !starts && /^(?:Les?|La|L['’]|Des?|Du|Une?|Aux?)/u.test(words))
    return !isPersons(headNoun(words)) || /\p{Lu}/u.test(withoutArticle(words));
  const rest = withoutArticle(words);
  const noun = headNoun(words);
  const tokens = rest.split(/\s+|(?<=['’])/u).slice(1);
  const capitals = tokens.filter((token) => /^\P{L}*\p{Lu}/u.test(token) && !generic(token, noun));
  if (isPlural(noun)) {
    if (/^\p{Ll}/u.test(rest)) return false;
    if (capitals.length === 0) return false;
    return !((isPersons(noun) || LABELS.has(noun)) && /^\p{Ll}/u.test(tokens[0]!));
  }
  if (capitals.length > 0 || /\p{L}\p{Lu}/u.test(words) || /\p{N}\p{L}|\p{L}\p{N}/u.test(rest)) return true;
  if (!/^\P{L}*\p{Lu}/u.test(rest)) return /^\p{Ll}+-\p{Lu}/u.test(rest);
  return !isKindAlone(words) || isInstitution(noun);
}

/**
 * Whether words say only what a body is, and not which: « Bailleur social », « Communauté de communes », « le PETR ».
 */
export function isKindAlone(words: string): boolean {
  const [, ...others] = withoutArticle(words).split(/\s+|(?<=['’])/u);
  return isKind(headNoun(words)) && others.every(saysNothing);
}

function saysNothing(printed: string): boolean {
  const word = printed.toLowerCase().replace(/['’]$/, "");
  if (PREPOSITION.test(word) || isGeneric(word) || isGeneric(`${word}s`) || /^(?:communes|agglomération)$/.test(word))
    return true;
  return printed === printed.toLowerCase() && (isKind(word) || isPlural(word));
}

/** Whether a word with a capital names nobody: « Communautés de Communes », « Collectivités Territoriales ». */
function generic(token: string, noun: string): boolean {
  const word = token.toLowerCase();
  return isGeneric(word) || (isPlural(noun) && isPlural(word)) || word === "agglomération";
}
