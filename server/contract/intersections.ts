import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { EntityRef } from "./shared.ts";
import { MEMBER_LEVELS } from "./view-conditions.ts";

/** What rows of an UpSet plot join: projects, or the regions or countries where these lie. */
export const MemberLevel = oneOf(MEMBER_LEVELS);
export type MemberLevel = Static<typeof MemberLevel>;

/**
 * `GET /api/intersections`: rows of an UpSet plot (Lex et al. 2014). Each actor belongs to one row: `members` are
 * exactly the chosen projects (or territories) it takes part in, of those in scope, and its `projects` how many
 * projects of the scope that is by. Largest count first, then more members first, then members' ids; actors by name.
 * Who is in at least k of them stands in the rows of k members and more, which `minMembers` keeps; who is in all, in
 * the row of all.
 */
export const Intersections = Type.Object({
  rows: Type.Array(
    Type.Object({
      members: Type.Array(Type.String()),
      count: Type.Integer(),
      actors: Type.Array(Type.Object({ ...EntityRef.properties, projects: Type.Integer() })),
    }),
  ),
  /** Rows before the limit, and actors in them. */
  total: Type.Integer(),
  totalActors: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Intersections = Static<typeof Intersections>;
