import { describe, expect, test } from "vitest";
import { Check } from "typebox/value";
import { Draft } from "../../../seed/booklet/draft.ts";
import { NotABooklet, readBooklet } from "../../../seed/booklet/read.ts";
import { cardOf, headingOf, partnersOf, printPage, readPage } from "../page.ts";

const read = (text: string) => readBooklet(text, "made-up.txt");
const messages = (text: string) =>
  read(text).projects.flatMap(({ warnings }) => warnings.map(({ message }) => message));

test("lines whose letters were lost or changed by a wrong encoding are told, without the addresses in them", () => {
  const page = printPage();
  const [first, ...rest] = page.split("\n");
  const { warnings } = read([first, ...rest, "SantÃ© a@b.example", "Sant\uFFFD"].join("\n"));
  const last = page.split("\n").length;
  expect(warnings.map(({ lines }) => lines)).toEqual([
    [last + 1, last + 1],
    [last + 2, last + 2],
  ]);
  expect(warnings[0]!.message).toContain("probably “Santé …@…”");
});

describe("a page", () => {
  test("is read whole, with its lines", () => {
    const draft = read(printPage());
    expect(Check(Draft, draft)).toBe(true);
    expect(draft).toEqual({
      source: "made-up.txt",
      warnings: [],
      projects: [
        {
          name: "Le Verger",
          title: "Des fruits pour tout le quartier",
          region: "Bretagne",
          regionLines: [6, 6],
          lines: [1, 27],
          sites: ["www.verger.example"],
          legalForm: { raw: "Association", lines: [23, 23] },
          carriers: [{ name: "Le Verger", lines: [21, 21] }],
          leads: [{ name: "Anne Dupont", qualifier: null, lines: [24, 24] }],
          accompagnateurs: [
            { name: "Jean Martin", lines: [25, 25] },
            { name: "Lucie Petit", lines: [25, 25] },
          ],
          coFacilitators: [],
          themes: [
            { mention: "Alimentation", lines: [26, 26] },
            { mention: "habitat", lines: [26, 26] },
          ],
          partners: [
            { mention: "Ville de Rennes", qualifier: null, group: null, named: true, lines: [27, 27] },
            { mention: "Enercoop", qualifier: null, group: null, named: true, lines: [27, 27] },
          ],
          open: false,
          warnings: [],
        },
      ],
    });
  });

  test.each(["FICHE D’IDENTITÉ", "FICHE IDENTITÉ", "FICHE D'IDENTITE", "FICHE D’\nIDENTITÉ", "Fiche d’identité"])(
    "has its card under %j",
    (cardTitle) => {
      expect(readPage({ cardTitle })).toMatchObject({ name: "Le Verger", warnings: [] });
    },
  );

  test("may have its card before its quote, before its heading, or in the midst of its text", () => {
    const quote = "« TOUT POUSSE\nICI, MÊME\nLES IDÉES »\nANNE DUPONT";
    const text = "Le jeudi, on taille les pommiers\net l’on en parle.";
    const orders = [
      [headingOf({}), text, cardOf({}), quote],
      [cardOf({}), headingOf({}), text, quote],
      [headingOf({}), cardOf({}), text],
      [text, headingOf({}), quote, text, cardOf({})],
    ];
    for (const order of orders) {
      const { projects } = read(
        `${order.join("\n\n")}\n ${order.join("\n\n").replaceAll("Verger", "Rucher").replaceAll("VERGER", "RUCHER")}`,
      );
      expect(projects.map(({ name, region, title, partners }) => [name, region, title, partners.length])).toEqual([
        ["Le Verger", "Bretagne", "Des fruits pour tout le quartier", 2],
        ["Le Rucher", "Bretagne", "Des fruits pour tout le quartier", 2],
      ]);
    }
  });

  test.each([
    ["Nouvelle Aquitaine", "Nouvelle-Aquitaine"],
    ["Ile de France", "Île-de-France"],
    ["Provence-Alpes-Côte d'Azur", "Provence-Alpes-Côte d’Azur"],
    ["Centre-Val\nde Loire", "Centre-Val de Loire"],
    ["Auvergne-\nRhône-Alpes", "Auvergne-Rhône-Alpes"],
    ["La Réunion", "La Réunion"],
  ])("in %j is in %s", (region, official) => {
    expect(readPage({ region })).toMatchObject({ region: official, warnings: [] });
  });

  test("of a region that is misspelt or none is told apart from a sure one", () => {
    expect(readPage({ region: "Bretange" })).toMatchObject({ region: "Bretagne" });
    expect(messages(printPage({ region: "Bretange" }))).toEqual(["“Bretange” was taken for the region Bretagne."]);
    expect(readPage({ region: "Wallonie" })).toMatchObject({ name: "Le Verger", region: null });
    expect(messages(printPage({ region: "Wallonie" }))).toEqual(["“Wallonie” is the name of no French region."]);
  });

  test("with two bodies in its heading has both as carriers", () => {
    const page = readPage({ name: "LE VERGER ET LES RUCHERS" });
    expect(page.carriers).toEqual([
      { name: "Le Verger", lines: [21, 21] },
      { name: "LES RUCHERS", lines: [5, 5] },
    ]);
    expect(page.warnings).toHaveLength(1);
    const both = readPage({
      name: "LE VERGER & RUCHE’UP",
      cardName: "Le Verger\nwww.verger.example\nRuche’up",
      site: "www.ruche.example",
    });
    expect(both.carriers.map(({ name }) => name)).toEqual(["Le Verger", "Ruche’up"]);
    expect(both.sites).toEqual(["www.verger.example", "www.ruche.example"]);
    expect(readPage({ name: "POMMES ET POIRES", cardName: "Pommes et poires" }).carriers).toHaveLength(1);
  });

  test("has its heading where its name is not in capitals, and its headline after a card that follows the region", () => {
    expect(readPage({ name: "Le Verger" })).toMatchObject({ name: "Le Verger", region: "Bretagne" });
    const heading = headingOf({}).split("\n\n");
    const [project] = read([heading[0], cardOf({}), heading[1], "On plante."].join("\n\n")).projects;
    expect(project).toMatchObject({ region: "Bretagne", title: "Des fruits pour tout le quartier" });
  });

  test("leaves what its name stands for out of the name", () => {
    expect(readPage({ name: "VEGA", cardName: "VEGA (Vergers\net granges associés)" })).toMatchObject({
      name: "VEGA",
      carriers: [{ name: "VEGA", lines: [21, 22] }],
    });
  });
});

