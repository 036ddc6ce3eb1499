import { describe, expect, test } from "vitest";
import { unitHash } from "../../../../server/contract/hash.ts";
import { type Disc, separate } from "../../../../server/statistics/layout/discs.ts";

/** Discs of some radii, at random but always the same within a square of some width. */
function scattered(width: number, radii: readonly number[]) {
  const discs = radii.map((radius, i): Disc => ({ id: `disc-${i}`, radius }));
  const at = (id: string) => ({ x: width * unitHash(`x ${id}`), y: width * unitHash(`y ${id}`) });
  return { discs, positions: new Map(discs.map(({ id }) => [id, at(id)])) };
}

/** The deepest overlap of two discs. */
function deepest({ discs, positions }: ReturnType<typeof scattered>): number {
  let most = 0;
  for (const [i, a] of discs.entries())
    for (const b of discs.slice(i + 1)) {
      const [one, other] = [positions.get(a.id)!, positions.get(b.id)!];
      most = Math.max(most, a.radius + b.radius - Math.hypot(one.x - other.x, one.y - other.y));
    }
  return most;
}

describe("discs", () => {
  test.each([
    ["of one size", 20, Array.from({ length: 60 }, () => 1)],
    ["of which one is a hundred times the others", 60, [100, ...Array.from({ length: 80 }, () => 1)]],
    ["of three sizes far apart, the largest last", 120, [...Array.from({ length: 60 }, () => 0.5), 6, 6, 6, 60, 70]],
  ])("%s are pushed apart", (_, width, radii) => {
    const picture = scattered(width, radii);
    expect(deepest(picture)).toBeGreaterThan(0.4);
    separate(picture.positions, picture.discs);
    expect(deepest(picture)).toBeLessThan(0.05);
  });

  test("that are clear of each other stay", () => {
    const [discs, positions] = [
      [
        { id: "a", radius: 1 },
        { id: "b", radius: 30 },
      ],
      new Map([
        ["a", { x: 0, y: 0 }],
        ["b", { x: 31.5, y: 0 }],
      ]),
    ];
    separate(positions, discs);
    expect([...positions.values()]).toEqual([
      { x: 0, y: 0 },
      { x: 31.5, y: 0 },
    ]);
  });
});
