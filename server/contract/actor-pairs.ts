import { Type, type Static } from "typebox";
import { Maker } from "./project-pairs.ts";
import { EntityRef, nullable, Place, Role } from "./shared.ts";

/**
 * A project that ties two actors: where, how many actors it has in scope (Newman's k), and the roles of the two in it.
 */
export const SharedProject = Type.Object({
  id: Type.String(),
  name: Type.String(),
  region: nullable(Place),
  members: Type.Integer(),
  roles: Type.Object({ a: Type.Array(Role), b: Type.Array(Role) }),
});
export type SharedProject = Static<typeof SharedProject>;

/**
 * `GET /api/actor-pairs`: the other one-mode projection, pairs a < b of actors that share a project, heaviest first,
 * then a, b; `shared` by sort name, id. `makers` are projects: one with many actors ties them all to each other.
 */
export const ActorPairs = Type.Object({
  pairs: Type.Array(
    Type.Object({ a: EntityRef, b: EntityRef, weight: Type.Number(), shared: Type.Array(SharedProject) }),
  ),
  makers: Type.Array(Maker),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type ActorPairs = Static<typeof ActorPairs>;
