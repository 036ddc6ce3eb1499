import type { Cohesion } from "../contract/cohesion.ts";
import type { Without } from "../engine/port.ts";
import { byRegion } from "./by-region.ts";
import { meanDistance } from "./mean-distance.ts";
import { countTies } from "./projection.ts";
import { twoMode, type Scope, type TwoMode } from "./two-mode.ts";

/**
 * How projects hang together by shared actors, before and after leaving actors (or projects) or roles out. An actor
 * that holds another role in the same project still takes part in it. A distance counts the shared actors on the
 * shortest way from one project to the other: half their distance in the two-mode network. The mean is over every
 * connected pair; of large networks it is estimated (mean-distance.ts), with its standard error, unless `exact`.
 */
export function cohesion(scope: Scope, without: Without, exact = false): Cohesion {
  const before = state(scope, exact);
  const nothing = without.ids.length + without.roles.length === 0;
  return { before, after: nothing ? before : state(leaveOut(scope, without), exact) };
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

function state(scope: Scope, exact: boolean): Cohesion["before"] {
  const network = twoMode(scope);
  const regions = twoMode(byRegion(scope));
  const components = componentsOf(network).sort((a, b) => b - a);
  return {
    components,
    isolates: components.filter((size) => size === 1).length,
    ...(exact ? meanDistance(network, Infinity) : meanDistance(network)),
    ties: countTies(network),
    regions: regions.projects.length,
    regionTies: countTies(regions),
  };
}

/** How many projects each component has. */
function componentsOf({ actorsOf, projectsOf }: TwoMode): number[] {
  const sizes: number[] = [];
  const seen = new Uint8Array(actorsOf.length);
  const walked = new Uint8Array(projectsOf.length);
  for (let source = 0; source < actorsOf.length; source++) {
    if (seen[source] === 1) continue;
    const reached = [source];
    seen[source] = 1;
    for (const project of reached) {
      for (const actor of actorsOf[project]!) {
        if (walked[actor] === 1) continue;
        walked[actor] = 1;
        for (const next of projectsOf[actor]!) {
          if (seen[next] === 1) continue;
          seen[next] = 1;
          reached.push(next);
        }
      }
    }
    sizes.push(reached.length);
  }
  return sizes;
}
