import type { Disc } from "./box.ts";

/**
 * Discs moved until no two are nearer to each other than `gap`, or the rounds are over, and kept inside a plate. The
 * same discs in the same order go to the same places; discs at one place part in the direction of the golden angle.
 */
export function separateDiscs<T extends Disc>(
  discs: readonly T[],
  gap: number,
  plate: { width: number; height: number },
  rounds = 80,
): T[] {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < rounds; round++) {
    let isAtRest = true;
    for (let i = 0; i < moved.length; i++)
      for (let j = i + 1; j < moved.length; j++) if (separate(moved[i]!, moved[j]!, gap, j)) isAtRest = false;
    for (const disc of moved) {
      disc.x = Math.min(plate.width - disc.radius, Math.max(disc.radius, disc.x));
      disc.y = Math.min(plate.height - disc.radius, Math.max(disc.radius, disc.y));
    }
    if (isAtRest) break;
  }
  return moved;
}

/** Moves two discs that are too near by half of what is missing each; whether it did. */
function separate(a: Disc, b: Disc, gap: number, turn: number): boolean {
  const wanted = a.radius + b.radius + gap;
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  // Nearly all pairs are far from each other, and a root takes long.
  if (dx * dx + dy * dy >= wanted * wanted) return false;
  let distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.01) return false;
  if (distance < 0.01) [dx, dy, distance] = [Math.cos(turn * GOLDEN), Math.sin(turn * GOLDEN), 1];
  const push = (wanted - Math.min(distance, wanted)) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
  return true;
}

/** The golden angle in radians. */
const GOLDEN = 2.399963;
