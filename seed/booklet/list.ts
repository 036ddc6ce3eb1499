import { doubt, type Doubt } from "./doubt-codes.ts";
import { namingOf } from "./naming.ts";
import { headNoun, isKind, isPersons, isPlural } from "./nouns.ts";
import { cut, type Run, wordsOf } from "./run.ts";

/** An item of a printed list, its parenthesis apart. */
export interface Item {
  /** What stands before the parenthesis. */
  head: Run;
  /** What stands within, null where there is none. */
  inside: Run | null;
  /** What stands after it up to the next separator; empty as a rule. */
  tail: Run;
  /** Whether a sentence ends here. */
  stops: boolean;
  /** Whether a sentence starts here, so that a capital says nothing. */
  starts: boolean;
}

/** A list in items; `open` where « etc. » or « … » stands in it, or ends the parenthesis of its last item. */
export interface List {
  items: Item[];
  open: boolean;
  doubts: (Doubt & { at: Run })[];
}

const ETC = /^(?:etc\b\.{0,3}|…|\.{3})/;
const ABBREVIATION = /(?:^|[\s(])(?:St|Ste|M|Mme|Mlle|Dr|Pr|cf|ex|[A-Z])$/;

/** Parts a list at its commas, semicolons, bullets and full stops, outside parentheses and quotation marks. */
export function readList(list: Run): List {
  const doubts: List["doubts"] = [];
  const run = unpaired(list, doubts);
  const { text } = run;
  const items: Item[] = [];
  let [depth, from, open, starts] = [0, 0, false, true];
  let [paren, closed] = [-1, -1];
  const push = (to: number, stops: boolean) => {
    const head = cut(run, from, paren < 0 ? to : paren);
    const inside = paren < 0 ? null : cut(run, paren + 1, closed < 0 ? to : closed);
    const tail = closed < 0 ? cut(run, to, to) : cut(run, closed + 1, to);
    if (head.text || inside?.text) items.push({ head, inside: inside?.text ? inside : null, tail, stops, starts });
    else if (stops && items.length > 0) items.at(-1)!.stops = true;
    starts = stops || (starts && items.length === 0);
    [paren, closed] = [-1, -1];
  };
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === "«" || letter === "“") quoted = true;
    else if (letter === "»" || letter === "”") quoted = false;
    else if (letter === "(") {
      if (depth++ === 0 && paren < 0) paren = i;
    } else if (letter === ")") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && closed < 0) closed = i;
    }
    if (depth > 0 || quoted) continue;
    const etc = /\p{L}/u.test(text[i - 1] ?? "") && letter === "e" ? null : ETC.exec(text.slice(i, i + 6));
    if (etc) {
      push(i, true);
      i += etc[0].length - 1;
      from = i + 1;
      open = true;
    } else if (/[,;•]/.test(letter)) {
      push(i, letter === ";");
      from = i + 1;
    } else if (letter === "." && /^(?:\s|$)/.test(text.slice(i + 1)) && !ABBREVIATION.test(text.slice(from, i))) {
      push(i, true);
      from = i + 1;
    }
  }
  push(text.length, true);
  const last = items.at(-1);
  if (last?.inside && text.endsWith(")") && /(?:^|,)[^,]{0,60}(?:etc\b\.*|…|\.{3})$/.test(last.inside.text))
    open = true;
  return { items, open, doubts };
}

