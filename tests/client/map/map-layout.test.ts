import { describe, expect, it } from "vitest";
import { separateDiscs } from "../../../client/labels/disc-collision.ts";
import { layoutMap, type ToPlace } from "../../../client/map/map-layout.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { projectPlaces } from "../../../client/figures/project-places.ts";
import { overlaps } from "../../../client/labels/box.ts";
import { edge, graph, node } from "../small.ts";

const IDF = { id: "territory:region-11", name: "Île-de-France" };
const REUNION = { id: "territory:region-04", name: "La Réunion" };
const crowd: ToPlace[] = Array.from({ length: 14 }, (_, i) => ({
  id: `project:${i}`,
  name: `Association du quartier ${i}`,
  point: { x: 320 + (i % 3), y: 150 + (i % 2) },
  region: IDF,
  counts: i < 12,
}));

describe("the layout of the map", () => {
  it("parts places that are one, and writes every name without covering another", () => {
    const { marks, labels } = layoutMap(crowd, 900, 600, true);
    const all = [...marks.values()];
    for (const a of all)
      for (const b of all)
        if (a.id < b.id) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    const boxes = [...labels.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(12);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(900);
      for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    }
    expect([...labels.values()].filter(({ leader }) => leader).length).toBeGreaterThan(0);
  });

  it("frames a region that the outlines lack, its projects inside, and names nothing where there is no room", () => {
    const overseas = { id: "project:o", name: "Outre-mer", point: null, region: REUNION, counts: true };
    const { insets, marks, labels } = layoutMap([...crowd, overseas], 360, 350, false);
    expect(insets.map(({ name }) => name)).toEqual(["La Réunion"]);
    const [{ x, y, width, height }] = insets as [(typeof insets)[number]];
    const mark = marks.get("project:o")!;
    expect(mark.x > x && mark.x < x + width && mark.y > y && mark.y < y + height).toBe(true);
    expect(labels.size).toBe(0);
  });

  it("gives the same places for the same discs", () => {
    const discs = [1, 2, 3].map(() => ({ x: 50, y: 50, radius: 5 }));
    const plate = { width: 100, height: 100 };
    expect(separateDiscs(discs, 2, plate)).toEqual(separateDiscs(discs, 2, plate));
  });
});

describe("the places of projects", () => {
  it("are the département of the project or its carrier, else the region's middle, else overseas or nowhere", () => {
    const network = toNetwork(
      graph(
        [
          node("project:own"),
          node("project:carried", { region: IDF }),
          node("project:region", { region: IDF }),
          node("project:sea", { region: REUNION }),
          node("project:nowhere"),
          node("organisation:town"),
          node("territory:departement-29", { level: "departement", code: "29" }),
          node("territory:commune-91021", { level: "commune", code: "91021" }),
          node("territory:departement-91", { level: "departement", code: "91" }),
          node("territory:region-11", { level: "region", code: "11" }),
          node("territory:region-04", { level: "region", code: "04" }),
        ],
        [
          edge("project:own", "located_in", "territory:departement-29"),
          edge("organisation:town", "carries", "project:carried"),
          edge("organisation:town", "located_in", "territory:commune-91021"),
          edge("territory:commune-91021", "part_of", "territory:departement-91"),
        ],
      ),
    );
    const { placed, overseas, elsewhere } = projectPlaces(network);
    expect(placed.map(({ id, known }) => [id, known])).toEqual([
      ["project:carried", "departement"],
      ["project:own", "departement"],
      ["project:region", "region"],
    ]);
    expect(overseas.map(({ id }) => id)).toEqual(["project:sea"]);
    expect(elsewhere).toEqual(["project:nowhere"]);
  });
});
