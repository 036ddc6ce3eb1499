import { CONSULTANT, COORDINATOR, GATEKEEPER, LIAISON, ROLES, UNPLACED_PAIR } from "./brokerage-roles.ts";
import type { Lists } from "./lists.ts";
import type { Projection } from "./projection.ts";
import { UNPLACED } from "./region-numbers.ts";

/** Ties, each told once, from the project with fewer to that with more: no list is long, however many a hub has. */
export interface Upwards extends Lists {
  /** Projects are numbered by how many ties they have, from fewest: of each place, the project. */
  projects: Int32Array;
  /** How many steps it takes to find all triangles. */
  steps: number;
}

/** Ties told upwards. */
export function upwards({ starts, others }: Projection): Upwards {
  const order = starts.length - 1;
  const count = (project: number): number => starts[project + 1]! - starts[project]!;
  const projects = Int32Array.from({ length: order }, (_, project) => project);
  projects.sort((a, b) => count(a) - count(b) || a - b);
  const places = new Int32Array(order);
  projects.forEach((project, place) => (places[project] = place));
  const up: Lists = { starts: new Int32Array(order + 1), items: new Int32Array(others.length / 2) };
  let end = 0;
  for (let place = 0; place < order; place++) {
    const project = projects[place]!;
    for (let at = starts[project]!; at < starts[project + 1]!; at++) {
      if (places[others[at]!]! > place) up.items[end++] = places[others[at]!]!;
    }
    up.starts[place + 1] = end;
  }
  let steps = 0;
  for (const place of up.items) steps += up.starts[place + 1]! - up.starts[place]!;
  return { ...up, projects, steps };
}

/** Which of the three projects of a triangle are in one region; the last case is that one of them is in none. */
const [ALL, FIRST_TWO, FIRST_AND_LAST, LAST_TWO, ALL_APART, NOWHERE] = [0, 1, 2, 3, 4, 5];

/** In each of these cases, what the first, the second and the last are between the other two. */
const ROLES_OF = [
  [COORDINATOR, COORDINATOR, COORDINATOR],
  [GATEKEEPER, GATEKEEPER, CONSULTANT],
  [GATEKEEPER, CONSULTANT, GATEKEEPER],
  [CONSULTANT, GATEKEEPER, GATEKEEPER],
  [LIAISON, LIAISON, LIAISON],
  [UNPLACED_PAIR, UNPLACED_PAIR, UNPLACED_PAIR],
] as const;

/**
 * Takes the pairs that triangles close away from `pairs`, told from both their ends: each triangle closes one of each
 * of its three. Every triangle is found once, from its tie between the two with fewest ties (Latapy 2008,
 * Theoretical Computer Science 407, 458–473).
 */
export function takeTriangles({ starts, items, projects }: Upwards, regions: Int32Array, pairs: Float64Array): void {
  const order = projects.length;
  const regionAt = projects.map((project) => regions[project]! - UNPLACED);
  const caseOf = casesByRegion(regionAt);
  const isAbove = new Uint8Array(order);
  const thirds = new Int32Array(order + 1);
  const found = new Int32Array(ROLES_OF.length);
  const lastRoles = Int32Array.from(ROLES_OF, (roles) => roles[2]);
  const closed = new Int32Array(order * ROLES.length);
  for (let first = 0; first < order; first++) {
    const [start, end] = [starts[first]!, starts[first + 1]!];
    for (let at = start; at < end; at++) isAbove[items[at]!] = 1;
    for (let at = start; at < end; at++) {
      const second = items[at]!;
      let count = 0;
      for (let place = starts[second]!, until = starts[second + 1]!; place < until; place++) {
        const last = items[place]!;
        // Written over where it closes no triangle: to ask takes longer.
        thirds[count] = last;
        count += isAbove[last]!;
      }
      const cases = caseOf(regionAt[first]!, regionAt[second]!);
      for (let index = 0; index < count; index++) {
        const last = thirds[index]!;
        const which = cases[regionAt[last]!]!;
        found[which]!++;
        closed[last * ROLES.length + lastRoles[which]!]!++;
      }
      for (let which = 0; which < found.length; which++) {
        const [ofFirst, ofSecond] = ROLES_OF[which]!;
        closed[first * ROLES.length + ofFirst]! += found[which]!;
        closed[second * ROLES.length + ofSecond]! += found[which]!;
        found[which] = 0;
      }
    }
    for (let at = start; at < end; at++) isAbove[items[at]!] = 0;
  }
  for (let place = 0; place < order; place++) {
    const own = projects[place]! * ROLES.length;
    for (let role = 0; role < ROLES.length; role++) pairs[own + role]! -= 2 * closed[place * ROLES.length + role]!;
  }
}

/** Of two regions, by that of a third project, the case of the three; 0 is no region. It stands until the next. */
function casesByRegion(regionAt: Int32Array): (first: number, second: number) => Uint8Array {
  const row = (usual: number): Uint8Array => {
    const cases = new Uint8Array(1 + regionAt.reduce((most, region) => Math.max(most, region), 0)).fill(usual);
    cases[0] = NOWHERE!;
    return cases;
  };
  const [nowhere, together, apart] = [row(NOWHERE!), row(FIRST_TWO!), row(ALL_APART!)];
  // Where the last answer differs from what is usual.
  let [one, other] = [0, 0];
  return (first, second) => {
    if (first === 0 || second === 0) return nowhere;
    if (one !== 0) {
      together[one] = FIRST_TWO!;
      apart[one] = apart[other] = ALL_APART!;
    }
    [one, other] = [first, second];
    if (first === second) {
      together[first] = ALL!;
      return together;
    }
    apart[first] = FIRST_AND_LAST!;
    apart[second] = LAST_TWO!;
    return apart;
  };
}
