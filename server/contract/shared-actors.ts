import { Type, type Static } from "typebox";
import { Kind, nullable, Place, Role } from "./shared.ts";

/**
 * `GET /api/shared-actors`: every project in scope, and the actors of at least `minProjects` of them; most projects
 * first.
 */
export const SharedActors = Type.Object({
  projects: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) })),
  actors: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Kind,
      name: Type.String(),
      projects: Type.Array(Type.Object({ id: Type.String(), roles: Type.Array(Role) })),
      regions: Type.Array(Place),
    }),
  ),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type SharedActors = Static<typeof SharedActors>;
