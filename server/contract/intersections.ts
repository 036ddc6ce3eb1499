import { Type, type Static } from "typebox";
import { EntityRef } from "./shared.ts";

/**
 * `GET /api/intersections`: rows of an UpSet plot. Each actor belongs to one row: `members` are exactly the chosen projects
 * (or regions) it takes part in. Largest count first, then more members first, then members' ids.
 */
export const Intersections = Type.Object({
  rows: Type.Array(
    Type.Object({ members: Type.Array(Type.String()), count: Type.Integer(), actors: Type.Array(EntityRef) }),
  ),
  truncated: Type.Boolean(),
});
export type Intersections = Static<typeof Intersections>;
