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
  /** Where points have provisional places until the network is drawn. */
  layout: Type.Optional(Type.Literal("coming")),
});
export type Ready = Static<typeof Ready>;
