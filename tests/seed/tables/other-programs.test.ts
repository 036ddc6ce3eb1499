import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { open } from "./open.ts";
import { workbook } from "./workbook.ts";

type Files = Record<string, string | Uint8Array>;
type Counts = { projects?: number; organisations?: number; persons?: number; links?: number; shared?: number };

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
/** Letters of Windows-1252 that ISO 8859-1 does not have. */
const HIGH: Record<string, number> = { "€": 0x80, "’": 0x92, œ: 0x9c, "–": 0x96 };
const ansi = (text: string): Uint8Array => Uint8Array.from(text, (one) => HIGH[one] ?? one.charCodeAt(0));

/** Letters of Mac Roman, which Excel on a Mac writes. */
const MAC: Record<string, number> = { É: 0x83, à: 0x88, ç: 0x8d, é: 0x8e, è: 0x8f, ô: 0x99, "’": 0xd5 };
const mac = (text: string): Uint8Array => Uint8Array.from(text, (one) => MAC[one] ?? one.charCodeAt(0));

const NX = (nodes: string, edges: string): string => `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key id="d0" for="node" attr.name="bipartite" attr.type="long"/><key id="d6" for="node" yfiles.type="nodegraphics"/>
  <graph edgedefault="undirected">${nodes}${edges}</graph></graphml>`;
const yed = (id: string, label: string): string =>
  `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel fontSize="12">${label}<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>`;

/** Davis's women, five of them, as Pajek's own file has them: two modes, places, edges in columns. */
const DAVIS = `*Vertices 8 5
  1 "EVELYN"     0.5054    0.6810    0.5000
  2 "LAURA"      0.4246    0.7428    0.5000
  3 "THERESA"    0.6313    0.6428    0.5000
  4 "BRENDA"     0.6629    0.6939    0.5000
  5 "CHARLOTTE"  0.4911    0.8981    0.5000
  6 "E1"         0.8218    0.6252    0.5000
  7 "E2"         0.2904    0.5684    0.5000
  8 "E3"         0.6610    0.9090    0.5000
*Edges
  1  6 1
  1  7 1
  2  6 1
  3  7 1
  4  8 1
  5  8 1
`;

