import { bits } from "./bits.ts";
import { byClique, cliquesOf, NO_CLIQUE } from "./outer-ties.ts";
import { tieWalker } from "./projection.ts";
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
export function brokerage(network: TwoMode): Brokerage[] {
  const { projects, projectsOf, actorsOf } = network;
  const regions = regionNumbers(projects);
  const clique = cliquesOf(network);
  const rows = bitRows(network, clique, regions);
  // Of each project and role, its pairs told from both their ends.
  const pairs = new Float64Array(projects.length * ROLES.length);
  const countPairs = pairCounter(regions, pairs);
  const ties = tieWalker(network);
  const row = (): Int32Array => new Int32Array(rows.unplaced.length);
  const closing: Closing = { rows, mine: row(), atHome: row(), ofClique: row(), regions };
  const isOwn = new Uint8Array(projectsOf.length);
  projects.forEach((_, broker) => {
    const { found, count } = ties(broker);
    const own = { broker, region: regions[broker]! };
    const members = clique[broker] === NO_CLIQUE ? [] : projectsOf[clique[broker]!]!;
    countPairs(own, found.subarray(0, count), 1);
    // All are tied to each other.
    countPairs(
      own,
      members.filter((project) => project !== broker),
      -1,
    );
    for (const actor of actorsOf[broker]!) isOwn[actor] = 1;
    spread(closing, broker);
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      // Both see the same: who has the longer row is spread out, and the shorter one is walked.
      if (isLonger(rows, other, broker)) continue;
      const [within, seen] = [isIn(closing.ofClique, rows, other), isOwn[clique[other]!] === 1];
      if (within && seen) continue;
      const { first, second } = closedPairs(own, other, closing);
      if (!within) take(own, regions[other]!, first, pairs);
      if (!seen) take({ broker: other, region: regions[other]! }, own.region, second, pairs);
    }
    clear(closing, broker);
    for (const actor of actorsOf[broker]!) isOwn[actor] = 0;
  });
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

interface Broker {
  broker: number;
  region: number;
}

/** Adds all pairs of some neighbours (or takes them away, `sign` -1), by how many of them each region has. */
function pairCounter(regions: Int32Array, pairs: Float64Array) {
  const there = new Int32Array(2 + regions.reduce((most, region) => Math.max(most, region), UNPLACED));
  return ({ broker, region }: Broker, neighbours: ArrayLike<number>, sign: 1 | -1): void => {
    const count = neighbours.length;
    for (let index = 0; index < count; index++) there[regions[neighbours[index]!]! - UNPLACED]!++;
    const placed = region === UNPLACED ? 0 : count - there[0]!;
    const here = region === UNPLACED ? 0 : there[region - UNPLACED]!;
    there[0] = there[region - UNPLACED] = 0;
    // Of the other regions: the pairs within each, and the squares of how many each has.
    let [within, squares] = [0, 0];
    for (let index = 0; index < count; index++) {
      const place = regions[neighbours[index]!]! - UNPLACED;
      within += there[place]! * (there[place]! - 1);
      squares += there[place]! ** 2;
      there[place] = 0;
    }
    const first = broker * ROLES.length;
    pairs[first + UNPLACED_PAIR]! += sign * (count * (count - 1) - placed * (placed - 1));
    if (region === UNPLACED) return;
    pairs[first + COORDINATOR]! += sign * here * (here - 1);
    pairs[first + GATEKEEPER]! += sign * 2 * here * (placed - here);
    pairs[first + CONSULTANT]! += sign * within;
    pairs[first + LIAISON]! += sign * ((placed - here) ** 2 - squares);
  };
}

interface Closing {
  rows: BitRows;
  /** Whole rows of the broker: its neighbours, those of them in its region, and those of its clique. */
  mine: Int32Array;
  atHome: Int32Array;
  ofClique: Int32Array;
  regions: Int32Array;
}

