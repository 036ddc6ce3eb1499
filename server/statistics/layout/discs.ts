import { unitHash } from "../../contract/hash.ts";
import type { Position } from "../../network/network.ts";

/** The room that a node asks for. */
export interface Disc {
  id: string;
  radius: number;
}

/** Pushes discs apart, a little each round, until none overlaps or the rounds are over. Changes the positions. */
export function separate(positions: Map<string, Position>, discs: Disc[]) {
  const placed = discs.flatMap(({ id, radius }) => {
    const at = positions.get(id);
    return at ? [{ at, radius, turn: 2 * Math.PI * unitHash(id) }] : [];
  });
  const cell = 2 * placed.reduce((most, { radius }) => Math.max(most, radius), 0.1);
  const rounds = placed.length < 2000 ? 400 : placed.length < 20_000 ? 20 : 3;
  for (let round = 0; round < rounds; round++) {
    const grid = new Map<number, typeof placed>();
    let moved = false;
    for (const disc of placed) {
      const column = Math.floor(disc.at.x / cell);
      const row = Math.floor(disc.at.y / cell);
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) {
          for (const other of grid.get(c * CELLS + r) ?? []) moved = pushApart(disc, other) || moved;
        }
      }
      const here = column * CELLS + row;
      const inCell = grid.get(here);
      if (inCell) inCell.push(disc);
      else grid.set(here, [disc]);
    }
    if (!moved) return;
  }
}

/** More than there are rows of cells on either side, so that a cell has a number of its own. */
const CELLS = 2 ** 25;

interface Placed {
  at: Position;
  radius: number;
  turn: number;
}

/** Moves both so that the overlap shrinks by half; the larger moves less. */
function pushApart(a: Placed, b: Placed): boolean {
  const dx = a.at.x - b.at.x;
  const dy = a.at.y - b.at.y;
  // Most of those in neighbouring cells are too far already along one axis, which is cheaper to see.
  const room = a.radius + b.radius - 1e-3;
  if (Math.abs(dx) >= room || Math.abs(dy) >= room) return false;
  const distance = Math.hypot(dx, dy);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 1e-3) return false;
  const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(a.turn), Math.sin(a.turn)];
  const total = a.radius ** 2 + b.radius ** 2;
  const ofA = (overlap / 2) * (b.radius ** 2 / total);
  const ofB = (overlap / 2) * (a.radius ** 2 / total);
  a.at.x += ux * ofA;
  a.at.y += uy * ofA;
  b.at.x -= ux * ofB;
  b.at.y -= uy * ofB;
  return true;
}
