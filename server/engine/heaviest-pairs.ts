import type { Maker } from "../contract/project-pairs.ts";
import type { Kind, Role } from "../contract/shared.ts";
import { BadParameters } from "../contract/errors.ts";
import { yielder } from "./yield.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { pairWeight } from "./pair-weight.ts";
import type { PairQuestion } from "./port.ts";

/**
 * Who (or what) makes ties between those that it holds, with the roles of each: an actor its projects, a project its
 * actors.
 */
export type Held<M> = Map<M, Map<string, Role[]>>;

/** One that makes ties. */
export interface Named {
  id: string;
  kind: Kind;
  name: string;
  sortName: string;
}

/** How many of those that alone make most ties are named. */
const MAKERS = 10;
/** More ties than this, each maker's counted apart, are refused: they would take minutes, and nobody reads them. */
const MOST_TIES = 1e8;

interface Pair {
  a: number;
  b: number;
  weight: number;
}

/** A pair with what makes it, by sort name, then id. */
export interface HeavyPair<M> {
  a: string;
  b: string;
  weight: number;
  shared: { maker: M; roles: { a: Role[]; b: Role[] } }[];
}

/**
 * Pairs a < b that share a maker, heaviest first, then a, b; the first `limit` with what makes them. Also who alone
 * makes most ties of all that were asked for. Counts the pairs of one `a` at a time, so that memory grows with those
 * paired and not with pairs, and lets others be served in between. Throws `BadParameters` where the pairs are too many
 * to count.
 */
export async function heaviestPairs<M extends Named>(
  held: Held<M>,
  { weight, through, sole = false, limit }: PairQuestion,
): Promise<{ pairs: HeavyPair<M>[]; total: number; makers: Maker[] }> {
  const network = numbered(held);
  const { ids, makers, membersOf, makersOf } = network;
  refuseTooMany(membersOf);
  const among = through && new Set(through);
  const passes = makers.map(({ id }) => !among || among.has(id));
  const alone = makers.map(() => 0);
  const ties = new Int32Array(ids.length);
  const newman = new Float64Array(ids.length);
  const passing = new Uint8Array(ids.length);
  const yieldNow = yielder();
  let best: Pair[] = [];
  let least = 0;
  let total = 0;
  for (let a = 0; a < ids.length; a++) {
    const found: number[] = [];
    for (const maker of makersOf[a]!) {
      const members = membersOf[maker]!;
      for (const b of members) {
        if (b <= a) continue;
        if (ties[b]!++ === 0) found.push(b);
        newman[b]! += 1 / (members.length - 1);
        if (passes[maker]) passing[b] = 1;
      }
    }
    for (const b of found) {
      const [shared, sum, asked] = [ties[b]!, newman[b]!, passing[b] === 1];
      ties[b] = newman[b] = passing[b] = 0;
      if (!asked || (sole && shared > 1)) continue;
      total++;
      if (shared === 1) alone[common(makersOf[a]!, makersOf[b]!)]!++;
      const union = makersOf[a]!.length + makersOf[b]!.length - shared;
      const value = pairWeight(weight, { shared, union, newman: sum });
      // Pairs come by a: one that weighs as much as the last that stays comes after it.
      if (value > least) best.push({ a, b, weight: value });
    }
    if (best.length > 2 * limit + 1000) {
      best = heaviest(best, limit);
      least = best.at(-1)!.weight;
    }
    await yieldNow();
  }
  const pairs = heaviest(best, limit).map((pair) => named(held, network, pair));
  return { pairs, total, makers: mostAlone(held, makers, alone) };
}

/** Makers and those that they hold by number, the held in the order of their ids. */
interface Numbered<M> {
  ids: string[];
  makers: M[];
  membersOf: number[][];
  /** For each held, its makers, ascending. */
  makersOf: number[][];
}

function numbered<M>(held: Held<M>): Numbered<M> {
  const ids = [...new Set([...held.values()].flatMap((others) => [...others.keys()]))].sort(byCodeUnit);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const membersOf = [...held.values()].map((others) => [...others.keys()].map((id) => numbers.get(id)!));
  const makersOf: number[][] = ids.map(() => []);
  membersOf.forEach((members, maker) => members.forEach((member) => makersOf[member]!.push(maker)));
  return { ids, makers: [...held.keys()], membersOf, makersOf };
}

function refuseTooMany(membersOf: number[][]): void {
  const ties = membersOf.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (ties <= MOST_TIES) return;
  const allowed = "2 or more, or fewer projects, roles or kinds: what is chosen forms too many pairs to count";
  throw new BadParameters([{ parameter: "minProjects", allowed }]);
}

/** The first number of two ascending lists that both hold. */
function common(one: number[], two: number[]): number {
  let at = 0;
  for (const number of one) {
    while (two[at]! < number) at++;
    if (two[at] === number) return number;
  }
  throw new Error("Two that are tied hold nothing in common.");
}

function heaviest(pairs: Pair[], limit: number): Pair[] {
  return pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b).slice(0, limit);
}

function named<M extends Named>(held: Held<M>, { ids, makers, makersOf }: Numbered<M>, pair: Pair): HeavyPair<M> {
  const [a, b] = [ids[pair.a]!, ids[pair.b]!];
  const shared = makersOf[pair.a]!.map((maker) => makers[maker]!).filter((maker) => held.get(maker)!.has(b));
  return {
    a,
    b,
    weight: pair.weight,
    shared: shared.sort(bySortName).map((maker) => {
      const others = held.get(maker)!;
      return { maker, roles: { a: others.get(a)!, b: others.get(b)! } };
    }),
  };
}

function mostAlone<M extends Named>(held: Held<M>, makers: M[], alone: number[]): Maker[] {
  const size = (maker: M) => held.get(maker)!.size;
  return makers
    .map((maker, index): [M, number] => [maker, alone[index]!])
    .filter(([, ties]) => ties > 0)
    .sort(([a, one], [b, two]) => two - one || size(b) - size(a) || bySortName(a, b))
    .slice(0, MAKERS)
    .map(([maker, ties]) => {
      const { id, kind, name } = maker;
      return { id, kind, name, members: size(maker), alone: ties };
    });
}

const bySortName = (a: Named, b: Named): number => byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.id, b.id);
