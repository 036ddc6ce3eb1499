import { bits } from "./bits.ts";
import { type BitRows, type Bits, bitRows } from "./bit-rows.ts";
import { GATEKEEPER, LIAISON, roleOf, ROLES, UNPLACED_PAIR } from "./brokerage-roles.ts";
import { cliquesOf, NO_CLIQUE } from "./outer-ties.ts";
import { type Broker, pairCounter } from "./pair-counter.ts";
import { tieWalker } from "./projection.ts";
import { UNPLACED } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/**
 * Adds the pairs of each project's neighbours that share no actor to `pairs`, told from both their ends: all pairs,
 * less those of the actor that ties a project to most, its clique, which are all closed and need no look, and less the
 * closed ones that are found in rows of bits which a tie's two ends have in common. Quick where many projects are tied
 * to each other.
 */
export function countOpenPairs(network: TwoMode, regions: Int32Array, pairs: Float64Array): void {
  const { projects, projectsOf, actorsOf } = network;
  const clique = cliquesOf(network);
  const rows = bitRows(network, clique, regions);
  const countPairs = pairCounter(regions, pairs);
  const ties = tieWalker(network);
  const row = (): Int32Array => new Int32Array(rows.unplaced.length);
  const closing: Closing = { rows, mine: row(), atHome: row(), ofClique: row(), regions };
  const isOwn = new Uint8Array(projectsOf.length);
  projects.forEach((_, broker) => {
    const { found, count } = ties(broker);
    const own = { broker, region: regions[broker]! };
    countPairs(own, found.subarray(0, count), 1);
    const members = clique[broker] === NO_CLIQUE ? [] : projectsOf[clique[broker]!]!;
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
