import { MOST_ENTRIES } from "../contract/most-entries.ts";
import { Type } from "typebox";
import { Backbone, BackboneLevel, NullModel } from "../contract/backbone.ts";
import { FilterParameters, limit } from "./parameters.ts";
import { resolveFilter } from "./resolve.ts";
import type { Question } from "./question.ts";

const parameters = {
  ...FilterParameters,
  level: Type.Optional(
    Type.Unsafe<BackboneLevel>({
      ...BackboneLevel,
      default: "project",
      description: "Projects or regions by shared actors, or actors by shared projects.",
    }),
  ),
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
  limit: limit(1000, MOST_ENTRIES),
};

/** Pairs that share more than chance. */
export const backbone: Question<typeof parameters, typeof Backbone> = {
  name: "backbone",
  path: "/api/backbone",
  summary: "Pairs that share more actors than chance, with p-values raw and corrected for many tests",
  takesLong: "statistic",
  parameters,
  answer: Backbone,
  handle: async (graph, { level, model, alpha, seed, limit: most, ...filter }, { signal }) =>
    graph.backbone(
      {
        filter: await resolveFilter(graph, filter),
        level: level!,
        model: model!,
        alpha: alpha!,
        seed: seed!,
        limit: most!,
      },
      signal,
    ),
};
