/** A disc in pixels. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/**
 * Discs pushed apart until no two are nearer than `gap`, or the rounds are over, and kept inside a plate. The same discs in the
 * same order go to the same places; discs of one place part in the direction of the golden angle.
 */
export function pushApart<T extends Disc>(
  discs: readonly T[],
  gap: number,
  plate: { width: number; height: number },
  rounds = 80,
): T[] {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const [a, b] = [moved[i]!, moved[j]!];
        const apart = a.radius + b.radius + gap;
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let distance = Math.hypot(dx, dy);
        if (distance >= apart - 0.01) continue;
        if (distance < 0.01) [dx, dy, distance] = [Math.cos(j * GOLDEN), Math.sin(j * GOLDEN), 1];
        const push = (apart - Math.min(distance, apart)) / 2 / distance;
        a.x -= dx * push;
        a.y -= dy * push;
        b.x += dx * push;
        b.y += dy * push;
        still = false;
      }
    }
    for (const disc of moved) {
      disc.x = Math.min(plate.width - disc.radius, Math.max(disc.radius, disc.x));
      disc.y = Math.min(plate.height - disc.radius, Math.max(disc.radius, disc.y));
    }
    if (still) break;
  }
  return moved;
}

const GOLDEN = 2.399963;
