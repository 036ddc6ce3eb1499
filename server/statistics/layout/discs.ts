import { unitHash } from "../../contract/hash.ts";
import type { Position } from "../../network/network.ts";

/** The room that a node asks for. */
export interface Disc {
  id: string;
  radius: number;
}

/**
 * Pushes discs apart, a little each round, until none overlaps or the rounds are over. Changes the positions. Discs of
 * very different sizes are sought in grids of different cells: in one grid, whose cells hold the largest, a project of
 * ten thousand actors would have every other disc in one cell with all others.
 */
export function separate(positions: Map<string, Position>, discs: Disc[]) {
  const placed = discs.flatMap(({ id, radius }) => {
    const at = positions.get(id);
    return at ? [{ at, radius, turn: 2 * Math.PI * unitHash(id) }] : [];
  });
  const levels = bySize(placed);
  const rounds = placed.length < 2000 ? 400 : placed.length < 20_000 ? 20 : 3;
  for (let round = 0; round < rounds; round++) {
    const grids: Grid[] = [];
    let moved = false;
    for (const level of levels) {
      const own: Grid = { cell: 2 * level.reduce((most, { radius }) => Math.max(most, radius), 0.1), held: new Map() };
      grids.push(own);
      for (const disc of level) {
        const here = numberOf(disc, own);
        for (const grid of grids) moved = pushFrom(disc, grid) || moved;
        const inCell = own.held.get(here);
        if (inCell) inCell.push(disc);
        else own.held.set(here, [disc]);
      }
    }
    if (!moved) return;
  }
}

/** Radii of one level are less than so many times the smallest of it. */
const LEVEL = 8;

/** Discs in levels, the largest first, each in the order in which they came. */
function bySize(discs: readonly Placed[]): Placed[][] {
  const smallest = discs.reduce((least, { radius }) => Math.min(least, radius), Infinity);
  const levels: Placed[][] = [];
  for (const disc of discs) {
    const level = Math.floor(Math.log(disc.radius / smallest) / Math.log(LEVEL));
    (levels[level] ??= []).push(disc);
  }
  return levels.filter((level) => level !== undefined).toReversed();
}

/** Discs by the cell that their middle is in; a cell is at least as wide as the largest of them. */
interface Grid {
  cell: number;
  held: Map<number, Placed[]>;
}

/** More than there are rows of cells on either side, so that a cell has a number of its own. */
const CELLS = 2 ** 25;

const numberOf = ({ at }: Placed, { cell }: Grid): number => Math.floor(at.x / cell) * CELLS + Math.floor(at.y / cell);

/** Pushes a disc, which is no larger than a cell, and those around it apart; whether any moved. */
function pushFrom(disc: Placed, { cell, held }: Grid): boolean {
  const column = Math.floor(disc.at.x / cell);
  const row = Math.floor(disc.at.y / cell);
  let moved = false;
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      for (const other of held.get(c * CELLS + r) ?? []) moved = pushApart(disc, other) || moved;
    }
  }
  return moved;
}

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
