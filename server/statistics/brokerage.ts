import { bits } from "./bits.ts";
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
  const { projects, projectsOf } = network;
  const regions = regionNumbers(projects);
  const clique = cliquesOf(network);
  const rows = bitRows(network, bitsOf(clique), regions);
  // Of each project and role, its pairs told from both their ends.
  const pairs = new Float64Array(projects.length * ROLES.length);
  const countPairs = pairCounter(regions, pairs);
  const ties = tieWalker(network);
  const row = (): Int32Array => new Int32Array(rows.unplaced.length);
  const closing: Closing = { rows, mine: row(), atHome: row(), ofClique: row(), regions };
  const { mine, atHome, ofClique } = closing;
  projects.forEach((_, broker) => {
    const { found, count, times } = ties(broker);
    const own = { broker, region: regions[broker]! };
    const members = clique[broker] === NOBODY ? [] : projectsOf[clique[broker]!]!;
    const inClique = members.filter((project) => project !== broker);
    // All are tied to each other.
    if (inClique.length === count) return;
    countPairs(own, found.subarray(0, count), 1);
    countPairs(own, inClique, -1);
    for (const project of inClique) {
      ofClique[rows.placeOf[project]!]! |= rows.bitOf[project]!;
      times[project] = 0;
    }
    for (let at = rows.starts[broker]!; at < rows.starts[broker + 1]!; at++) {
      mine[rows.places[at]!] = rows.words[at]!;
      atHome[rows.places[at]!] = rows.atHome[at]!;
    }
    for (let index = 0; index < count; index++) {
      if (times[found[index]!]! > 0) takeClosed(own, found[index]!, closing, pairs);
    }
    for (let at = rows.starts[broker]!; at < rows.starts[broker + 1]!; at++)
      mine[rows.places[at]!] = atHome[rows.places[at]!] = ofClique[rows.places[at]!] = 0;
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

const NOBODY = -1;

/**
 * Of each project, the actor that ties it to most others; `NOBODY` where none does. All its projects are tied to each
 * other, so that pairs of them need not be looked at: half of all pairs where one actor is in half of all projects.
 */
function cliquesOf({ actorsOf, projectsOf }: TwoMode): number[] {
  const size = (actor: number): number => (actor === NOBODY ? 1 : projectsOf[actor]!.length);
  return actorsOf.map((actors) => actors.reduce((most, actor) => (size(actor) > size(most) ? actor : most), NOBODY));
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
  /** The broker's neighbours, those of them in its region, and those of its clique. */
  mine: Int32Array;
  atHome: Int32Array;
  ofClique: Int32Array;
  regions: Int32Array;
}

/**
 * Takes away the pairs of a neighbour outside the clique with others of the broker's that it shares an actor with. A
 * pair with one within is not met from its other end, and counts twice.
 */
function takeClosed(
  { broker, region }: Broker,
  neighbour: number,
  { rows: { starts, places, words, atHome: theirs, unplaced }, mine, atHome, ofClique, regions }: Closing,
  pairs: Float64Array,
): void {
  const other = regions[neighbour]!;
  const [isPlaced, isApart] = [region !== UNPLACED && other !== UNPLACED, region !== other];
  let [all, here, there, nowhere] = [0, 0, 0, 0];
  for (let at = starts[neighbour]!, end = starts[neighbour + 1]!; at < end; at++) {
    const place = places[at]!;
    const closed = mine[place]! & words[at]!;
    if (closed === 0) continue;
    const twice = closed & ofClique[place]!;
    all += bits(closed) + bits(twice);
    if (!isPlaced) continue;
    const inHome = atHome[place]!;
    if ((closed & inHome) !== 0) here += bits(closed & inHome) + bits(twice & inHome);
    const inTheirs = isApart ? theirs[at]! : 0;
    if ((closed & inTheirs) !== 0) there += bits(closed & inTheirs) + bits(twice & inTheirs);
    const inNone = unplaced[place]!;
    if ((closed & inNone) !== 0) nowhere += bits(closed & inNone) + bits(twice & inNone);
  }
  const first = broker * ROLES.length;
  if (!isPlaced) {
    pairs[first + UNPLACED_PAIR]! -= all;
    return;
  }
  pairs[first + roleOf(region, other, region)]! -= here;
  pairs[first + roleOf(region, other, other)]! -= there;
  pairs[first + UNPLACED_PAIR]! -= nowhere;
  pairs[first + (isApart ? LIAISON : GATEKEEPER)]! -= all - here - there - nowhere;
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
  const order = clique.map((_, project) => project).sort((a, b) => clique[a]! - clique[b]! || a - b);
  order.forEach((project, at) => {
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
  /** A whole row of the projects without a region. */
  unplaced: Int32Array;
}

/**
 * The neighbours of each project, so that those of two are compared word by word and pairs need not be walked: where
 * one funder joins hundreds of projects, these are millions a project.
 */
function bitRows(network: TwoMode, { placeOf, bitOf }: Bits, regions: Int32Array): BitRows {
  const starts = new Int32Array(network.projects.length + 1);
  const ties = tieWalker(network);
  const places: number[] = [];
  const words: number[] = [];
  const home: number[] = [];
  const [here, atHome, unplaced] = [0, 1, 2].map(() => new Int32Array((network.projects.length >> 5) + 1));
  network.projects.forEach((_, project) => {
    const { found, count } = ties(project);
    const region = regions[project]!;
    if (region === UNPLACED) unplaced![placeOf[project]!]! |= bitOf[project]!;
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      const place = placeOf[other]!;
      if (here![place] === 0) places.push(place);
      here![place]! |= bitOf[other]!;
      if (region !== UNPLACED && regions[other] === region) atHome![place]! |= bitOf[other]!;
    }
    for (let index = starts[project]!; index < places.length; index++) {
      const place = places[index]!;
      words.push(here![place]!);
      home.push(atHome![place]!);
      here![place] = atHome![place] = 0;
    }
    starts[project + 1] = places.length;
  });
  return {
    ...{ placeOf, bitOf, starts, unplaced: unplaced! },
    ...{ places: Int32Array.from(places), words: Int32Array.from(words), atHome: Int32Array.from(home) },
  };
}
