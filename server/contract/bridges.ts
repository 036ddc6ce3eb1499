import { Type, type Static } from "typebox";
import { EntityRef, nullable, Place } from "./shared.ts";

/** A figure with its rank (ties share the best rank) and the rank's range when each project is left out in turn. */
const Ranked = Type.Object({
  value: Type.Number(),
  rank: Type.Integer(),
  tied: Type.Integer(),
  range: Type.Tuple([Type.Integer(), Type.Integer()]),
});

/** `GET /api/bridges`: who bridges. Figures of the two-mode network (Borgatti & Everett 1997; Gould & Fernandez 1989). */
export const Bridges = Type.Object({
  actors: Type.Array(
    Type.Object({
      entity: EntityRef,
      projects: Type.Integer(),
      regions: Type.Array(Place),
      degree: Ranked,
      betweenness: Ranked,
      brokerage: Type.Object({
        coordinator: Type.Integer(),
        gatekeeper: Type.Integer(),
        representative: Type.Integer(),
        consultant: Type.Integer(),
        liaison: Type.Integer(),
        total: Ranked,
      }),
      /** Betweenness rank under strict merging; null where the actor is not one there. */
      strictRank: nullable(Type.Integer()),
    }),
  ),
  projects: Type.Array(
    Type.Object({
      entity: EntityRef,
      region: nullable(Place),
      degree: Ranked,
      betweenness: Ranked,
      community: Type.Integer(),
      /** Share of seeded Louvain runs that put it with its community's core. */
      stability: Type.Number(),
    }),
  ),
  /** E–I index (Krackhardt & Stern 1988) of each region over project ties: -1 all inside, 1 all outside; null without ties. */
  regions: Type.Array(
    Type.Object({
      region: Place,
      projects: Type.Integer(),
      internal: Type.Integer(),
      external: Type.Integer(),
      ei: nullable(Type.Number()),
    }),
  ),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Bridges = Static<typeof Bridges>;
