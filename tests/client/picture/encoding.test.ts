import { expect, test } from "vitest";
import { edgeMarks, nodeMarks } from "../../../client/picture/encoding.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { edge, graph, node } from "../small.ts";

test("a link is dashed where the prose alone states it", () => {
  const entry = (section: "card" | "prose" | null) => ({
    mention: "Lys",
    qualifier: null,
    group: null,
    source: "booklet",
    section,
    lines: null,
    status: "stated" as const,
  });
  const stated = (id: string, ...sections: ("card" | "prose" | null)[]) => {
    const link = edge(`organisation:${id}`, "partners", "project:a");
    return { ...link, attributes: { ...link.attributes, evidence: sections.map(entry) } };
  };
  const links = [stated("prose", "prose", "prose"), stated("both", "card", "prose"), stated("list", null)];
  const network = toNetwork(graph([node("project:a"), ...links.map(({ source }) => node(source))], links));
  const palette = PALETTES.light;
  const marks = edgeMarks(network, nodeMarks(network, network, palette), palette);
  const dashed = links.map(({ key }) => marks.get(key)!.dashed);
  expect(dashed).toEqual([true, false, false]);
  // Found in spite of its thinness: not paled as other links to an actor of one project are.
  expect(links.map(({ key }) => marks.get(key)!.color === palette.roles.partners)).toEqual([true, false, false]);
});
