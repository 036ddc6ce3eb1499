import { expect } from "vitest";
import { EVERYTHING, type Filter } from "../../server/contract/filter.ts";
import type { Engine } from "../../server/engine/port.ts";
import { readGraph } from "./read-graph.ts";

/** Gives the tests of a block the engine, opened before them. */
export type Opened = () => Engine;

/** Keys of a filtered graph, each shortened to what stands after the kind; edges as "source role target". */
export async function shortGraph(
  engine: Engine,
  filter: Partial<Filter>,
): Promise<{ nodes: string[]; edges: string[] }> {
  const { attributes, nodes, edges } = await readGraph(await engine.graph({ ...EVERYTHING, ...filter }));
  expect([attributes.nodes, attributes.edges]).toEqual([nodes.length, edges.length]);
  return {
    nodes: nodes.map((node) => short(node.key)),
    edges: edges.map((edge) => `${short(edge.source)} ${edge.attributes.role} ${short(edge.target)}`),
  };
}

/** The part of an id after its kind and, for projects of the small package, its edition. */
export function short(id: string): string {
  return id.replace(/^[a-z]+:(small-2024-)?/, "");
}