describe("people", () => {
  test.each([
    ["Anne Dupont et Paul Le Goff", ["Anne Dupont", "Paul Le Goff"]],
    ["Anne Dupont -\nPaul Durand", ["Anne Dupont", "Paul Durand"]],
    ["\nAnne Dupont / Paul Durand", ["Anne Dupont", "Paul Durand"]],
    ["Anne Brunel-\nMoreau, Paul\nDurand", ["Anne Brunel-Moreau", "Paul Durand"]],
    ["Anne Dupont\nPaul Durand", ["Anne Dupont", "Paul Durand"]],
    ["Mme Anne Dupont ; M. Paul de La Tour", ["Anne Dupont", "Paul de La Tour"]],
    ["Anne DUPONT & Jean-Marc d’Amico", ["Anne DUPONT", "Jean-Marc d’Amico"]],
    ["Anne Dupont\nanne@verger.example,\npaul@verger.example Paul Durand", ["Anne Dupont", "Paul Durand"]],
  ])("%j", (leads, names) => {
    expect(readPage({ leads }).leads.map(({ name }) => name)).toEqual(names);
    expect(readPage({ coaches: leads }).accompagnateurs.map(({ name }) => name)).toEqual(names);
  });

  test("have their role as qualifier without a comma, and with a bracket that is never closed", () => {
    const { leads } = readPage({ leads: "Anne Dupont directrice du pôle, Paul\nDurand (élu\npaul@verger.example" });
    expect(leads.map(({ name, qualifier }) => [name, qualifier])).toEqual([
      ["Anne Dupont", "directrice du pôle"],
      ["Paul Durand", "élu"],
    ]);
  });

  test("have what follows their name as qualifier", () => {
    const { leads } = readPage({
      leads: "Anne Dupont (élue),\nPaul Durand, directeur du pôle\nagriculture\nLouise Bois, chargée de mission",
    });
    expect(leads).toEqual([
      { name: "Anne Dupont", qualifier: "élue", lines: [24, 24] },
      { name: "Paul Durand", qualifier: "directeur du pôle agriculture", lines: [25, 26] },
      { name: "Louise Bois", qualifier: "chargée de mission", lines: [27, 27] },
    ]);
  });

  test.each([
    "Accompagnateur.rice",
    "Accompagnatrice.eur",
    "Accompagnatrice.teur",
    "Accompagnatrices.eurs",
    "Accompagnateur·rice·s",
    "Accompagnateur•rice•s",
    "Accompagnateur/rice",
    "Accompagnateur / trice",
    "Accompagnateur(rice)s",
    "Accompagnateur-rice-s",
    "Accompagnateur(s)",
    "Accompagnateurs et accompagnatrices",
    "accompagnatrices",
    "ACCOMPAGNATEURS",
    "Accompagnateur.\nrice",
  ])("who coach stand after « %s : »", (coachLabel) => {
    const page = readPage({ coachLabel });
    expect(page.accompagnateurs.map(({ name }) => name)).toEqual(["Jean Martin", "Lucie Petit"]);
    expect(page.leads.map(({ name }) => name)).toEqual(["Anne Dupont"]);
    expect(page.warnings).toEqual([]);
  });

  test("and bodies that help to animate", () => {
    expect(readPage({ coAnimation: "Marc Noir, Ecopaysage\nm.noir@ecopaysage.example" }).coFacilitators).toEqual([
      { name: "Marc Noir", lines: [25, 25] },
      { name: "Ecopaysage", lines: [25, 25] },
    ]);
  });
});

