import { describe, expect, test } from "vitest";
import { reportOf } from "../../../seed/tables/report.ts";
import { open } from "./open.ts";

const ties = async (files: Record<string, string>, choices = {}) => {
  const { dataset } = await (await open(files, choices)).make();
  return dataset.links.map(({ source, role, target, record }) => [source, role, target, record]);
};

const DAVIS = ` ,Bridge,Dinner,Charity Ball\nEvelyn Jefferson,1,0,1\nLaura Mandeville,1,1,0\nOlivia Carleton,0,0,1\n`;

describe("a matrix", () => {
  test("of actors and projects is known by its marks", async () => {
    const { understanding } = await open({ "davis.csv": DAVIS });
    expect(understanding.files[0]!.sheets[0]).toMatchObject({ form: "matrix", rows: 3 });
    expect(await ties({ "davis.csv": DAVIS })).toEqual([
      ["organisation:evelyn-jefferson", "partners", "project:davis-bridge", "B2"],
      ["organisation:evelyn-jefferson", "partners", "project:davis-charity-ball", "D2"],
      ["organisation:laura-mandeville", "partners", "project:davis-bridge", "B3"],
      ["organisation:laura-mandeville", "partners", "project:davis-dinner", "C3"],
      ["organisation:olivia-carleton", "partners", "project:davis-charity-ball", "D4"],
    ]);
  });

  test("of projects and actors is the same the other way round", async () => {
    const text = "Projet;ADEME;CNRS;Ville de Lyon\nA;x;;X\nB;;3;oui\n";
    expect(await ties({ "m.csv": text })).toEqual([
      ["organisation:ademe", "partners", "project:m-a", "B2"],
      ["organisation:ville-de-lyon", "partners", "project:m-a", "D2"],
      ["organisation:cnrs", "partners", "project:m-b", "C3"],
      ["organisation:ville-de-lyon", "partners", "project:m-b", "D3"],
    ]);
    const { dataset } = await (await open({ "m.csv": text })).make();
    expect(dataset.links[2]!.attributes).toEqual({ weight: 3 });
  });
});

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="kind" type="string"/><attribute id="1" title="Budget" type="double"/></attributes>
<nodes>
<node id="1" label="Fab T"><attvalues><attvalue for="0" value="project"/><attvalue for="1" value="12.5"/></attvalues></node>
<node id="2" label="Ville d&apos;Évry"><attvalues><attvalue for="0" value="organisation"/></attvalues></node>
</nodes>
<edges><edge id="e7" source="1" target="2" label="porteur" weight="1.0"/></edges></graph></gexf>`;

test("a matrix with roles in its cells keeps its header and has the roles", async () => {
  const text = "Acteur;P1;P2;P3\nADEME;porteur;partenaire;\nCNRS;;porteur;partenaire\nLyon;partenaire;;porteur\n";
  const { dataset } = await (await open({ "m.csv": text })).make();
  expect(dataset.links.map(({ source, role, target }) => [source, role, target])).toEqual([
    ["organisation:ademe", "carries", "project:m-p1"],
    ["organisation:ademe", "partners", "project:m-p2"],
    ["organisation:cnrs", "carries", "project:m-p2"],
    ["organisation:cnrs", "partners", "project:m-p3"],
    ["organisation:lyon", "partners", "project:m-p1"],
    ["organisation:lyon", "carries", "project:m-p3"],
  ]);
});

test("a matrix makes roles of words that are none that is known, and keeps each name as its row or header has it", async () => {
  const text = "Acteur;P1;P2;P3\nADEME;x;financeur;\nA.D.E.M.E.;;;x\nCNRS;x;x;x\n";
  const names = [{ kind: "organisation" as const, a: "ADEME", b: "A.D.E.M.E.", decision: "same" as const }];
  const sheets = [{ headers: ["Acteur", "P1", "P2", "P3"], form: "matrix" as const }];
  const { dataset } = await (await open({ "m.csv": text }, { names, sheets })).make();
  expect(
    dataset.links.slice(0, 3).map(({ source, role, mention, attributes }) => [source, role, mention, attributes]),
  ).toEqual([
    ["organisation:ademe", "partners", "ADEME", undefined],
    ["organisation:ademe", "financeur", "ADEME", undefined],
    ["organisation:ademe", "partners", "A.D.E.M.E.", undefined],
  ]);
  expect(dataset.roles.map(({ id, from }) => [id, from])).toEqual([["financeur", "organisation"]]);
  const across = "Projet;ADEME;Ademe;CNRS\nA;x;;\nB;;x;x\n";
  const turned = await (await open({ "m.csv": across })).make();
  expect(turned.dataset.links.map(({ source, mention }) => [source, mention])).toEqual([
    ["organisation:ademe", "ADEME"],
    ["organisation:ademe-2", "Ademe"],
    ["organisation:cnrs", "CNRS"],
  ]);
});

test("a header of a matrix that holds an e-mail address stands without it, told as a fault", async () => {
  const text = "Projet;ADEME;Jo Roy <jo@roy.fr>;a@b.fr\nA;x;x;\nB;;x;x\n";
  const { understanding, make } = await open({ "m.csv": text });
  expect(understanding.faults).toMatchObject([
    { code: "email-left-out", reach: "cell", row: 1, letter: "C" },
    { code: "email-left-out", reach: "cell", row: 1, letter: "D" },
  ]);
  const { dataset } = await make();
  expect(dataset.organisations.map(({ name }) => name)).toEqual(["ADEME", "Jo Roy"]);
  expect(JSON.stringify(dataset)).not.toMatch(/@(roy|b)/);
});

test("ties show each name as its own cell has it", async () => {
  const names = [{ kind: "organisation" as const, a: "ADEME", b: "Agence", decision: "same" as const }];
  const mentions = async (text: string) =>
    (await (await open({ "t.csv": text }, { names })).make()).dataset.links.map(({ mention }) => mention);
  expect(await mentions("Source,Target\nADEME,Fab\nAgence,Lab\nCNRS,Lab\n")).toEqual(["ADEME", "Agence", "CNRS"]);
  expect(await mentions("Source,Target\nADEME,CNRS\nCNRS,Lyon\nAgence,Lyon\n")).toEqual([
    "ADEME",
    "CNRS",
    "CNRS",
    "Lyon",
    "Agence",
    "Lyon",
  ]);
});

describe("a network's file", () => {
  test("GEXF: kinds from attributes, whichever way the links lead", async () => {
    expect(await ties({ "r.gexf": GEXF })).toEqual([
      ["organisation:ville-d-evry", "partners", "project:r-fab-t", "e7"],
    ]);
    const { dataset } = await (await open({ "r.gexf": GEXF })).make();
    expect(dataset.projects[0]!.attributes).toEqual({ budget: 12.5 });
  });

  test("GraphML, with names by key", async () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="name" attr.type="string"/>
<key id="d1" for="node" attr.name="bipartite" attr.type="int"/><graph edgedefault="undirected">
<node id="n0"><data key="d0">Dinner</data><data key="d1">1</data></node><node id="n1"><data key="d0">Laura</data><data key="d1">0</data></node>
<edge source="n1" target="n0"/></graph></graphml>`;
    expect(await ties({ "g.graphml": text })).toEqual([["organisation:laura", "partners", "project:g-dinner", "4"]]);
  });

  test("graphology's JSON, node-link JSON and a blueprint of Kumu", async () => {
    const graphology = {
      nodes: [
        { key: "p", attributes: { label: "P", kind: "project" } },
        { key: "a", attributes: { label: "A", kind: "person" } },
      ],
      edges: [{ key: "k", source: "a", target: "p", attributes: { role: "leads" } }],
    };
    expect(await ties({ "g.json": JSON.stringify(graphology) })).toEqual([["person:a", "leads", "project:g-p", "k"]]);
    const kumu = {
      elements: [
        { label: "ADEME", type: "Organisation" },
        { label: "Fab", type: "Project" },
      ],
      connections: [{ from: "ADEME", to: "Fab", type: "partner" }],
    };
    expect(await ties({ "k.json": JSON.stringify(kumu) })).toEqual([
      ["organisation:ademe", "partners", "project:k-fab", "1"],
    ]);
    const nodeLink = {
      nodes: [
        { id: 1, name: "X" },
        { id: 2, name: "Y" },
      ],
      links: [{ source: 1, target: 2 }],
    };
    expect((await open({ "n.json": JSON.stringify(nodeLink) })).understanding.counts.projects).toBe(1);
  });

  test("Pajek of two modes", async () => {
    const text = `*Vertices 3 2\n1 "Laura"\n2 "Eve&#233;"\n3 "Dinner"\n*Edges\n1 3 1\n2 3 2\n`;
    expect(await ties({ "d.net": text })).toEqual([
      ["organisation:laura", "partners", "project:d-dinner", "6"],
      ["organisation:evee", "partners", "project:d-dinner", "7"],
    ]);
  });

  test("two tables, of points and of links", async () => {
    const files = { "nodes.csv": "Id;Label\n1;ADEME\n2;Fab\n3;Lab\n", "edges.csv": "Source;Target\n1;2\n1;3\n" };
    const { understanding } = await open(files);
    expect(understanding.files.map(({ sheets }) => sheets[0]!.form)).toEqual(["points", "ties"]);
    expect(understanding.counts).toMatchObject({ projects: 1, organisations: 2 });
    const headers = understanding.files[1]!.sheets[0]!.headers;
    const columns = { Source: { meaning: { is: "source" as const, of: "organisation" as const } } };
    const chosen = await open(files, { sheets: [{ headers, form: "ties", columns }] });
    expect(chosen.understanding.counts).toMatchObject({ projects: 2, organisations: 1, shared: 1 });
  });
});

