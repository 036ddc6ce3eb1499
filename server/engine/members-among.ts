import { TERRITORY_ID } from "../../seed/package/ids.ts";
import type { MemberLevel } from "../contract/intersections.ts";

/**
 * The territories that rows of a level may join where a filter names places: these, as long as all are of that level.
 * Null where any may be joined: none is named, or one of another level, which says no more than where projects lie.
 */
export const membersAmong = (by: MemberLevel, regions: readonly string[] | undefined): readonly string[] | null =>
  regions?.every((id) => TERRITORY_ID.exec(id)?.[1] === by) ? regions : null;