describe("themes", () => {
  test.each([
    ["Travail/Habitat/Mobilité", ["Travail", "Habitat", "Mobilité"]],
    ["Habiter et Vivre", ["Habiter", "Vivre"]],
    ["tri et collecte des déchets –\nsobriété.", ["tri et collecte des déchets", "sobriété"]],
    ["alimentation, santé\net logement.", ["alimentation", "santé", "logement"]],
    ["transition (sobriété, chaleur)", ["transition"]],
    ["le collectif agit sur plusieurs besoins (se loger, se chauffer, etc.)", ["se loger", "se chauffer"]],
    ["éducation populaire et culturelle", ["éducation populaire et culturelle"]],
    ["Se nourrir ; s’amu-\nser", ["Se nourrir", "s’amuser"]],
  ])("%j", (themes, mentions) => {
    expect(readPage({ themes }).themes.map(({ mention }) => mention)).toEqual(mentions);
  });
});

describe("partners", () => {
  test.each([
    // What parts a list.
    ["ADEME, Région Bretagne et Ville de Brest", ["ADEME", "Région Bretagne", "Ville de Brest"]],
    ["ADEME - Région Bretagne - Ville de Brest", ["ADEME", "Région Bretagne", "Ville de Brest"]],
    ["ADEME / Région Bretagne / Ville de Brest", ["ADEME", "Région Bretagne", "Ville de Brest"]],
    ["ADEME ; Ville de Brest.", ["ADEME", "Ville de Brest"]],
    [
      "Brest Métropole. Rade Habitat (bailleur).\nSolibat (tri)",
      ["Brest Métropole", "Rade Habitat (bailleur)", "Solibat (tri)"],
    ],
    ["Atelier Vert (couture) et l’Institut du lin", ["Atelier Vert (couture)", "l’Institut du lin"]],
    ["SNCF 35 – entreprise de rail, ADEME", ["SNCF 35 (entreprise de rail)", "ADEME"]],
    // What only looks as if it did.
    [
      "Terre et Foyer, Les Amis du Bois et de la\nForêt, ADEME",
      ["Terre et Foyer", "Les Amis du Bois et de la Forêt", "ADEME"],
    ],
    ["le laboratoire Sol et Racines, ADEME", ["le laboratoire Sol et Racines", "ADEME"]],
    ["La Forge - Ferrailleurs SARL, ADEME", ["La Forge - Ferrailleurs SARL", "ADEME"]],
    ["Association « Vivre, ici » (Nantes), S.N.C.F.", ["Association « Vivre, ici » (Nantes)", "S.N.C.F"]],
    // Services of one authority, members of a group.
    [
      "Ville de Vannes (Écoles, Parcs et\nJardins, Transition)",
      ["Ville de Vannes (Écoles, Parcs et Jardins, Transition)"],
    ],
    ["collectivités (Gourin, Plouray…), ADEME", ["Gourin < collectivités", "Plouray < collectivités", "ADEME"]],
    ["Communautés de Communes (CCKB, 3CG)", ["CCKB < Communautés de Communes", "3CG < Communautés de Communes"]],
    ["Communes de Gourin et Le Faouët, ADEME", ["Gourin < Communes", "Le Faouët < Communes", "ADEME"]],
    ["Associations Racines, Le Lien", ["Racines < Associations", "Le Lien"]],
    [
      "Associations Racines, Lien, les Scouts d’Ille",
      ["Racines < Associations", "Lien < Associations", "les Scouts d’Ille"],
    ],
    [
      "structures culturelles (cinémas Rex et Le Club, Amaga…)",
      ["Rex < structures culturelles", "Le Club < structures culturelles", "Amaga < structures culturelles"],
    ],
    [
      "Emmaüs Ouest et Lot 7 (structures de réemploi)",
      ["Emmaüs Ouest (structures de réemploi)", "Lot 7 (structures de réemploi)"],
    ],
    [
      "Services habitat, eau, climat de la collectivité\nBrest Métropole. ADEME",
      ["Brest Métropole (Services habitat, eau, climat de la collectivité)", "ADEME"],
    ],
    ["Écoles du matin de la Ville de Redon", ["Ville de Redon (Écoles du matin)"]],
    ["Collectivités : Brest, Quimper ; Enedis", ["Brest < Collectivités", "Quimper < Collectivités", "Enedis"]],
    ["un conseil réunissant élus, bailleurs", ["[élus] < un conseil", "[bailleurs] < un conseil"]],
    ["Ville de Brest et Brest Métropole, Enedis", ["Ville de Brest", "Brest Métropole", "Enedis"]],
    [
      "15 communes du Trégor, Les élus, les agents de la Ville d’Auray",
      ["[15 communes du Trégor]", "[Les élus]", "[les agents de la Ville d’Auray]"],
    ],
    // A name and what it is.
    [
      "un bureau d’études et AMO Beta, la collectivité\nLorient Ouest",
      ["Beta (un bureau d’études et AMO)", "Lorient Ouest (la collectivité)"],
    ],
    // Groups without a name.
    ["Agriculteurs, des bénévoles, les entreprises", ["[Agriculteurs]", "[des bénévoles]", "[les entreprises]"]],
    [
      "écoles et associations de parents d’élèves, Enedis",
      ["[écoles]", "[associations de parents d’élèves]", "Enedis"],
    ],
    [
      "Collectivités territoriales, des restaurateurs-\ntraiteurs",
      ["[Collectivités territoriales]", "[des restaurateurs-traiteurs]"],
    ],
    [
      "entreprises (grands groupes, ETI…), communes 29 et 56",
      ["[entreprises] (grands groupes, ETI…)", "[communes 29 et 56]"],
    ],
    ["les habitants du Faouët, Les jardins d’Ana", ["[les habitants du Faouët]", "Les jardins d’Ana"]],
    ["Aucun", []],
    // Brackets and marks without a counterpart.
    ["Ville de Vannes (service Eau, Air\net Énergie", ["Ville de Vannes (service Eau, Air et Énergie)"]],
    [
      "Région Bretagne (économie, Emmaüs, Brest Métropole (habitat)",
      ["Région Bretagne (économie)", "Emmaüs", "Brest Métropole (habitat)"],
    ],
    [
      "entreprises (Dupain, Martin, etc., associations (Lien)",
      ["Dupain < entreprises", "Martin < entreprises", "Lien < associations"],
    ],
    [
      "Terre Neuve (bailleur social, un collectif et les\nhabitants",
      ["Terre Neuve (bailleur social)", "[un collectif]", "[les habitants]"],
    ],
    ["Lien (crèche et l’Institut du lin, ADEME", ["Lien (crèche)", "l’Institut du lin", "ADEME"]],
    ["Habitat 56 (bailleur. Noveco (bâtiment. Sol", ["Habitat 56 (bailleur)", "Noveco (bâtiment)", "Sol"]],
    [
      "Brest Métropole (Eau, Parcs et Jardins, EHPAD Kerval,\nEnedis",
      ["Brest Métropole (Eau, Parcs et Jardins)", "EHPAD Kerval", "Enedis"],
    ],
    [
      "les réseaux (Racines, Lien, le collectif Nord, des élus",
      ["Racines < les réseaux", "Lien < les réseaux", "le collectif Nord", "[des élus]"],
    ],
    ["le labo Sol et Racines », ADEME)", ["le labo Sol et Racines", "ADEME"]],
  ])("%j", (list, expected) => {
    expect(partnersOf(list)).toEqual(expected);
  });

  test.each([
    ["ADEME, etc.", true],
    ["ADEME, Enedis…", true],
    ["ADEME, élus...", true],
    ["entreprises (Dupain, etc.)", true],
    ["entreprises (Dupain, etc.), ADEME", false],
    ["ADEME, Secteur C.", false],
  ])("the list %j is open: %s", (partners, open) => {
    expect(readPage({ partners }).open).toBe(open);
  });

  test("are told with their lines, over line ends too", () => {
    const { partners } = readPage({ partners: "Réseau\ndes vergers (conseil,\nplants), Enercoop" });
    expect(partners.map(({ lines }) => lines)).toEqual([
      [27, 29],
      [29, 29],
    ]);
  });

  test("are doubted where the text does not say enough", () => {
    const doubts = (partners: string) =>
      readPage({ partners }).warnings.map(({ message, lines }) => `${lines[0]}: ${message}`);
    expect(doubts("ADEME, Terre et Foyer")).toEqual([
      "27: It is not sure whether “Terre et Foyer” is one partner or several.",
    ]);
    expect(doubts("ADEME,\nRéseau Vert (mission Air, Eau")).toEqual([
      "28: A parenthesis is never closed; it was taken to reach to the end.",
    ]);
    expect(doubts("ADEME, le CCAS")).toEqual(["27: “le CCAS” says what a partner is, not which."]);
    expect(doubts("ADEME. Bientôt : Enercoop")).toEqual(["27: “Bientôt” stands before these partners."]);
  });
});

