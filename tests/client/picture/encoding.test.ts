import { expect, test } from "vitest";
import { edgeMarks, nodeMarks } from "../../../client/picture/encoding.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { edge, graph, node, tieEnd } from "../small.ts";

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

test("in a network of one mode actors have the names, the most tied first, and ties are points between them", () => {
  const actors = Array.from({ length: 14 }, (_, i) => `organisation:n${String(i).padStart(2, "0")}`);
  const pairs = actors.slice(1).map((id) => [actors[0]!, id] as const);
  const ties = pairs.flatMap((ends, i) => ends.map((id) => tieEnd(id, `project:t${i}`)));
  // Where an actor is makes it no more tied.
  const places = ["territory:region-53", "territory:departement-35"];
  const located = places.map((place) => edge(actors[13]!, "located_in", place));
  const network = toNetwork(
    graph(
      [...actors, ...places, ...pairs.map((_, i) => `project:t${i}`)].map((id) => node(id)),
      [...ties, ...located],
    ),
  );
  const marks = nodeMarks(network, network, PALETTES.light);
  const tie = marks.get("project:t0")!;
  expect(tie).toMatchObject({ isTie: true, named: false, isLeading: false, rank: 0 });
  expect(marks.get(actors[0]!)).toMatchObject({ named: true, isLeading: true });
  expect([...marks.values()].filter(({ isLeading }) => isLeading)).toHaveLength(12);
  expect(marks.get(actors[13]!)!.isLeading).toBe(false);
  expect(tie.size).toBeLessThan(marks.get(actors[13]!)!.size);
});
