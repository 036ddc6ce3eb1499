import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../server/network/build.ts";
import { open } from "./open.ts";

/** What the explorer counts of these files, beside what was said before. */
async function counted(files: Record<string, string>) {
  const { understanding, make } = await open(files);
  const place = (entities: ReadonlyMap<string, unknown>) =>
    new Map([...entities.keys()].map((id) => [id, { x: 0, y: 0 }]));
  const { kinds } = buildNetwork([(await make()).dataset], place).dataset.counts;
  const { counts, faults } = understanding;
  expect({ project: counts.projects, organisation: counts.organisations, person: counts.persons }).toEqual({
    ...{ project: kinds.project, organisation: kinds.organisation, person: kinds.person },
  });
  return { understanding, counts, told: faults.map(({ code, reach, row, value }) => [code, reach, row, value]) };
}

describe("what is counted before exploring is what the explorer counts", () => {
  test("of a matrix: a row that ties nothing is set apart, and a column of an actor without a tie is told", async () => {
    const ofActors = await counted({ "m.csv": "Acteur;A;B;C\nADEME;1;0;1\nCNRS;0;0;0\nINRAE;;x;\n" });
    expect(ofActors.told).toEqual([["row-ties-nothing", "row", 3, "CNRS"]]);
    expect(ofActors.counts).toMatchObject({ projects: 3, organisations: 2, links: 3, rows: 3, setApart: 1 });
    // Nobody said the word « partners », so that it is none of the data's.
    expect(ofActors.understanding.roles).toEqual([]);
    const ofProjects = await counted({ "m.csv": "Projet;ADEME;CNRS;INRAE\nA;1;0;1\nB;0;0;0\nC;;;x\n" });
    expect(ofProjects.told).toEqual([["ties-nothing", "cell", 1, "1"]]);
    expect(ofProjects.counts).toMatchObject({ projects: 3, organisations: 2, links: 3, setApart: 0 });
  });

  test("of a register whose bodies other tables do not tie, unless a place is theirs", async () => {
    const { told, counts } = await counted({
      "liens.csv": "Projet;Structure\nA;ADEME\nB;ADEME\nB;CNRS\n",
      "registre.csv": "Structure;Commune\nADEME;Angers\nINRAE;\nIRD;\nCIRAD;Montpellier\n",
    });
    expect(told).toEqual([["ties-nothing", "cell", 3, "2"]]);
    expect(counts).toMatchObject({ projects: 2, organisations: 3, links: 3 });
  });

  test("of points without a tie", async () => {
    const { told, counts } = await counted({
      "points.csv": "Id,Label,Kind\na,ADEME,organisation\nb,CNRS,organisation\np,A,project\n",
      "liens.csv": "Source,Target\na,p\n",
    });
    expect(told).toEqual([["ties-nothing", "cell", 3, "1"]]);
    expect(counts).toMatchObject({ projects: 1, organisations: 1 });
  });
});
