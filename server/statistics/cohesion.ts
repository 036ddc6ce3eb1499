import type { Cohesion } from "../contract/cohesion.ts";
import type { Without } from "../engine/port.ts";
import { byRegion } from "./by-region.ts";
import { randomNumbers, sample } from "./random.ts";
import { twoMode, type Scope, type TwoMode } from "./two-mode.ts";

/** Above so many projects the mean distance is estimated, from at least so many of them and at most so many steps. */
const EXACT_PROJECTS = 2000;
const LEAST_SOURCES = 200;
const STEPS = 4e8;

/**
 * How projects hang together by shared actors, before and after leaving actors (or projects) or roles out. An actor
 * that holds another role in the same project still takes part in it. A distance counts the shared actors on the
 * shortest way from one project to the other: half their distance in the two-mode network. Up to 2,000 projects the
 * mean is over every connected pair; above, over the pairs that hundreds of projects drawn with a fixed seed form with
 * every other, and its standard error is given.
 */
export function cohesion(scope: Scope, without: Without): Cohesion {
  return { before: state(scope), after: state(leaveOut(scope, without)) };
}

function leaveOut({ projects, affiliations }: Scope, { ids, roles }: Without): Scope {
  const out = new Set(ids);
  return {
    projects: projects.filter(({ id }) => !out.has(id)),
    affiliations: affiliations.filter(
      ({ actor, project, roles: held }) =>
        !out.has(actor.id) && !out.has(project) && held.some((role) => !roles.includes(role)),
    ),
  };
}

function state(scope: Scope): Cohesion["before"] {
  const network = twoMode(scope);
  const regions = twoMode(byRegion(scope));
  const order = network.projects.length;
  const search = breadthFirst(network);
  const components: number[] = [];
  const seen = new Uint8Array(order);
  for (let source = 0; source < order; source++) {
    if (seen[source]) continue;
    const reached = search(source).projects;
    for (const project of reached) seen[project] = 1;
    components.push(reached.length);
  }
  components.sort((a, b) => b - a);
  const sources = sample(order, sourceCount(network), randomNumbers(1));
  const found = sources.map((source) => search(source)).filter(({ projects }) => projects.length > 1);
  const pairs = found.reduce((sum, { projects }) => sum + projects.length - 1, 0);
  const steps = found.reduce((sum, { total }) => sum + total, 0);
  const meanDistance = pairs === 0 ? null : steps / pairs;
  return {
    components,
    isolates: components.filter((size) => size === 1).length,
    meanDistance,
    meanDistanceError:
      sources.length === order || meanDistance === null ? null : ratioError(found, sources.length, order, meanDistance),
    ties: tiesOf(network),
    regions: regions.projects.length,
    regionTies: tiesOf(regions),
  };
}

/** Counts pairs without holding them: a large network has millions. */
function tiesOf({ actorsOf, projectsOf }: TwoMode): number {
  const seen = new Int32Array(actorsOf.length).fill(-1);
  let ties = 0;
  actorsOf.forEach((actors, project) => {
    for (const actor of actors) {
      for (const other of projectsOf[actor]!) {
        if (other <= project || seen[other] === project) continue;
        seen[other] = project;
        ties++;
      }
    }
  });
  return ties;
}

function sourceCount({ actorsOf }: TwoMode): number {
  if (actorsOf.length <= EXACT_PROJECTS) return actorsOf.length;
  const links = actorsOf.reduce((sum, { length }) => sum + length, 0);
  return Math.min(EXACT_PROJECTS, Math.max(LEAST_SOURCES, Math.floor(STEPS / (1 + 2 * links))));
}

interface Reach {
  /** The projects reached, the source first. */
  projects: number[];
  /** Sum of their distances from the source. */
  total: number;
}

/** A breadth-first search over projects that walks each actor once. */
function breadthFirst({ actorsOf, projectsOf }: TwoMode): (source: number) => Reach {
  const distance = new Int32Array(actorsOf.length);
  const projectSeen = new Int32Array(actorsOf.length).fill(-1);
  const actorSeen = new Int32Array(projectsOf.length).fill(-1);
  let run = 0;
  return (source) => {
    run++;
    const projects = [source];
    let total = 0;
    projectSeen[source] = run;
    distance[source] = 0;
    for (const project of projects) {
      for (const actor of actorsOf[project]!) {
        if (actorSeen[actor] === run) continue;
        actorSeen[actor] = run;
        for (const next of projectsOf[actor]!) {
          if (projectSeen[next] === run) continue;
          projectSeen[next] = run;
          distance[next] = distance[project]! + 1;
          total += distance[next]!;
          projects.push(next);
        }
      }
    }
    return { projects, total };
  };
}

/** Standard error of a ratio estimated from `drawn` of `order` sources (Cochran 1977, Sampling Techniques, 6.4). */
function ratioError(found: Reach[], drawn: number, order: number, ratio: number): number {
  const meanPairs = found.reduce((sum, { projects }) => sum + projects.length - 1, 0) / drawn;
  const squares = found.reduce((sum, { projects, total }) => sum + (total - ratio * (projects.length - 1)) ** 2, 0);
  return Math.sqrt(((1 - drawn / order) * squares) / (drawn - 1) / drawn) / meanPairs;
}