describe("broken cards", () => {
  test("without a label give the rest, and say which is missing", () => {
    const text = printPage().replace(/Accompagnateur\.rice : .*\n/, "");
    const [project] = read(text).projects;
    expect(project).toMatchObject({ accompagnateurs: [], themes: [{}, {}], partners: [{}, {}] });
    expect(project!.warnings).toEqual([
      {
        lines: [21, 26],
        code: "label-missing",
        values: ["Accompagnateur"],
        message: "The card has no label “Accompagnateur”.",
      },
    ]);
  });

  test.each([
    ["Forme juridique", { legalForm: { raw: "Association" } }],
    ["Responsable de projet", { leads: [{ name: "Anne Dupont" }], legalForm: { raw: "Association" } }],
    [
      "Accompagnateur.rice",
      { accompagnateurs: [{ name: "Jean Martin" }, { name: "Lucie Petit" }], leads: [{ name: "Anne Dupont" }] },
    ],
    ["Thèmes", { themes: [{ mention: "Alimentation" }, { mention: "habitat" }], accompagnateurs: [{}, {}] }],
    ["Partenaires", { partners: [{ mention: "Ville de Rennes" }, { mention: "Enercoop" }], themes: [{}, {}] }],
  ])("that lost the words « %s : » give what these led, with a warning", (label, expected) => {
    const text = printPage({ leads: "Anne Dupont\nanne@verger.example" }).replace(`${label} : `, "");
    const [project] = read(text).projects;
    expect(project).toMatchObject(expected);
    expect(project!.warnings.map(({ message }) => message).join()).toContain("was taken for what it led");
  });

  test("cut in the midst give what stands before", () => {
    const text = printPage({ partners: "Ville de Rennes, Région Bretagne" });
    const [cut] = read(
      `${text.slice(0, text.indexOf("Thèmes"))}\n ${printPage({ cardName: "Le Rucher" }).slice(1)}`,
    ).projects;
    expect(cut).toMatchObject({ name: "Le Verger", leads: [{ name: "Anne Dupont" }], themes: [], partners: [] });
    expect(cut!.warnings.map(({ message }) => message)).toEqual([
      "The card has no label “Thèmes”.",
      "The card has no label “Partenaires”.",
    ]);
  });

  test("without their title are known by their labels", () => {
    const [project] = read(printPage().replace("FICHE D’IDENTITÉ\n\n", "")).projects;
    expect(project).toMatchObject({ name: "Le Verger", leads: [{}], accompagnateurs: [{}, {}], partners: [{}, {}] });
    expect(project!.warnings).toHaveLength(1);
  });

  test("that are lost leave the heading", () => {
    const { projects } = read(
      `${[headingOf({}), "On plante."].join("\n\n")}\n ${printPage({ name: "LE RUCHER", cardName: "Le Rucher" }).slice(1)}`,
    );
    expect(projects.map(({ name, region, warnings }) => [name, region, warnings.length])).toEqual([
      ["LE VERGER", "Bretagne", 1],
      ["Le Rucher", "Bretagne", 0],
    ]);
  });

  test("with misspelt labels, or without their colons, are read with a warning", () => {
    const text = printPage().replace("Partenaires :", "Partenairs :").replace("Thèmes :", "Thèmes");
    const [project] = read(text).projects;
    expect(project).toMatchObject({
      themes: [{ mention: "Alimentation" }, { mention: "habitat" }],
      partners: [{}, {}],
    });
    expect(project!.warnings.map(({ lines }) => lines)).toEqual([
      [26, 26],
      [27, 27],
    ]);
  });

  test("with fields in another order, or one twice, are read", () => {
    const lines = cardOf({}).split("\n");
    const turned = [...lines.slice(0, 4), ...lines.slice(4).toReversed()].join("\n");
    const [project] = read([headingOf({}), turned].join("\n\n")).projects;
    expect(project).toMatchObject({
      leads: [{}],
      accompagnateurs: [{}, {}],
      themes: [{}, {}],
      partners: [{}, {}],
      warnings: [],
    });
    expect(messages(`${printPage()}\nThèmes : eau`)).toContain("The card has the label “Thèmes” more than once.");
  });
});

