import { expect, test } from "vitest";
import { ofKinds, toNetwork } from "../../../client/model/network.ts";
import { FIRST_KINDS } from "../../../client/model/vocabulary.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { readGraph } from "../../contract/read-graph.ts";

test("cutting kinds on the page gives what the server's filter gives", async () => {
  const engine = openMemoryGraph(placedNetwork(packagesAt(["seed/dataset"])));
  const { nodes, edges } = await readGraph(await engine.graph(EVERYTHING));
  const whole = toNetwork({ ...SHELL, nodes, edges });
  for (const kinds of [FIRST_KINDS, ["project", "theme"], ["person", "territory"], ["organisation"]] as const) {
    const asked = await readGraph(await engine.graph({ ...EVERYTHING, kinds: [...kinds] }));
    const cut = ofKinds(whole, kinds);
    expect(cut.nodes().toSorted()).toEqual(asked.nodes.map(({ key }) => key).toSorted());
    expect(cut.edges().toSorted()).toEqual(asked.edges.map(({ key }) => key).toSorted());
  }
});

const SHELL = {
  attributes: { title: "", version: "", licence: "", citation: "", filter: {}, nodes: 0, edges: 0 },
  options: { type: "directed", multi: true },
} as const;
