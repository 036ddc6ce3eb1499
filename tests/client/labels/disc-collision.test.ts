import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import type { Disc } from "../../../client/labels/box.ts";
import { separateDiscs } from "../../../client/labels/disc-collision.ts";

/** The golden angle in radians. */
const GOLDEN = 2.399963;

/** What the discs of a plate become where each two of them are looked at, in their order. */
function separatedPairByPair(discs: readonly Disc[], gap: number, { width, height }: typeof PLATE, rounds = 80) {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0, isAtRest = false; round < rounds && !isAtRest; round++) {
    isAtRest = true;
    for (const [i, a] of moved.entries())
      for (const [offset, b] of moved.slice(i + 1).entries()) {
        const wanted = a.radius + b.radius + gap;
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let distance = Math.hypot(dx, dy);
        if (dx * dx + dy * dy >= wanted * wanted || distance >= wanted - 0.01) continue;
        const angle = (i + 1 + offset) * GOLDEN;
        if (distance < 0.01) [dx, dy, distance] = [Math.cos(angle), Math.sin(angle), 1];
        const push = (wanted - Math.min(distance, wanted)) / 2 / distance;
        [a.x, a.y, b.x, b.y] = [a.x - dx * push, a.y - dy * push, b.x + dx * push, b.y + dy * push];
        isAtRest = false;
      }
    for (const disc of moved) {
      disc.x = Math.min(width - disc.radius, Math.max(disc.radius, disc.x));
      disc.y = Math.min(height - disc.radius, Math.max(disc.radius, disc.y));
    }
  }
  return moved;
}

const PLATE = { width: 400, height: 300 };

test.each([
  ["over the plate, of many sizes", (random: () => number) => [400 * random(), 300 * random(), 1 + 12 * random()]],
  ["in few places, one over the other", (random: () => number) => [100 * Math.floor(4 * random()), 150, 4]],
  ["beside the plate", (random: () => number) => [900 * random() - 250, 700 * random() - 200, 3]],
  ["without a size", (random: () => number) => [20 * Math.floor(9 * random()), 20 * Math.floor(9 * random()), 0]],
] as const)("discs %s go where they go if each two are looked at", (_, of) => {
  const generator = xoroshiro128plus(7);
  const random = (): number => uniformFloat64(generator);
  for (const [count, gap] of [
    [0, 2],
    [1, 2],
    [12, 0],
    [90, 1.5],
  ] as const) {
    const discs = Array.from({ length: count }, () => {
      const [x, y, radius] = of(random) as [number, number, number];
      return { x, y, radius };
    });
    expect(separateDiscs(discs, gap, PLATE)).toEqual(separatedPairByPair(discs, gap, PLATE));
  }
});
