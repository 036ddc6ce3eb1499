import { Type, type Static } from "typebox";
import { EntityRef } from "./shared.ts";

/**
 * `GET /api/intersections`: rows of an UpSet plot (Lex et al. 2014). Each actor belongs to one row: `members` are
 * exactly the chosen projects (or regions) it takes part in, of those in scope. Largest count first, then more members
 * first, then members' ids. Who is in at least k of them stands in the rows of k members and more, which `minMembers`
 * keeps; who is in all, in the row of all.
 */
export const Intersections = Type.Object({
  rows: Type.Array(
    Type.Object({ members: Type.Array(Type.String()), count: Type.Integer(), actors: Type.Array(EntityRef) }),
  ),
  /** Rows before the limit, and actors in them. */
  total: Type.Integer(),
  totalActors: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Intersections = Static<typeof Intersections>;
