import { ADDRESS } from "./addresses.ts";
import type { Field } from "./labels.ts";
import { namingOf } from "./naming.ts";
import { headNoun, isKind } from "./nouns.ts";
import { looksLikeName, readPeople } from "./people.ts";
import { cut, type Run, wordsOf } from "./run.ts";

/** What the field before took in because a label is lost. */
export interface Lost {
  field: Field;
  value: Run;
}

/**
 * Where a card lacks a label, what it led is found at the end of the field that is printed before: people after a legal
 * form or after the leads' addresses, themes after the coaches, partners after the themes. Changes `values`; a guess,
 * to be warned of.
 */
export function findLost(values: Map<Field, Run>): Lost[] {
  const found: Lost[] = [];
  const take = (field: Field, from: Field, split: (value: Run) => number) => {
    const value = values.get(from);
    if (!value || values.has(field)) return;
    const at = split(value);
    if (at <= 0) return;
    const lost = cut(value, at);
    values.set(from, cut(value, 0, at));
    values.set(field, lost);
    found.push({ field, value: lost });
  };
  take("leads", "legalForm", (value) => breakBefore(value, (left, right) => left !== "" && isName(right)));
  take("accompagnateurs", values.has("coFacilitators") ? "coFacilitators" : "leads", afterAddresses);
  take("themes", "accompagnateurs", (value) =>
    breakBefore(
      value,
      (left, right) => isName(left.split(/,|\set\s|[/;]/).at(-1)!) && !isName(right.replace(/^(?:et|&)\s+/, "")),
    ),
  );
  take("partners", "themes", beforePartner);
  return found;
}

/** The first line's end where what stands before and after it is as described; -1 where there is none. */
function breakBefore(value: Run, holds: (left: string, right: string) => boolean): number {
  for (const match of value.text.matchAll(/[\v\n]+/g)) {
    const left = wordsOf(cut(value, 0, match.index));
    const right = value.text.slice(match.index).trimStart();
    if (holds(left, right)) return match.index;
  }
  return -1;
}

/** Whether words start with a person's name, up to a line's end or a comma. */
function isName(words: string): boolean {
  return looksLikeName(
    words
      .trim()
      .split(/[\v\n,(/;\uE000]| et /u)[0]!
      .trim(),
  );
}

/** After the last e-mail address, where people follow it. */
function afterAddresses(value: Run): number {
  const at = value.text.lastIndexOf(ADDRESS);
  if (at < 0 || readPeople(cut(value, at + 1)).people.length === 0) return -1;
  return at + 1;
}

/**
 * Before the first item of a list of themes that names a body; where it follows a theme without a comma, at the line's
 * end.
 */
function beforePartner(value: Run): number {
  let from = 0;
  for (const match of value.text.matchAll(/[,;.](?=\s|$)|$/g)) {
    const item = value.text.slice(from, match.index);
    for (const end of item.matchAll(/[\v\n]\s*(?=\p{Lu})/gu)) {
      if (isTheme(item.slice(0, end.index)) && isBody(item.slice(end.index))) return from + end.index;
    }
    if (from > 0 && isBody(item)) return lineEndBefore(value.text, from) ?? from;
    from = match.index + 1;
  }
  return -1;
}

/** The end of the line before, where a theme ends there without a comma and a word with a capital follows it. */
function lineEndBefore(text: string, from: number): number | null {
  const start = Math.max(...[",", ";"].map((mark) => text.lastIndexOf(mark, from - 2))) + 1;
  const end = /[\v\n]\s*(?=\p{Lu})/u.exec(text.slice(start, from - 1));
  return end && isTheme(text.slice(start, start + end.index)) ? start + end.index : null;
}

function isTheme(words: string): boolean {
  const plain = words.trim().replace(/\s+/g, " ");
  return plain !== "" && !/[\s'’-]\p{Lu}/u.test(plain) && !isKind(headNoun(plain));
}

function isBody(words: string): boolean {
  const plain = words.trim().replace(/\s+/g, " ");
  const name = plain.replace(/\([^)]*\)?/, "");
  if (!/\s(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(name) && !/^\p{Lu}{3,}$/u.test(name)) return false;
  return isKind(headNoun(plain)) || namingOf(plain, false).named;
}
