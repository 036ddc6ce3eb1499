import type { EdgeEntry, NodeAttributes, NodeEntry } from "../../contract/graph.ts";
import type { EntityRef, Evidence, Kind, Place, Role } from "../../contract/shared.ts";
import { edgeEntry } from "../graph-entries.ts";
import type { Layer } from "../../network/network.ts";
import { withoutProse } from "../../network/prose.ts";

/** An entity as the queries return it; attributes are JSON, since a property of Neo4j cannot hold a map. */
export interface NodeResult {
  id: string;
  attributes: string;
  strictAttributes: string | null;
}

/** A link as the queries return it. */
export interface EdgeResult {
  key: string;
  role: Role;
  participates: boolean;
  source: string;
  target: string;
  evidence: string;
}

/** A project or territory in which an actor holds roles. */
export interface PartResult {
  id: string;
  roles: Role[];
}

/** A project in scope as `scope.cypher` returns it. */
export interface ScopeResult extends NodeResult {
  name: string;
  sortName: string;
  unnamedPartners: number;
  regions: Place[];
  departements: Place[];
  countries: Place[];
  themes: Place[];
}

/** An actor as the queries return it. */
export interface ActorResult {
  id: string;
  kind: Kind;
  name: string;
  sortName: string;
}

/** A place as answers carry it: a map of Cypher's has no order of its own, and the same answer has the same bytes. */
export const placeOf = ({ id, name }: Place): Place => ({ id, name });

/** An entity as lists refer to it, in the order of every engine. */
export const refOf = ({ id, kind, name }: EntityRef): EntityRef => ({ id, kind, name });

/** The attributes of an entity in a layer. */
export function attributesOf({ attributes, strictAttributes }: Omit<NodeResult, "id">, layer: Layer): NodeAttributes {
  return JSON.parse(layer === "strict" && strictAttributes !== null ? strictAttributes : attributes) as NodeAttributes;
}

/** A node as answers carry it. */
export const nodeEntryOf = (row: NodeResult, layer: Layer): NodeEntry => ({
  key: row.id,
  attributes: attributesOf(row, layer),
});

/** An edge as answers carry it, without its prose evidence unless that counts. */
export function edgeEntryOf(
  { key, role, participates, source, target, evidence }: EdgeResult,
  prose: boolean,
): EdgeEntry {
  const part = participates ? ({ participates: true } as const) : {};
  const edge = { key, role, ...part, source, target, evidence: JSON.parse(evidence) as Evidence[] };
  return edgeEntry((prose ? edge : withoutProse(edge)) ?? edge);
}
