import { Type, type Static } from "typebox";

/** `application/problem+json` (RFC 9457), with one entry a wrong parameter. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  errors: Type.Array(Type.Object({ parameter: Type.String(), value: Type.Unknown(), allowed: Type.Unknown() })),
});
export type Problem = Static<typeof Problem>;
