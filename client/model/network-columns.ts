import { readColumns } from "../../server/contract/column-file.ts";
import type { Numbers } from "../../server/contract/columns.ts";
import type { GraphAttributes, LinkAttributes, NodeEntry, NumberedLink } from "../../server/contract/graph.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import type { EvidenceOf } from "./late-evidence.ts";
import type { Network } from "./network.ts";
import { NetworkBuilder } from "./network-builder.ts";

/** Lets what waits go before; nothing where that is not needed. */
export type Turn = () => Promise<void> | undefined;

/**
 * The network that `/api/graph?format=columns` answers, with a `turn` after each of its blocks. Links of which the same
 * is known have it in common. Throws a `SyntaxError` where the bytes are not whole.
 */
export async function networkOfColumns(bytes: Uint8Array, turn: Turn): Promise<Network> {
  const network = new NetworkBuilder();
  const known: LinkAttributes[] = [];
  for (const { name, rows, numbers } of readColumns(bytes)) {
    if (name === "nodes") for (const { key, attributes } of rows() as NodeEntry[]) network.addNode(key, attributes);
    else if (name === "attributes") for (const one of rows() as LinkAttributes[]) known.push(one);
    else if (name === "links") addLinks(network, known, numbers(["source", "target", "attributes"]), rows);
    await turn();
  }
  return network.network();
}

/** Adds links by their numbers, without a row for each where there are these alone. */
function addLinks(
  network: NetworkBuilder,
  known: readonly LinkAttributes[],
  numbers: Numbers[] | null,
  rows: () => unknown[],
): void {
  if (numbers === null) {
    for (const { source, target, attributes } of rows() as NumberedLink[])
      network.addNumberedLink(source, target, known[attributes]!);
    return;
  }
  const [sources, targets, attributes] = numbers as [Numbers, Numbers, Numbers];
  for (let at = 0; at < sources.length; at++)
    network.addNumberedLink(sources[at]!, targets[at]!, known[attributes[at]!]!);
}

/** What such an answer says of itself. */
export function attributesOfColumns(bytes: Uint8Array): GraphAttributes {
  for (const { name, rows } of readColumns(bytes)) if (name === "graph") return rows()[0] as GraphAttributes;
  throw new SyntaxError("The columns say nothing of themselves.");
}

/**
 * What `/api/graph?format=evidence` answers beside the columns of the same network, whose links are in the order in
 * which they came.
 */
export async function evidenceOfColumns(bytes: Uint8Array, network: Network, turn: Turn): Promise<EvidenceOf> {
  const evidence: (readonly Evidence[])[] = [];
  for (const { rows } of readColumns(bytes)) {
    for (const entries of rows() as Evidence[][]) evidence.push(entries);
    await turn();
  }
  return (edge) => evidence[network.numberOfLink(edge) ?? -1] ?? [];
}
