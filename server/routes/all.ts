import type { FastifyInstance } from "fastify";
import type { NetworkGraph } from "../graph/port.ts";
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
import { health, ready } from "./health.ts";
import { intersections } from "./intersections.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { paths } from "./paths.ts";
import { projectPairs } from "./project-pairs.ts";
import { addRoute } from "./route.ts";
import { search } from "./search.ts";
import { sharedActors } from "./shared-actors.ts";
import { territoryPairs } from "./territory-pairs.ts";

/** Adds every question of the API to the server. */
export function addRoutes(app: FastifyInstance, engine: NetworkGraph): void {
  addRoute(app, engine, health);
  addRoute(app, engine, ready);
  addRoute(app, engine, dataset);
  addRoute(app, engine, graph);
  addRoute(app, engine, search);
  addRoute(app, engine, entity);
  addRoute(app, engine, neighbourhood);
  addRoute(app, engine, sharedActors);
  addRoute(app, engine, projectPairs);
  addRoute(app, engine, territoryPairs);
  addRoute(app, engine, actorPairs);
  addRoute(app, engine, paths);
  addRoute(app, engine, intersections);
  addRoute(app, engine, cohesion);
  addRoute(app, engine, bridges);
  addRoute(app, engine, backbone);
  addRoute(app, engine, gaps);
  addRoute(app, engine, editions);
  addRoute(app, engine, exportGraph);
  addRoute(app, engine, cite);
}