const UNDERSTOOD: [what: string, files: Files, counts: Counts][] = [
  [
    "open data whose headers are paths (ANR)",
    {
      "anr.csv":
        "Projet.Code_Decision_ANR;Projet.Acronyme;Projet.Titre.Francais;AAP.Edition;Projet.Partenaire.Nom_organisme;Projet.Partenaire.Code_Decision_ANR;Projet.Partenaire.Est_coordinateur\n" +
        "ANR-19-1;ECO;Écologie;2019;CNRS;ANR-19-1-01;True\nANR-19-1;ECO;Écologie;2019;Pau;ANR-19-1-02;False\nANR-20-7;COOP;Coopération;2020;Pau;ANR-20-7-01;True\n",
    },
    { projects: 2, organisations: 2, links: 3, shared: 1 },
  ],
  [
    "headers in two languages at once (operations of European funds)",
    {
      "feder.csv":
        "Nom du bénéficiaire / Beneficiary name;Nom de l’opération / Operation name;Pays / Country\nRennes;Halle;FR\nRennes;Jardins;FR\nLannion;Fournil;FR\n",
    },
    { projects: 3, organisations: 2, links: 3, shared: 1 },
  ],
  [
    "one row an actor, with the projects in which it takes part in a cell",
    {
      "a.csv":
        "Structure;Type;Projets auxquels elle participe\nADEME;Agence;Halle, Verger\nLyon;Ville;Halle, Fournil\nCNRS;Labo;Verger, Fournil\n",
    },
    { projects: 3, organisations: 3, links: 6, shared: 3 },
  ],
  [
    "Airtable: names with a comma in quotes of their own",
    { "a.csv": 'Name,Partners,Lead\nHalle,"ADEME,""SCOP, Dromolib""",ADEME\nVerger,"""SCOP, Dromolib""",ADEME\n' },
    { projects: 2, organisations: 2, links: 5, shared: 2 },
  ],
  [
    "D3's node-link JSON of a star, which is of one mode",
    {
      "a.json":
        '{"nodes":[{"id":"Myriel"},{"id":"Napoleon"},{"id":"Valjean"}],"links":[{"source":"Napoleon","target":"Myriel"},{"source":"Valjean","target":"Myriel"}]}',
    },
    { projects: 2, organisations: 3, links: 4, shared: 1 },
  ],
  [
    "Cytoscape's simple interaction format",
    { "a.sif": "CNRS partenaire INRAE IRD\nINRAE\tfinance\tIRD\nSeul\n" },
    { projects: 3, organisations: 3, links: 6, shared: 3 },
  ],
  [
    "Excel in French: semicolons, line breaks within a cell, a wrapped name, comma decimals",
    {
      "suivi.csv":
        '\uFEFFProjet;Partenaires;Montant (€);Date de début\r\n"Halle\r\naux grains";"ADEME\nVille de Paris\nCNRS";12 500,50;01/03/2021\r\nJardins;"ADEME\nCroix-Rouge";8 000,00;15/09/2022\r\n',
    },
    { projects: 2, organisations: 4, links: 5, shared: 1 },
  ],
  [
    "Excel in French, one row a project, whose names have commas",
    { "a.csv": 'Projet;Partenaires\nRivières, ensemble;"ADEME, CNRS"\nJardins;ADEME\n' },
    { projects: 2, organisations: 2, links: 3 },
  ],
  [
    "Excel's Unicode text",
    { "a.txt": utf16("Projet\tPartenaire\r\nHalle\tADEME\r\nHalle\tÉcole des Ponts\r\nJardins\tADEME\r\n") },
    { projects: 2, organisations: 2, links: 3, shared: 1 },
  ],
  [
    "Windows-1252 with the letters that ISO 8859-1 has not",
    { "a.csv": ansi("Projet;Partenaire;Coût\r\nCœur de ville;Société d’Économie;1 200 €\r\nÉté – un;ADEME;500 €\r\n") },
    { projects: 2, organisations: 2, links: 2 },
  ],
  [
    "LibreOffice: titles above, an empty column and row, a total and a note below",
    {
      "a.csv":
        '"Bilan 2024",,,\n"Extrait du 12/01/2025",,,\n,,,\n"Projet",,"Partenaire","Subvention"\n"Halle",,"ADEME","1200"\n"Halle",,"Lyon","800"\n,,,\n"Jardins",,"ADEME","400"\n"TOTAL",,,"2400"\n"Source : service coopération.",,,\n',
    },
    { projects: 2, organisations: 2, links: 3 },
  ],
  [
    "a workbook with a total row, and sheets that hold none of it",
    {
      "a.xlsx": workbook({
        Suivi: [
          ["Suivi"],
          [],
          ["Projet", "Partenaires", "Budget"],
          ["Halle", "ADEME, Lyon", 12500.5],
          ["Jardins", "ADEME", 8000],
          ["Total", "", 20500.5],
        ],
        "Lisez-moi": [["Ce classeur est tenu par le service."], ["Ne pas diffuser."]],
        Vide: [],
      }),
    },
    { projects: 2, organisations: 2, links: 3 },
  ],
  [
    "a matrix with sums at its foot and side",
    { "a.csv": "Organisme;Halle;Jardins;Fournil;Total\nADEME;x;x;;2\nCNRS;;x;x;2\nTotal;1;2;1;4\n" },
    { projects: 3, organisations: 2, links: 4 },
  ],
  [
    "answers to a form, whose headers are questions",
    {
      "a.csv":
        'Horodateur,Quel est le nom de votre projet ?,Qui sont vos partenaires ?,Votre adresse e-mail\n2024/01/05 10:12:33,Halle,"ADEME, Lyon",ana@exemple.fr\n2024/01/06 9:02:00,Jardins,ADEME,leo@exemple.fr\n',
    },
    { projects: 2, organisations: 2, links: 3 },
  ],
  [
    "NodeXL: a band of titles above the headers, ends called vertices",
    {
      "n.xlsx": workbook({
        Edges: [
          ["", "", "Visual Properties"],
          ["Vertex 1", "Vertex 2", "Color"],
          ["a", "b", ""],
          ["a", "c", ""],
          ["b", "c", ""],
        ],
        Vertices: [
          ["", "", "Visual"],
          ["Vertex", "Color", "Label"],
          ["a", "", "A"],
          ["b", "", "B"],
          ["c", "", "C"],
        ],
      }),
    },
    { projects: 3, organisations: 3, links: 6 },
  ],
  [
    "NodeXL: metrics of the whole beside the sheet of edges take no part",
    {
      "n.xlsx": workbook({
        Edges: [
          ["Vertex 1", "Vertex 2", "Relationship"],
          ["ademe", "cerema", "Mentions"],
          ["cerema", "lyon", "Mentions"],
          ["ademe", "lyon", "Replies to"],
        ],
        "Overall Metrics": [
          ["Graph Metric", "Value"],
          ["Graph Type", "Directed"],
          ["Vertices", "Four"],
        ],
      }),
    },
    { projects: 3, organisations: 3, links: 6 },
  ],
  [
    "grants in the schema of French authorities: who grants, and who gets",
    {
      "subventions.csv":
        "nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,idBeneficiaire,objet,montant,nature\nVille de Rennes,21350238800019,2022-03-14,TOMBEES DE LA NUIT,32129284500048,Fonctionnement,650000,aide en numéraire\nVille de Rennes,21350238800019,2022-03-14,CERCLE PAUL BERT,77774332500018,Sport pour tous,120000.50,aide en numéraire\nRennes Métropole,24350013900189,2021-11-18,CERCLE PAUL BERT,77774332500018,Équipement,30000,aide en numéraire\n",
    },
    { projects: 2, organisations: 2, links: 3, shared: 1 },
  ],
  [
    "German: one row a project, partners in a list",
    {
      "a.csv": ansi(
        "Projekttitel;Projektträger;Kooperationspartner;Laufzeit von;Laufzeit bis\nDorfladen;Markt Höchstädt;Landkreis Wunsiedel, Caritasverband;01.03.2019;31.12.2021\nRadwege;Landkreis Wunsiedel;Naturpark, Stadt Selb;15.06.2020;30.06.2023\n",
      ),
    },
    { projects: 2, organisations: 5, links: 6, shared: 1 },
  ],
  [
    "Italian: one row a partner",
    { "a.csv": "Titolo del progetto;Ente;Ruolo\nOrti;Comune di Torino;Capofila\nOrti;Politecnico;Partner\n" },
    { projects: 1, organisations: 2, links: 2 },
  ],
  [
    "Notion: names with the address of their page behind them",
    {
      "n.csv":
        'Projet,Partenaires\nHalle,"ADEME (https://www.notion.so/ADEME-1), CNRS (https://www.notion.so/C-2)"\nRail,ADEME (https://www.notion.so/ADEME-1)\n',
    },
    { projects: 2, organisations: 2, links: 3, shared: 1 },
  ],
  [
    "a matrix in which a letter says who leads",
    {
      "m.xlsx": workbook({
        M: [
          ["", "Halle", "Rail", "Pont"],
          ["ADEME", "X", "", "x"],
          ["CNRS", "", "X", ""],
          ["Lys", "P", "", ""],
        ],
      }),
    },
    { projects: 3, organisations: 3, links: 4, shared: 1 },
  ],
  ["Pajek's women, of two modes", { "davis.net": DAVIS }, { projects: 3, organisations: 5, links: 6 }],
  [
    "a matrix as R writes it, with a byte order mark and no first header",
    { "davis.csv": "\uFEFF,E1,E2,E3\nEVELYN,1,0,1\nLAURA,1,1,0\nTHERESA,0,1,1\n" },
    { projects: 3, organisations: 3, links: 6 },
  ],
  [
    "companies and directors, surname first",
    {
      "boards.csv":
        'Company,Director,Since\nTotal,"Pouyanné, Patrick",2014\nTotal,"Barbizet, Patricia",2008\nPernod,"Barbizet, Patricia",2018\n',
    },
    { projects: 2, persons: 2, links: 3, shared: 1 },
  ],
  [
    "networkx's GraphML of two modes",
    {
      "a.graphml": NX(
        '<node id="Evelyn"><data key="d0">0</data></node><node id="Laura"><data key="d0">0</data></node><node id="E1"><data key="d0">1</data></node>',
        '<edge source="Evelyn" target="E1"/><edge source="Laura" target="E1"/>',
      ),
    },
    { projects: 1, organisations: 2, links: 2 },
  ],
  [
    "networkx's node-link form",
    {
      "a.json": JSON.stringify({
        directed: false,
        graph: { name: "Davis" },
        nodes: ["Evelyn", "Laura", "E1"].map((id) => ({ bipartite: id === "E1" ? 1 : 0, id })),
        links: ["Evelyn", "Laura"].map((source) => ({ source, target: "E1" })),
      }),
    },
    { projects: 1, organisations: 2, links: 2 },
  ],
  [
    "Gephi's tables of nodes and edges",
    {
      "nodes.csv": 'Id,Label,timeset,type\np1,Halle,,projet\no1,ADEME,,organisation\no2,"CNRS, Lyon",,organisation\n',
      "edges.csv": "Source,Target,Type,Id,Label,timeset,Weight\no1,p1,Undirected,0,,,1.0\no2,p1,Undirected,1,,,2.0\n",
    },
    { projects: 1, organisations: 2, links: 2 },
  ],
  [
    "Cytoscape's tables of nodes and edges",
    {
      "node.csv":
        '"SUID","name","selected","shared name","type"\n"1","ADEME","false","ADEME","organisation"\n"2","Halle","false","Halle","project"\n"3","Jardins","false","Jardins","project"\n',
      "edge.csv":
        '"SUID","interaction","name","selected","shared interaction","shared name"\n"101","pp","ADEME (pp) Halle","false","pp","ADEME (pp) Halle"\n"102","pp","ADEME (pp) Jardins","false","pp","ADEME (pp) Jardins"\n',
    },
    { projects: 2, organisations: 1, links: 2, shared: 1 },
  ],
  [
    "Cytoscape's JSON",
    {
      "net.cyjs": JSON.stringify({
        data: { name: "net" },
        elements: {
          nodes: [
            { data: { id: "1", name: "ADEME", type: "organisation" }, position: { x: 1, y: 2 }, selected: false },
            { data: { id: "2", name: "Halle", type: "project" } },
          ],
          edges: [{ data: { id: "9", source: "1", target: "2", interaction: "pp" } }],
        },
      }),
    },
    { projects: 1, organisations: 1, links: 1 },
  ],
  [
    "a blueprint of Kumu, by its own ids",
    {
      "kumu.json": JSON.stringify({
        elements: [
          { _id: "elem-1", attributes: { label: "ADEME", "element type": "Organization", tags: ["a", "b"] } },
          { _id: "elem-2", attributes: { label: "Halle", "element type": "Project" } },
        ],
        connections: [{ _id: "conn-1", from: "elem-1", to: "elem-2", attributes: { "connection type": "Funder" } }],
      }),
    },
    { projects: 1, organisations: 1, links: 1 },
  ],
  [
    "Kumu's workbook of elements and connections",
    {
      "kumu.xlsx": workbook({
        Elements: [
          ["Label", "Type", "Tags"],
          ["Halle", "Project", "food|city"],
          ["ADEME", "Organization", "state"],
          ["Ana Ruiz", "Person", ""],
        ],
        Connections: [
          ["From", "To", "Direction", "Type"],
          ["ADEME", "Halle", "directed", "Funder"],
          ["Ana Ruiz", "Halle", "undirected", "Lead"],
        ],
      }),
    },
    { projects: 1, organisations: 1, persons: 1, links: 2 },
  ],
  [
    "Palladio's people, each with their events",
    {
      "a.csv":
        "Full Name,Date of Birth,Gender,Event\nMary Astell,1666-11-12,F,Salon A;Salon B\nJohn Locke,1632-08-29,M,Salon A\nAnne Conway,1631-12-14,F,Salon B\n",
    },
    { projects: 2, persons: 3, links: 4, shared: 1 },
  ],
  [
    "OpenRefine's records, the first row of each with its name",
    { "a.tsv": "Projet\tPartenaire\tRôle\nHalle\tADEME\tporteur\n\tLyon\tpartenaire\nJardins\tADEME\tpartenaire\n" },
    { projects: 2, organisations: 2, links: 3 },
  ],
  [
    "points known by « Node ID » alone, beside their ties",
    { "ties.csv": "from,to\nA,B\nB,C\nC,A\n", "attributes.csv": "Node ID,Founded\nA,1996\nB,1999\nC,1996\n" },
    { projects: 3, organisations: 3, links: 6 },
  ],
];