/** The list without brackets and quotation marks that have no partner; a parenthesis that stays open is closed. */
function unpaired(run: Run, doubts: List["doubts"]): Run {
  const stray = new Set<number>();
  const parens: number[] = [];
  const quotes: number[] = [];
  for (let i = 0; i < run.text.length; i++) {
    const letter = run.text[i]!;
    if (letter === "(") parens.push(i);
    else if (letter === ")" && parens.pop() === undefined) stray.add(i);
    else if (letter === "«") quotes.push(i);
    else if (letter === "»" && quotes.pop() === undefined) stray.add(i);
  }
  for (const i of quotes) stray.add(i);
  for (const i of stray) {
    doubts.push({ at: cut(run, i, i + 1), ...doubt("stray-sign", run.text[i]!) });
  }
  const closings = new Map<number, string>();
  for (const i of parens) {
    const end = closingOf(run.text, i);
    closings.set(end, ")");
    const until =
      end < run.text.length
        ? doubt("open-parenthesis-until", wordsOf(cut(run, i + 1, end)))
        : doubt("open-parenthesis");
    doubts.push({ at: cut(run, i, i + 1), ...until });
  }
  if (stray.size === 0 && closings.size === 0) return run;
  const text: string[] = [];
  const at: number[] = [];
  for (let i = 0; i <= run.text.length; i++) {
    const letters = `${closings.get(i) ?? ""}${stray.has(i) ? "" : (run.text[i] ?? "")}`;
    text.push(letters);
    for (let k = 0; k < letters.length; k++) at.push(run.at[i] ?? run.at.at(-1)!);
  }
  return { text: text.join(""), at };
}

/**
 * Where a parenthesis that is never closed was meant to close: after its « etc. », before a new sentence, before an
 * item that is no more of its kind or has a parenthesis of its own; else at the end of the list.
 */
function closingOf(text: string, open: number): number {
  const start = Math.max(...[",", ";", "."].map((mark) => text.lastIndexOf(mark, open))) + 1;
  const named = namingOf(text.slice(start, open).trim(), start === 0).named;
  const next = text.indexOf("(", open + 1);
  const limit = next < 0 ? text.length : next;
  const etc = /[\s,]etc\b\.*|…|\.{3}/.exec(text.slice(open, limit));
  // Far from the last comma it ends a sentence of another text.
  const since = etc ? /[^,(]*$/.exec(text.slice(open, open + etc.index))![0].length : Infinity;
  if (etc && since <= 60) return open + etc.index + etc[0].length;
  const marks = [
    ...text.slice(open, limit).matchAll(/,(?=\s)|\.(?=\s+\p{Lu})|\s+et(?=\s+(?:(?:la|les?)\s|l['’])\p{Lu})/gu),
  ];
  const first = text.slice(open + 1, limit).trim();
  // « (bailleur social, » is one description; « (Crèche, Jardins, » and « (mission Eau, Air, » are services of one
  // body.
  const single = named && /^\p{Ll}/u.test(first) && !SERVICE.test(first);
  for (const { index, 0: mark } of marks) {
    const item = text.slice(open + index + mark.length, limit).trim();
    const other = named ? isBody(item) : isOther(item);
    if (mark === "." || single || other) return open + index;
  }
  if (next < 0) return text.replace(/[.\s]+$/, "").length;
  const last = text.slice(open, next).lastIndexOf(",");
  return last < 0 ? next : open + last;
}

const SERVICE = /^(?:services?|mission|direction|pôle|département|bureau|cellule|équipe|unité|antenne)\b/i;

/** Whether an item names a body by its kind or by capitals, as no service of another does. */
function isBody(item: string): boolean {
  const noun = headNoun(item);
  const article = /^(?:les?|la|une?)\s|^l['’]/.test(item);
  return (
    (isPlural(noun) && (isPersons(noun) || /^\p{Ll}/u.test(item))) ||
    /^(?:Les?|La)\s\p{Lu}/u.test(item) ||
    (isKind(noun) && !SERVICE.test(noun) && /\s\p{Lu}/u.test(item)) ||
    (article && /\p{Lu}/u.test(item)) ||
    /^\p{Lu}{3,}\s\d/u.test(item)
  );
}

/** Whether an item after a group's members is none: a group itself, or a body with article and kind. */
function isOther(item: string): boolean {
  const noun = headNoun(item);
  return (isPlural(noun) && /^\p{Ll}/u.test(item)) || (isKind(noun) && /^(?:(?:les?|la|une?)\s|l['’])/.test(item));
}
