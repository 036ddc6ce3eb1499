import { UNPLACED } from "./region-numbers.ts";

/** What a project between two neighbours can be; figures of all stand one after the other for each project. */
export const ROLES = ["coordinator", "gatekeeper", "consultant", "liaison", "unplaced"] as const;
/** Their places. */
export const [COORDINATOR, GATEKEEPER, CONSULTANT, LIAISON, UNPLACED_PAIR] = [0, 1, 2, 3, 4];

/** The place in `ROLES` of a project between two neighbours, by the regions of the three. */
export function roleOf(own: number, a: number, b: number): number {
  if (own === UNPLACED || a === UNPLACED || b === UNPLACED) return UNPLACED_PAIR;
  if (a === b) return own === a ? COORDINATOR : CONSULTANT;
  return own === a || own === b ? GATEKEEPER : LIAISON;
}