describe("files of other programs are understood", () => {
  test.each(UNDERSTOOD)("%s", async (_what, files, counts) => {
    const { understanding, make } = await open(files);
    expect(understanding.counts).toMatchObject(counts);
    expect(understanding.faults.filter(({ reach }) => reach === "file" || reach === "sheet")).toEqual([]);
    await make();
  });

  test("roles and spans in Spanish, and numbers that name something are no quantity", async () => {
    const text =
      "Nombre del proyecto;Entidad;CIF id;Tipo de participación;Fecha de inicio;Fecha de fin\nHuertos;Gijón;21350238800019;Coordinador;01/04/2019;31/03/2022\nHuertos;Oviedo;21350238800020;Socio;01/04/2019;31/03/2022\n";
    const { understanding, make } = await open({ "a.csv": text });
    expect(understanding.roles.map(({ role }) => role)).toEqual(["carries", "partners"]);
    expect(understanding.files[0]!.sheets[0]!.columns[2]!.meaning).toMatchObject({ is: "attribute", type: "text" });
    const { dataset } = await make();
    expect(dataset.projects[0]).toMatchObject({
      attributes: { fecha_de_inicio: "2019-04-01", fecha_de_fin: "2022-03-31" },
    });
  });

  test("Excel on a Mac: its own letters and line ends", async () => {
    const list = "Projet;Partenaire;Rôle\rÉcole;Société de l’Été;porteur\rBois;Société de l’Été;partenaire\r";
    const { understanding, make } = await open({ "mac.csv": mac(list) });
    expect(understanding.files[0]!.encoding).toBe("Mac Roman");
    expect(understanding.roles.map(({ role }) => role)).toEqual(["carries", "partners"]);
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name }) => name)).toEqual(["Société de l’Été"]);
  });

  test("yEd: the words of labels, without what says how they are drawn", async () => {
    const edge =
      '<edge source="n0" target="n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>finance</y:EdgeLabel></y:PolyLineEdge></data></edge>';
    const { understanding, make } = await open({ "a.graphml": NX(yed("n0", "ADEME") + yed("n1", "Halle"), edge) });
    expect(understanding.roles.map(({ words }) => words)).toEqual(["finance"]);
    const files = JSON.stringify(await make());
    expect(files).not.toContain('"n0"');
    expect(understanding.files[0]!.sheets[0]!.columns[1]!.samples).toEqual(["ADEME", "Halle"]);
  });

  test("GEXF: values that stand for all, and every one of those that change with time", async () => {
    const { understanding } = await open({
      "a.gexf": `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic">
        <attributes class="node"><attribute id="0" title="class" type="integer"><default>7</default></attribute>
        <attribute id="1" title="budget" type="float"/><attribute id="2" title="type" type="string"/></attributes>
        <nodes><node id="a" label="ADEME" start="2009-01-01"><attvalues><attvalue for="2" value="organisation"/></attvalues></node>
        <node id="h" label="Halle"><attvalues><attvalue for="2" value="projet"/><attvalue for="0" value="1"/>
        <attvalue for="1" value="10" end="2010-06-01"/><attvalue for="1" value="20" start="2010-06-01"/></attvalues></node></nodes>
        <edges><edge id="1" source="a" target="h" start="2010-02-01"/></edges></graph></gexf>`,
    });
    const columns = understanding.files[0]!.sheets.flatMap(({ columns: all }) => all);
    const samples = Object.fromEntries(columns.map(({ header, samples: shown }) => [header, shown]));
    expect(samples).toMatchObject({ class: ["7", "1"], budget: ["10 ; 20"], start: ["2010-02-01"] });
  });

  test("names of ties of a network of one mode are not taken for names that look alike", async () => {
    const { understanding } = await open({ "a.csv": "Source,Target\nBob,Ike\nBob,Mike\nMike,Ike\nNorm,Bob\n" });
    expect(understanding.names.filter(({ kind }) => kind === "project")).toEqual([]);
  });
});

