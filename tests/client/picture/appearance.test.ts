import { expect, test } from "vitest";
import { edgeAppearance, leastWidth, MANY_EDGES } from "../../../client/picture/appearance.ts";
import type { Drawing } from "../../../client/picture/drawing.ts";
import { edgeMarks, nodeMarks } from "../../../client/picture/encoding.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { mix } from "../../../client/ui/palette.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { edge, graph, node } from "../small.ts";

test("a line that is drawn wider than it is, so that it is even, is paler by as much", () => {
  const palette = PALETTES.light;
  const links = [
    edge("person:p", "accompanies", "project:a"),
    edge("person:p", "accompanies", "project:b"),
    edge("organisation:o", "partners", "project:a"),
  ];
  const nodes = ["project:a", "project:b", "person:p", "organisation:o"].map((id) => node(id));
  const shown = toNetwork(graph(nodes, links));
  const edges = edgeMarks(shown, nodeMarks(shown, shown, palette), palette);
  const drawing = { scene: { shown, palette }, edges, hovered: null, focus: null } as unknown as Drawing;
  const [shared, , alone] = links.map(({ key }) => ({ ...edges.get(key)!, drawn: edgeAppearance(drawing, key) }));
  // What ties two projects is wide enough to be drawn as it is.
  expect(shared!.size).toBeGreaterThanOrEqual(leastWidth(3));
  expect(shared!.drawn.color).toBe(shared!.color);
  expect(alone!.size).toBeLessThan(leastWidth(3));
  expect(alone!.drawn.color).toBe(mix(alone!.color, palette.paper, alone!.size / leastWidth(3)));
  // However close the camera is, whose sizes of a part of a large network are made up for, it has the same ink.
  const all = new Map([...edges].map(([key, mark]) => [key, { ...mark, size: mark.size * 0.1, width: mark.size }]));
  const part = { ...drawing, edges: all };
  for (const { key } of links) expect(edgeAppearance(part, key).color).toBe(edgeAppearance(drawing, key).color);
  // Among very many, lines are as thin as they come.
  expect(leastWidth(MANY_EDGES + 1)).toBeLessThan(leastWidth(MANY_EDGES));
});
