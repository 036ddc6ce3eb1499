import neo4j from "neo4j-driver";
import type { Filter } from "../../contract/filter.ts";
import type { Intersections, MemberLevel } from "../../contract/intersections.ts";
import type { ProjectPairs } from "../../contract/project-pairs.ts";
import type { Place } from "../../contract/shared.ts";
import type { SharedActors } from "../../contract/shared-actors.ts";
import type { TerritoryLevel, TerritoryPairs } from "../../contract/territory-pairs.ts";
import { byRole } from "../../contract/vocabulary.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import type { Held } from "../heaviest-pairs.ts";
import { membersAmong } from "../members-among.ts";
import type { PairQuestion } from "../port.ts";
import type { Reader } from "./reader.ts";
import { filterParameters } from "./graph.ts";
import { type ActorResult, attributesOf, type PartResult, placeOf, refOf, type ScopeResult } from "./rows.ts";
import type { Affiliation, ProjectSummary } from "../../network/network.ts";
import { sharedPairs } from "../shared-pairs.ts";
import { territoryPairs as pairsOfTerritories } from "../territory-pairs.ts";

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
        projects: parts.map((part) => ({ id: part.id, roles: part.roles.toSorted(byRole) })),
        regions: [...regions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
      };
    }),
    total,
    truncated: total > limit,
  };
}

/**
 * Pairs of projects that share actors. Counted here from who takes part in what: a sort in Cypher holds what it does
 * not sort by beside each row, and ran out of memory on 2,000 nodes.
 */
export async function projectPairs(
  reader: Reader,
  { filter, ...question }: { filter: Filter } & PairQuestion,
): Promise<ProjectPairs> {
  const ends = new Map((await scopeOf(reader, filter)).map((project) => [project.id, endOf(project, filter)]));
  return sharedPairs(await heldIn(reader, filter), question, (id) => ends.get(id)!);
}

/** Pairs of regions, départements or countries whose projects share actors; an actor counts once for a pair. */
export async function territoryPairs(
  reader: Reader,
  { filter, level, ...question }: { filter: Filter; level: TerritoryLevel } & PairQuestion,
): Promise<TerritoryPairs> {
  const field = ({ region: "regions", departement: "departements", country: "countries" } as const)[level];
  const scope = await scopeOf(reader, filter);
  const placesOf = new Map(scope.map((project) => [project.id, project[field].map(({ id }) => id)]));
  const places = new Map(scope.flatMap((project) => project[field]).map((place) => [place.id, place]));
  const held = await heldIn(reader, filter);
  return pairsOfTerritories(
    held,
    (project) => placesOf.get(project)!,
    question,
    (id) => places.get(id)!,
  );
}

type ActorParts = ActorResult & { parts: PartResult[] };

/** Read row by row, since of a large network they take longer together than an answer may wait for the first. */
async function actorParts(reader: Reader, filter: Filter): Promise<ActorParts[]> {
  const rows: ActorParts[] = [];
  for await (const row of reader.stream<ActorParts>("affiliations", filterParameters(filter))) rows.push(row);
  return rows;
}

/** The roles of each actor in its projects. */
async function heldIn(reader: Reader, filter: Filter): Promise<Held<ActorResult>> {
  const rows = await actorParts(reader, filter);
  return new Map(
    rows.map(({ parts, ...actor }) => [actor, new Map(parts.map(({ id, roles }) => [id, roles.toSorted(byRole)]))]),
  );
}

/** Actors by exactly which of the chosen projects or territories they take part in. */
export async function intersections(
  reader: Reader,
  query: { filter: Filter; by: MemberLevel; minMembers: number; limit: number },
): Promise<Intersections> {
  const { filter, by, minMembers, limit } = query;
  const rows = await reader.all<{
    members: string[];
    actors: (ActorResult & { projects: number })[];
    total: number;
    totalActors: number;
  }>("intersections", {
    ...filterParameters(filter),
    by,
    among: membersAmong(by, filter.regions),
    minMembers: neo4j.int(minMembers),
    limit: neo4j.int(limit),
  });
  const total = rows[0]?.total ?? 0;
  return {
    rows: rows.map((row) => ({
      members: row.members,
      count: row.actors.length,
      actors: row.actors.toSorted(bySortName).map((actor) => ({ ...refOf(actor), projects: actor.projects })),
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
  const rows = await actorParts(reader, filter);
  return {
    projects: scope.map((project) => {
      const { id, name, sortName, regions, themes, unnamedPartners } = project;
      return { id, name, sortName, region: endOf(project, filter).region, regions, themes, unnamedPartners };
    }),
    affiliations: rows.flatMap(({ id, kind, name, sortName, parts }) =>
      parts.map((part) => ({
        actor: { id, kind, name, sortName },
        project: part.id,
        roles: part.roles.toSorted(byRole),
      })),
    ),
  };
}

async function scopeOf(reader: Reader, filter: Filter): Promise<ScopeResult[]> {
  const rows = await reader.all<ScopeResult>("scope", filterParameters(filter));
  return rows.map((row) => ({
    ...row,
    regions: row.regions.map(placeOf),
    departements: row.departements.map(placeOf),
    countries: row.countries.map(placeOf),
    themes: row.themes.map(placeOf),
  }));
}

function endOf(project: ScopeResult, { merging }: Filter): { id: string; name: string; region: Place | null } {
  const { id, name } = project;
  return { id, name, region: attributesOf(project, merging).region ?? null };
}

const bySortName = (a: { sortName: string; id: string }, b: { sortName: string; id: string }): number =>
  byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.id, b.id);
