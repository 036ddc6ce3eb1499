import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import { crowdsOf, type Placed } from "../../../client/figures/map-insets.ts";

/** Crowds by looking around every point at every other. */
function crowdsPairByPair(points: readonly Placed[], reach: number): string[][] {
  const crowds: string[][] = [];
  for (let rest = points.toSorted((a, b) => (a.id < b.id ? -1 : 1)); crowds.length < 3;) {
    const around = rest.map(({ x, y }) => rest.filter((other) => Math.hypot(other.x - x, other.y - y) <= reach));
    const largest = around.reduce((best, next) => (next.length > best.length ? next : best), []);
    if (largest.length < 3) break;
    crowds.push(largest.map(({ id }) => id));
    rest = rest.filter((point) => !largest.includes(point));
  }
  return crowds;
}

test("crowds stand around the point with most others near, however many share a place", () => {
  const generator = xoroshiro128plus(11);
  const random = (): number => uniformInt(generator, 0, 14) * 10;
  for (const count of [0, 2, 30, 160]) {
    const points = Array.from({ length: count }, (_, at) => ({ id: `point:${at}`, x: random(), y: random() }));
    for (const reach of [5, 15, 40]) expect(crowdsOf(points, reach)).toEqual(crowdsPairByPair(points, reach));
  }
});
