import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/schema.ts";
import { Kind, nullable, Place, Role } from "./shared.ts";

/** How a tie of the one-mode projection is weighted. */
export const Weight = oneOf(["count", "newman", "jaccard"]);
export type Weight = Static<typeof Weight>;

/** An actor that makes a tie, with its roles on either side. */
export const SharedActor = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Kind,
  roles: Type.Object({ a: Type.Array(Role), b: Type.Array(Role) }),
});
export type SharedActor = Static<typeof SharedActor>;

const End = Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) });

/** `GET /api/project-pairs`: pairs a < b by id that share an actor, heaviest first, then a, b; `shared` by sort name, id. */
export const ProjectPairs = Type.Object({
  pairs: Type.Array(Type.Object({ a: End, b: End, weight: Type.Number(), shared: Type.Array(SharedActor) })),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type ProjectPairs = Static<typeof ProjectPairs>;
