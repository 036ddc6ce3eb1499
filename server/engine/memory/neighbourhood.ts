import type { Dataset } from "../../contract/dataset.ts";
import type { Filter } from "../../contract/filter.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { nodeOf } from "./entity.ts";
import { nodeEntry } from "./graph.ts";
import { select } from "./selection.ts";
import type { View } from "./view.ts";
import type { EdgeRow } from "../../network/network.ts";
import { edgeEntry, graphAttributes } from "../graph-entries.ts";
import type { GraphStream } from "../port.ts";

/**
 * What stands at most `depth` edges from an entity in the filtered graph, either direction, with every kept edge
 * between two of these. The entity counts as kept whatever the filter says.
 */
export function neighbourhoodOf(
  view: View,
  { id, depth, filter }: { id: string; depth: number; filter: Filter },
  dataset: Dataset,
): GraphStream {
  nodeOf(view, id, "id");
  const { inE1, keepsNode } = select(view, filter);
  const near = new Set([id]);
  let ring = [id];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const here of ring) {
      for (const edge of view.at(here)) {
        const other = edge.source === here ? edge.target : edge.source;
        if (near.has(other) || !keepsNode(other) || !inE1(edge)) continue;
        near.add(other);
        next.push(other);
      }
    }
    ring = next;
  }
  const ids = [...near].sort(byCodeUnit);
  const edges: EdgeRow[] = ids
    .flatMap((here) => view.at(here).filter((edge) => edge.source === here && near.has(edge.target) && inE1(edge)))
    .sort((a, b) => byCodeUnit(a.key, b.key));
  return {
    attributes: graphAttributes(dataset, filter, ids.length, edges.length),
    nodes: async function* () {
      for (const key of ids) yield nodeEntry(nodeOf(view, key, "id"));
    },
    edges: async function* () {
      for (const edge of edges) yield edgeEntry(edge);
    },
  };
}
