import type { Bridges } from "../contract/bridges.ts";
import type { Place } from "../contract/shared.ts";
import { byCodeUnit } from "../graph/code-unit.ts";
import { fold } from "../../seed/fold.ts";
import { betweenness } from "./betweenness.ts";
import { byRegion } from "./by-region.ts";
import { communities } from "./communities.ts";
import { eiIndex } from "./ei-index.ts";
import { figures, type Figures } from "./figures.ts";
import { rankRanges, type RankRanges } from "./leave-one-out.ts";
import { projection } from "./projection.ts";
import { ranked, ranks } from "./rank.ts";
import { twoMode, type Scope, type TwoMode } from "./two-mode.ts";

type Actor = Bridges["actors"][number];
type Project = Bridges["projects"][number];

/**
 * Who bridges: the figures of every actor and every project (or region) of a scope. `strict` is the same scope under strict
 * merging. Each list comes by betweenness rank, then degree rank, then name, then id, and is cut at `limit`. The E–I index is
 * of projects at either level.
 */
export function bridges(scope: Scope, strict: Scope, level: "project" | "region", limit: number): Bridges {
  const atLevel = (given: Scope) => (level === "region" ? byRegion(given) : given);
  const flat = twoMode(scope);
  const here = atLevel(scope);
  const network = twoMode(here);
  const values = figures(network);
  const ranges = rankRanges(here);
  const groups = communities(values.ties);
  const actors = actorRows(network, flat, values, ranges, strictRanks(atLevel(strict)));
  const projects = projectRows(network, values, ranges, level).map((row, index) => ({
    ...row,
    community: groups.of[index]!,
    stability: groups.stability[index]!,
  }));
  return {
    actors: inOrder(actors, network.actors).slice(0, limit),
    projects: inOrder(projects, network.projects).slice(0, limit),
    regions: eiIndex(flat, projection(flat)),
    communities: { count: groups.count, modularity: groups.modularity, runs: groups.runs },
    sampling: values.sampling,
    total: actors.length,
    totalProjects: projects.length,
    truncated: Math.max(actors.length, projects.length) > limit,
  };
}

function actorRows(
  { actors }: TwoMode,
  flat: TwoMode,
  values: Figures,
  ranges: RankRanges | null,
  strict: Map<string, number>,
): Actor[] {
  const degree = ranked(actors, values.actors.degree, ranges?.actors.degree ?? null);
  const between = ranked(actors, values.actors.betweenness, ranges?.actors.betweenness ?? null);
  const sole = ranked(actors, values.actors.soleTies, ranges?.actors.soleTies ?? null);
  const projectsOf = new Map(flat.actors.map(({ id }, index) => [id, flat.projectsOf[index]!]));
  return actors.map(({ id, kind, name }, index) => ({
    entity: { id, kind, name },
    projects: projectsOf.get(id)!.length,
    regions: placesOf(projectsOf.get(id)!.map((project) => flat.projects[project]!.region)),
    degree: degree[index]!,
    betweenness: between[index]!,
    soleTies: { ...values.soleTies[index]!, total: sole[index]! },
    strictRank: strict.get(id) ?? null,
  }));
}

function projectRows(
  { projects }: TwoMode,
  values: Figures,
  ranges: RankRanges | null,
  level: "project" | "region",
): Omit<Project, "community" | "stability">[] {
  const degree = ranked(projects, values.projects.degree, ranges?.projects.degree ?? null);
  const between = ranked(projects, values.projects.betweenness, ranges?.projects.betweenness ?? null);
  const brokers = ranked(projects, values.projects.brokerage, ranges?.projects.brokerage ?? null);
  return projects.map(({ id, name, region }, index) => ({
    entity: { id, kind: level === "region" ? "territory" : "project", name },
    region,
    degree: degree[index]!,
    betweenness: between[index]!,
    brokerage: { ...values.brokers[index]!, total: brokers[index]! },
  }));
}

/** The betweenness rank of each actor by id. */
function strictRanks(scope: Scope): Map<string, number> {
  const network = twoMode(scope);
  const order = ranks(betweenness(network).actors);
  return new Map(network.actors.map(({ id }, index) => [id, order[index]!]));
}

function placesOf(places: (Place | null)[]): Place[] {
  const distinct = new Map(places.filter((place) => place !== null).map((place) => [place.id, place]));
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
