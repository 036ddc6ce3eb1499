import { expect, test } from "vitest";
import type { MemberLevel } from "../../../server/contract/intersections.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { SHARED } from "../../../client/model/options/shared-actors.ts";
import { EVERYTHING, START } from "../../../client/model/state.ts";
import { sharedQuestion } from "../../../client/shared-actors/question.ts";
import { edge, graph, node } from "../small.ts";
import { described } from "../words.ts";
import { withoutCoaches } from "../../plain-package.ts";

test("of a country, its regions or projects are compared, and of a region its country", () => {
  const [country, north, south] = ["territory:country-pt", "territory:pt-region-N", "territory:pt-region-S"];
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
  const places = [edge("project:1", "located_in", north), edge("project:2", "located_in", south)].concat(
    [north, south].map((id) => edge(id, "part_of", country)),
  );
  const projects = ["project:1", "project:2"].map((id) => ({ id, name: id, region: null }));
  const asked = (level: MemberLevel, regions = [country]) => {
    const filtered = { ...START, filter: { ...EVERYTHING, regions } };
    const state = SHARED.set({ level }).apply(filtered);
    return sharedQuestion(state, projects, toNetwork(graph(points, places)), described([withoutCoaches()]));
  };
  expect(asked("region").compared).toEqual([north, south]);
  expect(asked("region").parameters).toMatchObject({ level: "region", regions: [country] });
  expect(asked("region", [north]).compared).toEqual([north]);
  expect(asked("country", [country]).compared).toEqual([country]);
  expect(asked("country", [north]).compared).toEqual([country]);
  expect(asked("project").parameters).toMatchObject({ level: "project", regions: [country] });
});
