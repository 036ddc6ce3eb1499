import type { Position } from "../../network/network.ts";
import type { Disc } from "./discs.ts";

/** A piece of the picture, drawn by itself. */
export interface Piece {
  positions: Map<string, Position>;
  discs: Disc[];
}

interface Box {
  positions: Map<string, Position>;
  left: number;
  bottom: number;
  width: number;
  height: number;
}

/** Distance between two pieces. */
const GAP = 1.5;

/** Widths that are tried for the whole, as shares of that of a box which the pieces would fill. */
const WIDTHS = Array.from({ length: 30 }, (_, step) => 0.8 + step * 0.05);

/**
 * One picture of several pieces: in rows, the highest first (the shelf packing of Coffman et al. 1980), so wide that
 * the whole is as large as it can be on a plate whose width is `aspect` times its height. Its middle is the origin.
 */
export function packed(pieces: readonly Piece[], aspect: number): Map<string, Position> {
  if (pieces.length === 1) return pieces[0]!.positions;
  const boxes = pieces.map(boxOf).toSorted((a, b) => b.height - a.height);
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const tries = WIDTHS.map((share) => inRows(boxes, Math.max(widest, share * Math.sqrt(area * aspect))));
  const side = ({ width, height }: Rows): number => Math.max(width / aspect, height);
  return placed(tries.reduce((best, next) => (side(next) < side(best) ? next : best)));
}

interface Row {
  boxes: Box[];
  width: number;
  height: number;
}

interface Rows {
  rows: Row[];
  width: number;
  height: number;
}

/** Boxes, the highest first, in rows no wider than given. */
function inRows(boxes: readonly Box[], most: number): Rows {
  const rows: Row[] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && row.width + GAP + box.width <= most + 1e-9) {
      row.boxes.push(box);
      row.width += GAP + box.width;
    } else rows.push({ boxes: [box], width: box.width, height: box.height });
  }
  return {
    rows,
    width: rows.reduce((widest, { width }) => Math.max(widest, width), 0),
    height: rows.reduce((sum, { height }) => sum + height + GAP, -GAP),
  };
}

/** Positions with each row in the middle of the plate, the first on top, and each box in the middle of its row. */
function placed({ rows, height }: Rows): Map<string, Position> {
  const positions = new Map<string, Position>();
  let top = height / 2;
  for (const row of rows) {
    let left = -row.width / 2;
    for (const box of row.boxes) {
      const bottom = top - (row.height + box.height) / 2;
      for (const [id, { x, y }] of box.positions)
        positions.set(id, { x: x - box.left + left, y: y - box.bottom + bottom });
      left += box.width + GAP;
    }
    top -= row.height + GAP;
  }
  return positions;
}

/** The room that the discs of a piece take. */
function boxOf({ positions, discs }: Piece): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, radius } of discs) {
    const { x, y } = positions.get(id)!;
    left = Math.min(left, x - radius);
    right = Math.max(right, x + radius);
    bottom = Math.min(bottom, y - radius);
    top = Math.max(top, y + radius);
  }
  return { positions, left, bottom, width: right - left, height: top - bottom };
}
