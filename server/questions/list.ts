import { actorPairs } from "./actor-pairs.ts";
import { backbone } from "./backbone.ts";
import { bridges } from "./bridges.ts";
import { cite } from "./cite.ts";
import { cohesion } from "./cohesion.ts";
import { dataset } from "./dataset.ts";
import { editions } from "./editions.ts";
import { entity } from "./entity.ts";
import { exportGraph } from "./export.ts";
import { gaps } from "./gaps.ts";
import { graph } from "./graph.ts";
import { intersections } from "./intersections.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { paths } from "./paths.ts";
import { projectPairs } from "./project-pairs.ts";
import { search } from "./search.ts";
import { sharedActors } from "./shared-actors.ts";
import { territoryPairs } from "./territory-pairs.ts";
import type { Question } from "./question.ts";

/** Every question, once: what HTTP serves, OpenAPI describes, the worker answers and the contract asks. */
export const QUESTIONS: readonly Question[] = [
  dataset,
  graph,
  search,
  entity,
  neighbourhood,
  sharedActors,
  projectPairs,
  territoryPairs,
  actorPairs,
  paths,
  intersections,
  cohesion,
  bridges,
  backbone,
  gaps,
  editions,
  exportGraph,
  cite,
];