describe("tables that say it in other words", () => {
  test("companies and their directors: who sits on two boards is shared", async () => {
    const text = "Company,Director,Since\nACME,Ann Lee,2001\nACME,Bob Ray,2003\nZeta,Ann Lee,2004\n";
    expect(await ties({ "boards.csv": text })).toEqual([
      ["person:ann-lee", "partners", "project:boards-acme", "B2"],
      ["person:bob-ray", "partners", "project:boards-acme", "B3"],
      ["person:ann-lee", "partners", "project:boards-zeta", "B4"],
    ]);
  });

  test("elements and connections of Kumu, whose other types are sorts of organisations", async () => {
    const files = {
      "elements.csv": "Label,Type,Tags\nADEME,Agency,a\nFab,Project,b\nLyon,City,c\n",
      "connections.csv": "From,To,Type\nADEME,Fab,funds\nLyon,Fab,hosts\nLyon,ADEME,knows\n",
    };
    const { understanding, make } = await open(files);
    expect(understanding.counts).toMatchObject({ projects: 1, organisations: 2 });
    expect(understanding.faults).toMatchObject([{ code: "tie-between-actors", row: 4 }]);
    const { dataset } = await make();
    expect(dataset.organisations.map(({ name, attributes }) => [name, attributes?.["type_2"]])).toEqual([
      ["ADEME", "Agency"],
      ["Lyon", "City"],
    ]);
  });
});

