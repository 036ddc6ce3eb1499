import { Type, type Static } from "typebox";
import { EntityRef, nullable, Place } from "./shared.ts";

const End = Type.Object({ id: Type.String(), name: Type.String(), region: nullable(Place) });

/**
 * `GET /api/gaps`: pairs with common themes and no shared actor; most themes first, then Jaccard of themes, then a, b.
 * At level `region` an end is a region, and its `region` is itself.
 */
export const Gaps = Type.Object({
  pairs: Type.Array(
    Type.Object({
      a: End,
      b: End,
      themes: Type.Array(EntityRef),
      jaccard: Type.Number(),
      /** Unnamed partners on either side: a shared actor may hide there. */
      unnamed: Type.Integer(),
    }),
  ),
  total: Type.Integer(),
  truncated: Type.Boolean(),
});
export type Gaps = Static<typeof Gaps>;
