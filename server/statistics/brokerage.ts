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
  const bits = bitsOf(regions, clique);
  const rows = bitRows(network, bits);
  // Of each project and role, its pairs told from both their ends.
  const pairs = new Float64Array(projects.length * ROLES.length);
  const countPairs = pairCounter(regions, pairs);
  const ties = tieWalker(network);
  const [mine, ofClique] = [new Int32Array(bits.regionOf.length), new Int32Array(bits.regionOf.length)];
  projects.forEach((_, broker) => {
    const { found, count, times } = ties(broker);
    const own = { broker, region: regions[broker]! };
    const members = clique[broker] === NOBODY ? [] : projectsOf[clique[broker]!]!;
    const inClique = members.filter((project) => project !== broker);
    countPairs(own, found.subarray(0, count), 1);
    countPairs(own, inClique, -1);
    for (const project of inClique) ofClique[bits.placeOf[project]!]! |= bits.bitOf[project]!;
    for (let at = rows.starts[broker]!; at < rows.starts[broker + 1]!; at++) mine[rows.places[at]!] = rows.words[at]!;
    for (const project of inClique) times[project] = 0;
    for (let index = 0; index < count; index++) {
      if (times[found[index]!]! > 0) takeClosed(own, found[index]!, { rows, mine, ofClique, bits, regions }, pairs);
    }
    for (let at = rows.starts[broker]!; at < rows.starts[broker + 1]!; at++)
      mine[rows.places[at]!] = ofClique[rows.places[at]!] = 0;
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
    const found: number[] = [];
    for (let index = 0; index < neighbours.length; index++) {
      const here = regions[neighbours[index]!]!;
      if (there[here - UNPLACED]!++ === 0) found.push(here);
    }
    for (const a of found) {
      for (const b of found) {
        const count = there[a - UNPLACED]! * (there[b - UNPLACED]! - Number(a === b));
        pairs[broker * ROLES.length + roleOf(region, a, b)]! += sign * count;
      }
    }
    for (const here of found) there[here - UNPLACED] = 0;
  };
}

interface Closing {
  rows: BitRows;
  /** The broker's neighbours, and those of its clique. */
  mine: Int32Array;
  ofClique: Int32Array;
  bits: Bits;
  regions: Int32Array;
}

/**
 * Takes away the pairs of a neighbour outside the clique with others of the broker's that it shares an actor with. A
 * pair with one within is not met from its other end.
 */
function takeClosed(
  { broker, region }: Broker,
  neighbour: number,
  { rows, mine, ofClique, bits: { regionOf }, regions }: Closing,
  pairs: Float64Array,
): void {
  const { starts, places, words } = rows;
  const other = regions[neighbour]!;
  for (let at = starts[neighbour]!, end = starts[neighbour + 1]!; at < end; at++) {
    const place = places[at]!;
    const closed = mine[place]! & words[at]!;
    if (closed === 0) continue;
    const count = bits(closed) + bits(closed & ofClique[place]!);
    pairs[broker * ROLES.length + roleOf(region, other, regionOf[place]!)]! -= count;
  }
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

/** Where each project stands in a row of bits, 32 in a word; all of a word are in one region, that of `regionOf`. */
interface Bits {
  placeOf: Int32Array;
  bitOf: Int32Array;
  regionOf: number[];
}

/**
 * Projects of one clique stand side by side, where their region allows, so that rows have few words: neighbours are
 * mostly neighbours of each other.
 */
function bitsOf(regions: Int32Array, clique: readonly number[]): Bits {
  const regionOf: number[] = [];
  const filling = new Map<number, { place: number; held: number }>();
  const placeOf = new Int32Array(regions.length);
  const bitOf = new Int32Array(regions.length);
  const order = clique.map((_, project) => project).sort((a, b) => clique[a]! - clique[b]! || a - b);
  for (const project of order) {
    const region = regions[project]!;
    let word = filling.get(region);
    if (!word || word.held === 32) {
      word = { place: regionOf.push(region) - 1, held: 0 };
      filling.set(region, word);
    }
    placeOf[project] = word.place;
    bitOf[project] = 1 << word.held++;
  }
  return { placeOf, bitOf, regionOf };
}

/** The neighbours of projects as bits: of each row only the words that hold one, with their places in a whole row. */
interface BitRows {
  /** Where each project's words start. */
  starts: Int32Array;
  places: Int32Array;
  words: Int32Array;
}

/**
 * The neighbours of each project, so that those of two are compared word by word and pairs need not be walked: where
 * one funder joins hundreds of projects, these are millions a project.
 */
function bitRows(network: TwoMode, { placeOf, bitOf, regionOf }: Bits): BitRows {
  const starts = new Int32Array(network.projects.length + 1);
  const ties = tieWalker(network);
  const places: number[] = [];
  const words: number[] = [];
  const here = new Int32Array(regionOf.length);
  network.projects.forEach((_, project) => {
    const { found, count } = ties(project);
    for (let index = 0; index < count; index++) {
      const other = found[index]!;
      if (here[placeOf[other]!] === 0) places.push(placeOf[other]!);
      here[placeOf[other]!]! |= bitOf[other]!;
    }
    for (let index = starts[project]!; index < places.length; index++) {
      words.push(here[places[index]!]!);
      here[places[index]!] = 0;
    }
    starts[project + 1] = places.length;
  });
  return { starts, places: Int32Array.from(places), words: Int32Array.from(words) };
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
export function soleTies(network: TwoMode): SoleTies[] {
  const { projects, actorsOf, projectsOf } = network;
  const regions = regionNumbers(projects);
  const counts = projectsOf.map(() => ({ within: 0, between: 0, total: 0 }));
  const ties = tieWalker(network);
  actorsOf.forEach((actors, a) => {
    const { times } = ties(a);
    for (const actor of actors) {
      const sole = counts[actor]!;
      for (const b of projectsOf[actor]!) {
        if (b <= a || times[b] !== 1) continue;
        sole.total++;
        if (regions[a] !== UNPLACED && regions[b] !== UNPLACED)
          sole[regions[a] === regions[b] ? "within" : "between"]++;
      }
    }
  });
  return counts;
}