describe("a network of one mode", () => {
  const text = "source,target,relation\nAnna,Bo,amis\nBo,Chloé,collègues\nAnna,Chloé,amis\nBo,Bo,amis\n";

  test("is said to be one, and each tie becomes a project of the two that it joins", async () => {
    const { understanding, make } = await open({ "amis.csv": text });
    expect(understanding.files[0]!.sheets[0]).toMatchObject({ form: "one-mode", proposed: "one-mode" });
    expect(understanding.faults).toMatchObject([{ code: "tie-to-itself", row: 5, value: "Bo" }]);
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 3, shared: 3 });
    expect(reportOf(understanding)).toMatch(/\n3 organisations, 0 people, 3 relations between them\.$/);
    const { dataset } = await make();
    expect(dataset.roles).toMatchObject([{ id: "in_relation", label_fr: "en relation", from: "organisation" }]);
    expect(new Set(dataset.links.map(({ role }) => role))).toEqual(new Set(["in_relation"]));
    expect(dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["Anna – Bo", { relation: "amis" }],
      ["Bo – Chloé", { relation: "collègues" }],
      ["Anna – Chloé", { relation: "amis" }],
    ]);
  });

  test("of people where somebody says so, in a newer version of the file too, and where they are written as people", async () => {
    const { understanding } = await open({ "amis.csv": text });
    const [sheet] = understanding.files[0]!.sheets;
    expect(sheet).toMatchObject({ points: "organisation" });
    // An end alone is not asked what it is: a point stands at either.
    expect(sheet!.columns[0]!.meanings.every(({ is, of }) => is === "attribute" || of === undefined)).toBe(true);
    const sheets = [{ headers: sheet!.headers, points: "person" as const }];
    const chosen = await open({ "amis-2.csv": `${text}Chloé,Dan,amis\n` }, { sheets });
    expect(chosen.understanding.counts).toMatchObject({ projects: 4, organisations: 0, persons: 4 });
    const { dataset } = await chosen.make();
    expect(dataset.roles).toMatchObject([{ id: "in_relation", from: "person" }]);
    expect(dataset.persons.map(({ name }) => name)).toEqual(["Anna", "Bo", "Chloé", "Dan"]);
    const written = await open({ "amis.csv": 'source,target\n"Lee, Ann","Ray, Bob"\n"Ray, Bob","Roy, Cléo"\n' });
    expect(written.understanding.files[0]!.sheets[0]).toMatchObject({ form: "one-mode", points: "person" });
    expect(written.understanding.counts).toMatchObject({ organisations: 0, persons: 3 });
  });

  test("of which one end was said to be people, as could be chosen before, is read as well", async () => {
    const columns = { source: { meaning: { is: "source" as const, of: "person" as const } } };
    const { understanding } = await open(
      { "amis.csv": text },
      { sheets: [{ headers: ["source", "target", "relation"], columns }] },
    );
    expect(understanding.faults).toMatchObject([{ code: "tie-to-itself" }]);
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 0, persons: 3 });
  });

  test("whose points are people and organisations by a column of theirs", async () => {
    const files = {
      "points.csv": "Id,Label,Type\n1,Anna,personne\n2,ADEME,organisation\n3,Bo,personne\n",
      "liens.csv": "Source,Target\n1,2\n2,3\n3,1\n",
    };
    const { understanding, make } = await open(files);
    expect(understanding.files[1]!.sheets[0]).toMatchObject({ form: "one-mode", points: "organisation" });
    expect(understanding.counts).toMatchObject({ projects: 3, organisations: 1, persons: 2 });
    const all = { headers: understanding.files[1]!.sheets[0]!.headers, points: "person" as const };
    expect((await open(files, { sheets: [all] })).understanding.counts).toMatchObject({ organisations: 1, persons: 2 });
    expect((await make()).dataset.roles).toMatchObject([{ id: "in_relation", from: "organisation person" }]);
  });

  test("tells of the same tie with two figures that the first is taken, and keeps both words", async () => {
    const again = "source,target,weight,relation\nAnna,Bo,2,amis\nBo,Anna,3,voisins\nAnna,Bo,2,amis\nBo,Chloé,1,amis\n";
    const { understanding, make } = await open({ "amis.csv": again });
    expect(understanding.faults).toMatchObject([
      { code: "two-values", reach: "cell", row: 3, column: "weight", letter: "C", value: "3" },
      { code: "ties-joined", row: 3, value: "2" },
    ]);
    expect(understanding.counts.setApart).toBe(0);
    const { dataset } = await make();
    expect(dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["Anna – Bo", { weight: 2, relation: "amis ; voisins" }],
      ["Bo – Chloé", { weight: 1, relation: "amis" }],
    ]);
    expect(dataset.links.filter(({ target }) => target.endsWith("anna-bo"))).toHaveLength(6);
  });

  test("comes from a matrix of the same actors both ways, each tie once, by its cell", async () => {
    const square = ";Anna;Bo;Chloé\nAnna;0;1;2\nBo;1;0;0\nChloé;2;0;0\n";
    const { understanding, make } = await open({ "carre.csv": square });
    expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3 });
    const { dataset } = await make();
    expect(dataset.projects.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["Anna – Bo", { weight: 1 }],
      ["Anna – Chloé", { weight: 2 }],
    ]);
    expect(dataset.links.map(({ record }) => record)).toEqual(["C2", "C2", "D2", "D2"]);
    expect(dataset.package.vocabulary?.fr?.kinds?.["project"]?.one).toBe("relation (lien du réseau d’origine)");
  });
});

