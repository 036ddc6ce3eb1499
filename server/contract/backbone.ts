import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { nullable, Place } from "./shared.ts";

/**
 * The null models, both one-tailed: `sdsm` keeps every degree on average (stochastic degree sequence model, Neal 2014,
 * with the chances of the bipartite configuration model), `swap` keeps every degree exactly (fixed degree sequence
 * model, by trades). Where most actors have one project, `sdsm` expects more shared actors than `swap`, and is the more
 * cautious.
 */
export const NullModel = oneOf(["sdsm", "swap"]);
export type NullModel = Static<typeof NullModel>;

/** What is paired: projects or regions that share actors, or actors that share projects. */
export const BackboneLevel = oneOf(["project", "region", "actor"]);
export type BackboneLevel = Static<typeof BackboneLevel>;

const End = Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) });

/**
 * `GET /api/backbone`: pairs with a shared actor, and whether they share more than chance; by corrected p, raw p, a, b.
 * At level `region` an end is a region, and its `region` is itself; at level `actor` an end is an actor, its `region`
 * null, and `shared` counts projects.
 */
export const Backbone = Type.Object({
  pairs: Type.Array(
    Type.Object({
      a: End,
      b: End,
      shared: Type.Integer(),
      expected: Type.Number(),
      p: Type.Number(),
      /** Corrected for all pairs tested (Holm 1979). */
      pCorrected: Type.Number(),
      significant: Type.Boolean(),
    }),
  ),
  /**
   * How many pairs were tested, Holm's family: all whose two ends take part in something, since one without a shared
   * actor could have had one.
   */
  tested: Type.Integer(),
  alpha: Type.Number(),
  model: NullModel,
  /** Networks drawn (`swap`) and the smallest corrected p that so many can show; null where p is exact (`sdsm`). */
  samples: nullable(Type.Integer()),
  smallestP: nullable(Type.Number()),
  /** Pairs that share something, of which the answer shows the first; and how many of all are significant. */
  total: Type.Integer(),
  totalSignificant: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Backbone = Static<typeof Backbone>;
