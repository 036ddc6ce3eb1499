import { expect, test } from "vitest";
import { DEPARTEMENTS } from "../../../client/figures/france.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { inSeveral, projectPlaces } from "../../../client/figures/project-places.ts";
import { edge, graph, node } from "../small.ts";

const territory = (code: string) => node(`territory:departement-${code}`, { level: "departement", code });

const network = toNetwork(
  graph(
    [
      ...["project:own", "project:carried", "project:two", "project:none"].map((id) => node(id)),
      node("organisation:carrier"),
      ...["11", "31", "34", "75"].map(territory),
      node("territory:commune-beziers", { level: "commune", code: "34032" }),
    ],
    [
      edge("project:own", "located_in", "territory:departement-75"),
      edge("organisation:carrier", "carries", "project:own"),
      edge("organisation:carrier", "carries", "project:carried"),
      edge("organisation:carrier", "located_in", "territory:departement-31"),
      edge("project:two", "located_in", "territory:commune-beziers"),
      edge("territory:commune-beziers", "part_of", "territory:departement-34"),
      edge("project:two", "located_in", "territory:departement-11"),
    ],
  ),
);

test("a project stands in its own département before its carrier's, in the first of several, and that is said", () => {
  const { placed, elsewhere } = projectPlaces(network);
  expect(placed.map(({ id, departements }) => [id, departements])).toEqual([
    ["project:carried", ["31"]],
    ["project:own", ["75"]],
    ["project:two", ["11", "34"]],
  ]);
  const aude = DEPARTEMENTS.find(({ code }) => code === "11")!;
  expect(placed.find(({ id }) => id === "project:two")!.point).toEqual(aude.centre);
  expect(inSeveral(placed)).toEqual(["two (11, 34)"]);
  expect(elsewhere).toEqual(["project:none"]);
});

test("codes are national: a region of another country has no place on the map of France", () => {
  const rogaland = { id: "territory:no-region-11", name: "Rogaland" };
  const unsaid = { id: "territory:region-11", name: "Rogaland" };
  const guyane = { id: "territory:region-03", name: "Guyane" };
  const { placed, overseas, elsewhere } = projectPlaces(
    toNetwork(
      graph(
        [
          node("project:north", { region: rogaland }),
          node("project:south", { region: guyane }),
          node("project:unsaid", { region: unsaid }),
          node("territory:no-region-11", { level: "region", code: "11" }),
          node("territory:no-departement-75", { level: "departement", code: "75" }),
        ],
        [edge("project:north", "located_in", "territory:no-departement-75")],
      ),
    ),
  );
  expect(placed).toEqual([]);
  expect(overseas.map(({ id }) => id)).toEqual(["project:south"]);
  expect(elsewhere).toEqual(["project:north", "project:unsaid"]);
});

test.each([
  ["11", "Ile de France", true],
  ["11", "Région Île-de-France", true],
  ["53", "Brittany", true],
  ["94", "Corsica", true],
  ["93", "PACA", true],
  ["84", "Auvergne", true],
  ["11", "Rogaland", false],
  ["76", "Bayern", false],
  ["99", "Occitanie", false],
])("region %s by the name of %s is in France: %s", (code, name, isThere) => {
  const region = { id: `territory:region-${code}`, name };
  const { placed } = projectPlaces(toNetwork(graph([node("project:a", { region })], [])));
  expect(placed).toHaveLength(isThere ? 1 : 0);
});
