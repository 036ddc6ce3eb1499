import { bits } from "./bits.ts";
import { type Projection, tieCount } from "./projection.ts";
import { regionNumbers, UNPLACED } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/** How many open pairs a project stands between, by the regions of the three. */
export interface Brokerage {
  coordinator: number;
  gatekeeper: number;
  /** A gatekeeper's pairs read the other way: the same number, not added to the total. */
  representative: number;
  consultant: number;
  liaison: number;
  unplaced: number;
  total: number;
}

/**
 * Brokerage of each project (Gould & Fernandez 1989) in the network of projects tied by shared actors, with regions as
 * groups: each pair of its neighbours that share no actor with each other counts once. Coordinator: all three in one
 * region; gatekeeper: it and one of them; consultant: the two, but not it; liaison: three regions. Ties have no
 * direction, so that gatekeeper and representative are the same pairs. A pair is `unplaced` where one of the three has
 * no region.
 */
export function brokerage({ projects }: Pick<TwoMode, "projects">, ties: Projection): Brokerage[] {
  const regions = regionNumbers(projects);
  const order = projects.length;
  // Of each project and role, its pairs told from both their ends: first all, then without those that are closed.
  const pairs = new Float64Array(order * ROLES.length);
  for (let broker = 0; broker < order; broker++) countAll(broker, ties, regions, pairs);
  takeClosed(ties, regions, pairs);
  return projects.map((_, broker) => {
    const of = (role: number): number => pairs[broker * ROLES.length + role]! / 2;
    const counts = {
      coordinator: of(COORDINATOR),
      gatekeeper: of(GATEKEEPER),
      consultant: of(CONSULTANT),
      liaison: of(LIAISON),
      unplaced: of(UNPLACED_PAIR),
    };
    const total = ROLES.reduce((sum, role) => sum + counts[role], 0);
    return { ...counts, total, representative: counts.gatekeeper };
  });
}

/** All pairs of a project's neighbours, by how many of them each region has. */
function countAll(broker: number, { starts, others }: Projection, regions: Int32Array, pairs: Float64Array): void {
  const there = new Map<number, number>();
  for (let at = starts[broker]!; at < starts[broker + 1]!; at++) {
    const region = regions[others[at]!]!;
    there.set(region, (there.get(region) ?? 0) + 1);
  }
  for (const [regionA, as] of there) {
    for (const [regionB, bs] of there) {
      const role = roleOf(regions[broker]!, regionA, regionB);
      pairs[broker * ROLES.length + role]! += as * (bs - Number(regionA === regionB));
    }
  }
}

/**
 * Takes away the pairs that share an actor. What two tied projects have in common closes pairs of both: each tie is
 * walked once, over the shorter of its rows of bits.
 */
function takeClosed(ties: Projection, regions: Int32Array, pairs: Float64Array): void {
  const { starts, others } = ties;
  const { rows, places, words, regionOf } = bitRows(ties, regions);
  const mine = new Int32Array(regionOf.length);
  const width = (project: number): number => rows[project + 1]! - rows[project]!;
  for (let a = 0; a + 1 < starts.length; a++) {
    for (let index = rows[a]!; index < rows[a + 1]!; index++) mine[places[index]!] = words[index]!;
    const regionA = regions[a]!;
    for (let at = starts[a]!; at < starts[a + 1]!; at++) {
      const b = others[at]!;
      if (width(b) > width(a) || (width(b) === width(a) && b > a)) continue;
      const regionB = regions[b]!;
      for (let index = rows[b]!; index < rows[b + 1]!; index++) {
        const closed = mine[places[index]!]! & words[index]!;
        if (closed === 0) continue;
        const count = bits(closed);
        const region = regionOf[places[index]!]!;
        pairs[a * ROLES.length + roleOf(regionA, regionB, region)]! -= count;
        pairs[b * ROLES.length + roleOf(regionB, regionA, region)]! -= count;
      }
    }
    for (let index = rows[a]!; index < rows[a + 1]!; index++) mine[places[index]!] = 0;
  }
}

