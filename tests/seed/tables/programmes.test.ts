import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../seed/package/schema.ts";
import { open, places } from "./open.ts";

const CORDIS = {
  "project.csv": `id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi
"101000001";"LYS";"SIGNED";"Lively soils";"2023-01-01";"2026-12-31";"2500000,5";"2400000";"HORIZON.2.6";"HORIZON-CL6";"2022-10-02";"HORIZON";"HORIZON-CL6";"HORIZON-CL6";"HORIZON-RIA";"";"We ""grow"" soils; and more.";"2023-01-02 10:00:00";"240001";"10.3030/101000001"
"101000002";"LYS";"SIGNED";"Light years";"2023-01-01";"2026-12-31";"100";"100";"HORIZON.1";"ERC";"2022-10-02";"HORIZON";"ERC";"ERC";"ERC-STG";"";"Stars.";"2023-01-02 10:00:00";"240002";"10.3030/101000002"
`,
  "organization.csv": `projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active
"101000001";"LYS";"999990001";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"rue X";"75000";"Paris";"FR";"FR101";"48,2";"http://www.cn.fr";"https://ec";"2023-01-02 10:00:00";"1";"1";"coordinator";"100,5";"100";"100";"false";"true"
"101000001";"LYS";"999990002";"DE1";"FARM GMBH";"FG";"true";"PRC";"weg";"10115";"Berlin";"DE";"DE300";"";"";"https://ec";"2023-01-02 10:00:00";"2";"2";"participant";"50";"50";"50";"false";"true"
"101000002";"LYS";"999990001";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"rue X";"75000";"Paris";"FR";"FR";"";"http://www.cn.fr";"https://ec";"2023-01-02 10:00:00";"1";"1";"coordinator";"100";"100";"100";"false";"true"
`,
  "euroSciVoc.csv": `projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle;euroSciVocDescription
"101000001";"/29/1";"/agricultural sciences/soil";"soil science";""
"101000002";"/23/1";"/natural sciences/stars";"astronomy";""
`,
};

test("an organisation of one name under several numbers is one once its name is joined, whichever row comes first", async () => {
  const rows = (...names: string[]) =>
    names.map((name, i) => `"101000001";"LYS";"99999000${i}";"${name}";"${i === 0 ? "coordinator" : "participant"}"`);
  const file = ["projectID;projectAcronym;organisationID;name;role", ...rows("FARM GMBH", "Farm GmbH", "FARM GMBH")];
  const files = { "project.csv": CORDIS["project.csv"], "organization.csv": file.join("\n") };
  const apart = await open(files);
  expect(apart.understanding.counts.organisations).toBe(3);
  const [pair] = apart.understanding.names;
  for (const [a, b] of [
    [pair!.a.name, pair!.b.name],
    [pair!.b.name, pair!.a.name],
  ] as const) {
    const { understanding, make } = await open(files, {
      names: [{ kind: "organisation", a, b, decision: "same" }],
    });
    expect(understanding.counts.organisations).toBe(1);
    expect((await make()).dataset.organisations).toHaveLength(1);
  }
});

test("what CORDIS escapes is read as it was, its roles of two words are known, and it is called by its name", async () => {
  const files = {
    "project.csv": CORDIS["project.csv"].replace("Lively soils", "R&amp;D &#8211; &quot;soils&quot; &amp &bogus;"),
    "organization.csv": CORDIS["organization.csv"]
      .replace("FARM GMBH", "FARM &amp; SONS")
      .replace("participant", "internationalPartner"),
  };
  const { understanding, make } = await open(files);
  expect([understanding.about.title, understanding.roles.filter(({ own }) => own)]).toEqual(["CORDIS", []]);
  const { dataset } = await make();
  expect(dataset.projects[0]!.title).toBe('R&D – "soils" &amp &bogus;');
  expect(dataset.organisations[1]!.name).toBe("FARM & SONS");
  const roleOf = (name: string) =>
    dataset.links.find(({ mention, target }) => mention === name && target.startsWith("project:"))!.role;
  expect(roleOf("FARM & SONS")).toBe("partners");
  const named = (name: string) => open({ [name]: CORDIS["project.csv"], [`${name} 2`]: CORDIS["organization.csv"] });
  expect((await named("soils.csv")).understanding.about.title).toContain("soils");
});

