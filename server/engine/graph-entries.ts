import type { Dataset } from "../contract/dataset.ts";
import type { Filter } from "../contract/filter.ts";
import type { EdgeEntry, GraphAttributes } from "../contract/graph.ts";
import { linkAttributes } from "../network/attributes.ts";
import type { EdgeRow } from "../network/network.ts";

/** What a graph says of itself: the dataset, and the filter as far as it restricts. */
export function graphAttributes(dataset: Dataset, filter: Filter, nodes: number, edges: number): GraphAttributes {
  const { title, version, licence, citation, layout } = dataset;
  const { prose, merging, ...given } = filter;
  const described = { ...given, ...(prose ? { prose } : {}), ...(merging === "strict" ? { merging } : {}) };
  return { title, version, licence, citation, filter: described, nodes, edges, ...(layout && { layout }) };
}

/** An edge as answers carry it; the first evidence entry also stands on the edge. */
export function edgeEntry(edge: Omit<EdgeRow, "layers" | "reviews">): EdgeEntry {
  const [first] = edge.evidence;
  if (!first) throw new Error(`The edge ${edge.key} has no evidence.`);
  const { mention, lines, source, status } = first;
  return {
    key: edge.key,
    source: edge.source,
    target: edge.target,
    attributes: {
      role: edge.role,
      ...(edge.participates && { participates: true }),
      mention,
      lines,
      source,
      status,
      evidence: edge.evidence,
      ...linkAttributes(edge.evidence),
    },
  };
}
