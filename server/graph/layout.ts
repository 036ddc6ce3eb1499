import type { EntityFacts } from "./entities.ts";
import type { EdgeRow } from "./network.ts";

/** Where a node stands. */
export interface Position {
  x: number;
  y: number;
}

/** Positions of all entities. */
export function computeLayout(entities: Map<string, EntityFacts>, _edges: EdgeRow[]): Map<string, Position> {
  const positions = new Map<string, Position>();
  let i = 0;
  for (const id of entities.keys()) {
    const angle = (2 * Math.PI * i++) / entities.size;
    positions.set(id, { x: Math.round(Math.cos(angle) * 1e5) / 1e3, y: Math.round(Math.sin(angle) * 1e5) / 1e3 });
  }
  return positions;
}
