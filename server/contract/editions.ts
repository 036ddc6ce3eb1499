import { Type, type Static } from "typebox";
import { Kind } from "./shared.ts";

const Actor = Type.Object({
  id: Type.String(),
  kind: Kind,
  name: Type.String(),
  from: Type.Array(Type.String()),
  to: Type.Array(Type.String()),
});

/**
 * `GET /api/editions`: actors in both packages, only in the second, only in the first; with the ids of their projects
 * in each.
 */
export const Editions = Type.Object({ stayed: Type.Array(Actor), came: Type.Array(Actor), left: Type.Array(Actor) });
export type Editions = Static<typeof Editions>;
