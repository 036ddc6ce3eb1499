import type { TieLevel } from "../../server/contract/cite.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import type { Network } from "../model/network.ts";
import { tieRows } from "../model/tie-rows.ts";

/**
 * How many there are to compare, two by two. Null while the projects in scope are asked for, and of actors, since those
 * who are in no project are nobody to compare.
 */
export const endsOf = (level: TieLevel, whole: Network, projects: SharedActors["projects"] | null): number | null =>
  level === "actor" || projects === null ? null : tieRows(level, [], whole, projects).length;

/** Pairs of these that were not tested: one end has nobody who is counted. None where the ends are not known. */
export const untestedOf = (ends: number | null, tested: number): number =>
  ends === null ? 0 : (ends * (ends - 1)) / 2 - tested;
