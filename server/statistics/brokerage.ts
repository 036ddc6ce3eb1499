import type { Projection } from "./projection.ts";
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
export function brokerage({ projects }: TwoMode, ties: Projection): Brokerage[] {
  const regions = regionNumbers(projects);
  const { rows, regionOf } = bitRows(ties, regions);
  const mine = new Int32Array(regionOf.length);
  return ties.map((neighbours, broker) => {
    const counts = { coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 0, unplaced: 0 };
    const own = regions[broker]!;
    const there = new Map<number, number>();
    for (const a of neighbours.keys()) there.set(regions[a]!, (there.get(regions[a]!) ?? 0) + 1);
    for (const [regionA, as] of there) {
      for (const [regionB, bs] of there) counts[part(own, regionA, regionB)] += as * (bs - Number(regionA === regionB));
    }
    const { places, words } = rows[broker]!;
    places.forEach((place, index) => (mine[place] = words[index]!));
    for (const a of neighbours.keys()) {
      const row = rows[a]!;
      for (let index = 0; index < row.places.length; index++) {
        const place = row.places[index]!;
        const closed = mine[place]! & row.words[index]!;
        if (closed !== 0) counts[part(own, regions[a]!, regionOf[place]!)] -= bits(closed);
      }
    }
    for (const place of places) mine[place] = 0;
    // Each pair was counted from both its ends.
    for (const role of ROLES) counts[role] /= 2;
    const total = ROLES.reduce((sum, role) => sum + counts[role], 0);
    return { ...counts, total, representative: counts.gatekeeper };
  });
}

/** About how many steps brokerage takes: for each tie a row of at most one word for 32 projects. */
export function brokerageSteps(ties: Projection): number {
  return ties.reduce((sum, { size }) => sum + size * Math.min(size, ties.length / 32), 0);
}

const ROLES = ["coordinator", "gatekeeper", "consultant", "liaison", "unplaced"] as const;
const UNPLACED = -1;

function part(own: number, a: number, b: number): (typeof ROLES)[number] {
  if (own === UNPLACED || a === UNPLACED || b === UNPLACED) return "unplaced";
  if (a === b) return own === a ? "coordinator" : "consultant";
  return own === a || own === b ? "gatekeeper" : "liaison";
}

function regionNumbers(projects: TwoMode["projects"]): number[] {
  const numbers = new Map<string, number>();
  return projects.map(({ region }) => {
    if (region === null) return UNPLACED;
    if (!numbers.has(region.id)) numbers.set(region.id, numbers.size);
    return numbers.get(region.id)!;
  });
}

/** A project's neighbours as bits: only words that hold one, with their places in a whole row. */
interface BitRow {
  places: number[];
  words: number[];
}

/**
 * The neighbours of each project, 32 in a word, so that those of two are compared word by word and pairs need not be
 * walked: where one funder joins hundreds of projects, these are millions a project. All of a word are in one region,
 * that of `regionOf`.
 */
function bitRows(ties: Projection, regions: number[]): { rows: BitRow[]; regionOf: number[] } {
  const regionOf: number[] = [];
  const filling = new Map<number, { place: number; held: number }>();
  const bitOf = regions.map((region) => {
    let word = filling.get(region);
    if (!word || word.held === 32) {
      word = { place: regionOf.push(region) - 1, held: 0 };
      filling.set(region, word);
    }
    return { place: word.place, bit: 1 << word.held++ };
  });
  const rows = ties.map((neighbours) => {
    const words = new Map<number, number>();
    for (const other of neighbours.keys()) {
      const { place, bit } = bitOf[other]!;
      words.set(place, (words.get(place) ?? 0) | bit);
    }
    return { places: [...words.keys()], words: [...words.values()] };
  });
  return { rows, regionOf };
}

/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 2nd ed., 5-1). */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
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
export function soleTies({ projects, projectsOf }: TwoMode, ties: Projection): SoleTies[] {
  return projectsOf.map((list) => {
    const counts = { within: 0, between: 0, total: 0 };
    list.forEach((a, place) => {
      for (let later = place + 1; later < list.length; later++) {
        const b = list[later]!;
        if (ties[a]!.get(b) !== 1) continue;
        counts.total++;
        const [regionA, regionB] = [projects[a]!.region?.id, projects[b]!.region?.id];
        if (regionA !== undefined && regionB !== undefined) counts[regionA === regionB ? "within" : "between"]++;
      }
    });
    return counts;
  });
}
