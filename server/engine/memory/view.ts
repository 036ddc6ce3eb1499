import { byCodeUnit } from "../../network/code-unit.ts";
import type { EdgeRow, Layer, Network, NodeRow } from "../../network/network.ts";
import { withoutProse } from "../../network/prose.ts";
import { territoriesAbove } from "../../network/territories.ts";

/** One layer with or without prose, indexed: the nodes and the edges (E0 of the filter) that questions are put to. */
export interface View {
  /** In the order of keys. */
  nodes: Map<string, NodeRow>;
  /** In the order of keys. */
  edges: EdgeRow[];
  /** Edges at a node, in either direction, in the order of keys. */
  at: (id: string) => EdgeRow[];
  /** Ids of all projects, in the order of keys. */
  projects: string[];
  /** Territories of a project, those above included, by id. */
  territories: (id: string) => string[];
}

/** The four views of a network, each indexed when first asked for. */
export function viewsOf(network: Network): (choice: { merging: Layer; prose: boolean }) => View {
  const views = new Map<string, View>();
  return ({ merging, prose }) => {
    const name = `${merging} ${prose}`;
    const view = views.get(name) ?? makeView(network, merging, prose);
    views.set(name, view);
    return view;
  };
}

function makeView(network: Network, layer: Layer, prose: boolean): View {
  const nodes = new Map<string, NodeRow>();
  for (const node of network.nodes) if (node.layers.includes(layer)) nodes.set(node.key, node);
  const edges: EdgeRow[] = [];
  const incident = new Map<string, EdgeRow[]>();
  for (const row of network.edges) {
    const edge = !row.layers.includes(layer) ? null : prose ? row : withoutProse(row);
    if (!edge) continue;
    edges.push(edge);
    for (const end of new Set([edge.source, edge.target])) {
      const at = incident.get(end);
      if (at) at.push(edge);
      else incident.set(end, [edge]);
    }
  }
  return {
    nodes,
    edges,
    at: (id) => incident.get(id) ?? [],
    projects: [...nodes.keys()].filter((id) => id.startsWith("project:")),
    territories: territoriesAbove(edges),
  };
}

/** Orders nodes as lists do: by sort name, then id. */
export function bySortName(a: NodeRow, b: NodeRow): number {
  return byCodeUnit(a.sortName, b.sortName) || byCodeUnit(a.key, b.key);
}
