import { headNoun, isKind, isPlural } from "./nouns.ts";
import { REGION } from "./regions.ts";

/*
 * Where a card's last list runs into the text of the next page. A page's start is marked by a form feed, or by the
 * space that one was turned into; a text that was wrapped anew has lost both, and then only the grammar tells.
 */

/** Words that a sentence has and a list of names or themes has not. */
const SENTENCE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:qui|que|qu['’]\p{L}+|dont|est|sont|ont|était|étaient|sera|seront|été|ne|nous|ils?|elles?|cette|cela|peut|peuvent|doit|doivent|permet|permettent|afin|puis` +
    String.raw`|n['’]\p{L}+|c['’]est|se\s\p{Ll}+(?:ent|e|sont|a)|s['’]\p{Ll}+(?:ent|ait)|a\s\p{Ll}+(?:é|ée|i|is|it|u)|\p{Ll}{4,}(?:aient|èrent|eront)|(?!souhait|extrait|portrait)\p{Ll}{4,}ait)(?![\p{L}’'-])`,
  "gu",
);
const SHOUT = new RegExp(
  String.raw`(?:^|(?<=\s))(?:[\p{Lu}\p{N}][\p{Lu}\p{N}’'&.-]*[\s]+){2,}[\p{Lu}\p{N}’'&.-]{2,}(?![\p{L},)])|(?:^|(?<=\s))\p{Lu}[\p{Lu}’'&.-]+(?:\s[\p{Lu}’'&.-]+)*\s+${REGION}(?=\s*(?:\n|$))`,
  "gu",
);

/** Offset where a list ends; its length where it runs to the end of the text. */
export function endOfList(text: string): number {
  const shouts = [...text.matchAll(SHOUT)].filter(
    ({ index }) => index > 0 && !/[,;/:(]\s*$/.test(text.slice(0, index)),
  );
  const limit = shouts.find(({ index }) => depthAt(text, index) === 0)?.index ?? text.length;
  let [depth, unclosed] = [0, false];
  for (let i = 0; i < limit; i++) {
    const letter = text[i]!;
    // A parenthesis that is never closed reaches to the end of its sentence.
    if (letter === "(" && !closes(text, i)) unclosed = true;
    else if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const rest = text.slice(i + 1);
    if (letter === "…" || /^(?:etc\b\.*|\.{3})/.test(text.slice(i))) {
      const mark = letter === "…" ? 1 : /^(?:etc\b\.*|\.{3})/.exec(text.slice(i))![0].length;
      if (!goesOn(text.slice(i + mark))) return i + mark;
      i += mark - 1;
    } else if (letter === "." && /^\s+\S/.test(rest) && startsProse(rest.trim(), true)) return i + 1;
    else if (letter === ")" && /^\s+[\p{L}«“"]/u.test(rest) && !goesOn(rest) && startsProse(rest.trim(), false))
      return i + 1;
    else if (/[«“"]/.test(letter) && opensProse(text, i)) return i;
    else if (!unclosed && /[,;]/.test(letter) && isSentence(upTo(rest, /[,;.]/))) return i;
  }
  return limit;
}

/** Whether the parenthesis at `i` is closed again. */
function closes(text: string, i: number): boolean {
  let depth = 0;
  for (let j = i; j < text.length; j++) {
    if (text[j] === "(") depth++;
    else if (text[j] === ")" && --depth === 0) return true;
  }
  return false;
}

function depthAt(text: string, to: number): number {
  let depth = 0;
  for (let i = 0; i < to; i++) {
    if (text[i] === "(" && closes(text, i)) depth++;
    else if (text[i] === ")") depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Whether what follows « etc. » or a parenthesis still belongs to the list: after a separator, or a last few names. */
function goesOn(rest: string): boolean {
  if (rest.length < 100 && /^\s*\p{Lu}/u.test(rest) && /\p{Ll}/u.test(rest) && !isSentence(rest)) return true;
  return /^\s*(?:$|[,;.…)/:–-]|(?:et|ou|&|ainsi)\s)/.test(rest);
}

/** Whether a sentence of the prose starts here, after a full stop or a parenthesis. */
function startsProse(rest: string, stopped: boolean): boolean {
  const sentence = upTo(rest, /[.](?=\s|$)/);
  if (isSentence(sentence)) return true;
  if (!/^\p{Ll}/u.test(rest)) return false;
  const noun = headNoun(rest);
  if (stopped) return !isKind(noun) && !isPlural(noun);
  return !/^(?:(?:de|du|des|en|à|au|pour|sur)\s|d['’])/u.test(rest) && !isKind(noun) && !isPlural(noun);
}

/** Whether a quotation mark after a name without a comma opens the next page. */
function opensProse(text: string, i: number): boolean {
  const before = /(\S*)\s+$/.exec(text.slice(0, i))?.[1];
  if (!before || /[,;/:(«“-]$/.test(before) || isKind(before.toLowerCase()) || isPlural(before.toLowerCase()))
    return false;
  return isSentence(text.slice(i, i + 200));
}

function isSentence(words: string): boolean {
  return (words.replace(/\([^)]*\)/g, "").match(SENTENCE) ?? []).length > 0;
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}