/** Writes the row of a project out. */
function spread(
  { rows: { starts, places, words, atHome: theirs, inClique }, mine, atHome, ofClique }: Closing,
  of: number,
) {
  for (let at = starts[of]!; at < starts[of + 1]!; at++) {
    const place = places[at]!;
    mine[place] = words[at]!;
    atHome[place] = theirs[at]!;
    ofClique[place] = inClique[at]!;
  }
}

function clear({ rows: { starts, places }, mine, atHome, ofClique }: Closing, of: number): void {
  for (let at = starts[of]!; at < starts[of + 1]!; at++)
    mine[places[at]!] = atHome[places[at]!] = ofClique[places[at]!] = 0;
}

/** Whether the row of one project has more words than another's; of equals, the later one's has. */
function isLonger({ starts }: BitRows, one: number, other: number): boolean {
  const longer = starts[one + 1]! - starts[one]! - (starts[other + 1]! - starts[other]!);
  return longer > 0 || (longer === 0 && one > other);
}

const isIn = (row: Int32Array, { placeOf, bitOf }: Bits, project: number): boolean =>
  (row[placeOf[project]!]! & bitOf[project]!) !== 0;

/**
 * Of a broker and a neighbour, the neighbours that both have, as the pairs that these close: in the broker's region, in
 * the neighbour's where that is another, in none.
 */
interface Closed {
  all: number;
  here: number;
  there: number;
  nowhere: number;
}

/**
 * What a broker and its neighbour both see, `first` as the broker does, `second` the other way. Where one has another
 * of its own clique, that pair is not met from the other's end, and counts twice.
 */
function closedPairs(
  { region }: Broker,
  neighbour: number,
  { rows: { starts, places, words, atHome: theirs, inClique, unplaced }, mine, atHome, ofClique, regions }: Closing,
): { first: Closed; second: Closed } {
  const first: Closed = { all: 0, here: 0, there: 0, nowhere: 0 };
  const second: Closed = { all: 0, here: 0, there: 0, nowhere: 0 };
  const isApart = region !== regions[neighbour]!;
  for (let at = starts[neighbour]!, end = starts[neighbour + 1]!; at < end; at++) {
    const place = places[at]!;
    const closed = mine[place]! & words[at]!;
    if (closed === 0) continue;
    const [mineTwice, theirsTwice] = [closed & ofClique[place]!, closed & inClique[at]!];
    const count = bits(closed);
    first.all += count + bits(mineTwice);
    second.all += count + bits(theirsTwice);
    const inHome = closed & atHome[place]!;
    if (inHome !== 0) {
      first.here += bits(inHome) + bits(inHome & mineTwice);
      if (isApart) second.there += bits(inHome) + bits(inHome & theirsTwice);
    }
    const inTheirs = closed & theirs[at]!;
    if (inTheirs !== 0) {
      second.here += bits(inTheirs) + bits(inTheirs & theirsTwice);
      if (isApart) first.there += bits(inTheirs) + bits(inTheirs & mineTwice);
    }
    const inNone = closed & unplaced[place]!;
    if (inNone !== 0) {
      first.nowhere += bits(inNone) + bits(inNone & mineTwice);
      second.nowhere += bits(inNone) + bits(inNone & theirsTwice);
    }
  }
  return { first, second };
}

/** Takes closed pairs with a neighbour in a region away. */
function take({ broker, region }: Broker, other: number, closed: Closed, pairs: Float64Array): void {
  const { all, here, there, nowhere } = closed;
  const first = broker * ROLES.length;
  if (region === UNPLACED || other === UNPLACED) {
    pairs[first + UNPLACED_PAIR]! -= all;
    return;
  }
  pairs[first + roleOf(region, other, region)]! -= here;
  pairs[first + roleOf(region, other, other)]! -= there;
  pairs[first + UNPLACED_PAIR]! -= nowhere;
  pairs[first + (region !== other ? LIAISON : GATEKEEPER)]! -= all - here - there - nowhere;
}

