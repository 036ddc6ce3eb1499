import type { Bridges, Ranked } from "../contract/bridges.ts";
import type { Place, ProjectOrRegion } from "../contract/shared.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { fold } from "../../seed/package/fold.ts";
import { byRegion } from "./by-region.ts";
import { communities } from "./communities.ts";
import { eiIndex } from "./ei-index.ts";
import { measures, type Measures } from "./measures.ts";
import { rankRanges, type RankRanges, type Ranges } from "./leave-one-out.ts";
import { type Held, ranked, ranksById } from "./rank.ts";
import { twoMode, type Scope, type TwoMode } from "./two-mode.ts";

type Actor = Bridges["actors"][number];
type Project = Bridges["projects"][number];

/**
 * Who bridges: the figures of every actor and every project (or region) of a scope. `strict` is the same scope under
 * strict merging. Each list comes by betweenness rank, then degree rank, then name, then id, and is cut at `limit`. The
 * E–I index is of projects at either level. `exact`: betweenness of a large network is not estimated.
 */
export function bridges(scope: Scope, strict: Scope, level: ProjectOrRegion, limit: number, exact = false): Bridges {
  const atLevel = (given: Scope) => (level === "region" ? byRegion(given) : given);
  const flat = twoMode(scope);
  const network = level === "project" ? flat : twoMode(atLevel(scope));
  const values = measures(network, exact);
  const groups = communities(network);
  const strictly = strict === scope ? network : twoMode(atLevel(strict));
  // Where no join of a reviewer's touches the scope, both readings are one network.
  const strictValues = isSame(network, strictly) ? values : measures(strictly, exact);
  const rankedBy = ranker(network, values, rankRanges(network), strictRanks(strictly, strictValues));
  const actors = actorRows(network, flat, values, rankedBy);
  const projects = projectRows(network, values, rankedBy, level).map((row, index) => ({
    ...row,
    community: groups.of[index]!,
    stability: groups.stability[index]!,
  }));
  return {
    actors: inOrder(actors, network.actors).slice(0, limit),
    projects: inOrder(projects, network.projects).slice(0, limit),
    regions: eiIndex(flat),
    communities: {
      count: groups.count,
      modularity: groups.modularity,
      runs: groups.runs,
      together:
        groups.together?.map(({ a, b, share }) => {
          return { a: network.projects[a]!.id, b: network.projects[b]!.id, share };
        }) ?? null,
    },
    sampling: values.sampling,
    total: actors.length,
    totalProjects: projects.length,
    truncated: Math.max(actors.length, projects.length) > limit,
  };
}

/** A figure of every node of a mode, with its ranks. */
type Ranker = <M extends "actors" | "projects">(mode: M, figure: keyof Measures[M] & string) => Ranked[];

function ranker(network: TwoMode, values: Measures, ranges: RankRanges | null, strict: StrictRanks): Ranker {
  return (mode, figure) => {
    const of = <T>(all: Record<string, T>) => all[figure]!;
    const range = ranges && of<Ranges>(ranges[mode]);
    return ranked(network[mode], of<number[]>(values[mode]), range, of<Map<string, Held>>(strict[mode]));
  };
}

type StrictRanks = { [M in "actors" | "projects"]: Record<keyof Measures[M], Map<string, Held>> };

function strictRanks(network: TwoMode, { actors, projects }: Measures): StrictRanks {
  return {
    actors: {
      degree: ranksById(network.actors, actors.degree),
      betweenness: ranksById(network.actors, actors.betweenness),
      soleTies: ranksById(network.actors, actors.soleTies),
    },
    projects: {
      degree: ranksById(network.projects, projects.degree),
      betweenness: ranksById(network.projects, projects.betweenness),
      brokerage: ranksById(network.projects, projects.brokerage),
    },
  };
}

/** Whether two networks are the same for what is measured: nodes, links, regions. */
function isSame(one: TwoMode, other: TwoMode): boolean {
  if (one === other) return true;
  return (
    one.projects.length === other.projects.length &&
    one.actors.length === other.actors.length &&
    one.projects.every(
      ({ id, region }, i) => id === other.projects[i]!.id && region?.id === other.projects[i]!.region?.id,
    ) &&
    one.actors.every(({ id }, i) => id === other.actors[i]!.id) &&
    one.projectsOf.every((list, i) => list.join() === other.projectsOf[i]!.join())
  );
}

function actorRows({ actors }: TwoMode, flat: TwoMode, values: Measures, rankedBy: Ranker): Actor[] {
  const degree = rankedBy("actors", "degree");
  const between = rankedBy("actors", "betweenness");
  const sole = rankedBy("actors", "soleTies");
  const projectsOf = new Map(flat.actors.map(({ id }, index) => [id, flat.projectsOf[index]!]));
  return actors.map(({ id, kind, name }, index) => ({
    entity: { id, kind, name },
    projects: projectsOf.get(id)!.length,
    regions: placesOf(projectsOf.get(id)!.flatMap((project) => flat.projects[project]!.regions)),
    degree: degree[index]!,
    betweenness: between[index]!,
    soleTies: { ...values.soleTies[index]!, total: sole[index]! },
  }));
}

function projectRows(
  { projects }: TwoMode,
  values: Measures,
  rankedBy: Ranker,
  level: ProjectOrRegion,
): Omit<Project, "community" | "stability">[] {
  const degree = rankedBy("projects", "degree");
  const between = rankedBy("projects", "betweenness");
  const brokers = rankedBy("projects", "brokerage");
  return projects.map(({ id, name, region }, index) => ({
    entity: { id, kind: level === "region" ? "territory" : "project", name },
    region,
    degree: degree[index]!,
    betweenness: between[index]!,
    brokerage: { ...values.brokers[index]!, total: brokers[index]! },
  }));
}

function placesOf(places: Place[]): Place[] {
  const distinct = new Map(places.map((place) => [place.id, place]));
  return [...distinct.values()].sort((a, b) => byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.id, b.id));
}

function inOrder<T extends Actor | Project>(rows: T[], nodes: { id: string; sortName: string }[]): T[] {
  const names = new Map(nodes.map(({ id, sortName }) => [id, sortName]));
  return rows.sort(
    (a, b) =>
      a.betweenness.rank - b.betweenness.rank ||
      a.degree.rank - b.degree.rank ||
      byCodeUnit(names.get(a.entity.id)!, names.get(b.entity.id)!) ||
      byCodeUnit(a.entity.id, b.entity.id),
  );
}
