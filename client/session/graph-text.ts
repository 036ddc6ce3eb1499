import type { Graph } from "../../server/contract/graph.ts";

/** Characters of a text that is parsed in a few milliseconds. */
const PIECE = 1_000_000;

/**
 * What stands between the parts of `/api/graph` and between its entries. No text within JSON holds them: its quotes
 * would be escaped.
 */
const NODES = '"options":{"type":"directed","multi":true},"nodes":[';
const EDGES = '],"edges":[';
const END = "]}";
const NEXT = '},{"key":"';

/**
 * What a long text of `/api/graph` says, parsed in pieces with a `turn` after each, so that tens of megabytes do not
 * hold the page up; null where the text has another form. Throws a `SyntaxError` where a piece is no JSON.
 */
export async function graphInTurns(text: string, turn: () => Promise<void>, piece = PIECE): Promise<Graph | null> {
  const nodes = text.indexOf(NODES);
  const edges = text.lastIndexOf(EDGES);
  if (nodes < 0 || edges < nodes || !text.endsWith(END)) return null;
  const entries = async <T>(start: number, end: number): Promise<T[]> => {
    const found: T[] = [];
    for (let from = start; from < end; await turn()) {
      const next = text.indexOf(NEXT, from + piece);
      const to = next < 0 || next >= end ? end : next + 1;
      for (const entry of JSON.parse(`[${text.slice(from, to)}]`) as T[]) found.push(entry);
      from = to + 1;
    }
    return found;
  };
  return {
    ...(JSON.parse(`${text.slice(0, nodes + NODES.length)}${EDGES}${END}`) as Graph),
    nodes: await entries<Graph["nodes"][number]>(nodes + NODES.length, edges),
    edges: await entries<Graph["edges"][number]>(edges + EDGES.length, text.length - END.length),
  };
}