/** Which of a dataset's entities lie where, in which words and after whom. */
const placesOf = ({ links }: Dataset) =>
  links
    .filter(({ role }) => role === "located_in")
    .map(({ source, target, mention, qualifier }) => [
      source.replace(/^project:[a-z-]+?-(?=[^-]+(-\d)?$)/, "project:"),
      target,
      mention,
      qualifier,
    ]);

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
      // A project lies where the organisation that carries it does; a French region is the official one.
      expect(placesOf(dataset)).toEqual([
        ["organisation:centre-national", "territory:region-11", "FR101", null],
        ["project:lys", "territory:region-11", "FR101", "CENTRE NATIONAL"],
        ["organisation:farm-gmbh", "territory:de-region-DE30", "DE300", null],
        // Where one row says the country alone.
        ["project:lys-2", "territory:country-fr", "FR", "CENTRE NATIONAL"],
      ]);
      expect(dataset.territories.map(({ id, name }) => [id, name])).toEqual([
        ["territory:region-11", "Île-de-France"],
        ["territory:country-fr", "France"],
        ["territory:de-region-DE30", "Berlin"],
        ["territory:country-de", "Allemagne"],
      ]);
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
    expect(placesOf(dataset)).toEqual([
      ["organisation:region-sud", "territory:country-fr", "France", null],
      ["project:alpsoil", "territory:country-fr", "France", "Région Sud"],
      ["organisation:citta-di-torino", "territory:country-it", "Italy", null],
      ["project:light", "territory:country-it", "Italy", "Città di Torino"],
      ["organisation:eurac", "territory:country-it", "Italy", null],
    ]);
    const ties = dataset.links.filter(({ target }) => target.startsWith("project:"));
    expect(ties.map(({ source, role, record }) => [source, role, record])).toEqual([
      ["organisation:region-sud", "carries", "Search results, partners!B2"],
      ["organisation:citta-di-torino", "partners", "Search results, partners!B3"],
      ["organisation:citta-di-torino", "carries", "Search results, partners!B4"],
      ["organisation:eurac", "partners", "Search results, partners!B5"],
    ]);
  });
});

test.each([
  ["its column", "Hungary", "Hungary"],
  ["the code alone", "", "Somewhere (HU)"],
])("partners of keep.eu as a text: what a fund pays, and a country said by %s", async (_, country, words) => {
  const { understanding, make } = await open({
    "partners.csv": `Project acronym,Lead partner,Organisation in English,Country,NUTS 2,ERDF contribution
ALPSOIL,Yes,Sud,France,Provence (FRL0),1000.5
ALPSOIL,No,Elsewhere,${country},Somewhere (HU),500`,
  });
  expect(understanding.programme).toBe("keep");
  const { dataset } = await make();
  expect(placesOf(dataset).filter(([source]) => source === "organisation:elsewhere")).toEqual([
    ["organisation:elsewhere", "territory:country-hu", words, null],
  ]);
  const ties = dataset.links.filter(({ target }) => target.startsWith("project:"));
  expect(ties.map(({ role, attributes }) => [role, attributes])).toEqual([
    ["carries", { erdf_contribution: 1000.5 }],
    ["partners", { erdf_contribution: 500 }],
  ]);
});

test.each([
  ["EL", "country", ["territory:country-gr"]],
  ["UK", "country", ["territory:country-gb"]],
  ["Germany", "country", ["territory:country-de"]],
  ["Česká republika (CZ)", "country", ["territory:country-cz"]],
  ["Atlantis", "country", []],
  ["EL303", "region", ["territory:gr-region-EL30"]],
  ["UKI31", "region", ["territory:gb-region-UKI3"]],
  ["Torino (ITC11)", "region", ["territory:it-region-ITC1"]],
  ["FR716", "region", ["territory:region-84"]],
  ["FRD", "region", ["territory:region-28"]],
  ["FRY10", "region", ["territory:region-01"]],
  ["DE3", "region", []],
  ["XK", "region", []],
  ["PACA", "region", []],
] as const)("a place of a programme: %s, a %s, is %j", (words, level, ids) => {
  expect(places.find(words, level).map(({ id }) => id)).toEqual(ids);
});
