import { beforeAll, describe, expect, test } from "vitest";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { EVERYTHING as ALL } from "../../../server/contract/filter.ts";
import { PALETTES, roleColour, withOwnRoles } from "../../../server/contract/palette.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { wordsOf } from "../../../client/i18n/of-dataset.ts";
import { words as rawFr } from "../../../client/i18n/fr/words.ts";
import { lineOf } from "../../../client/evidence/role-line.ts";
import { networkLegend } from "../../../client/figures/network-legend.ts";
import { networkUnder } from "../../../client/model/conditions.ts";
import { excludableRoles, resolveExclusion } from "../../../client/model/exclusion.ts";
import { facetsOf } from "../../../client/model/facets.ts";
import { type Network, neighboursOf, projectsOf, rolesBetween, toNetwork } from "../../../client/model/network.ts";
import { mannerOf } from "../../../client/model/ties.ts";
import { EVERYTHING, START } from "../../../client/model/state.ts";
import { KINDS } from "../../../client/model/vocabulary.ts";
import { PLAIN } from "../../../client/picture/look.ts";
import { chips } from "../../../client/ui/description.ts";
import type { ViewProps } from "../../../client/ui/view-props.ts";
import { figuresOf } from "../../../client/network/computed-findings.ts";
import { readGraph } from "../../contract/read-graph.ts";

describe("a network with roles of its own", () => {
  const network = placedNetwork(packagesAt(["tests/fixtures/packages/roles"]));
  const { dataset } = network;
  const words = wordsOf(rawFr, dataset);
  let whole: Network;
  beforeAll(async () => {
    const { attributes, nodes, edges } = await readGraph(await openMemoryGraph(network).graph(ALL));
    whole = toNetwork({ attributes, options: { type: "directed", multi: true }, nodes, edges });
  });

  test("has them among those who take part where they participate", () => {
    expect(projectsOf(whole, "organisation:fondation")).toHaveLength(3);
    expect(projectsOf(whole, "organisation:cabinet")).toEqual([]);
    expect(rolesBetween(whole, "organisation:fondation", "project:roles-lavoir")).toEqual(["partners", "funds"]);
    expect(neighboursOf(whole, "person:ana")[0]).toBe("project:roles-pont");
    expect(facetsOf(whole, whole).roles.map(({ value, all }) => `${value} ${all}`)).toEqual([
      ...["carries 1", "leads 1", "partners 1", "located_in 3"],
      ...["advises 2", "evaluates 2", "follows 1", "funds 4", "hosts 1"],
    ]);
    expect(figuresOf(whole, words.apart)).toMatchObject({ coaches: 2, sharedCoaches: ["organisation:fondation"] });
    const shared = [{ id: "a", name: "A", roles: { a: ["funds"], b: ["funds"] } }];
    expect(mannerOf({ shared }, words.apart)).toBe("coaches");
  });

  test("has each in a colour of its own, in the legend by its label", () => {
    const palette = withOwnRoles(PALETTES.light, dataset.roles);
    const own = dataset.roles!.map(({ id }) => roleColour(palette, id));
    expect(new Set(own).size).toBe(5);
    expect(roleColour(PALETTES.light, "funds")).toBe(PALETTES.light.ownRoles[0]);
    const links = networkLegend({ shown: whole, whole, palette, words, look: PLAIN, dataset } as never, false);
    const texts = JSON.stringify(links);
    for (const label of ["Finance", "Hosts", "Évalue", "Conseille", "Prolonge"]) expect(texts).toContain(label);
    expect(lineOf("carries", words)).toBe("carries");
    expect(dataset.roles!.map(({ id }) => lineOf(id, words))).toEqual(["own-1", "own-2", "own-3", "own-4", "own-5"]);
  });

  test("counts the one that is told apart alone, and leaves any that participates out", () => {
    const view = { ...START, view: "map", options: { "ties.part": "coaches" } } as const;
    expect(networkUnder(view, whole, dataset).size).toBe(4);
    expect(networkUnder({ ...view, options: { "ties.part": "partners" } }, whole, dataset).size).toBe(4);
    expect(excludableRoles(dataset).slice(5)).toEqual(["funds", "hosts"]);
    expect(resolveExclusion(["funds", "evaluates"], whole, [], dataset)).toEqual(["funds"]);
    const filter = { ...EVERYTHING, kinds: KINDS, roles: ["funds", "evaluates"] };
    const props = { state: { ...START, filter }, words, whole, shown: whole, dataset } as unknown as ViewProps;
    expect(chips(props).map(({ text }) => text)).toContain("Finance, Évalue");
    expect(chips({ ...props, state: view }).map(({ text }) => text)).toEqual(["rôle «\u202ffinance\u202f» seul"]);
  });
});
