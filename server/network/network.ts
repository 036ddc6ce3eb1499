import type { Evidence, Kind, Merging, Place, Review, Role, UnnamedPartner } from "../contract/shared.ts";
import type { Dataset as DatasetAnswer } from "../contract/dataset.ts";
import type { NodeAttributes } from "../contract/graph.ts";

/** The two readings of the dataset: with a reviewer's joins, and without. */
export type Layer = Merging;

/** Where a node stands. */
export interface Position {
  x: number;
  y: number;
}

/** A node of either layer. What differs between the layers (a strict name, other names) makes two rows of one key. */
export interface NodeRow {
  key: string;
  layers: Layer[];
  attributes: NodeAttributes;
  /** `attributes.name` folded (fold.ts); lists are ordered by it, then by key, both by code unit. */
  sortName: string;
  /** Name and other names, each folded; what search looks into. */
  searchNames: string[];
  /** Folded words of the roles that it holds, by which search finds it too. */
  searchRoles: string[];
  /** Projects: partners without a name. */
  unnamed: UnnamedPartner[];
}

/** An edge of either layer; `evidence` holds every entry, prose included, card first, then in the order of the rows. */
export interface EdgeRow {
  key: string;
  layers: Layer[];
  source: string;
  target: string;
  role: Role;
  /** Of a role of the package's own by which actors take part; absent of any other. */
  participates?: true;
  evidence: Evidence[];
  /** Why a reviewer took words of the evidence for an entity at one of its ends; empty where a rule or nobody did. */
  reviews: Review[];
}

/** Everything an engine loads, in its order: nodes by key, edges by key. Built by `buildNetwork`. */
export interface Network {
  /** The answer of `/api/dataset`, ready to be served. */
  dataset: DatasetAnswer;
  nodes: NodeRow[];
  edges: EdgeRow[];
  /** Ids that were merged away, to the id that stands for them. */
  redirects: Map<string, string>;
}

/** An actor's part in a project, as whole-network statistics read it. */
export interface Affiliation {
  actor: { id: string; kind: Kind; name: string; sortName: string };
  project: string;
  /** The roles by which it takes part there, in order (`byRole`). */
  roles: Role[];
}

/** A project as whole-network statistics read it. */
export interface ProjectSummary {
  id: string;
  name: string;
  sortName: string;
  /** The region that stands beside its name: the group it belongs to where groups must not overlap. */
  region: Place | null;
  /** Every region that it, or a smaller territory that it is in, is located in; by id. */
  regions: Place[];
  themes: { id: string; name: string }[];
  unnamedPartners: number;
}