const REFUSED: [code: string, name: string, content: string | Uint8Array][] = [
  ["no-header", "sans-titres.csv", "Halle;ADEME;2021\nHalle;CNRS\nJardins;ADEME\nFournil;CNRS;a;b\nFournil;Lyon;x\n"],
  ["other-format", "davis.dl", "dl n=2 format=lowerhalf\ndata:\n1 0\n0 1\n"],
  ["other-format", "a.gdf", "nodedef>name VARCHAR,label VARCHAR\na,ADEME\n"],
  ["other-format", "a.gml", 'Creator "igraph"\nVersion 1\ngraph\n[\n  directed 0\n  node [ id 0 label "A" ]\n]\n'],
  ["other-format", "a.dot", 'graph { "ADEME" -- "Halle"; }'],
  ["hyperedge", "a.graphml", NX('<node id="a"/>', '<hyperedge><endpoint node="a"/></hyperedge>')],
  ["no-points", "a.net", "*Vertices 0\n*Edges\n"],
  ["no-points", "a.gexf", '<?xml version="1.0"?><gexf version="1.2"><graph><nodes/><edges/></graph></gexf>'],
  ["unknown-json", "a.json", '[{"a": 1}, {"a": 2}]'],
  ["empty-file", "vide.zip", zipSync({})],
  [
    "binary",
    "lettre.docx",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
  ],
  ["pdf", "a.csv", "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n"],
  [
    "xml-entities",
    "a.gexf",
    '<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY l "l">]><gexf><graph><nodes><node id="&l;"/>',
  ],
];

