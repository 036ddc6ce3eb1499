import { forEachOuter, NO_CLIQUE, outerWalker } from "./outer-ties.ts";
import type { TwoMode } from "./two-mode.ts";

type Network = Pick<TwoMode, "actorsOf" | "projectsOf">;

/** Tied pairs of projects that are alike: how many actors each has, the fewer first, and how many they share. */
export interface PairClass {
  low: number;
  high: number;
  shared: number;
  /** How many pairs are of it. */
  count: number;
}

/** A pair a < b, by number, with its class. */
export interface ClassedPair<C extends PairClass> {
  a: number;
  b: number;
  of: C;
}

/**
 * The tied pairs of projects by class, without holding or walking those that one actor alone ties, where it has more
 * projects than any other of theirs: where one is in half of all projects, these are most pairs.
 */
export function pairClasses({ actorsOf, projectsOf }: Network): PairClass[] {
  const { keyOf, classOf } = classKeys(actorsOf);
  const degrees = distinct(actorsOf.map(({ length }) => length));
  const numberOf = new Map(degrees.map((degree, number) => [degree, number]));
  const numbers = Int32Array.from(actorsOf, ({ length }) => numberOf.get(length)!);
  const counts = new Map<number, number>();
  const add = (key: number, count: number): unknown => counts.set(key, (counts.get(key) ?? 0) + count);
  // Of the clique at hand, how many members come after the project at hand, by degree.
  const later = new Int32Array(degrees.length);
  let [last, passed] = [NO_CLIQUE, 0];
  forEachOuter({ actorsOf, projectsOf }, ({ project, clique, members, isMember, found, count, times }) => {
    if (clique !== last) {
      later.fill(0);
      for (const member of members) later[numbers[member]!]!++;
      [last, passed] = [clique, 0];
    }
    for (; passed < members.length && members[passed]! <= project; passed++) later[numbers[members[passed]!]!]!--;
    const own = actorsOf[project]!.length;
    if (clique !== NO_CLIQUE) later.forEach((more, number) => more > 0 && add(keyOf(own, degrees[number]!, 1), more));
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      if (other < project) continue;
      const there = actorsOf[other]!.length;
      add(keyOf(own, there, times[other]! + isMember[other]!), 1);
      if (isMember[other] === 1) add(keyOf(own, there, 1), -1);
    }
  });
  return [...counts].filter(([, count]) => count > 0).map(([key, count]) => ({ ...classOf(key), count }));
}

/** A class with its place in an order that it may share with others. */
type RankedClass = PairClass & { rank: number };

/**
 * The first `limit` pairs by the rank of their class, then by a, b. Only pairs of the first classes are looked for, and
 * those that one actor alone ties are not walked.
 */
export function firstPairs<C extends RankedClass>(
  network: Network,
  classes: readonly C[],
  limit: number,
): ClassedPair<C>[] {
  const counts: number[] = [];
  for (const { rank, count } of classes) counts[rank] = (counts[rank] ?? 0) + count;
  let [last, before] = [0, 0];
  while (last + 1 < counts.length && before + counts[last]! < limit) before += counts[last++]!;
  let [left, sought] = [Math.min(limit - before, counts[last] ?? 0), before];
  const pairsOf = pairFinder(
    network,
    classes.filter(({ rank }) => rank <= last),
  );
  const open = (rank: number): number => (rank === last ? left : sought);
  const found: ClassedPair<C>[] = [];
  for (let a = 0; a < network.actorsOf.length && left + sought > 0; a++) {
    for (const pair of pairsOf(a, open)) {
      if (open(pair.of.rank) === 0) continue;
      if (pair.of.rank === last) left--;
      else sought--;
      found.push(pair);
    }
  }
  return found.sort((x, y) => x.of.rank - y.of.rank);
}

/**
 * Finds the pairs of some classes that begin with a project, by b. Of those of one class that its clique alone ties at
 * most so many as are open of their rank: there may be millions.
 */
function pairFinder<C extends RankedClass>(
  network: Network,
  classes: readonly C[],
): (a: number, open: (rank: number) => number) => ClassedPair<C>[] {
  const { actorsOf, projectsOf } = network;
  const { keyOf } = classKeys(actorsOf);
  const asked = new Map(classes.map((one) => [keyOf(one.low, one.high, one.shared), one]));
  const isAsked = new Set(classes.flatMap(({ low, high }) => [low, high]));
  const walk = outerWalker(network);
  const membersOf = membersByDegree(network);
  return (a, open) => {
    const own = actorsOf[a]!.length;
    if (!isAsked.has(own)) return [];
    const { clique, found, count, times } = walk(a);
    const pairs: ClassedPair<C>[] = [];
    for (const b of found.subarray(0, count)) {
      if (b < a || !isAsked.has(actorsOf[b]!.length)) continue;
      const shared = times[b]! + Number(clique !== NO_CLIQUE && holds(projectsOf[clique]!, b));
      const of = asked.get(keyOf(own, actorsOf[b]!.length, shared));
      if (of) pairs.push({ a, b, of });
    }
    for (const [degree, members] of membersOf(clique)) {
      const of = asked.get(keyOf(own, degree, 1));
      let left = of ? open(of.rank) : 0;
      for (let at = placeAfter(members, a); at < members.length && left > 0; at++) {
        if (times[members[at]!] !== 0) continue;
        pairs.push({ a, b: members[at]!, of: of! });
        left--;
      }
    }
    return pairs.sort((x, y) => x.b - y.b);
  };
}

/** The projects of an actor by how many actors each has, ascending; kept, since one actor is asked about often. */
function membersByDegree({ actorsOf, projectsOf }: Network): (actor: number) => Map<number, number[]> {
  const answered = new Map<number, Map<number, number[]>>();
  return (actor) => {
    const known = answered.get(actor);
    if (known) return known;
    const members = new Map<number, number[]>();
    for (const project of actor === NO_CLIQUE ? [] : projectsOf[actor]!) {
      const degree = actorsOf[project]!.length;
      const list = members.get(degree);
      if (list) list.push(project);
      else members.set(degree, [project]);
    }
    answered.set(actor, members);
    return members;
  };
}

/** Where the numbers after one begin in an ascending list. */
function placeAfter(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const holds = (list: readonly number[], number: number): boolean => list[placeAfter(list, number) - 1] === number;

/** A class as one number: its degrees and what is shared are the digits. */
function classKeys(actorsOf: Network["actorsOf"]) {
  const digits = 1 + actorsOf.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    keyOf: (one: number, other: number, shared: number): number =>
      (Math.min(one, other) * digits + Math.max(one, other)) * digits + shared,
    classOf: (key: number): Omit<PairClass, "count"> => ({
      low: Math.floor(key / digits ** 2),
      high: Math.floor(key / digits) % digits,
      shared: key % digits,
    }),
  };
}

/** Every number of a list once. */
const distinct = (list: readonly number[]): number[] => [...new Set(list)];
