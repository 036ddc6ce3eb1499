import type { Dataset } from "../../contract/dataset.ts";
import type { Filter } from "../../contract/filter.ts";
import type { NodeEntry } from "../../contract/graph.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { select, type Selection } from "./selection.ts";
import type { View } from "./view.ts";
import type { EdgeRow, NodeRow } from "../../network/network.ts";
import { edgeEntry, graphAttributes } from "../graph-entries.ts";
import type { GraphStream } from "../port.ts";
import { turn } from "../../contract/turn.ts";

/** The filtered graph. Nodes and edges are made as they are read; only the keys of what stays are held. */
export function filteredGraph(view: View, filter: Filter, dataset: Dataset): GraphStream {
  const selection = select(view, filter);
  const linked = new Set<string>();
  let edges = 0;
  for (const edge of keptEdges(view, selection)) {
    edges++;
    linked.add(edge.source).add(edge.target);
  }
  const stays = (id: string) => linked.has(id) || (id.startsWith("project:") && selection.keepsNode(id));
  let nodes = 0;
  for (const _ of keptNodes(view, selection, stays)) nodes++;
  return {
    attributes: graphAttributes(dataset, filter, nodes, edges),
    nodes: () => inTurns(keptNodes(view, selection, stays), nodeEntry),
    edges: () => inTurns(keptEdges(view, selection), edgeEntry),
  };
}

/** Entries that are made at once before others have their turn. */
const TURN = 2_000;

/** Entries as they are read. Whoever reads them all without a pause would let nobody else be answered meanwhile. */
async function* inTurns<Row, Entry>(rows: Iterable<Row>, entryOf: (row: Row) => Entry): AsyncGenerator<Entry> {
  let made = 0;
  for (const row of rows) {
    yield entryOf(row);
    made++;
    if (made % TURN === 0) await turn();
  }
}

/** A node as answers carry it. */
export function nodeEntry(node: NodeRow): NodeEntry {
  return { key: node.key, attributes: node.attributes };
}

function* keptNodes(view: View, selection: Selection, stays: (id: string) => boolean): Iterable<NodeRow> {
  const candidates = selection.candidates();
  const ids = candidates === null ? view.nodes.keys() : [...candidates].sort(byCodeUnit);
  for (const id of ids) {
    const node = view.nodes.get(id);
    if (node && stays(id)) yield node;
  }
}

function* keptEdges(view: View, selection: Selection): Iterable<EdgeRow> {
  const candidates = selection.candidates();
  if (candidates === null) {
    for (const edge of view.edges) if (selection.keepsEdge(edge)) yield edge;
    return;
  }
  const edges: EdgeRow[] = [];
  for (const id of candidates) {
    for (const edge of view.at(id)) if (edge.source === id && selection.keepsEdge(edge)) edges.push(edge);
  }
  yield* edges.sort((a, b) => byCodeUnit(a.key, b.key));
}
