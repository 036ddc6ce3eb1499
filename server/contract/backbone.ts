import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/schema.ts";
import { nullable, Place } from "./shared.ts";

/** The null models. */
export const NullModel = oneOf(["sdsm", "swap"]);
export type NullModel = Static<typeof NullModel>;

const End = Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) });

/** `GET /api/backbone`: pairs whose shared actors are more than chance; by corrected p, raw p, a, b. */
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
  tested: Type.Integer(),
  alpha: Type.Number(),
  model: NullModel,
  total: Type.Integer(),
});
export type Backbone = Static<typeof Backbone>;
