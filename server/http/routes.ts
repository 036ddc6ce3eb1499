import type { FastifyInstance } from "fastify";
import type { NetworkGraph } from "../engine/port.ts";
import { actorPairs } from "../questions/actor-pairs.ts";
import { backbone } from "../questions/backbone.ts";
import { bridges } from "../questions/bridges.ts";
import { cite } from "../questions/cite.ts";
import { cohesion } from "../questions/cohesion.ts";
import { dataset } from "../questions/dataset.ts";
import { editions } from "../questions/editions.ts";
import { entity } from "../questions/entity.ts";
import { exportGraph } from "../questions/export.ts";
import { gaps } from "../questions/gaps.ts";
import { graph } from "../questions/graph.ts";
import { health, ready } from "../questions/health.ts";
import { intersections } from "../questions/intersections.ts";
import { neighbourhood } from "../questions/neighbourhood.ts";
import { paths } from "../questions/paths.ts";
import { projectPairs } from "../questions/project-pairs.ts";
import { addRoute } from "./route.ts";
import { search } from "../questions/search.ts";
import { sharedActors } from "../questions/shared-actors.ts";
import { territoryPairs } from "../questions/territory-pairs.ts";

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
