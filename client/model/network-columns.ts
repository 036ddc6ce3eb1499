import { MultiDirectedGraph } from "graphology";
import { readColumns } from "../../server/contract/column-file.ts";
import { edgeKey } from "../../server/contract/edge-key.ts";
import type { GraphAttributes, LinkAttributes, NodeEntry, NumberedLink } from "../../server/contract/graph.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import type { EvidenceOf } from "./late-evidence.ts";
import type { Network } from "./network.ts";

/** Lets what waits go before; nothing where that is not needed. */
export type Turn = () => Promise<void> | undefined;

/**
 * The network that `/api/graph?format=columns` answers, with a `turn` after each of its blocks. What the answer says of
 * itself is the network's attributes; links of which the same is known have it in common. Throws a `SyntaxError` where
 * the bytes are not whole.
 */
export async function networkOfColumns(bytes: Uint8Array, turn: Turn): Promise<Network> {
  const network: Network = new MultiDirectedGraph();
  const ids: string[] = [];
  const known: LinkAttributes[] = [];
  for (const { name, rows } of readColumns(bytes)) {
    if (name === "graph") network.replaceAttributes(rows()[0] as GraphAttributes);
    else if (name === "nodes") {
      for (const { key, attributes } of rows() as NodeEntry[]) {
        ids.push(key);
        network.addNode(key, attributes);
      }
    } else if (name === "attributes") for (const one of rows() as LinkAttributes[]) known.push(one);
    else if (name === "links") {
      for (const link of rows() as NumberedLink[]) {
        const [source, target, attributes] = [ids[link.source]!, ids[link.target]!, known[link.attributes]!];
        network.addEdgeWithKey(edgeKey(source, attributes.role, target), source, target, attributes);
      }
    }
    await turn();
  }
  return network;
}

/**
 * What `/api/graph?format=evidence` answers beside the columns of the same network, whose links are in the order in
 * which they came.
 */
export async function evidenceOfColumns(bytes: Uint8Array, network: Network, turn: Turn): Promise<EvidenceOf> {
  const keys = network.edges();
  const evidence = new Map<string, readonly Evidence[]>();
  for (const { rows } of readColumns(bytes)) {
    for (const entries of rows() as Evidence[][]) evidence.set(keys[evidence.size]!, entries);
    await turn();
  }
  return (edge) => evidence.get(edge) ?? [];
}
