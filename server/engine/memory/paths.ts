import type { Paths } from "../../contract/paths.ts";
import { countsAsPart, type Filter } from "../../contract/filter.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { nodeOf, refOf } from "./entity.ts";
import { edgeEntry } from "../graph-entries.ts";
import { select, type Selection } from "./selection.ts";
import type { View } from "./view.ts";
import type { EdgeRow } from "../../network/network.ts";
import type { Without } from "../port.ts";

/**
 * Every shortest path between two entities over the parts in projects that a filter leaves, either direction, at most
 * `max` edges long if given: breadth first from `to` for distances, then from `from` downhill in the order of ids,
 * which yields paths in their order.
 */
export function shortestPaths(
  view: View,
  query: { from: string; to: string; max?: number; without: Without; limit: number; filter: Filter },
): Paths {
  const { from, to, max = Infinity, limit, filter } = query;
  nodeOf(view, from, "from");
  nodeOf(view, to, "to");
  const selection = select(view, filter);
  const passable = passableEdges(view, query.without, filter, selection);
  const distances = distancesTo(to, from, max, passable);
  const length = distances.get(from);
  if (length === undefined) return NONE;
  const walks: string[][] = [];
  for (const walk of downhill(from, distances, passable)) {
    walks.push(walk);
    if (walks.length > limit) break;
  }
  const paths = walks.slice(0, limit).map((walk) => ({
    nodes: walk.map((id) => refOf(nodeOf(view, id, "from"))),
    edges: walk.slice(1).map((id, i) => (passable(walk[i] ?? id).get(id) ?? []).map(edgeEntry)),
  }));
  return { length, paths, truncated: walks.length > limit };
}

const NONE: Paths = { length: null, paths: [], truncated: false };

type Neighbours = (id: string) => Map<string, EdgeRow[]>;

function passableEdges(view: View, without: Without, filter: Filter, selection: Selection): Neighbours {
  const isPart = countsAsPart(filter);
  const left = new Set(without.ids);
  return (id) => {
    const neighbours = new Map<string, EdgeRow[]>();
    if (left.has(id)) return neighbours;
    for (const edge of view.at(id)) {
      const other = edge.source === id ? edge.target : edge.source;
      if (!isPart(edge) || without.roles.includes(edge.role) || left.has(other) || !selection.keepsEdge(edge)) continue;
      const parallel = neighbours.get(other);
      if (parallel) parallel.push(edge);
      else neighbours.set(other, [edge]);
    }
    return neighbours;
  };
}

/**
 * Distances to `to` of all nodes no farther from it than `from`, which is at most `max` away (else it is not among
 * them).
 */
function distancesTo(to: string, from: string, max: number, passable: Neighbours): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let ring = [to];
  for (let distance = 1; distance <= max && ring.length > 0 && !distances.has(from); distance++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of passable(id).keys()) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    ring = next;
  }
  return distances;
}

/**
 * Walks from `from` that come nearer with each step, in the order of ids: depth first, without recursion, since a chain
 * may be longer than the stack is deep.
 */
function* downhill(from: string, distances: Map<string, number>, passable: Neighbours): Iterable<string[]> {
  const closer = (id: string): Iterator<string> => {
    const distance = distances.get(id) ?? 0;
    // Nothing is nearer than the end.
    const others = distance === 0 ? [] : [...passable(id).keys()];
    return others
      .filter((other) => distances.get(other) === distance - 1)
      .sort(byCodeUnit)
      .values();
  };
  const length = distances.get(from) ?? 0;
  const walk = [from];
  const choices = [closer(from)];
  while (walk.length > 0) {
    if (walk.length > length) yield [...walk];
    const next = choices.at(-1)!.next().value;
    if (next === undefined) {
      walk.pop();
      choices.pop();
    } else {
      walk.push(next);
      choices.push(closer(next));
    }
  }
}
