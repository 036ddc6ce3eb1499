import { type Card, cardsOf } from "./cards.ts";
import { fold } from "../package/fold.ts";
import { type Heading, headingsOf, same } from "./headings.ts";
import { PAGE, type Run } from "./run.ts";

/**
 * The place of one project, with its card and heading where there are any. Places are offsets into the booklet's run.
 */
export interface Page {
  start: number;
  end: number;
  heading: Heading | null;
  card: Card | null;
}

/**
 * The pages of a booklet. Each has one card; where a heading stands without one, or a card without a heading, the other
 * is null. Text before the first page and after the last belongs to none.
 */
export function pagesOf(run: Run): Page[] {
  const cards = cardsOf(run);
  const inCard = ({ start }: Heading) => cards.some((card) => start >= card.start && start < card.end);
  const headings = headingsOf(run).filter((heading) => !inCard(heading));
  const cuts = cutsOf(run, cards, headings);
  return cuts.flatMap((start, i) => {
    const end = cuts[i + 1] ?? endOfLast(run, cards, headings, start);
    const within = (one: { start: number }) => one.start >= start && one.start < end;
    const card = cards.find(within) ?? null;
    const heading = pick(run, headings.filter(within), card);
    return card || heading ? [{ start, end, heading, card }] : [];
  });
}

/** Of several headings the one with the card's name, else the last before the card. */
function pick(run: Run, own: readonly Heading[], card: Card | null): Heading | null {
  const sure = own.some((one) => one.sure) ? own.filter((one) => one.sure) : own;
  if (!card) return sure[0] ?? null;
  const name = fold(
    run.text
      .slice(card.body, card.body + 80)
      .trim()
      .split(/[\v\n]/)[0]!,
  );
  return (
    sure.find((one) => same(fold(one.name), name)) ?? sure.findLast((one) => one.start < card.start) ?? sure[0] ?? null
  );
}

/** Where each page starts, first to last. */
function cutsOf(run: Run, cards: readonly Card[], headings: readonly Heading[]): number[] {
  if (cards.length === 0) return headings.map(({ start }) => markBefore(run, start, 0));
  const cuts: number[] = [];
  const [first] = headings;
  // Where even the first card stands before the first heading, cards open their pages.
  const opening = first !== undefined && cards[0]!.start < first.start;
  [...cards, null].forEach((card, i) => {
    const from = cards[i - 1]?.end ?? 0;
    const to = card?.start ?? run.text.length;
    const inside = headings.filter((one) => one.start >= from && one.start < to);
    if (i === 0) {
      cuts.push(inside[0] ? markBefore(run, inside[0].start, 0) : markBefore(run, to, 0));
      pushRest(inside.slice(1));
      return;
    }
    const mark = markAfter(run.text, from, to);
    if (mark !== null) cuts.push(mark);
    else if (opening) cuts.push(to);
    else if (card || inside.length > 0) cuts.push(afterQuote(run.text, from, Math.min(to, inside[0]?.start ?? to)));
    // A further heading before the next card is a page whose card is lost.
    const rest = inside.filter((one) => one.start >= cuts.at(-1)!);
    if (!opening || mark !== null) pushRest(rest.slice(1));
  });
  return cuts.filter((start) => start < run.text.length);

  function pushRest(more: readonly Heading[]) {
    for (const one of more) {
      const before = headings[headings.indexOf(one) - 1]!;
      if (one.sure) cuts.push(markBefore(run, one.start, before.end));
    }
  }
}

/** The nearest page's start at or before `at`, not before `floor`; `at` itself where there is none. */
function markBefore(run: Run, at: number, floor: number): number {
  const mark = run.text.lastIndexOf(PAGE, at);
  return mark >= floor && mark >= 0 ? mark : at;
}

/** The first page's start after a card: no line of a pull quote, which may start with a space. */
function markAfter(text: string, from: number, to: number): number | null {
  for (let at = text.indexOf(PAGE, from); at >= 0 && at < to; at = text.indexOf(PAGE, at + 1)) {
    const between = text.slice(from, at);
    const opened = (between.match(/«/g) ?? []).length > (between.match(/»/g) ?? []).length;
    const line = text.slice(at + 1).split(/[\v\n\f]/, 1)[0]!;
    if (!(opened && !/\p{Ll}/u.test(line))) return at;
  }
  return null;
}

/** Where the text goes on after the pull quote and who said it, both in capitals. */
function afterQuote(text: string, from: number, to: number): number {
  const quote = /^\s*(?:[«“"][^»”"\p{Ll}]*[»”"]\s*)(?:\p{Lu}[\p{Lu}’'-]+(?:[ \v]+[\p{Lu},’'-]+){0,4}(?=\s))?\s*/u.exec(
    text.slice(from, to),
  );
  const start = from + (quote?.[0].length ?? 0);
  return Math.min(to, start + (/^\s*/.exec(text.slice(start))![0].length ?? 0));
}

function endOfLast(run: Run, cards: readonly Card[], headings: readonly Heading[], start: number): number {
  const card = cards.findLast((one) => one.start >= start);
  const mark = markAfter(run.text, card?.end ?? start + 1, run.text.length);
  if (mark !== null) return mark;
  const trails = !card || headings.some((one) => one.start >= card.end);
  return trails ? run.text.length : afterQuote(run.text, card.end, run.text.length);
}
