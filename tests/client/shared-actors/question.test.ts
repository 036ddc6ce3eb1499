import { expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { SHARED } from "../../../client/model/options/shared-actors.ts";
import { EVERYTHING, START } from "../../../client/model/state.ts";
import { sharedQuestion } from "../../../client/shared-actors/question.ts";
import { edge, graph, node } from "../small.ts";
import { described } from "../words.ts";
import { withoutCoaches } from "../../plain-package.ts";

test("of a country, its regions are compared: combinations are asked of no place that is none", () => {
  const [country, north, south] = ["territory:country-pt", "territory:pt-region-N", "territory:pt-region-S"] as const;
  const territory = (id: string, level: "country" | "region") => ({
    ...node(id),
    attributes: { ...node(id).attributes, level },
  });
  const points = [
    node("project:1"),
    node("project:2"),
    territory(country, "country"),
    territory(north, "region"),
    territory(south, "region"),
  ];
  const places = [edge("project:1", "located_in", north), edge("project:2", "located_in", south)];
  const projects = ["project:1", "project:2"].map((id) => ({ id, name: id, region: null }));
  const asked = (level: "project" | "region") => {
    const filtered = { ...START, filter: { ...EVERYTHING, regions: [country] } };
    const state = SHARED.set({ level }).apply(filtered);
    return sharedQuestion(state, projects, toNetwork(graph(points, places)), described([withoutCoaches()]));
  };
  expect(asked("region").compared).toEqual([north, south]);
  expect(asked("region").parameters).toMatchObject({ level: "region", regions: [north, south] });
  expect(asked("project").parameters).toMatchObject({ level: "project", regions: [country] });
});
