import type { ActorPairs } from "../contract/actor-pairs.ts";
import type { Backbone, BackboneLevel, NullModel } from "../contract/backbone.ts";
import type { Bridges } from "../contract/bridges.ts";
import type { Cohesion } from "../contract/cohesion.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { HeldDataset } from "../contract/datasets.ts";
import type { Editions } from "../contract/editions.ts";
import type { Entity } from "../contract/entity.ts";
import type { Filter } from "../contract/filter.ts";
import type { Gaps } from "../contract/gaps.ts";
import type { EdgeEntry, GraphAttributes, NodeEntry } from "../contract/graph.ts";
import type { Intersections, MemberLevel } from "../contract/intersections.ts";
import type { Paths } from "../contract/paths.ts";
import type { ProjectPairs, Weight } from "../contract/project-pairs.ts";
import type { Search } from "../contract/search.ts";
import type { Kind, Merging, ProjectOrRegion, Role } from "../contract/shared.ts";
import type { SharedActors } from "../contract/shared-actors.ts";
import type { TerritoryLevel, TerritoryPairs } from "../contract/territory-pairs.ts";
import type { Unavailability } from "../contract/unavailability.ts";
import type { Affiliation, ProjectSummary } from "../network/network.ts";

/**
 * A graph that can be read piece by piece, so that an export need not hold it whole. Nodes by key, then edges by key.
 */
export interface GraphStream {
  attributes: GraphAttributes;
  nodes: () => AsyncIterable<NodeEntry>;
  edges: () => AsyncIterable<EdgeEntry>;
}

/** The keys of nodes and of links, each list in its order. */
export interface Keys {
  nodes: string[];
  links: string[];
}

/** Names as printed that a reviewer joined to an entity; `id` is what strict merging keeps them under. */
export interface Join {
  id: string;
  names: string[];
  entity: string;
}

/** What `without` leaves out: whole entities, or every edge of a role. */
export interface Without {
  ids: string[];
  roles: Role[];
}

/** Which pairs are asked for. */
export interface PairQuestion {
  weight: Weight;
  /** Only pairs that one of these ties. */
  through?: string[];
  /** Only pairs that one alone ties. */
  sole?: boolean;
  limit: number;
}

/** Whether an engine can answer now; where it can't, why not, in words and as one of a list. */
export interface State {
  ready: boolean;
  detail?: string;
  reason?: Unavailability;
  /** Where points have provisional places until the network is drawn. */
  layout?: "coming";
}

/**
 * What an engine answers by itself. Methods throw `NotFound` for an unknown id and `EngineUnavailable` when the
 * database cannot be reached (both in errors.ts). Limits are whole numbers from 1.
 */
