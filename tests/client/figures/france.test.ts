import { describe, expect, it } from "vitest";
import { DEPARTEMENTS, regionCentre, rings } from "../../../client/figures/france.ts";

describe("the map of France", () => {
  it("gives every département a region and a middle within the view box", () => {
    expect(DEPARTEMENTS).toHaveLength(96);
    for (const { code, region, centre } of DEPARTEMENTS) {
      expect(region, code).toMatch(/^\d\d$/);
      expect(centre.x, code).toBeGreaterThan(0);
      expect(centre.x, code).toBeLessThan(613);
      expect(centre.y, code).toBeGreaterThan(0);
      expect(centre.y, code).toBeLessThan(585);
    }
  });

  it("knows where things are: Finistère west of Bas-Rhin, Nord above Pyrénées-Orientales", () => {
    const at = (code: string) => DEPARTEMENTS.find((outline) => outline.code === code)!.centre;
    expect(at("29").x).toBeLessThan(at("67").x);
    expect(at("59").y).toBeLessThan(at("66").y);
    expect(Math.hypot(at("75").x - at("92").x, at("75").y - at("92").y)).toBeLessThan(12);
  });

  it("follows relative corners from ring to ring", () => {
    expect(rings("m 1,1 2,0 0,2 z m 10,0 1,0 0,1 z")).toEqual([
      [
        { x: 1, y: 1 },
        { x: 3, y: 1 },
        { x: 3, y: 3 },
      ],
      [
        { x: 11, y: 1 },
        { x: 12, y: 1 },
        { x: 12, y: 2 },
      ],
    ]);
  });

  it("has no middle for a region that the outlines lack", () => {
    expect(regionCentre("04")).toBeNull();
    expect(regionCentre("94")).not.toBeNull();
  });
});
