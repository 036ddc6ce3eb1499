import { describe, expect, it } from "vitest";
import { asksForEstimate, viewConditions, type ViewAddress } from "../../../server/contract/view-conditions.ts";

const funds = { id: "funds", label_fr: null, label_en: null, from: "person", to: "project", participates: true };
const coached = { counts: { kinds: {}, roles: { accompanies: 2, funds: 1 } }, roles: [funds] };

const said = (
  view: string,
  options: Record<string, string>,
  roles: string[] = [],
  dataset: ViewAddress["dataset"] = coached,
) => viewConditions({ view, options, roles, dataset }).map(({ name, value }) => `${name} ${String(value)}`);

describe("the conditions of a view", () => {
  it("are none where an address says nothing that restricts, or nonsense", () => {
    expect(said("territories", {})).toEqual([]);
    expect(said("territories", { "ties.part": "everyone", "territories.level": "planet" })).toEqual([]);
    expect(said("network", { "ties.part": "partners", "territories.level": "region" })).toEqual([]);
    expect(said("shared-actors", { "shared.k": "2", "shared.role": "all" })).toEqual([]);
  });

  it("are whom ties count, what is compared and what a tie weighs", () => {
    const options = { "ties.part": "partners", "territories.level": "region", "ties.weight": "newman" };
    expect(said("territories", options)).toEqual(["part partners", "level region", "weight newman"]);
    expect(said("map", options)).toEqual(["part partners"]);
    expect(said("map", { ...options, "map.ends": "regions" })).toEqual(["part partners", "ends regions"]);
    // The weight of ties is no condition of gaps, and gaps know no départements.
    expect(said("territories", { ...options, "territories.question": "gaps" })).toEqual([
      "part partners",
      "level region",
    ]);
    expect(said("territories", { "territories.question": "gaps", "territories.level": "departement" })).toEqual([]);
  });

  it("give way to roles that the legend keeps", () => {
    expect(said("map", { "ties.part": "coaches" }, ["leads"])).toEqual([]);
    expect(said("shared-actors", { "shared.role": "leads", "ties.part": "coaches" })).toEqual(["role leads"]);
    expect(said("shared-actors", { "shared.role": "funds" })).toEqual(["role funds"]);
    expect(said("shared-actors", { "shared.role": "pays" })).toEqual([]);
    expect(said("shared-actors", { "shared.role": "leads" }, ["carries"])).toEqual([]);
  });

  it("hold what is left out, also where nobody chose it", () => {
    const excluding = { "territories.question": "without" };
    expect(said("territories", excluding)).toEqual(["excluded accompanies"]);
    expect(said("territories", { ...excluding, "without.choice": "none" })).toEqual([]);
    const apart = { ...coached, vocabulary: { apart: "funds" } };
    expect(said("territories", excluding, [], apart)).toEqual(["excluded funds"]);
    expect(said("territories", excluding, [], { counts: { kinds: {}, roles: {} } })).toEqual([]);
    expect(said("territories", { "territories.question": "paths", "paths.without": "leads person:x" })).toEqual([
      "avoided leads,person:x",
    ]);
  });

  it("are exact figures where they would be estimated, and estimates where they are not exact", () => {
    const bridges = { "territories.question": "bridges" };
    const exactly = { ...bridges, "bridges.exact": "true" };
    const large = { ...coached, counts: { kinds: { project: 1, organisation: 3000, person: 2000 }, roles: {} } };
    expect(said("territories", exactly, [], large)).toEqual(["betweenness exact"]);
    expect(said("territories", exactly)).toEqual([]);
    expect(said("territories", { "bridges.exact": "true" }, [], large)).toEqual([]);
    const estimated = (options: Record<string, string>, dataset: ViewAddress["dataset"], view = "territories") =>
      asksForEstimate({ view, options, dataset });
    expect(estimated(bridges, large)).toBe(true);
    expect(estimated({ ...bridges, "bridges.what": "projects" }, large)).toBe(true);
    expect(estimated(exactly, large)).toBe(false);
    // How open regions are is counted, so nothing of them is estimated or exact.
    expect(estimated({ ...bridges, "bridges.what": "regions" }, large)).toBe(false);
    expect(said("territories", { ...exactly, "bridges.what": "regions" }, [], large)).toEqual([]);
    expect(estimated(bridges, coached)).toBe(false);
    expect(estimated({}, large)).toBe(false);
    expect(estimated(bridges, large, "map")).toBe(false);
  });

  it("say how many of the chosen an actor must be in only where that is asked", () => {
    expect(said("shared-actors", { "shared.k": "4" })).toEqual(["least 4"]);
    expect(said("shared-actors", { "shared.k": "4", "shared.mode": "exactly", "shared.kind": "person" })).toEqual([
      "mode exactly",
      "kind person",
    ]);
  });
});
