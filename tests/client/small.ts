import { edgeKey } from "../../server/contract/edge-key.ts";
import type { EdgeEntry, Graph, NodeAttributes, NodeEntry } from "../../server/contract/graph.ts";
import type { Role } from "../../server/contract/shared.ts";

const ILE = { id: "territory:region-11", name: "Île-de-France" };
const OCC = { id: "territory:region-76", name: "Occitanie" };

/**
 * A network that one can check by hand: three projects in two regions, two coaches, two organisations, a theme. Frozen,
 * since many tests read it: one that changes it takes a copy (`structuredClone`).
 */
export const SMALL: Graph = frozen(
  graph(
    [
      node("project:a", { region: ILE, legalForm: "SCIC", openPartners: true, unnamedPartners: 2, x: -10, y: 0 }),
      node("project:b", { region: OCC, legalForm: "SCIC", openPartners: false, unnamedPartners: 0, x: 10, y: 0 }),
      node("project:c", { region: OCC, legalForm: null, openPartners: false, unnamedPartners: 1, x: 0, y: 20 }),
      node("person:coach", { x: 0, y: 5 }),
      node("person:other", { x: 5, y: 5 }),
      node("organisation:town", { x: -5, y: -5 }),
      node("organisation:lone", { x: -12, y: 0 }),
      node("theme:food", { nameEn: "Food", x: 0, y: 500 }),
    ],
    [
      edge("person:coach", "accompanies", "project:a"),
      edge("person:coach", "accompanies", "project:b"),
      edge("person:other", "accompanies", "project:b"),
      edge("person:other", "leads", "project:b"),
      edge("organisation:town", "partners", "project:a"),
      edge("organisation:town", "partners", "project:b"),
      edge("organisation:lone", "partners", "project:a"),
      edge("project:a", "addresses", "theme:food"),
      edge("project:c", "addresses", "theme:food"),
    ],
  ),
);

/** A value that nobody can change, to its depth. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** An answer of the API with these nodes and edges. */
export function graph(nodes: NodeEntry[], edges: EdgeEntry[]): Graph {
  return {
    attributes: {
      title: "Small",
      version: "0",
      licence: "",
      citation: "",
      filter: {},
      nodes: nodes.length,
      edges: edges.length,
    },
    options: { type: "directed", multi: true },
    nodes,
    edges,
  };
}

/** A node whose name is what stands after the colon. */
export function node(key: string, attributes: Partial<NodeAttributes> = {}): NodeEntry {
  const [kind, name] = key.split(":") as [NodeAttributes["kind"], string];
  return { key, attributes: { kind, name, x: 0, y: 0, otherNames: [], packages: ["small"], ...attributes } };
}

/** An edge with one stated entry. */
export function edge(source: string, role: Role, target: string): EdgeEntry {
  const entry = { mention: source, source: "booklet", lines: [1, 2] as [number, number], status: "stated" as const };
  return {
    key: edgeKey(source, role, target),
    source,
    target,
    attributes: { role, ...entry, evidence: [{ ...entry, qualifier: null, group: null, section: "card" }] },
  };
}

/** A link by which an actor takes part in a tie, in a network of one mode. */
export function tieEnd(actor: string, tie: string): EdgeEntry {
  const link = edge(actor, "in_relation", tie);
  return { ...link, attributes: { ...link.attributes, participates: true } };
}
