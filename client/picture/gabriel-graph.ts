import type { Point } from "../labels/box.ts";

/** Two ids that an edge joins. */
export type Pair = readonly [string, string];

/**
 * The edges of the Gabriel graph between some points among others: two are joined when none of the others lies in the
 * circle over the line between them (Gabriel & Sokal 1969).
 */
export function gabrielEdges(
  ids: readonly string[],
  others: readonly Point[],
  placeOf: (id: string) => Point,
): readonly Pair[] {
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => (isCircleFree(placeOf(a), placeOf(b), others) ? [[a, b] as const] : [])),
  );
}

function isCircleFree(a: Point, b: Point, others: readonly Point[]): boolean {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const radius = Math.hypot(a.x - middle.x, a.y - middle.y);
  return others.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) >= radius);
}

/** The connected components of a graph, each in order of ids. */
export function componentsOf(ids: readonly string[], edges: readonly Pair[]): string[][] {
  const left = new Set(ids);
  const components: string[][] = [];
  for (const first of ids) {
    if (!left.delete(first)) continue;
    const component = [first];
    for (const id of component)
      for (const edge of edges)
        if (edge.includes(id)) for (const other of edge) if (left.delete(other)) component.push(other);
    components.push(component.toSorted());
  }
  return components;
}

/** Every two edges that have an end in common, as the three ids that they join, the common one in the middle. */
export function pathsOfTwo(ids: readonly string[], edges: readonly Pair[]): (readonly [string, string, string])[] {
  return ids.flatMap((b) => {
    const ends = edges.flatMap(([x, y]) => (x === b ? [y] : y === b ? [x] : []));
    return ends.flatMap((a, i) => ends.slice(i + 1).map((c) => [a, b, c] as const));
  });
}
