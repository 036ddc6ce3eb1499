import type { ActorPairs } from "../contract/actor-pairs.ts";
import type { Backbone } from "../contract/backbone.ts";
import type { Bridges } from "../contract/bridges.ts";
import type { Cohesion } from "../contract/cohesion.ts";
import type { Gaps } from "../contract/gaps.ts";
import type { PairQuestion, Without } from "../engine/port.ts";
import { actorPairs } from "./actor-pairs.ts";
import { backbone, type BackboneQuestion } from "./backbone.ts";
import { bridges } from "./bridges.ts";
import { cohesion } from "./cohesion.ts";
import { gaps } from "./gaps.ts";
import type { Scope } from "./two-mode.ts";
import type { ProjectOrRegion } from "../contract/shared.ts";

/** A whole-network computation as data that can cross to another thread. */
export type Task =
  | { name: "actorPairs"; scope: Scope; question: PairQuestion }
  | { name: "cohesion"; scope: Scope; without: Without; exact: boolean }
  | { name: "bridges"; scope: Scope; strict: Scope; level: ProjectOrRegion; limit: number; exact: boolean }
  | { name: "backbone"; scope: Scope; question: BackboneQuestion }
  | { name: "gaps"; scope: Scope; level: ProjectOrRegion; limit: number };

/** What each task answers. */
export interface Answers {
  actorPairs: ActorPairs;
  cohesion: Cohesion;
  bridges: Bridges;
  backbone: Backbone;
  gaps: Gaps;
}

/** Computes a task. The same task has the same answer, wherever it runs. */
export async function compute(task: Task): Promise<Answers[Task["name"]]> {
  switch (task.name) {
    case "actorPairs":
      return actorPairs(task.scope, task.question);
    case "cohesion":
      return cohesion(task.scope, task.without, task.exact);
    case "bridges":
      return bridges(task.scope, task.strict, task.level, task.limit, task.exact);
    case "backbone":
      return backbone(task.scope, task.question);
    case "gaps":
      return gaps(task.scope, task.level, task.limit);
  }
}
