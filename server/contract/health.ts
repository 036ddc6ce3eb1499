import { Type, type Static } from "typebox";
import { Reason } from "./problem.ts";

/** `GET /api/health`: the process is alive. */
export const Health = Type.Object({ status: Type.Literal("ok") });
export type Health = Static<typeof Health>;

/** `GET /api/ready`: which engine answers, and whether it can. */
export const Ready = Type.Object({
  ready: Type.Boolean(),
  engine: Type.String(),
  detail: Type.Optional(Type.String()),
  reason: Type.Optional(Reason),
});
export type Ready = Static<typeof Ready>;