test("the links of a network's file have roles of their own by the attribute that says it", async () => {
  const gexf = `<gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="k" title="kind" type="string"/></attributes>
<attributes class="edge"><attribute id="r" title="role" type="string"/></attributes>
<nodes><node id="a" label="ADEME"><attvalues><attvalue for="k" value="organisation"/></attvalues></node><node id="p" label="P"><attvalues><attvalue for="k" value="project"/></attvalues></node></nodes>
<edges><edge id="0" source="a" target="p"><attvalues><attvalue for="r" value="Finance"/></attvalues></edge></edges></graph></gexf>`;
  const { understanding, make } = await open({ "g.gexf": gexf });
  expect(understanding.roles).toMatchObject([{ words: "Finance", role: "finance", own: "finance" }]);
  const { dataset } = await make();
  expect(dataset.links).toMatchObject([{ source: "organisation:ademe", role: "finance", target: "project:g-p" }]);
  const built = await open({ "g.gexf": gexf }, { roles: { finance: "partners" } });
  expect((await built.make()).dataset.links[0]).toMatchObject({ role: "partners" });
});

describe("a weight of 1", () => {
  const weights = async (name: string, text: string) => {
    const { dataset } = await (await open({ [name]: text })).make();
    return [...dataset.projects, ...dataset.links].flatMap(({ attributes }) => attributes?.["weight"] ?? []);
  };
  const gexf = (...values: string[]) =>
    `<gexf><graph><nodes>${"abcd".replaceAll(/./g, (id) => `<node id="${id}" label="N${id}"/>`)}</nodes><edges>${values
      .map((weight, i) => `<edge id="${i}" source="${"abcd"[i]}" target="${"bcda"[i]}" weight="${weight}"/>`)
      .join("")}</edges></graph></gexf>`;
  const net = (...values: string[]) =>
    `*Vertices 4\n1 "A"\n2 "B"\n3 "C"\n4 "D"\n*Edges\n${values.map((w, i) => `${i + 1} ${((i + 1) % 4) + 1} ${w}`).join("\n")}\n`;

  test.each([
    ["a.gexf", gexf],
    ["a.net", net],
  ] as const)("is one among others, and says nothing where every tie has it (%s)", async (name, file) => {
    expect(await weights(name, file("1", "3", "1.0", "2"))).toEqual([1, 3, 1, 2]);
    expect(await weights(name, file("1", "1", "1.0", "1"))).toEqual([]);
  });

  test("in the cells of a matrix too", async () => {
    const matrix = (a: number) => `Acteur,P1,P2,P3\nADEME,1,${a},0\nCNRS,0,1,1\nLyon,1,0,1\n`;
    expect(await weights("m.csv", matrix(4))).toEqual([1, 4, 1, 1, 1, 1]);
    expect(await weights("m.csv", matrix(1))).toEqual([]);
    const square = (a: number) => `,A,B,C,D\nA,0,1,${a},0\nB,1,0,1,0\nC,${a},1,0,1\nD,0,0,1,0\n`;
    expect(await weights("s.csv", square(5))).toEqual([1, 5, 1, 1]);
    expect(await weights("s.csv", square(1))).toEqual([]);
  });
});

test("of a network of one mode, a relation has the name of its section, and rows that tie the same two are told", async () => {
  const text = '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs :1 "information"\n1 2\n2 1\n*Edges :2 "argent"\n2 3\n1 2\n';
  const { understanding, make } = await open({ "n.net": text });
  expect(understanding.counts).toMatchObject({ projects: 2, organisations: 3 });
  expect(understanding.faults.map(({ code, row, value }) => [code, row, value])).toEqual([["ties-joined", 7, "2"]]);
  const { dataset } = await make();
  expect(dataset.projects.map(({ attributes }) => attributes)).toEqual([
    { role: "information ; argent" },
    { role: "argent" },
  ]);
});

test("names that look alike are told with all of their projects, not with those of their first rows", async () => {
  const rows = Array.from({ length: 5 }, (_, i) => `P${i};Ville de Paris\nP${i};CNRS`);
  const text = ["Projet;Partenaire", ...rows, "P0;Mairie de Paris"].join("\n");
  const { understanding } = await open({ "a.csv": text });
  expect(understanding.names.map(({ a, b }) => [a.projects, b.projects])).toEqual([[5, 1]]);
});
