import { labelsOf, startsWithLabel } from "./labels.ts";
import { endOfList } from "./prose.ts";
import { BLANK, BREAK, PAGE, type Run } from "./run.ts";

/** An identity card; places are offsets into the booklet's run. */
export interface Card {
  /** Where its title starts, or its first word where it has none. */
  start: number;
  /** After its title. */
  body: number;
  end: number;
  titled: boolean;
  /** False where only the grammar shows where it ends. */
  bounded: boolean;
}

const TITLE =
  /(?<=^|\s)(?:(?:FICHE|CARTE)\s+(?:D\s?[’'‘´`]?\s?)?IDENTIT[ÉE]|(?<=^|[\v\n\f])(?:Fiche|Carte)\s+(?:d[’'‘])?identité(?=\s*[\v\n\f:]))\s*:?/gu;

/** Every card of a booklet, in order: what stands under a title, and clusters of labels without one. */
export function cardsOf(run: Run): Card[] {
  const { text } = run;
  const titles = [...text.matchAll(TITLE)].map(({ index, 0: words }) => ({ start: index, body: index + words.length }));
  const cards = titles.map(({ start, body }, i) => ({
    start,
    body,
    titled: true,
    ...endOf(text, body, titles[i + 1]?.start ?? text.length),
  }));
  const labels = labelsOf(text, true).filter(({ start }) => start === 0 || /[\s]/.test(text[start - 1]!));
  for (let i = 0; i + 2 < labels.length; i++) {
    const [first, third] = [labels[i]!, labels[i + 2]!];
    const different = new Set(labels.slice(i, i + 3).map(({ field }) => field)).size === 3;
    if (!different || third.start - first.start > 900) continue;
    if (cards.some(({ start, end }) => first.start >= start && first.start < end)) continue;
    const floor = Math.max(0, ...cards.filter(({ end }) => end <= first.start).map(({ end }) => end));
    const start = headStart(text, first.start, floor);
    const limit = Math.min(text.length, ...cards.filter((one) => one.start > start).map((one) => one.start));
    cards.push({ start, body: start, titled: false, ...endOf(text, start, limit) });
    cards.sort((a, b) => a.start - b.start);
  }
  return cards;
}

/** Where the lines above a first label start that hold the name and the site. */
function headStart(text: string, label: number, floor: number): number {
  const before = text.slice(floor, label).trimEnd();
  // A site may stand a space further in, as pages' first lines do.
  const gap = Math.max(before.lastIndexOf(BLANK), before.search(/\f(?!(?:www|https?:))[^\f]*$/));
  const start = gap < 0 ? floor : floor + gap + 1;
  return label - start > 400 ? label : start;
}

/**
 * Where a card ends: at a page's start, the pull quote, an empty line that nothing leads over, or where prose starts.
 */
function endOf(text: string, body: number, limit: number): { end: number; bounded: boolean } {
  let end = limit;
  for (let i = body; i < limit; i++) {
    if (text[i] !== BLANK && text[i] !== PAGE) continue;
    const [before, after] = [text.slice(body, i), text.slice(i + 1, i + 400).trimStart()];
    if (before.trim() === "") continue;
    if (text[i] === PAGE ? pageStarts(before, after) : !leadsOver(before, after)) {
      end = i;
      break;
    }
  }
  const quote = QUOTE.exec(text.slice(body, end));
  if (quote && startsWithLabel(text.slice(body + quote.index + quote[0].length).trimStart()) === false) {
    end = Math.min(end, body + quote.index);
  }
  const last = labelsOf(text.slice(body, end)).at(-1);
  if (!last) return { end, bounded: true };
  const from = body + last.end;
  const list = from + endOfList(beforeFragment(text, from, Math.min(end, from + 6000)));
  return list < end ? { end: list, bounded: false } : { end, bounded: true };
}

/**
 * The text from one offset to another, or to the rest of a word that a column's end cut: « référen- » stands further
 * below, before a gap, « tiel » here.
 */
function beforeFragment(text: string, from: number, to: number): string {
  const heads = [...text.slice(to, to + 5000).matchAll(/(\p{L}{2,})-(?=\n)/gu)].map(([, head]) => head!);
  const list = text.slice(from, to);
  if (heads.length === 0) return list;
  for (const match of list.matchAll(/(?<=[\p{L})…][ \v])\p{Ll}{3,}/gu)) {
    const word = match[0];
    const whole = (letters: string) => new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, "gu");
    const completes = (head: string) => text.includes(head + word) && whole(head + word).test(text);
    if (heads.some(completes) && text.match(whole(word))?.length === 1) return list.slice(0, match.index);
  }
  return list;
}

/** A pull quote in the midst of a card's text: words in capitals within quotation marks, and who said them. */
const QUOTE =
  /(?<=\s)(?:[«“"]\s*(?:[\p{Lu}\p{N}’'.,!?&“”–-]+\s+){3,}[\p{Lu}\p{N}’'.,!?“”-]+\s*[»”"]?)(?:[ \v\n]+\p{Lu}[\p{Lu}’'-]+(?:[ \v]+\p{Lu}[\p{Lu},’'-]+)*)?/u;

function leadsOver(before: string, after: string): boolean {
  if (startsWithLabel(after)) return true;
  if (labelsOf(before, true).length === 0) return /^(?:www\.|https?:)/.test(after) || /\uE000/.test(after.slice(0, 1));
  const [paragraph] = after.split(/[\n\f]/, 1);
  if (shouted(paragraph!)) return false;
  if (paragraph!.split(BREAK).some(startsWithLabel)) return true;
  return /(?:[,:/]|[\p{L}]-|\s(?:et|de|du|des|la|le|les))$/u.test(before.trimEnd());
}

function pageStarts(before: string, after: string): boolean {
  if (startsWithLabel(after) || /^(?:www\.|https?:|\uE000)/.test(after)) return false;
  return labelsOf(before, true).length > 0 || before.trim().length > 300;
}

/** Whether words are in capitals throughout. */
export function shouted(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}
