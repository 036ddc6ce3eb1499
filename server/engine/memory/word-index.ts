import type { NodeRow } from "../../network/network.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { type Names, nameLength, nameWords } from "../search-score.ts";
import { sortedInTurns } from "../sorted-in-turns.ts";
import { yielder } from "../yield.ts";
import { bySortName } from "./view.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/**
 * The words of names and roles, by number, and whose they are: a query's word finds those it may match without reading
 * them all.
 */
export interface WordIndex {
  /** As lists are ordered. */
  nodes: readonly NodeRow[];
  vocabulary: Vocabulary;
  /** What nodes are found by. */
  names: Names<number>;
  /** Whose each word is, ascending; words that stand side by side have theirs side by side. */
  holders: Lists;
}

/** Lists of numbers, one after the other: list `i` is from `starts[i]` to `starts[i + 1]`. */
interface Lists {
  starts: Uint32Array;
  items: Uint32Array;
}

/** Indexes nodes, while others are served. */
export async function wordIndex(nodes: Iterable<NodeRow>): Promise<WordIndex> {
  const ordered = await sortedInTurns([...nodes], bySortName);
  const yieldNow = yielder();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const [perNode, perName, perRole] = [new Rows(), new Rows(), new Rows()];
  for (const { searchNames, searchRoles } of ordered) {
    await yieldNow();
    perNode.add(searchNames.map(nameLength));
    for (const name of searchNames) perName.add(nameWords(name).map(numberOf));
    perRole.add(searchRoles.map(numberOf));
  }
  const words = await sortedInTurns([...numbers.keys()], byCodeUnit);
  const places = new Uint32Array(words.length);
  for (let place = 0; place < words.length; place++) {
    await yieldNow();
    places[numbers.get(words[place]!)!] = place;
  }
  const [lengths, names, roles] = [perNode.done(), perName.done(), perRole.done()];
  for (const { items } of [names, roles]) for (let at = 0; at < items.length; at++) items[at] = places[items[at]!]!;
  return {
    nodes: ordered,
    vocabulary: await vocabulary(words),
    names: {
      ...{ words: names.items, ends: names.starts, lengths: lengths.items, roles: roles.items },
      ...{ firstNames: lengths.starts, firstRoles: roles.starts },
    },
    holders: await holdersOf(words.length, ordered.length, [
      { starts: lengths.starts.map((name) => names.starts[name]!), items: names.items },
      roles,
    ]),
  };
}

/** Lists that are added one by one. */
class Rows {
  #items = new Uint32Array(1024);
  #starts: number[] = [0];

  add(list: readonly number[]): void {
    const start = this.#starts.at(-1)!;
    if (start + list.length > this.#items.length) {
      const more = new Uint32Array(2 * (start + list.length));
      more.set(this.#items);
      this.#items = more;
    }
    this.#items.set(list, start);
    this.#starts.push(start + list.length);
  }

  done(): Lists {
    return { items: this.#items.slice(0, this.#starts.at(-1)), starts: Uint32Array.from(this.#starts) };
  }
}

/** Whose each word is, of lists of words by node: every node once. */
async function holdersOf(words: number, nodes: number, lists: readonly Lists[]): Promise<Lists> {
  const yieldNow = yielder();
  const starts = new Uint32Array(words + 1);
  const each = async (met: (word: number, node: number) => void): Promise<void> => {
    const last = new Int32Array(words).fill(-1);
    for (let node = 0; node < nodes; node++) {
      await yieldNow();
      for (const { starts: from, items } of lists)
        for (let at = from[node]!; at < from[node + 1]!; at++) {
          const word = items[at]!;
          if (last[word] === node) continue;
          last[word] = node;
          met(word, node);
        }
    }
  };
  await each((word) => void starts[word + 1]!++);
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
  const items = new Uint32Array(starts[words]!);
  const at = starts.slice();
  await each((word, node) => void (items[at[word]!++] = node));
  return { starts, items };
}
