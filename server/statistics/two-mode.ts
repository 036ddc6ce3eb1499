import type { Affiliation, ProjectSummary } from "../network/network.ts";

/**
 * What whole-network statistics are computed from, as engines give it: projects by id, affiliations by actor, project.
 */
export interface Scope {
  projects: ProjectSummary[];
  affiliations: Affiliation[];
}

/** Projects and actors as numbers from 0, with who takes part in what on both sides, ascending. */
export interface TwoMode {
  projects: ProjectSummary[];
  actors: Affiliation["actor"][];
  /** For each project, its actors. */
  actorsOf: number[][];
  /** For each actor, its projects; never empty. */
  projectsOf: number[][];
}

/** The two-mode network of a scope: every project, even alone, and every actor with a part in one of them. */
export function twoMode({ projects, affiliations }: Scope): TwoMode {
  const projectIndex = new Map(projects.map((project, index) => [project.id, index]));
  const actorIndex = new Map<string, number>();
  const actors: TwoMode["actors"] = [];
  const projectsOf: Set<number>[] = [];
  for (const affiliation of affiliations) {
    const project = projectIndex.get(affiliation.project);
    if (project === undefined) throw new Error(`Affiliation with ${affiliation.project}, which is not in scope.`);
    let actor = actorIndex.get(affiliation.actor.id);
    if (actor === undefined) {
      actor = actors.length;
      actorIndex.set(affiliation.actor.id, actor);
      actors.push(affiliation.actor);
      projectsOf.push(new Set());
    }
    projectsOf[actor]!.add(project);
  }
  const actorsOf: number[][] = projects.map(() => []);
  const sorted = projectsOf.map((set) => [...set].sort((a, b) => a - b));
  sorted.forEach((list, actor) => list.forEach((project) => actorsOf[project]!.push(actor)));
  return { projects, actors, actorsOf, projectsOf: sorted };
}

/** The same network without one project, by number, and without the actors that take part in that one alone. */
export function withoutProject({ projects, actors, actorsOf, projectsOf }: TwoMode, left: number): TwoMode {
  const stays = actors.map((_, actor) => projectsOf[actor]!.length > 1 || projectsOf[actor]![0] !== left);
  let next = 0;
  const numbers = stays.map((stay) => (stay ? next++ : -1));
  const shifted = (project: number): number => (project > left ? project - 1 : project);
  return {
    projects: projects.filter((_, project) => project !== left),
    actors: actors.filter((_, actor) => stays[actor]),
    actorsOf: actorsOf.flatMap((list, project) => (project === left ? [] : [list.map((actor) => numbers[actor]!)])),
    projectsOf: projectsOf.flatMap((list, actor) =>
      stays[actor] ? [list.filter((project) => project !== left).map(shifted)] : [],
    ),
  };
}
