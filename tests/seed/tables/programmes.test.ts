import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { open } from "./open.ts";

const CORDIS = {
  "project.csv": `id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi
"101000001";"LYS";"SIGNED";"Lively soils";"2023-01-01";"2026-12-31";"2500000,5";"2400000";"HORIZON.2.6";"HORIZON-CL6";"2022-10-02";"HORIZON";"HORIZON-CL6";"HORIZON-CL6";"HORIZON-RIA";"";"We ""grow"" soils; and more.";"2023-01-02 10:00:00";"240001";"10.3030/101000001"
"101000002";"LYS";"SIGNED";"Light years";"2023-01-01";"2026-12-31";"100";"100";"HORIZON.1";"ERC";"2022-10-02";"HORIZON";"ERC";"ERC";"ERC-STG";"";"Stars.";"2023-01-02 10:00:00";"240002";"10.3030/101000002"
`,
  "organization.csv": `projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active
"101000001";"LYS";"999990001";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"rue X";"75000";"Paris";"FR";"FR101";"48,2";"http://www.cn.fr";"https://ec";"2023-01-02 10:00:00";"1";"1";"coordinator";"100,5";"100";"100";"false";"true"
"101000001";"LYS";"999990002";"DE1";"FARM GMBH";"FG";"true";"PRC";"weg";"10115";"Berlin";"DE";"DE300";"";"";"https://ec";"2023-01-02 10:00:00";"2";"2";"participant";"50";"50";"50";"false";"true"
"101000002";"LYS";"999990001";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"rue X";"75000";"Paris";"FR";"FR101";"";"http://www.cn.fr";"https://ec";"2023-01-02 10:00:00";"1";"1";"coordinator";"100";"100";"100";"false";"true"
`,
  "euroSciVoc.csv": `projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription
"101000001";"/29/1";"/agricultural sciences/soil";"soil science";""
"101000002";"/23/1";"/natural sciences/stars";"astronomy";""
`,
};

describe("CORDIS", () => {
  const zipped = {
    "cordis.zip": zipSync(
      Object.fromEntries(Object.entries(CORDIS).map(([name, text]) => [`csv/${name}`, strToU8(text)])),
    ),
  };

  test.each([
    ["its three tables", CORDIS],
    ["their zip", zipped],
  ])(
    "%s: projects told apart by number, bodies by theirs, with themes, roles and what is their own",
    async (_, files) => {
      const { understanding, make } = await open(files as Record<string, string | Uint8Array>);
      expect(understanding.programme).toBe("cordis");
      expect(understanding.faults).toEqual([]);
      expect(understanding.counts).toMatchObject({ projects: 2, organisations: 2, themes: 2, links: 3, shared: 1 });
      const { dataset } = await make();
      expect(dataset.projects.map(({ id, name, title }) => [id.replace(/^project:[a-z]+-/, ""), name, title])).toEqual([
        ["lys", "LYS", "Lively soils"],
        ["lys-2", "LYS", "Light years"],
      ]);
      expect(dataset.projects[0]!.attributes).toMatchObject({
        startdate: "2023-01-01",
        totalcost: 2500000.5,
        fundingscheme: "HORIZON-RIA",
      });
      expect(dataset.organisations[1]).toMatchObject({
        name: "FARM GMBH",
        attributes: { sme: true, country: "DE", activitytype: "PRC" },
      });
      const ties = dataset.links.filter(({ target }) => target.startsWith("project:"));
      expect(ties.map(({ source, role, attributes }) => [source, role, attributes])).toEqual([
        ["organisation:centre-national", "carries", { eccontribution: 100.5 }],
        ["organisation:farm-gmbh", "partners", { eccontribution: 50 }],
        ["organisation:centre-national", "carries", { eccontribution: 100 }],
      ]);
    },
  );
});

describe("keep.eu", () => {
  test("a workbook of search results: projects with their partners, the lead told apart", async () => {
    const bytes = new Uint8Array(readFileSync("tests/fixtures/tables/keep.xlsx"));
    const { understanding, make } = await open({ "Project_search_results_keep_eu.xlsx": bytes });
    expect(understanding.programme).toBe("keep");
    expect(understanding.faults).toEqual([]);
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3, links: 4, shared: 1 });
    const { dataset } = await make();
    expect(dataset.projects[0]).toMatchObject({
      name: "ALPSOIL",
      title: "Soils of the Alps",
      attributes: { programme: "Alpine Space" },
    });
    const ties = dataset.links.filter(({ target }) => target.startsWith("project:"));
    expect(ties.map(({ source, role, record }) => [source, role, record])).toEqual([
      ["organisation:region-sud", "carries", "Search results, partners!B2"],
      ["organisation:citta-di-torino", "partners", "Search results, partners!B3"],
      ["organisation:citta-di-torino", "carries", "Search results, partners!B4"],
      ["organisation:eurac", "partners", "Search results, partners!B5"],
    ]);
  });
});
