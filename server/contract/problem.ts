import { Type, type Static } from "typebox";
import { oneOf } from "../../seed/package/schema.ts";
import { UNAVAILABILITIES } from "./unavailability.ts";

/** Why an engine cannot answer. */
export const Reason = oneOf(UNAVAILABILITIES);

/** `application/problem+json` (RFC 9457), with one entry a wrong parameter. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  errors: Type.Array(Type.Object({ parameter: Type.String(), value: Type.Unknown(), allowed: Type.Unknown() })),
  /** Of a 503: why the question cannot be answered now. */
  reason: Type.Optional(Reason),
});
export type Problem = Static<typeof Problem>;
