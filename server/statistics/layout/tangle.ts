import type { Core } from "./core-network.ts";
import type { Position } from "../../network/network.ts";

/**
 * How hard a picture of the core is to read: links that cross, and regions that lie in pieces (each piece beyond the
 * first counts as much as three crossings). 0 is a picture without either.
 */
export function tangle(core: Core, positions: Map<string, Position>): number {
  return crossings(core, positions) + 3 * pieces(core, positions);
}

function crossings({ shared, ties }: Core, positions: Map<string, Position>): number {
  const links = shared.flatMap((actor) =>
    [...(ties.get(actor)?.keys() ?? [])].map((project) => [actor, project] as const),
  );
  let count = 0;
  for (const [index, [a, b]] of links.entries())
    for (const [c, d] of links.slice(index + 1))
      if (a !== c && b !== d && cross(positions.get(a)!, positions.get(b)!, positions.get(c)!, positions.get(d)!))
        count += 1;
  return count;
}

/** Whether two segments cross; those that touch at an end or run along each other do not. */
function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (a: Position, b: Position, c: Position): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/**
 * In how many pieces too many the regions lie: two projects of a region are of one piece when no project of another
 * region lies nearer to the middle between them than they do (their edge in the Gabriel graph; Gabriel & Sokal 1969).
 */
function pieces({ projects, regionOf }: Core, positions: Map<string, Position>): number {
  const at = (id: string): Position => positions.get(id)!;
  const root = new Map(projects.map((id) => [id, id]));
  const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id)!));
  const regions = new Set<string>();
  for (const a of projects) {
    const region = regionOf(a);
    if (region === null) continue;
    regions.add(region);
    for (const b of projects) {
      if (a >= b || regionOf(b) !== region) continue;
      const middle = { x: (at(a).x + at(b).x) / 2, y: (at(a).y + at(b).y) / 2 };
      const reach = Math.hypot(at(a).x - middle.x, at(a).y - middle.y);
      const parted = projects.some(
        (other) => regionOf(other) !== region && Math.hypot(at(other).x - middle.x, at(other).y - middle.y) < reach,
      );
      if (!parted) root.set(find(a), find(b));
    }
  }
  const found = new Set(projects.filter((id) => regionOf(id) !== null).map(find));
  return found.size - regions.size;
}
