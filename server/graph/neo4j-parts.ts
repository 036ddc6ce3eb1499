import neo4j from "neo4j-driver";
import type { Filter } from "../contract/filter.ts";
import type { Intersections } from "../contract/intersections.ts";
import type { Maker, ProjectPairs } from "../contract/project-pairs.ts";
import type { Place, Role } from "../contract/shared.ts";
import type { SharedActors } from "../contract/shared-actors.ts";
import type { TerritoryLevel, TerritoryPairs } from "../contract/territory-pairs.ts";
import { byCodeUnit } from "./code-unit.ts";
import type { PairQuestion } from "./port.ts";
import type { Reader } from "./neo4j-connection.ts";
import { filterParameters } from "./neo4j-graph.ts";
import { type ActorResult, attributesOf, inRoleOrder, type PartResult, type ScopeResult } from "./neo4j-rows.ts";
import type { Affiliation, ProjectSummary } from "./network.ts";

/** Every project in scope, and the actors of at least `minProjects` (1 unless given) of them. */
export async function sharedActors(
  reader: Reader,
  { filter, limit }: { filter: Filter; limit: number },
): Promise<SharedActors> {
  const projects = await scopeOf(reader, filter);
  const rows = await reader.all<ActorResult & { parts: PartResult[]; total: number }>("shared-actors", {
    ...filterParameters(filter),
    limit: neo4j.int(limit),
  });
  const regionsOf = new Map(projects.map(({ id, regions }) => [id, regions]));
  const total = rows[0]?.total ?? 0;
  return {
    projects: projects.toSorted(bySortName).map((project) => endOf(project, filter)),
    actors: rows.map(({ id, kind, name, parts }) => {
      const regions = new Map(
        parts.flatMap((part) => regionsOf.get(part.id) ?? []).map((region) => [region.id, region]),
      );
      return {
        id,
        kind,
        name,
        projects: parts.map((part) => ({ id: part.id, roles: inRoleOrder(part.roles) })),
        regions: [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
      };
    }),
    total,
    truncated: total > limit,
  };
}

interface PairResult {
  a: string;
  b: string;
  weight: number;
  shared: (ActorResult & { roles: { a: Role[]; b: Role[] } })[];
  makers: Maker[];
  total: number;
}

/** Pairs of projects that share actors. */
export async function projectPairs(
  reader: Reader,
  { filter, ...question }: { filter: Filter } & PairQuestion,
): Promise<ProjectPairs> {
  const ends = new Map((await scopeOf(reader, filter)).map((project) => [project.id, endOf(project, filter)]));
  const rows = await reader.all<PairResult>("project-pairs", {
    ...filterParameters(filter),
    ...pairParameters(question),
  });
  return pairsOf(rows, question.limit, (id) => ends.get(id)!);
}

/** Pairs of regions or départements whose projects share actors; an actor counts once for a pair. */
export async function territoryPairs(
  reader: Reader,
  { filter, level, ...question }: { filter: Filter; level: TerritoryLevel } & PairQuestion,
): Promise<TerritoryPairs> {
  const field = level === "region" ? "regions" : "departements";
  const places = new Map(
    (await scopeOf(reader, filter)).flatMap((project) => project[field]).map((place) => [place.id, place]),
  );
  const rows = await reader.all<PairResult>("territory-pairs", {
    ...filterParameters(filter),
    ...pairParameters(question),
    level,
  });
  return pairsOf(rows, question.limit, (id) => places.get(id)!);
}

const pairParameters = ({ weight, through, sole = false, limit }: PairQuestion) => ({
  weight,
  through: through ?? null,
  sole,
  limit: neo4j.int(limit),
});

/** Actors by exactly which of the chosen projects or regions they take part in. */
export async function intersections(
  reader: Reader,
  query: { filter: Filter; by: "project" | "region"; minMembers: number; limit: number },
): Promise<Intersections> {
  const { filter, by, minMembers, limit } = query;
  const rows = await reader.all<{ members: string[]; actors: ActorResult[]; total: number; totalActors: number }>(
    "intersections",
    { ...filterParameters(filter), by, minMembers: neo4j.int(minMembers), limit: neo4j.int(limit) },
  );
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map((row) => ({
      members: row.members,
      count: row.actors.length,
      actors: row.actors.toSorted(bySortName).map(({ id, kind, name }) => ({ id, kind, name })),
    })),
    total,
    totalActors: rows[0]?.totalActors ?? 0,
    truncated: total > limit,
  };
}

/** The projects in scope and who takes part in them. */
export async function affiliations(
  reader: Reader,
  filter: Filter,
): Promise<{ projects: ProjectSummary[]; affiliations: Affiliation[] }> {
  const scope = await scopeOf(reader, filter);
  const rows = await reader.all<ActorResult & { parts: PartResult[] }>("affiliations", filterParameters(filter));
  return {
    projects: scope.map((project) => {
      const { id, name, sortName, regions, themes, unnamedPartners } = project;
      return { id, name, sortName, region: endOf(project, filter).region, regions, themes, unnamedPartners };
    }),
    affiliations: rows.flatMap(({ id, kind, name, sortName, parts }) =>
      parts.map((part) => ({ actor: { id, kind, name, sortName }, project: part.id, roles: inRoleOrder(part.roles) })),
    ),
  };
}

const scopeOf = (reader: Reader, filter: Filter): Promise<ScopeResult[]> =>
  reader.all<ScopeResult>("scope", filterParameters(filter));

function endOf(project: ScopeResult, { merging }: Filter): { id: string; name: string; region: Place | null } {
  const { id, name } = project;
  return { id, name, region: attributesOf(project, merging).region ?? null };
}

function pairsOf<End>(rows: PairResult[], limit: number, end: (id: string) => End) {
  const total = rows[0]?.total ?? 0;
  const pairs = rows.map(({ a, b, weight, shared }) => ({
    a: end(a),
    b: end(b),
    weight,
    shared: shared.toSorted(bySortName).map(({ id, name, kind, roles }) => ({
      id,
      name,
      kind,
      roles: { a: inRoleOrder(roles.a), b: inRoleOrder(roles.b) },
    })),
  }));
  return { pairs, makers: rows[0]?.makers ?? [], total, truncated: total > limit };
}

const bySortName = (a: { sortName: string; id: string }, b: { sortName: string; id: string }): number =>
  byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.id, b.id);