/** About how many steps brokerage takes: for each tie a row of at most one word for 32 projects. */
export function brokerageSteps(ties: Projection): number {
  const order = ties.starts.length - 1;
  let steps = 0;
  for (let project = 0; project < order; project++) {
    const size = tieCount(ties, project);
    steps += size * Math.min(size, order / 32);
  }
  return steps;
}

const ROLES = ["coordinator", "gatekeeper", "consultant", "liaison", "unplaced"] as const;
const [COORDINATOR, GATEKEEPER, CONSULTANT, LIAISON, UNPLACED_PAIR] = [0, 1, 2, 3, 4];

/** The place in `ROLES` of a project between two neighbours, by the regions of the three. */
function roleOf(own: number, a: number, b: number): number {
  if (own === UNPLACED || a === UNPLACED || b === UNPLACED) return UNPLACED_PAIR;
  if (a === b) return own === a ? COORDINATOR : CONSULTANT;
  return own === a || own === b ? GATEKEEPER : LIAISON;
}

/** The neighbours of projects as bits: of each row only the words that hold one, with their places in a whole row. */
interface BitRows {
  /** Where each project's words start. */
  rows: Int32Array;
  places: Int32Array;
  words: Int32Array;
  /** The region of all projects of a word. */
  regionOf: number[];
}

/**
 * The neighbours of each project, 32 in a word, so that those of two are compared word by word and pairs need not be
 * walked: where one funder joins hundreds of projects, these are millions a project. All of a word are in one region,
 * that of `regionOf`.
 */
function bitRows({ starts, others }: Projection, regions: Int32Array): BitRows {
  const regionOf: number[] = [];
  const filling = new Map<number, { place: number; held: number }>();
  const placeOf = new Int32Array(regions.length);
  const bitOf = new Int32Array(regions.length);
  regions.forEach((region, project) => {
    let word = filling.get(region);
    if (!word || word.held === 32) {
      word = { place: regionOf.push(region) - 1, held: 0 };
      filling.set(region, word);
    }
    placeOf[project] = word.place;
    bitOf[project] = 1 << word.held++;
  });
  const rows = new Int32Array(starts.length);
  const places: number[] = [];
  const words: number[] = [];
  const here = new Int32Array(regionOf.length);
  for (let project = 0; project + 1 < starts.length; project++) {
    for (let at = starts[project]!; at < starts[project + 1]!; at++) {
      const place = placeOf[others[at]!]!;
      if (here[place] === 0) places.push(place);
      here[place]! |= bitOf[others[at]!]!;
    }
    for (let index = rows[project]!; index < places.length; index++) {
      words.push(here[places[index]!]!);
      here[places[index]!] = 0;
    }
    rows[project + 1] = places.length;
  }
  return { rows, places: Int32Array.from(places), words: Int32Array.from(words), regionOf };
}

/** How many pairs of projects an actor ties that share no other actor. */
export interface SoleTies {
  within: number;
  between: number;
  total: number;
}

/**
 * For each actor, the pairs of its projects that share no other actor: in one region, and between two (`total` also
 * counts unplaced projects).
 */
export function soleTies({ projects, actorsOf, projectsOf }: TwoMode, ties: Projection): SoleTies[] {
  const regions = regionNumbers(projects);
  const counts = projectsOf.map(() => ({ within: 0, between: 0, total: 0 }));
  const shared = new Int32Array(projects.length);
  const { starts, others } = ties;
  actorsOf.forEach((actors, a) => {
    for (let at = starts[a]!; at < starts[a + 1]!; at++) shared[others[at]!] = ties.shared[at]!;
    for (const actor of actors) {
      const sole = counts[actor]!;
      for (const b of projectsOf[actor]!) {
        if (b <= a || shared[b] !== 1) continue;
        sole.total++;
        if (regions[a] !== UNPLACED && regions[b] !== UNPLACED)
          sole[regions[a] === regions[b] ? "within" : "between"]++;
      }
    }
    for (let at = starts[a]!; at < starts[a + 1]!; at++) shared[others[at]!] = 0;
  });
  return counts;
}
