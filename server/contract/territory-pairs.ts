import { Type, type Static } from "typebox";
import { Maker, SharedActor } from "./project-pairs.ts";
import { oneOf } from "../../seed/package/schema.ts";
import { Place } from "./shared.ts";

/** The level at which territories are compared. */
export const TerritoryLevel = oneOf(["region", "departement", "country"]);
export type TerritoryLevel = Static<typeof TerritoryLevel>;

/**
 * `GET /api/territory-pairs`: as project pairs, between the territories where the projects are located. `sameProject`
 * counts those of `shared` whose only project in the two lies in both: they bring two territories into one project, and
 * carry nothing from a project of one to a project of the other.
 */
export const TerritoryPairs = Type.Object({
  pairs: Type.Array(
    Type.Object({
      a: Place,
      b: Place,
      weight: Type.Number(),
      shared: Type.Array(SharedActor),
      sameProject: Type.Integer(),
    }),
  ),
  makers: Type.Array(Maker),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type TerritoryPairs = Static<typeof TerritoryPairs>;
