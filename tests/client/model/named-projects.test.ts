import { expect, test } from "vitest";
import { projectsNamed } from "../../../client/model/named-projects.ts";
import { toNetwork } from "../../../client/model/network.ts";
import { graph, node } from "../small.ts";

const whole = toNetwork(
  graph(
    [
      node("project:a-1", { name: "L’Épicerie, Centrale" }),
      node("project:b-2", { name: "Bois", otherNames: ["Le Bois"] }),
      node("project:c-3", { name: "Double" }),
      node("project:d-4", { name: "Double" }),
      node("organisation:bois", { name: "Bois et Compagnie" }),
    ],
    [],
  ),
);

test("a list names projects by id, whole or not, by name and by other name, each once", () => {
  expect(projectsNamed("project:c-3\r\n b-2 \n\n« Le bois »\nl'epicerie centrale\nBOIS", whole)).toEqual({
    ids: ["project:c-3", "project:b-2", "project:a-1"],
    unknown: [],
    ambiguous: [],
  });
});

test("a line that names none is read as a row of several; a name with a comma stays whole", () => {
  expect(projectsNamed("L’Épicerie, Centrale", whole).ids).toEqual(["project:a-1"]);
  expect(projectsNamed("b-2; c-3\tXyz, d-4", whole)).toEqual({
    ids: ["project:b-2", "project:c-3", "project:d-4"],
    unknown: ["Xyz"],
    ambiguous: [],
  });
});

test("who is no project, and what several are called, is said and not taken", () => {
  expect(projectsNamed("organisation:bois\nDouble\nInconnu, vraiment", whole)).toEqual({
    ids: [],
    unknown: ["organisation:bois", "Inconnu", "vraiment"],
    ambiguous: ["Double"],
  });
});
