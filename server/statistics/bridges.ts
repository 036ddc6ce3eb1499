import type { Bridges } from "../contract/bridges.ts";
import type { Place, ProjectOrRegion } from "../contract/shared.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { fold } from "../../seed/package/fold.ts";
import { byRegion } from "./by-region.ts";
import { communities } from "./communities.ts";
import { eiIndex } from "./ei-index.ts";
import { measures, type Measures } from "./measures.ts";
import { rankRanges, type RankRanges, type Ranges } from "./leave-one-out.ts";
import { ranked, type RankedFigure, ranksHeld } from "./rank.ts";
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
  const figureOf = figures({ network, values }, { network: strictly, values: strictValues }, rankRanges(network));
  return {
    actors: actorRows(network, flat, values, figureOf, limit),
    projects: projectRows(network, values, figureOf, limit, level).map(({ number, ...row }) => ({
      ...row,
      community: groups.of[number]!,
      stability: groups.stability[number]!,
    })),
    regions: eiIndex(flat),
    communities: {
      count: groups.count,
      modularity: groups.modularity,
      runs: groups.runs,
      compared: groups.compared,
      together:
        groups.together?.map(({ a, b, share }) => {
          return { a: network.projects[a]!.id, b: network.projects[b]!.id, share };
        }) ?? null,
    },
    sampling: values.sampling,
    total: network.actors.length,
    totalProjects: network.projects.length,
    truncated: Math.max(network.actors.length, network.projects.length) > limit,
  };
}

/** A figure of the nodes of a mode, with its ranks. */
type Figures = <M extends "actors" | "projects">(mode: M, figure: keyof Measures[M] & string) => RankedFigure;

/** A network, and what was measured of it. */
interface Measured {
  network: TwoMode;
  values: Measures;
}

/** The figures of a network, ranked, with the ranks that they have when the same scope is read strictly. */
function figures(whole: Measured, strict: Measured, ranges: RankRanges | null): Figures {
  const isOne = whole.values === strict.values;
  return (mode, figure) => {
    const of = <T>(all: Record<string, T>): T => all[figure]!;
    const values = of<number[]>(whole.values[mode]);
    const [nodes, held] = [whole.network[mode], ranksHeld(values)];
    const range = ranges && of<Ranges>(ranges[mode]);
    const strictRanks = isOne ? held : ranksHeld(of<number[]>(strict.values[mode]));
    const numbers = isOne ? null : new Map(strict.network[mode].map(({ id }, number) => [id, number]));
    return {
      values,
      ranks: held,
      range: (number) => range?.get(nodes[number]!.id) ?? null,
      strict: (own) => {
        const number = numbers ? numbers.get(nodes[own]!.id) : own;
        return number === undefined ? null : { ranks: strictRanks, number };
      },
    };
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

function actorRows({ actors }: TwoMode, flat: TwoMode, values: Measures, figureOf: Figures, limit: number): Actor[] {
  const degree = figureOf("actors", "degree");
  const between = figureOf("actors", "betweenness");
  const sole = figureOf("actors", "soleTies");
  const numbers = new Map(flat.actors.map(({ id }, number) => [id, number]));
  return firstOf(actors, between, degree, limit).map((number) => {
    const { id, kind, name } = actors[number]!;
    const projects = flat.projectsOf[numbers.get(id)!]!;
    return {
      entity: { id, kind, name },
      projects: projects.length,
      regions: placesOf(projects.flatMap((project) => flat.projects[project]!.regions)),
      degree: ranked(degree, number),
      betweenness: ranked(between, number),
      soleTies: { ...values.soleTies[number]!, total: ranked(sole, number) },
    };
  });
}

function projectRows(
  { projects }: TwoMode,
  values: Measures,
  figureOf: Figures,
  limit: number,
  level: ProjectOrRegion,
): (Omit<Project, "community" | "stability"> & { number: number })[] {
  const degree = figureOf("projects", "degree");
  const between = figureOf("projects", "betweenness");
  const brokers = figureOf("projects", "brokerage");
  return firstOf(projects, between, degree, limit).map((number) => {
    const { id, name, region } = projects[number]!;
    return {
      number,
      entity: { id, kind: level === "region" ? "territory" : "project", name },
      region,
      degree: ranked(degree, number),
      betweenness: ranked(between, number),
      brokerage: { ...values.brokers[number]!, total: ranked(brokers, number) },
    };
  });
}

function placesOf(places: Place[]): Place[] {
  const distinct = new Map(places.map((place) => [place.id, place]));
  return [...distinct.values()].sort((a, b) => byCodeUnit(fold(a.name), fold(b.name)) || byCodeUnit(a.id, b.id));
}

/** The numbers of the first so many nodes: by betweenness rank, then degree rank, then name, then id. */
function firstOf(
  nodes: readonly { id: string; sortName: string }[],
  between: RankedFigure,
  degree: RankedFigure,
  limit: number,
): number[] {
  const [ranks, degrees] = [between.ranks.of, degree.ranks.of];
  // Of a large network a few are asked for: the others need no place among each other.
  const last = Int32Array.from(ranks).sort()[Math.min(limit, ranks.length) - 1];
  return [...ranks.keys()]
    .filter((number) => ranks[number]! <= (last ?? 0))
    .sort(
      (a, b) =>
        ranks[a]! - ranks[b]! ||
        degrees[a]! - degrees[b]! ||
        byCodeUnit(nodes[a]!.sortName, nodes[b]!.sortName) ||
        byCodeUnit(nodes[a]!.id, nodes[b]!.id),
    )
    .slice(0, limit);
}
