import type { ComparisonForms } from "./comparison-forms.ts";

/** A list's entries by what names that may mean them have in common with them. */
export interface EntryIndex {
  /** Numbers of the entries that are worth comparing with a name, each once, in ascending order. */
  near: (forms: ComparisonForms) => number[];
}

/** A word that more entries than this have is in too many to look through all of them. */
const CROWD = 200;

/** Names shorter than this are others once a letter is. */
export const SHORTEST_TYPO = 6;

/**
 * Blocks, so that 20,000 names and 35,000 entries make no 700 million comparisons: the same spelling, words or core;
 * one letter left out on either side (a name and another that is one slip away have such a form in common: Garbe's
 * symmetric delete); initials; and an entry's rarest word, which whoever holds all of its words holds too.
 */
export function entryIndex(entries: readonly (readonly ComparisonForms[])[], withParts: boolean): EntryIndex {
  const blocks = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [i]);
    else if (block.at(-1) !== i) block.push(i);
  };
  const frequency = frequencyOf(entries);
  for (const [i, all] of entries.entries())
    for (const forms of all) {
      for (const key of sameKeys(forms)) put(key, i);
      for (const key of slipKeys(forms.core)) put(key, i);
      if (!withParts) continue;
      for (const key of initialKeys(forms)) put(key, i);
      for (const word of forms.telling) put(`w ${word}`, i);
      const rarest = rarestOf(forms.telling, frequency);
      if (rarest !== null) put(`r ${rarest}`, i);
    }
  const at = (key: string, most = Infinity): readonly number[] => {
    const block = blocks.get(key) ?? [];
    return block.length > most ? [] : block;
  };
  return {
    near: (forms) => {
      const found = new Set<number>();
      const add = (block: readonly number[]) => block.forEach((i) => found.add(i));
      for (const key of [...sameKeys(forms), ...slipKeys(forms.core)]) add(at(key));
      if (withParts) {
        for (const key of initialKeys(forms)) add(at(key, CROWD));
        for (const word of forms.telling) add(at(`r ${word}`, CROWD));
        // Where the name is the shorter one, its own rarest word leads to the longer.
        const rarest = rarestOf(forms.telling, frequency);
        if (rarest !== null) add(at(`w ${rarest}`, CROWD));
      }
      return [...found].toSorted((a, b) => a - b);
    },
  };
}

const sameKeys = ({ folded, sorted, core }: ComparisonForms): string[] => [`f ${folded}`, `s ${sorted}`, `c ${core}`];

function* slipKeys(core: string): Generator<string> {
  if (core.length < SHORTEST_TYPO - 1) return;
  yield `d ${core}`;
  for (let i = 0; i < core.length; i++) yield `d ${core.slice(0, i)}${core.slice(i + 1)}`;
}

/** A name of capitals alone, or the initials of one of three words or more, with its small words and without. */
function* initialKeys({ name, folded, spelled }: ComparisonForms): Generator<string> {
  const letters = /^[\p{Lu}\d]{3,}$/u.exec(name.trim())?.[0];
  if (letters !== undefined) return yield `i ${letters.toLowerCase()}`;
  for (const words of [folded.split(" "), spelled.split(" ")])
    if (words.length > 2) yield `i ${words.map((word) => word[0]).join("")}`;
}

/** In how many entries each telling word stands. */
function frequencyOf(entries: readonly (readonly ComparisonForms[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const all of entries)
    for (const word of new Set(all.flatMap(({ telling }) => telling))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The word that fewest entries have, of those that any has; of two the first in the alphabet. */
function rarestOf(words: readonly string[], frequency: ReadonlyMap<string, number>): string | null {
  const known = words.filter((word) => frequency.has(word));
  const order = (a: string, b: string) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1);
  return known.toSorted(order)[0] ?? null;
}
