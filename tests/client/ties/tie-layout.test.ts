import { describe, expect, test } from "vitest";
import { placeEnds } from "../../../client/ties/tie-layout.ts";
import { toNetwork } from "../../../client/model/network.ts";
import type { TieRow } from "../../../client/model/tie-rows.ts";
import { edge, graph, node, SMALL } from "../small.ts";

const whole = toNetwork(SMALL);
const row = (id: string, ties = 1): TieRow => ({ id, ties, name: id, region: "" }) as TieRow;

describe("ends on the plate", () => {
  test("stand where the network has them, upside up, stretched from edge to edge", () => {
    const discs = placeEnds(
      ["project:a", "project:b", "project:c"].map((id) => row(id)),
      whole,
      600,
      400,
    );
    const [a, b, c] = discs;
    expect([a!.x, b!.x]).toEqual([26, 574]);
    expect(c!.y).toBe(26);
    expect([a!.y, b!.y]).toEqual([374, 374]);
    expect(c!.x).toBeCloseTo(300);
  });

  test("are territories in the middle of their projects", () => {
    const placed = toNetwork(
      SMALL,
      graph(
        [node("territory:region-11"), node("territory:region-76")],
        [
          edge("project:a", "located_in", "territory:region-11"),
          edge("project:b", "located_in", "territory:region-76"),
          edge("project:c", "located_in", "territory:region-76"),
        ],
      ),
    );
    const [ile, occ] = placeEnds([row("territory:region-11"), row("territory:region-76")], placed, 600, 400);
    // a is at (-10, 0); b and c, at (10, 0) and (0, 20), have their middle at (5, 10).
    expect([ile!.x, ile!.y]).toEqual([26, 374]);
    expect([occ!.x, occ!.y]).toEqual([574, 26]);
  });

  test("grow with their ties up to a limit, and are pushed apart where they would touch", () => {
    const [one, many] = placeEnds([row("project:a", 1), row("project:a", 400)], whole, 600, 400);
    expect([one!.radius, many!.radius]).toEqual([6, 12]);
    expect(Math.hypot(one!.x - many!.x, one!.y - many!.y)).toBeGreaterThanOrEqual(18);
  });
});
