import type { Line } from "./lines.ts";
import { isPlural } from "./nouns.ts";

/** Words of a text: all of them in lower case, and those that stand somewhere in lower case. */
export interface Vocabulary {
  known: ReadonlySet<string>;
  common: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** The words of a text but those that a line's end may have cut. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const known = new Set<string>();
  const common = new Set<string>();
  let cutBefore = false;
  for (const { text } of lines) {
    const cutAfter = /[\p{L}\p{N}]-$/u.test(text);
    const found = [...text.matchAll(WORD)].map(([word]) => word);
    if (cutBefore && text !== "") found.shift();
    if (cutAfter) found.pop();
    for (const word of found) {
      known.add(word.toLowerCase());
      if (word === word.toLowerCase()) common.add(word);
    }
    if (text !== "") cutBefore = cutAfter;
  }
  return { known, common };
}

/** A line's end where it is not certain whether the hyphen belongs to the word. */
export interface HyphenDoubt {
  line: number;
  left: string;
  right: string;
}

/**
 * Whether the hyphen at a line's end belongs to the word. A capital, a digit, an address or a small word of a place
 * name keeps it; then the word's other occurrences decide; then what commonly goes before a hyphen. `sure` is false
 * where nothing but the rule that most hyphens only break the line decides.
 */
export function keepsHyphen(left: string, right: string, { known }: Vocabulary): { keeps: boolean; sure: boolean } {
  const sure = (keeps: boolean) => ({ keeps, sure: true });
  const whole = /\S*$/.exec(left)![0];
  if (/@|^www\.|:\/\//.test(whole)) return sure(true);
  const head = /[\p{L}\p{N}-]*$/u.exec(left.slice(0, -1))![0];
  const tail = /^[\p{L}\p{N}-]*/u.exec(right)![0].replace(/-+$/, "");
  if (/\d$/.test(head) || /^\d/.test(tail)) return sure(true);
  const before = head.split("-").at(-1)!.toLowerCase();
  const after = tail.split("-")[0]!.toLowerCase();
  const capitals = head === head.toUpperCase() && tail === tail.toUpperCase() && tail.length > 1;
  if (/^\p{Lu}/u.test(tail) && !capitals) return sure(true);
  const runsOn = /^[\p{L}\p{N}]+-/u.test(right);
  if ((head.includes("-") && SMALL.has(before)) || (runsOn && SMALL.has(after))) return sure(true);
  const joined = known.has((head + tail).toLowerCase());
  const hyphened = known.has(`${head}-${tail}`.toLowerCase());
  if (joined !== hyphened) return sure(hyphened);
  if (joined) return sure(false);
  if (/(?:eur|rice|teur|ant|ent|ien)s?$/.test(before) && ENDINGS.test(tail)) return sure(true);
  if (PREFIXES.has(before)) return sure(true);
  // « restaurateurs-traiteurs »: two trades.
  if (isPlural(before) && isPlural(after)) return sure(true);
  return { keeps: false, sure: known.has((head + tail).toLowerCase()) };
}

const SMALL = new Set("de du des d la le les l sur sous en lès lez les aux au à et saint sainte ci là t".split(" "));

/** The other gender's ending of an inclusive form. */
const ENDINGS = /^(?:t?rices?|t?eurs?|euses?|ices?|es?|s|nes?|trices)$/;

const PREFIXES = new Set(
  (
    "co auto bien mieux mi demi non sous contre vice rendez tiers savoir savoirs après avant semi ex quasi " +
    "celui celle ceux celles lui elle eux moi nous vous porte chef aide grand grande petit petite haut haute bas basse " +
    "saint sainte saints start cœur franco socio inter-entreprises"
  ).split(" "),
);
