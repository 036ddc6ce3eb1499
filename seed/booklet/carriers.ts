import { ADDRESS, sitesOf } from "./addresses.ts";
import type { LineSpan, Warn } from "./draft.ts";
import { fold } from "../package/fold.ts";
import { type Heading, same } from "./headings.ts";
import { cut, linesOf, type Run, split, wordsOf } from "./run.ts";

/** A body that carries a project, or one that helps to animate it. */
export interface Carrier {
  name: string;
  lines: LineSpan;
}

/** A name without what stands in parentheses after it. */
function bareName(words: string): string {
  return words
    .replaceAll(ADDRESS, " ")
    .replace(/\s*\([^()]*\)?/g, " ")
    .replaceAll(")", " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
}

/** The names above a card's labels: one, or one above each site; `left` is what stands there and is none. */
export function namesOf(head: Run, heading: Heading | null): { names: Carrier[]; sites: string[]; left: Run[] } {
  const { sites, between } = sitesOf(head);
  const names: Carrier[] = [];
  const left: Run[] = [];
  const bodies = heading?.name.split(AND).map(fold) ?? [];
  for (const [k, part] of between.entries()) {
    const name = bareName(wordsOf(part));
    if (name === "") continue;
    if (names.length > 0 && k >= sites.length && !bodies.some((body) => same(body, fold(name)))) left.push(part);
    else names.push(...splitAsHeading(part, bodies));
  }
  return { names, sites, left };
}

/** Two bodies of the heading on two lines of the card, where only one has its site. */
function splitAsHeading(part: Run, bodies: readonly string[]): Carrier[] {
  const lines = split(part, /[\v\n]+/g);
  const each = lines.map((line) => bodies.findIndex((body) => body === fold(wordsOf(line))));
  const parts = lines.length > 1 && new Set(each).size === lines.length && !each.includes(-1) ? lines : [part];
  return parts.map((one) => ({ name: bareName(wordsOf(one)), lines: linesOf(one) }));
}

const AND = /\s+(?:ET|&)\s+/u;

/** The bodies that a heading names beside those of the card: « INCO ET LOURDES » over a card of INCO. */
export function carriersOfHeading(heading: Heading | null, names: readonly Carrier[], warn: Warn): Carrier[] {
  if (!heading || names.length !== 1) return [];
  const card = fold(names[0]!.name);
  const parts = heading.name.split(AND);
  const others = parts.filter((part) => !same(fold(part), card));
  if (parts.length < 2 || others.length === 0 || others.length === parts.length) return [];
  if (parts.every((part) => card.includes(fold(part)))) return [];
  const at = linesOf(heading.nameAt);
  return others.map((name) => {
    warn(at, "second-carrier", name);
    return { name, lines: at };
  });
}

/** What a project is called: the name on its card, several joined, or else the heading's. */
export function nameOf(names: readonly Carrier[], heading: Heading | null): string | null {
  if (names.length === 0) return heading?.name ?? null;
  return names.map(({ name }) => name).join(" & ");
}

/** Reads who helps to animate a project: people and organisations, their roles left out. */
export function readCoFacilitators(value: Run): Carrier[] {
  const found: Carrier[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = cut(value, from, to);
    const name = bareName(wordsOf(part)).replace(/\.$/, "");
    if (/^[\p{L}\p{N}]/u.test(name) && !/^\p{Ll}[\p{Ll}-]*(?:\s|\.|$)/u.test(name))
      found.push({ name, lines: linesOf(part) });
  };
  for (const match of value.text.matchAll(/[,;/•\uE000]|\s(?:et|&)(?=\s)|\s[-–—](?=\s)/gu)) {
    const before = value.text.slice(0, match.index);
    if (before.split("(").length > before.split(")").length) continue;
    add(match.index);
    from = match.index + match[0].length;
  }
  add(value.text.length);
  return found;
}
