import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { workbook } from "./workbook.ts";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/tables/${name}`));

const LINKS = [
  "Projet;Structure;Rôle;Commune;Thématique;Début;Budget",
  "Halle aux grains;ADEME;partenaire;Toulouse;Alimentation;2023-01-01;1 200,50",
  "Halle aux grains;Ville de Paris;porteur;Toulouse;Alimentation;2023-01-01;1 200,50",
  "Jardins du rail;ADEME;financeur;Rodez;Habitat;2024-05-02;300",
  "Jardins du rail;Ada Martin (Cnam);responsable;Rodez;Habitat;2024-05-02;300",
  "Jardins du rail;à préciser;partenaire;Rodez;Habitat;2024-05-02;300",
  "",
].join("\r\n");

const ONE_A_ROW = [
  "Projet,Porteur,Partenaires,Région,Thèmes",
  'Halle,Ville de Paris,"ADEME ; Ville de Paris, Toulouse Métropole",Occitanie,Habitat',
  'Rail,ADEME,"Terres et Cité, CNRS (Lyon)",Bretagne,"Habitat ; Mobilité"',
].join("\n");

const POINTS = "Id;Label;kind\na;ADEME;organisation\nb;Ada Martin;person\np;Fab;project\nq;Lab;project\n";
const TIES = "Source;Target;Type;Weight\na;p;Undirected;2\na;q;Undirected;1\nb;q;Undirected;1\n";

/** Letters of Windows-1252 that are one byte of the same number. */
const windows = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const CORDIS = {
  "project.csv": `id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;frameworkProgramme
"101";"LYS";"SIGNED";"Lively soils";"2023-01-01";"2026-12-31";"2500000,5";"2400000";"HORIZON.2.6";"CL6";"HORIZON"
"102";"SOL";"SIGNED";"Light years";"2023-01-01";"2026-12-31";"100";"100";"HORIZON.1";"ERC";"HORIZON"
`,
  "organization.csv": `projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;city;country;organizationURL;order;role;ecContribution
"101";"LYS";"991";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"Paris";"FR";"http://www.cn.fr";"1";"coordinator";"100,5"
"101";"LYS";"992";"DE1";"FARM GMBH";"FG";"true";"PRC";"Berlin";"DE";"";"2";"participant";"50"
"102";"SOL";"991";"FR1";"CENTRE NATIONAL";"CN";"false";"REC";"Paris";"FR";"http://www.cn.fr";"1";"coordinator";"100"
`,
  "euroSciVoc.csv": `projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle
"101";"/29/1";"/agricultural sciences/soil";"soil science"
`,
};

const GRAPHML = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="name" attr.type="string"/>
<key id="d1" for="node" attr.name="bipartite" attr.type="int"/><graph edgedefault="undirected">
<node id="n0"><data key="d0">Dinner</data><data key="d1">1</data></node><node id="n1"><data key="d0">Laura</data><data key="d1">0</data></node>
<edge source="n1" target="n0"/></graph></graphml>`;

const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><attributes class="node"><attribute id="0" title="kind" type="string"/></attributes>
<nodes><node id="a" label="ADEME"><attvalues><attvalue for="0" value="organisation"/></attvalues></node>
<node id="p" label="Fab"><attvalues><attvalue for="0" value="project"/></attvalues></node></nodes><edges><edge source="a" target="p"/></edges></graph></gexf>`;

const GRAPHOLOGY = JSON.stringify({
  nodes: [
    { key: "p", attributes: { label: "P", kind: "project" } },
    { key: "a", attributes: { label: "A", kind: "person" } },
  ],
  edges: [{ key: "k", source: "a", target: "p", attributes: { role: "leads" } }],
});

/** Small files of each form that may be opened as data, by what they are; each makes a package. */
export const EVERY_FORM: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  "a list of links": { "liens.csv": LINKS },
  "a list of links in Windows-1252": { "liens.csv": windows(LINKS) },
  "a list of links with a register": {
    "liens.csv": LINKS,
    "structures.csv": "Structure;Statut;Effectif\nADEME;EPIC;1000\nVille de Paris;Collectivité;50000\n",
  },
  "one row a project": { "projets.csv": ONE_A_ROW },
  "one row a project, in a workbook with merged cells": { "fusionnees.xlsx": fixture("fusionnees.xlsx") },
  "a workbook of one sheet": { "projets.xlsx": fixture("projets.xlsx") },
  "a matrix, actors in rows": { "matrice.csv": ";Halle;Rail\nADEME;x;x\nVille de Paris;;1\n" },
  "a matrix, projects in rows": { "matrice.csv": "Projet;ADEME;Ville de Paris\nHalle;1;0\nRail;3;2\n" },
  "points and links": { "points.csv": POINTS, "liens.csv": TIES },
  "points and links, in sheets": {
    "reseau.xlsx": workbook({
      Nodes: POINTS.trim()
        .split("\n")
        .map((row) => row.split(";")),
      Edges: TIES.trim()
        .split("\n")
        .map((row) => row.split(";")),
    }),
  },
  "points and links, in an OpenDocument spreadsheet": { "reseau.ods": fixture("reseau.ods") },
  "links between actors alone": { "amis.csv": "Source,Target\nAda,Bo\nBo,Cleo\nCleo,Ada\n" },
  GEXF: { "r.gexf": GEXF },
  GraphML: { "g.graphml": GRAPHML },
  "graphology's JSON": { "g.json": GRAPHOLOGY },
  Pajek: { "d.net": '*Vertices 3 2\n1 "Laura"\n2 "Eve&#233;"\n3 "Dinner"\n*Edges\n1 3 1\n2 3 2\n' },
  "CORDIS's tables": CORDIS,
  "CORDIS's zip": {
    "cordis.zip": zipSync(
      Object.fromEntries(Object.entries(CORDIS).map(([name, text]) => [`csv/${name}`, strToU8(text)])),
    ),
  },
  "a workbook of keep.eu": { "keep.xlsx": fixture("keep.xlsx") },
};
