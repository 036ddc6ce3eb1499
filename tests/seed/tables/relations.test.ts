import { describe, expect, test } from "vitest";
import { open } from "./open.ts";
import { workbook } from "./workbook.ts";

const PROJECTS = [
  ["id", "nom", "début"],
  [1, "Halle", "2021-03-01"],
  [2, "Jardins", "2022-05-01"],
];
const BODIES = [
  ["id", "nom", "statut"],
  [1, "ADEME", "Établissement public"],
  [2, "Biovallée", "Association"],
  [3, "Mairie de Die", "Commune"],
];
const PARTS = [
  ["projet_id", "structure_id", "rôle"],
  [1, 1, "financeur"],
  [1, 2, "porteur"],
  [2, 3, "porteur"],
  [2, 2, "partenaire"],
];

describe("tables of a database, which name each other by ids", () => {
  test("a workbook of projects, bodies and who takes part, whose ids are the same numbers", async () => {
    const { understanding, make } = await open({
      "base.xlsx": workbook({ Projets: PROJECTS, Structures: BODIES, Participations: PARTS }),
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3, links: 4, shared: 1, setApart: 0 });
    expect(understanding.faults).toEqual([]);
    expect(understanding.files[0]!.sheets.map(({ form }) => form)).toEqual(["register", "register", "links"]);
    const [project, body] = understanding.files[0]!.sheets[2]!.columns;
    expect(project).toMatchObject({ header: "projet_id", samples: ["Halle", "Jardins"], meaning: { is: "project" } });
    expect(body).toMatchObject({ header: "structure_id", meaning: { is: "actor", of: "organisation" } });
    const { dataset } = await make();
    expect(dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["Halle", { debut: "2021-03-01" }],
      ["Jardins", { debut: "2022-05-01" }],
    ]);
  });

  test("headers of a research database, in files of their own", async () => {
    const { understanding } = await open({
      "Project.csv": "ProjectID,Title,LeadOrgID\nP1,Halle,O2\nP2,Jardins,O1\n",
      "Organisation.csv": "OrgID,Name\nO1,ADEME\nO2,Biovallée\n",
      "Participation.csv": "ParticipationID,ProjectID,OrgID\n1,P1,O1\n2,P2,O2\n3,P2,O1\n",
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, shared: 2 });
    expect(understanding.files[2]!.sheets[0]!.form).toBe("links");
  });

  test("people and bodies with the same ids, themes by their own table, and the body of each person", async () => {
    const { understanding, make } = await open({
      "base.xlsx": workbook({
        Projets: PROJECTS.map((row, i) => [...row, i === 0 ? "id_porteur" : i]),
        Structures: BODIES,
        Personnes: [
          ["id", "nom complet", "id_structure"],
          [1, "Ana Ruiz", 2],
          [2, "Léo Petit", 3],
        ],
        Thématiques: [
          ["id", "libellé"],
          [1, "Alimentation"],
          [2, "Énergie"],
        ],
        Projets_thématiques: [
          ["id_projet", "id_thématique"],
          [1, 1],
          [2, 1],
          [2, 2],
        ],
        Équipes: [
          ["id_projet", "id_personne", "fonction"],
          [1, 1, "responsable"],
          [2, 1, "partenaire"],
          [2, 2, "partenaire"],
        ],
      }),
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, persons: 2, themes: 2, links: 5 });
    const { dataset } = await make();
    expect(dataset.persons.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["Ana Ruiz", { id_structure: "Biovallée" }],
      ["Léo Petit", { id_structure: "Mairie de Die" }],
    ]);
  });

  test("companies, their directors, and who sits where: boards are the projects", async () => {
    const { understanding, make } = await open({
      "companies.csv": "company_id,company_name,sector\n1,Danone,Food\n2,Pernod,Drinks\n",
      "directors.csv": "director_id,director_name\n1,Ana Ruiz\n2,Léo Petit\n3,Zoé Grand\n",
      "mandates.csv": "company_id,director_id,position\n1,1,Chair\n1,2,Director\n2,1,Director\n2,3,CEO\n",
    });
    expect(understanding.counts).toMatchObject({ projects: 2, persons: 3, links: 4, shared: 1 });
    expect(understanding.faults).toEqual([]);
    const { dataset } = await make();
    expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([{ sector: "Food" }, { sector: "Drinks" }]);
  });

  test("ties between the rows of one table of actors are a network of one mode", async () => {
    const { understanding, make } = await open({
      "a.xlsx": workbook({
        Acteurs: BODIES,
        Liens: [
          ["id_acteur_1", "id_acteur_2", "relation"],
          [1, 2, "finance"],
          [1, 3, "conseille"],
        ],
      }),
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3, links: 4, shared: 1 });
    expect(understanding.files[0]!.sheets.map(({ form }) => form)).toEqual(["points", "one-mode"]);
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name, attributes }) => [name, attributes])).toContainEqual([
      ...["ADEME", { statut: "Établissement public" }],
    ]);
  });

  test("two of one name are two, each with its id; an id that no row has is told", async () => {
    const { understanding } = await open({
      "base.xlsx": workbook({
        Projets: PROJECTS,
        Structures: [...BODIES, [4, "Mairie de Die", "Service"]],
        Participations: [...PARTS, [1, 4, "partenaire"], [1, 9, "partenaire"], ...PARTS.slice(1, 3), ...PARTS.slice(1)],
      }),
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 4 });
    expect(understanding.faults.map(({ code, row, letter, value }) => [code, row, letter, value])).toContainEqual([
      ...["unknown-id", 7, "B", "9"],
    ]);
    const bodies = understanding.files[0]!.sheets[1]!.columns[1]!.samples;
    expect(bodies).toEqual(["ADEME", "Biovallée", "Mairie de Die (3)", "Mairie de Die (4)"]);
  });

  test("where the names stand beside the ids, the ids stay what they are", async () => {
    const { understanding } = await open({
      "projets.csv": "id_projet;nom_projet;budget\n1;Halle;300\n2;Jardins;400\n",
      "liens.csv": "id_projet;projet;structure\n1;Halle;ADEME\n2;Jardins;ADEME\n2;Jardins;Lyon\n",
    });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, links: 3 });
    expect(understanding.files[1]!.sheets[0]!.columns[0]!.meaning.is).toBe("project-id");
  });

  test("two lists that number their own projects do not name each other’s", async () => {
    const list = (...names: string[]) => [
      ["id_projet", "Projet", "Partenaires"],
      ...names.map((name, i) => [i + 1, name, "ADEME ; CNRS"]),
    ];
    const { understanding } = await open({
      "a.xlsx": workbook({ 2023: list("Halle", "Jardins"), 2024: list("Fournil", "Rail") }),
    });
    const ids = understanding.files[0]!.sheets.map(({ columns }) => columns[0]!);
    expect(ids.map(({ samples, meaning }) => [meaning.is, samples])).toEqual([
      ["project-id", ["1", "2"]],
      ["project-id", ["1", "2"]],
    ]);
  });

  test("a list of ids in a cell is one of names", async () => {
    const { understanding } = await open({
      "projets.csv": "id;nom_projet;id_partenaires\n1;Halle;1, 2\n2;Jardins;2\n3;Fournil;1, 3\n",
      "partenaires.csv": "id;nom\n1;ADEME, Paris\n2;Lyon\n3;CNRS\n",
    });
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 3, links: 5, shared: 2 });
  });
});