describe("what is no booklet", () => {
  test.each([
    ["", "nothing"],
    ["id,name\nproject:a,A\n", "a table"],
    ["# Notes\n\nLes thèmes : eau. Les partenaires : aucun.\n", "notes"],
    ["FICHE D’IDENTITÉ\n\nrien de plus", "a title alone"],
    [headingOf({}), "a heading alone"],
  ])("%# is refused", (text) => {
    expect(() => read(text)).toThrow(NotABooklet);
  });
});

describe("e-mail addresses", () => {
  test.each([
    "anne.dupont@verger.example.org",
    "a.dupont@ verger-example.org",
    "anne.dupont@verger-\nexample.org",
    "anne.dupont\n@verger.org",
    "anne.dupont (at) verger.org",
    "anne@verger.org, paul@verger.org",
  ])("%j stays out of the draft", (address) => {
    const draft = read(printPage({ leads: `Anne Dupont\n${address}`, partners: `Enercoop ${address}, ADEME` }));
    const { leads, partners } = draft.projects[0]!;
    expect(leads.map(({ name, qualifier }) => [name, qualifier])).toEqual([["Anne Dupont", null]]);
    expect(partners.map(({ mention }) => mention)).toEqual(["Enercoop", "ADEME"]);
    expect(JSON.stringify(draft)).not.toMatch(/@|verger-?\.?(?:example|org)\b(?!")/);
  });
});