describe("what is no such file is refused, with why", () => {
  test.each(REFUSED)("%s: %s", async (code, name, content) => {
    const { understanding } = await open({ [name]: content });
    expect(understanding.faults.map((fault) => fault.code)).toEqual([code]);
    expect(understanding.ready).toBe(false);
  });
});

describe("rows that are none are set apart, each told", () => {
  const codes = async (files: Files) => {
    const { understanding } = await open(files);
    return understanding.faults.map(({ code, row, letter }) => [code, row, letter]);
  };

  test("totals and notes below a table; a project of such a name that has partners is one", async () => {
    const list = "Projet;Partenaires\nHalle;ADEME\nTotal;\nSource : service.;\n* provisoire;\n";
    expect(await codes({ "a.csv": list })).toEqual([
      ["total-row", 3, "A"],
      ["note-row", 4, "A"],
      ["note-row", 5, "A"],
    ]);
    expect(await codes({ "a.csv": "Projet;Partenaire\nTotal;ADEME\nHalle;ADEME\n" })).toEqual([]);
    const actorsFirst = "Partenaire;Projet\nTotal;Halle\nEnsemble;Halle\nADEME;Jardins\n";
    expect(await codes({ "a.csv": actorsFirst })).toEqual([]);
    expect(await codes({ "a.csv": `${actorsFirst}Total;3\n` })).toEqual([["total-row", 5, "A"]]);
  });

  test("vertices beyond the number that Pajek's file states", async () => {
    expect(await codes({ "a.net": '*Vertices 3\n1 "a"\n2 "b"\n*Arcs\n1 2\n1 7\n*Edges\n9 2\n1 3\n' })).toEqual([
      ["unknown-point", 6, "B"],
      ["unknown-point", 8, "A"],
    ]);
  });

  test("errors of formulas leave a column its type, and a row without its name is set apart", async () => {
    const files = {
      "a.csv": "Projet;Partenaire;Budget\n#N/A;ADEME;12\nB;ADEME;#DIV/0!\nC;ADEME;#VALEUR!\nD;ADEME;30\n",
    };
    expect(await codes(files)).toEqual([
      ["formula-error", 2, "A"],
      ["row-without-project", 2, "A"],
      ["formula-error", 3, "C"],
      ["formula-error", 4, "C"],
    ]);
    const { understanding } = await open(files);
    expect(understanding.files[0]!.sheets[0]!.columns[2]!.meaning.type).toBe("integer");
  });
});

test("row numbers before a table of R are no attribute, and what a row an actor says is the actor's", async () => {
  const numbered = await open({ "r.csv": '"","from","to","weight"\n"1","CNRS","INRAE",3\n"2","INRAE","CIRAD",2\n' });
  expect(numbered.understanding.files[0]!.sheets[0]!.columns[0]!.meaning.is).toBe("ignored");
  const text =
    "Structure;Type;Projets auxquels elle participe;Contact\nADEME;Agence;Halle, Verger;a@exemple.fr\nLyon;Ville;Halle, Fournil;b@exemple.fr\n";
  const { dataset } = await (await open({ "a.csv": text })).make();
  expect(dataset.organisations.map(({ attributes }) => attributes?.type_2)).toEqual(["Agence", "Ville"]);
});
