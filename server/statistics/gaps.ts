import type { Gaps } from "../contract/gaps.ts";
import type { ProjectSummary } from "../network/network.ts";
import { byRegion } from "./by-region.ts";
import { tieWalker } from "./projection.ts";
import { NONE, themeSets, type ThemeSets } from "./theme-sets.ts";
import { type Scope, type TwoMode, twoMode } from "./two-mode.ts";
import type { ProjectOrRegion } from "../contract/shared.ts";

/** A pair by number, a < b. */
interface Gap {
  a: number;
  b: number;
  /** What it is ordered by, the first one smallest. */
  rank: number;
}

/**
 * Pairs of projects (or of regions) that have themes in common and share no actor: a shortlist for exchanges between
 * peers. `jaccard` is common themes over all themes of the two (Jaccard 1901). Most common themes first, then Jaccard,
 * then ids. Pairs are counted by sets of themes and by ties, so that only those that are answered are looked for.
 */
export function gaps(scope: Scope, level: ProjectOrRegion, limit: number): Gaps {
  const network = twoMode(level === "region" ? byRegion(scope) : scope);
  const { projects } = network;
  const sets = themeSets(projects);
  const counts = countPairs(network, sets);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let last = -1;
  let before = 0;
  for (const rank of [...counts.keys()].sort((x, y) => x - y)) {
    last = rank;
    if (before + counts.get(rank)! >= limit) break;
    before += counts.get(rank)!;
  }
  const found = [...pairsBefore(last, network, sets), ...pairsAt(last, limit - before, network, sets)];
  return {
    // Projects come by id, so their numbers order as their ids do.
    pairs: found
      .sort((x, y) => x.rank - y.rank || x.a - y.a || x.b - y.b)
      .map(({ a, b }) => pair(projects[a]!, projects[b]!)),
    total,
    truncated: total > limit,
  };
}

/** How many pairs that share no actor have each rank. */
function countPairs(network: TwoMode, sets: ThemeSets): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (rank: number, count: number): unknown => counts.set(rank, (counts.get(rank) ?? 0) + count);
  const walk = tieWalker(sets);
  sets.members.forEach(({ length }, set) => {
    add(rankOf(sets, set, set, sets.actorsOf[set]!.length), (length * (length - 1)) / 2);
    const { found, count, times } = walk(set);
    for (const other of found.subarray(0, count)) {
      if (other > set) add(rankOf(sets, set, other, times[other]!), length * sets.members[other]!.length);
    }
  });
  const ties = tieWalker(network);
  const marked = new Uint8Array(sets.projectsOf.length);
  sets.of.forEach((set, a) => {
    if (set === NONE) return;
    const { found, count } = ties(a);
    for (const theme of sets.actorsOf[set]!) marked[theme] = 1;
    for (const b of found.subarray(0, count)) {
      if (b < a || sets.of[b] === NONE) continue;
      let common = 0;
      for (const theme of sets.actorsOf[sets.of[b]!]!) common += marked[theme]!;
      if (common > 0) add(rankOf(sets, set, sets.of[b]!, common), -1);
    }
    for (const theme of sets.actorsOf[set]!) marked[theme] = 0;
  });
  return counts;
}

/** Pairs of a smaller rank than given that share no actor, in no order. */
function* pairsBefore(rank: number, network: TwoMode, sets: ThemeSets): Generator<Gap> {
  const near = setsNear(sets);
  const ties = tieWalker(network);
  for (const [set, members] of sets.members.entries()) {
    const others = near(set, (one) => one < rank).filter(({ other }) => other >= set);
    if (others.length === 0) continue;
    for (const a of members) {
      const { times } = ties(a);
      for (const { other, rank: own } of others) {
        for (const b of sets.members[other]!) {
          if (times[b] !== 0 || (other === set && b <= a)) continue;
          yield a < b ? { a, b, rank: own } : { a: b, b: a, rank: own };
        }
      }
    }
  }
}

/** The first pairs of a rank that share no actor, by a, b. */
function* pairsAt(rank: number, most: number, network: TwoMode, sets: ThemeSets): Generator<Gap> {
  const near = setsNear(sets);
  const ties = tieWalker(network);
  const answered = new Map<number, number[]>();
  let left = most;
  for (const [a, set] of sets.of.entries()) {
    if (set === NONE || left <= 0) continue;
    const others = answered.get(set) ?? near(set, (one) => one === rank).map(({ other }) => other);
    answered.set(set, others);
    const { times } = ties(a);
    const found = others.flatMap((other) => sets.members[other]!.filter((b) => b > a && times[b] === 0));
    for (const b of found.sort((x, y) => x - y).slice(0, left)) yield { a, b, rank };
    left -= found.length;
  }
}

/** The sets that have a theme in common with one, itself among them, where the rank of their pairs is asked for. */
function setsNear(sets: ThemeSets) {
  const walk = tieWalker(sets);
  return (set: number, asked: (rank: number) => boolean): { other: number; rank: number }[] => {
    const { found, count, times } = walk(set);
    const others = Array.from(found.subarray(0, count), (other) => {
      return { other, rank: rankOf(sets, set, other, times[other]!) };
    });
    others.push({ other: set, rank: rankOf(sets, set, set, sets.actorsOf[set]!.length) });
    return others.filter(({ rank }) => asked(rank));
  };
}

/** Most common themes first, then fewest themes of the two together: the order of Jaccard's index. */
function rankOf({ actorsOf, most }: ThemeSets, one: number, other: number, common: number): number {
  const union = actorsOf[one]!.length + actorsOf[other]!.length - common;
  return (most - common) * (2 * most + 1) + union;
}

function pair(a: ProjectSummary, b: ProjectSummary): Gaps["pairs"][number] {
  const inB = new Set(b.themes.map(({ id }) => id));
  const common = a.themes.filter(({ id }) => inB.has(id));
  return {
    a: end(a),
    b: end(b),
    themes: common.map(({ id, name }) => ({ id, kind: "theme", name })),
    jaccard: common.length / (a.themes.length + b.themes.length - common.length),
    unnamed: a.unnamedPartners + b.unnamedPartners,
  };
}

/** A project, or a region, as one end of a pair. */
export function end({ id, name, region }: ProjectSummary): Gaps["pairs"][number]["a"] {
  return { id, name, region };
}