export interface Engine {
  readonly name: "memory" | "neo4j";
  /** Whether it can answer now; never throws. */
  ready(): Promise<State>;
  /** The datasets that it holds, the usual one first, then by name. */
  datasets(): Promise<HeldDataset[]>;
  /**
   * The same engine, all of whose answers are of one version of the data: the one with this hash of its content where
   * it holds that, else the present one; of the dataset of this name where several are held, else of the one that is
   * answered from unless told. So the parts of an answer belong together, whatever is imported meanwhile. Throws
   * `OtherDataset` for a name that is not held. `waited` are milliseconds that who asks has waited for the database by
   * then, which go off the limit of what is asked.
   */
  at(version?: string, dataset?: string, waited?: number): Promise<Engine>;
  dataset(): Promise<Dataset>;
  /** Resolves once every point has its place for good: what is kept as a file waits for that. */
  placed(): Promise<void>;
  /**
   * The full id of what a user wrote: a whole id, what stands after its colon, a region's INSEE code, or an id merged
   * away (under `reviewed` it resolves to the entity). Null for an unknown one. `kinds` says which kinds are meant.
   */
  resolve(ids: string[], kinds: readonly Kind[], merging: Merging): Promise<(string | null)[]>;
  /**
   * The id that a merged-away id, whole or short, redirects to; null for any other id, also for one that is an entity.
   */
  redirect(id: string): Promise<string | null>;
  /** Every join of a reviewer's that some link rests on, by id. */
  joins(): Promise<Join[]>;
  graph(filter: Filter): Promise<GraphStream>;
  /** Over the reviewed layer, prose included; matches and scores are those of search-score.ts. */
  search(query: { q: string; kinds?: Kind[]; limit: number }): Promise<Search>;
  entity(id: string): Promise<Entity>;
  /**
   * What stands at most `depth` edges from the entity in the filtered graph, either direction, with every kept edge
   * between two of these. The entity itself counts as kept by steps 4 to 6 of the filter whatever they say (an edge
   * must still be in E1).
   */
  neighbourhood(query: { id: string; depth: 1 | 2 | 3; filter: Filter }): Promise<GraphStream>;
  /**
   * Of every question from here on that takes a filter: `kinds` chooses among actors and leaves
   * projects in place; `mentioned_in` is a part only where `filter.roles` names it. Projects by sort name, then id; an
   * actor's projects and regions by id; roles in order (`byRole`). A region here is any of that level that a project
   * is located in.
   */
  sharedActors(query: { filter: Filter; limit: number }): Promise<SharedActors>;
  /** Weights by pair-weight.ts. */
  projectPairs(query: { filter: Filter } & PairQuestion): Promise<ProjectPairs>;
  territoryPairs(query: { filter: Filter; level: TerritoryLevel } & PairQuestion): Promise<TerritoryPairs>;
  /** Over the parts in projects that the filter leaves; `max` counts edges, absent for paths of any length. */
  paths(query: {
    from: string;
    to: string;
    max?: number;
    without: Without;
    limit: number;
    filter: Filter;
  }): Promise<Paths>;
  /**
   * The chosen are the filter's `projects` or, by territory, its `regions` where all are of that level; all where the
   * projects in scope lie when it names none, or one of another level.
   */
  intersections(query: { filter: Filter; by: MemberLevel; minMembers: number; limit: number }): Promise<Intersections>;
  /** Actors by sort name, then id; their projects by id. A project of both packages counts in each. */
  editions(query: { from: string; to: string }): Promise<Editions>;
  /**
   * The projects in scope and who takes part in them, for whole-network statistics; projects by id, affiliations by
   * actor, project.
   */
  affiliations(filter: Filter): Promise<{ projects: ProjectSummary[]; affiliations: Affiliation[] }>;
  close(): Promise<void>;
}

/**
 * Every question: what the engine answers, and the whole-network statistics computed from its affiliations, unless the
 * signal says first that nobody waits for them any more: they throw `Abandoned` then.
 */
export interface NetworkGraph extends Engine {
  at(version?: string, dataset?: string, waited?: number): Promise<NetworkGraph>;
  /** Of all that a reading holds, the keys, in the order in which `graph` gives it: a mask of a part counts by them. */
  keys(reading: Pick<Filter, "prose" | "merging">, signal?: AbortSignal): Promise<Keys>;
  actorPairs(query: { filter: Filter } & PairQuestion, signal?: AbortSignal): Promise<ActorPairs>;
  /** `exact`: the mean distance is not estimated, however large the network. */
  cohesion(query: { filter: Filter; without: Without; exact: boolean }, signal?: AbortSignal): Promise<Cohesion>;
  /** `exact`: betweenness is not estimated, however large the network. */
  bridges(
    query: { filter: Filter; level: ProjectOrRegion; limit: number; exact: boolean },
    signal?: AbortSignal,
  ): Promise<Bridges>;
  backbone(
    query: {
      filter: Filter;
      level: BackboneLevel;
      model: NullModel;
      alpha: number;
      seed: number;
      limit: number;
    },
    signal?: AbortSignal,
  ): Promise<Backbone>;
  gaps(query: { filter: Filter; level: ProjectOrRegion; limit: number }, signal?: AbortSignal): Promise<Gaps>;
}
