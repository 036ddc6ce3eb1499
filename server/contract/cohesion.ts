import { Type, type Static } from "typebox";
import { nullable } from "./shared.ts";

const State = Type.Object({
  /** Sizes in projects, largest first; a project tied to no other is one of size 1. */
  components: Type.Array(Type.Integer()),
  /** Projects tied to no other. */
  isolates: Type.Integer(),
  /** Mean shortest distance over connected pairs of projects, in shared actors; null when no pair is connected. */
  meanDistance: nullable(Type.Number()),
  /** Standard error of `meanDistance` where it is estimated; null where it is exact. */
  meanDistanceError: nullable(Type.Number()),
  /**
   * How it was estimated: from the ways that so many projects, drawn with a seed, have to every other; what leads along
   * pendant trees is counted exactly. Null where it is exact.
   */
  meanDistanceSampling: nullable(
    Type.Object({ method: Type.Literal("sources"), sources: Type.Integer(), seed: Type.Integer() }),
  ),
  /** Pairs of projects that share an actor. */
  ties: Type.Integer(),
  /** Regions with a project, and pairs of them whose projects share an actor: how far territories are tied directly. */
  regions: Type.Integer(),
  regionTies: Type.Integer(),
});

/**
 * `GET /api/cohesion`: how projects hang together by shared actors, before and after leaving some actors or roles out.
 */
export const Cohesion = Type.Object({ before: State, after: State });
export type Cohesion = Static<typeof Cohesion>;