/**
 * About how many steps brokerage takes, by how many neighbours each project has: for each tie a row of at most one word
 * for 32 projects.
 */
export function brokerageSteps(counts: Int32Array): number {
  return counts.reduce((sum, size) => sum + size * Math.min(size, counts.length / 32), 0);
}

const ROLES = ["coordinator", "gatekeeper", "consultant", "liaison", "unplaced"] as const;
const [COORDINATOR, GATEKEEPER, CONSULTANT, LIAISON, UNPLACED_PAIR] = [0, 1, 2, 3, 4];

/** The place in `ROLES` of a project between two neighbours, by the regions of the three. */
function roleOf(own: number, a: number, b: number): number {
  if (own === UNPLACED || a === UNPLACED || b === UNPLACED) return UNPLACED_PAIR;
  if (a === b) return own === a ? COORDINATOR : CONSULTANT;
  return own === a || own === b ? GATEKEEPER : LIAISON;
}

/** Where each project stands in a row of bits, 32 in a word. */
interface Bits {
  placeOf: Int32Array;
  bitOf: Int32Array;
}

/** Projects of one clique stand side by side: neighbours are mostly each other's, so that rows have few words. */
function bitsOf(clique: readonly number[]): Bits {
  const placeOf = new Int32Array(clique.length);
  const bitOf = new Int32Array(clique.length);
  byClique(clique).forEach((project, at) => {
    placeOf[project] = at >> 5;
    bitOf[project] = 1 << (at & 31);
  });
  return { placeOf, bitOf };
}

/** The neighbours of projects as bits: of each row only the words that hold one, with their places in a whole row. */
interface BitRows extends Bits {
  /** Where each project's words start. */
  starts: Int32Array;
  places: Int32Array;
  words: Int32Array;
  /** Of each word, the neighbours that are in the region of the project whose row it is. */
  atHome: Int32Array;
  /** Of each word, the neighbours that are in its clique. */
  inClique: Int32Array;
  /** A whole row of the projects without a region. */
  unplaced: Int32Array;
}

/**
 * The neighbours of each project, so that those of two are compared word by word and pairs need not be walked: where
 * one funder joins hundreds of projects, these are millions a project.
 */
function bitRows(network: TwoMode, clique: readonly number[], regions: Int32Array): BitRows {
  const { placeOf, bitOf } = bitsOf(clique);
  const starts = new Int32Array(network.projects.length + 1);
  const ties = tieWalker(network);
  const [places, words, home, within]: [number[], number[], number[], number[]] = [[], [], [], []];
  const row = (): Int32Array => new Int32Array((network.projects.length >> 5) + 1);
  const [here, atHome, ofClique, unplaced] = [row(), row(), row(), row()];
  network.projects.forEach((_, project) => {
    const { found, count } = ties(project);
    const region = regions[project]!;
    if (region === UNPLACED) unplaced[placeOf[project]!]! |= bitOf[project]!;
    const members = clique[project] === NO_CLIQUE ? [] : network.projectsOf[clique[project]!]!;
    for (const member of members) ofClique[placeOf[member]!]! |= bitOf[member]!;
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      const place = placeOf[other]!;
      if (here[place] === 0) places.push(place);
      here[place]! |= bitOf[other]!;
      if (region !== UNPLACED && regions[other] === region) atHome[place]! |= bitOf[other]!;
    }
    for (let index = starts[project]!; index < places.length; index++) {
      const place = places[index]!;
      words.push(here[place]!);
      home.push(atHome[place]!);
      within.push(here[place]! & ofClique[place]!);
      here[place] = atHome[place] = 0;
    }
    for (const member of members) ofClique[placeOf[member]!] = 0;
    starts[project + 1] = places.length;
  });
  const [all, theirs, inClique] = [words, home, within].map((list) => Int32Array.from(list));
  return {
    ...{ placeOf, bitOf, starts, unplaced, places: Int32Array.from(places) },
    ...{ words: all!, atHome: theirs!, inClique: inClique! },
  };
}
