import { CONSULTANT, COORDINATOR, GATEKEEPER, LIAISON, ROLES, UNPLACED_PAIR } from "./brokerage-roles.ts";
import { UNPLACED } from "./region-numbers.ts";

/** A project between others, by number, and its region. */
export interface Broker {
  broker: number;
  region: number;
}

/** Adds all pairs of some neighbours (or takes them away, `sign` -1), by how many of them each region has. */
export function pairCounter(regions: Int32Array, pairs: Float64Array) {
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
