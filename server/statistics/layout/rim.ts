import { byCodeUnit } from "../../network/code-unit.ts";
import { unitHash } from "../../contract/hash.ts";
import type { Position } from "../../network/network.ts";
import type { LayoutLink, LayoutPoint } from "./layout-columns.ts";

/**
 * Places what the core does not hold: themes and regions on two rims around it, facing the middle of their projects;
 * every other entity beside the middle of what it is linked to; strict entities beside the one they were merged into.
 */
export function placeRim(
  positions: Map<string, Position>,
  entities: Map<string, LayoutPoint>,
  edges: readonly LayoutLink[],
) {
  const neighbours = neighboursOf(edges);
  const reach = [...positions.values()].reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 1);
  const left = [...entities.values()].filter(({ id }) => !positions.has(id)).sort((a, b) => byCodeUnit(a.id, b.id));
  const themes = left.filter(({ kind, mergedInto }) => kind === "theme" && mergedInto === null);
  const regions = left.filter(({ facts }) => facts.level === "region");
  const onRims = new Set([...themes, ...regions]);
  const others = left.filter((entity) => !onRims.has(entity) && entity.mergedInto === null);
  // Chains (a network of a network, a commune in a département) are placed link by link.
  for (let round = 0; round < 4; round++) {
    for (const { id } of others) {
      const middle = positions.has(id) ? null : middleOf(positions, neighbours.get(id) ?? []);
      if (middle) positions.set(id, beside(middle, id, 1.6));
    }
  }
  const unplaced = others.filter(({ id }) => !positions.has(id));
  onRim(positions, themes, neighbours, reach * 1.03 + 1.2);
  onRim(positions, regions, neighbours, reach * 1.03 + 3);
  onRim(positions, unplaced, neighbours, reach * 1.03 + 4.5);
  for (const { id, mergedInto } of left) {
    const into = mergedInto === null ? undefined : positions.get(mergedInto);
    if (into) positions.set(id, beside(into, id, 1.3));
  }
}

function neighboursOf(edges: readonly LayoutLink[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target, layers } of edges) {
    if (!layers.includes("reviewed")) continue;
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbours.get(id);
      if (known) known.push(other);
      else neighbours.set(id, [other]);
    }
  }
  return neighbours;
}

/** The mean position of those already placed, in the order of ids since sums of floats depend on it; null for none. */
function middleOf(positions: Map<string, Position>, ids: string[]): Position | null {
  const placed = ids.toSorted(byCodeUnit).flatMap((id) => positions.get(id) ?? []);
  if (placed.length === 0) return null;
  const sum = placed.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / placed.length, y: sum.y / placed.length };
}

function beside({ x, y }: Position, id: string, distance: number): Position {
  const angle = 2 * Math.PI * unitHash(id);
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}

/** Spreads entities evenly on a circle, in the order in which the middles of their neighbours lie round the centre. */
function onRim(positions: Map<string, Position>, rim: LayoutPoint[], around: Map<string, string[]>, radius: number) {
  const facing = rim.map(({ id }) => {
    const middle = middleOf(positions, around.get(id) ?? []) ?? beside({ x: 0, y: 0 }, id, 1);
    return { id, angle: Math.atan2(middle.y, middle.x) };
  });
  facing.sort((a, b) => a.angle - b.angle || byCodeUnit(a.id, b.id));
  const step = (2 * Math.PI) / Math.max(1, facing.length);
  // The turn that leaves everyone, on the mean, where it faces.
  const offsets = facing.map(({ angle }, i) => angle - i * step);
  const sine = offsets.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const cosine = offsets.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const turn = Math.atan2(sine, cosine);
  facing.forEach(({ id }, i) => {
    positions.set(id, { x: radius * Math.cos(turn + i * step), y: radius * Math.sin(turn + i * step) });
  });
}
