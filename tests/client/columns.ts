import type { Graph } from "../../server/contract/graph.ts";
import type { GraphStream } from "../../server/engine/port.ts";
import { maskColumns, networkColumns } from "../../server/exports/columns.ts";

/** A graph as an engine gives it: each list in the order of keys. */
export const streamOf = ({ attributes, nodes, edges }: Graph): GraphStream => ({
  ...{ attributes, nodes: () => inOrder(nodes), edges: () => inOrder(edges) },
});

async function* inOrder<T extends { key: string }>(all: readonly T[]): AsyncGenerator<T> {
  yield* all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** All that comes, one after the other. */
export async function allOf<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** The pieces of a file, as one. */
export const bytesOf = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(Buffer.concat(await allOf(pieces)));

/** What `/api/graph?format=columns` answers of a graph. */
export const columnsOf = (graph: Graph): Promise<Uint8Array> => bytesOf(networkColumns(streamOf(graph)));

/** What `/api/graph?format=mask` answers of a part of a graph. */
export async function maskOf(part: Graph, whole: Graph): Promise<Uint8Array> {
  const { nodes, edges } = streamOf(whole);
  const keysOf = async (all: AsyncIterable<{ key: string }>) => (await allOf(all)).map(({ key }) => key);
  return bytesOf(maskColumns(streamOf(part), { nodes: await keysOf(nodes()), links: await keysOf(edges()) }));
}
