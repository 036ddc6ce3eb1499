import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
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

/**
 * Who alone makes many ties: how many it ties to each other in scope, and how many of these pairs nothing else ties.
 */
export const Maker = Type.Object({
  id: Type.String(),
  kind: Kind,
  name: Type.String(),
  members: Type.Integer(),
  alone: Type.Integer(),
});
export type Maker = Static<typeof Maker>;

const End = Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) });

/**
 * `GET /api/project-pairs`: pairs a < b by id that share an actor, heaviest first, then a, b; `shared` by sort name,
 * id. `makers`: the ten that alone make most of `total`, which says where one large actor makes a clique.
 */
export const ProjectPairs = Type.Object({
  pairs: Type.Array(Type.Object({ a: End, b: End, weight: Type.Number(), shared: Type.Array(SharedActor) })),
  makers: Type.Array(Maker),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type ProjectPairs = Static<typeof ProjectPairs>;
