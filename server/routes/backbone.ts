import { Type } from "typebox";
import { Backbone, NullModel } from "../contract/backbone.ts";
import { projectOrRegion } from "./parameters.ts";
import type { Route } from "./route.ts";

const query = {
  level: projectOrRegion,
  model: Type.Optional(
    Type.Unsafe<NullModel>({
      ...NullModel,
      default: "sdsm",
      description: "Null model: stochastic degree sequence, or seeded swaps with fixed degrees.",
    }),
  ),
  alpha: Type.Optional(
    Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1, default: 0.05, description: "Level of significance." }),
  ),
  seed: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 2_147_483_647, default: 1, description: "Seed of the swaps." }),
  ),
};

/** Pairs that share more than chance. */
export const backbone: Route<typeof query> = {
  name: "backbone",
  path: "/api/backbone",
  summary: "Pairs that share more actors than chance, with p-values raw and corrected for many tests",
  query,
  answer: Backbone,
  handle: (graph, { level, model, alpha, seed }) =>
    graph.backbone({ level: level!, model: model!, alpha: alpha!, seed: seed! }),
};
