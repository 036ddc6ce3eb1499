import { Type, type Static } from "typebox";
import { Kind, nullable, Place } from "./shared.ts";

/**
 * `GET /api/search`: entities whose name or other names match every word of the query; best first, then sort name, id.
 */
export const Search = Type.Object({
  results: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Kind,
      name: Type.String(),
      otherNames: Type.Array(Type.String()),
      region: nullable(Place),
      score: Type.Number(),
    }),
  ),
  total: Type.Integer(),
});
export type Search = Static<typeof Search>;
