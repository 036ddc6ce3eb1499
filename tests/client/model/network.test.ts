import { describe, expect, test } from "vitest";
import { facetsOf } from "../../../client/model/facets.ts";
import { EVERYTHING } from "../../../client/model/state.ts";
import { figuresOf, findings } from "../../../client/network/computed-findings.ts";
import { edgeMarks, nodeMarks } from "../../../client/picture/encoding.ts";
import { nameIn } from "../../../server/contract/i18n/name-in.ts";
import {
  bounds,
  byCodeUnit,
  hangingOn,
  holdsRole,
  withPlaces,
  countKinds,
  countLinks,
  emptyNetwork,
  neighboursOf,
  projectsOf,
  regionsOf,
  rolesBetween,
  toNetwork,
  withoutNodes,
} from "../../../client/model/network.ts";
import { PALETTES } from "../../../server/contract/palette.ts";
import { mix } from "../../../client/ui/palette.ts";
import { FIRST_KINDS, KINDS } from "../../../client/model/vocabulary.ts";
import { edge, graph, node, SMALL, tieEnd } from "../small.ts";
import { en, fr } from "../words.ts";

const whole = toNetwork(SMALL);

describe("the network", () => {
  test("is the union of answers, without doubles", () => {
    const more = graph([node("person:new"), node("project:a")], [edge("person:new", "leads", "project:a")]);
    const both = toNetwork(SMALL, more, SMALL);
    expect([both.order, both.size]).toEqual([whole.order + 1, whole.size + 1]);
    expect(both.getNodeAttribute("project:a", "legalForm")).toBe("SCIC");
  });

  test("loses what is hidden, and what hangs on a folded node alone", () => {
    expect(withoutNodes(whole, [], [])).toBe(whole);
    expect(withoutNodes(whole, ["person:nobody"], [])).toBe(whole);
    const left = withoutNodes(whole, ["theme:food"], ["project:a"]);
    expect(left.nodes().toSorted()).toEqual([
      "organisation:town",
      "person:coach",
      "person:other",
      "project:a",
      "project:b",
      "project:c",
    ]);
    expect(whole.hasNode("theme:food")).toBe(true);
  });

  test("counts an actor's projects once each, by actor roles alone", () => {
    expect(projectsOf(whole, "person:coach")).toEqual(["project:a", "project:b"]);
    expect(projectsOf(whole, "person:other")).toEqual(["project:b"]);
    expect(projectsOf(whole, "project:a")).toEqual([]);
    expect(projectsOf(whole, "person:nobody")).toEqual([]);
  });

  test("walks neighbours by role, then name", () => {
    expect(neighboursOf(whole, "project:b")).toEqual(["person:other", "person:coach", "organisation:town"]);
    expect(rolesBetween(whole, "project:b", "person:other")).toEqual(["leads", "accompanies"]);
  });

  test("knows its kinds, regions, names and bounds", () => {
    expect(countKinds(whole)).toEqual({ project: 3, organisation: 2, person: 2, theme: 1, territory: 0 });
    expect(regionsOf(whole).map(({ name }) => name)).toEqual(["Île-de-France", "Occitanie"]);
    expect(nameIn("en", whole.getNodeAttributes("theme:food"))).toBe("Food");
    expect(nameIn("fr", whole.getNodeAttributes("theme:food"))).toBe("food");
    expect(bounds(whole, FIRST_KINDS)).toEqual({ x: [-12, 10], y: [-5, 20] });
    expect(bounds(toNetwork(), FIRST_KINDS)).toEqual({ x: [0, 1], y: [0, 1] });
  });
});

describe("facets", () => {
  test("count what is shown of what there is", () => {
    const shown = withoutNodes(whole, ["project:c", "theme:food", "person:other"], []);
    const facets = facetsOf(whole, shown);
    const of = (values: { value: string; shown: number; all: number }[]) =>
      values.map(({ value, shown: here, all }) => [value, here, all]);
    expect(of(facets.kinds)).toEqual([
      ["project", 2, 3],
      ["organisation", 2, 2],
      ["person", 1, 2],
      ["theme", 0, 1],
    ]);
    expect(of(facets.regions)).toEqual([
      ["territory:region-76", 1, 2],
      ["territory:region-11", 1, 1],
    ]);
    // Themes are counted in projects, though none is drawn.
    expect(of(facets.themes)).toEqual([["theme:food", 1, 2]]);
    expect(of(facets.legalForms)).toEqual([["SCIC", 2, 2]]);
    expect(of(facets.roles)).toContainEqual(["accompanies", 2, 3]);
    expect(of(facets.statuses)).toEqual([["stated", 5, 9]]);
    expect(facets.mostProjects).toBe(2);
    expect(facets.engaged).toEqual([
      { least: 1, actors: 4 },
      { least: 2, actors: 2 },
    ]);
  });

  test("count what a value would add where others of its facet are chosen", () => {
    const filter = { ...EVERYTHING, regions: ["territory:region-11"], legalForms: ["SCIC"] };
    const shown = withoutNodes(whole, ["project:b", "project:c"], []);
    const facets = facetsOf(whole, shown, filter);
    // b is a SCIC of the other region, c has no legal form; a alone is shown.
    expect(facets.regions.map(({ value, shown: count }) => [value, count])).toEqual([
      ["territory:region-76", 1],
      ["territory:region-11", 1],
    ]);
    expect(facets.themes).toMatchObject([{ shown: 1, all: 2 }]);
    expect(facets.engaged).toEqual([{ least: 1, actors: 3 }]);
  });

  test("offer countries where there are several, chosen as regions are", () => {
    const country = (id: string) => ({
      ...node(id),
      attributes: { ...node(id).attributes, level: "country" as const },
    });
    const at = (id: string, ...territories: string[]) => ({
      ...node(id),
      attributes: { ...node(id).attributes, territories },
    });
    const [france, portugal, spain] = ["territory:fr", "territory:pt", "territory:es"] as const;
    const projects = [at("project:1", france), at("project:2", france, portugal), at("project:3", portugal)];
    const abroad = toNetwork(graph([...projects, country(france), country(portugal), country(spain)], []));
    const count = ({ value, shown, all }: { value: string; shown: number; all: number }) => [value, shown, all];
    expect(facetsOf(abroad, abroad).countries.map(count)).toEqual([
      [france, 2, 2],
      [portugal, 2, 2],
    ]);
    const shown = withoutNodes(abroad, ["project:3"], []);
    expect(facetsOf(abroad, shown, { ...EVERYTHING, regions: [france] }).countries.map(count)).toEqual([
      [france, 2, 2],
      [portugal, 2, 2],
    ]);
    const alone = toNetwork(graph([at("project:1", france), country(france)], []));
    expect(facetsOf(alone, alone).countries).toEqual([]);
  });

  test.each<[string, Partial<typeof EVERYTHING>, actors: number[]]>([
    ["nothing", {}, [4, 2]],
    ["projects", { projects: ["project:a"] }, [3]],
    ["two projects", { projects: ["project:a", "project:c"] }, [3]],
    ["a region", { regions: ["territory:region-76"] }, [3]],
    ["a theme", { themes: ["theme:food"] }, [3]],
    ["a legal form", { legalForms: ["SCIC"] }, [4, 2]],
    ["a form and a region", { legalForms: ["SCIC"], regions: ["territory:region-76"] }, [3]],
    ["what no project is", { projects: ["person:coach"] }, []],
    ["a kind", { kinds: ["project", "person"] }, [2, 1]],
    ["a role", { roles: ["partners"] }, [2, 1]],
    ["a role that nobody takes part by", { roles: ["addresses"] }, []],
    ["a role and a region", { roles: ["accompanies"], regions: ["territory:region-11"] }, [1]],
  ])("count actors of one, two projects… that %s leaves, each project once", (_, choice, actors) => {
    const { engaged } = facetsOf(whole, whole, { ...EVERYTHING, ...choice });
    expect(engaged).toEqual(actors.map((count, index) => ({ least: index + 1, actors: count })));
  });

  test("count whom the text mentions as taking part, where the network holds it, and no other tie", () => {
    const more = [
      edge("organisation:lone", "mentioned_in", "project:b"),
      edge("person:other", "addresses", "project:a"),
    ];
    const { engaged } = facetsOf(toNetwork(SMALL, graph([], more)), whole);
    expect(engaged.map(({ actors }) => actors)).toEqual([4, 3]);
  });
});

describe("findings", () => {
  test("rest on counts that one can check by hand", () => {
    expect(figuresOf(whole, "accompanies")).toEqual({
      coaches: 2,
      sharedCoaches: ["person:coach"],
      projectsWithoutCoach: 1,
      organisations: 2,
      organisationsBeside: 0,
      sharedOrganisations: ["organisation:town"],
      persons: 2,
      sharedPersons: 1,
      sharedActors: 2,
      acrossRegions: 2,
      projects: 3,
      placed: 3,
      connected: 2,
      openCards: 1,
      unnamedPartners: 3,
    });
  });

  test("are said in both languages, and lead somewhere", () => {
    const [french] = findings(whole, fr);
    expect(french!.sentence).toBe("1 des 2 accompagnateur·rices suit au moins deux projets.");
    expect(french!.sureness).toContain("1 fiche ne nomme");
    for (const words of [fr, en]) {
      const all = findings(whole, words);
      expect(all).toHaveLength(3);
      expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(3);
    }
  });

  test("say nothing of regions where no project lies in one", () => {
    const nowhere = whole.withAttributes((_id, attributes) => ({ ...attributes, region: null }));
    expect(findings(whole, fr)[2]!.sentence).toContain("région");
    expect(findings(nowhere, fr)[2]!.sentence).toBe(
      "2 des 3 projets tiennent ensemble, de proche en proche, par des acteurs communs.",
    );
  });

  test("are of people where no organisation takes part and no role is told apart", () => {
    const ties = ["ab", "bc"].flatMap((tie) => tie.split("").map((id) => tieEnd(`person:${id}`, `project:${tie}`)));
    const ids = ["person:a", "person:b", "person:c", "project:ab", "project:bc"];
    const [first] = findings(toNetwork(graph([...ids.map((id) => node(id))], ties)), fr);
    expect(first!.sentence).toBe("1 des 3 personnes engagées dans un projet l’est dans plusieurs.");
  });

  test("of an empty network throw nothing", () => {
    expect(figuresOf(toNetwork(), "accompanies")).toMatchObject({ coaches: 0, connected: 0 });
    const movement = toNetwork(SMALL, graph([node("organisation:movement")], []));
    expect(figuresOf(movement, null)).toMatchObject({ organisations: 2, organisationsBeside: 1 });
    expect(findings(movement, fr)[1]!.sureness).toContain("1 organisation de plus");
    expect(findings(toNetwork(), en)).toEqual([]);
  });
});

describe("marks", () => {
  const palette = PALETTES.light;
  const nodes = nodeMarks(whole, whole, palette);
  const edges = edgeMarks(whole, nodes, palette);

  test("name projects and what several of them share", () => {
    const named = [...nodes].filter(([, mark]) => mark.named).map(([id]) => id);
    expect(named.toSorted()).toEqual([
      "organisation:town",
      "person:coach",
      "project:a",
      "project:b",
      "project:c",
      "theme:food",
    ]);
  });

  test("ring projects of one region alike, and those of others otherwise", () => {
    expect(nodes.get("project:b")!.rim).toBe(nodes.get("project:c")!.rim);
    expect(nodes.get("project:a")!.rim).not.toBe(nodes.get("project:b")!.rim);
  });

  test("curve only edges that run together, apart from each other", () => {
    const curved = [...edges].filter(([, mark]) => mark.curvature !== 0).map(([key]) => key);
    expect(curved).toEqual(["person:other|accompanies|project:b", "person:other|leads|project:b"]);
    expect(edges.get(curved[0]!)!.curvature).toBe(-edges.get(curved[1]!)!.curvature);
  });

  test("tell coaching from partnership at a glance", () => {
    const coaching = edges.get("person:coach|accompanies|project:a")!;
    const partnership = edges.get("organisation:town|partners|project:a")!;
    expect(coaching.size).toBeGreaterThan(1.5 * partnership.size);
    expect(coaching.color).not.toBe(partnership.color);
  });
});

test("colours mix", () => {
  expect(mix("#000000", "#ffffff", 1)).toBe("#000000");
  expect(mix("#000000", "#ffffff", 0)).toBe("#ffffff");
  expect(mix("#ff0000", "#0000ff", 0.5)).toBe("#800080");
});

describe("parts of a network", () => {
  test("hang on a node alone, projects excepted", () => {
    expect(hangingOn(whole, "project:a")).toEqual(["organisation:lone"]);
    expect(hangingOn(whole, "theme:food")).toEqual([]);
    expect(hangingOn(whole, "person:nobody")).toEqual([]);
    // Folded away and hidden at once.
    expect(withoutNodes(whole, ["organisation:lone"], ["project:a"]).order).toBe(whole.order - 1);
    expect(withoutNodes(whole, ["organisation:lone", "person:nobody"], []).order).toBe(whole.order - 1);
  });

  test("are asked of ids that are not there without a fault", () => {
    expect(neighboursOf(whole, "person:nobody")).toEqual([]);
    expect(rolesBetween(whole, "project:a", "person:nobody")).toEqual([]);
    expect(rolesBetween(whole, "person:nobody", "project:a")).toEqual([]);
  });

  test("are walked from either end by name, not by id, and never to oneself", () => {
    const named = toNetwork(
      graph([node("project:a", { name: "Z" }), node("project:b", { name: "Y" }), node("project:c", { name: "Z" })], []),
      graph(
        [node("theme:t")],
        [
          edge("project:c", "addresses", "theme:t"),
          edge("project:a", "addresses", "theme:t"),
          edge("project:b", "addresses", "theme:t"),
          edge("theme:t", "part_of", "theme:t"),
        ],
      ),
    );
    expect(neighboursOf(named, "theme:t")).toEqual(["project:b", "project:a", "project:c"]);
    expect(neighboursOf(whole, "person:coach")).toEqual(["project:a", "project:b"]);
  });

  test("hold a role or not", () => {
    expect([holdsRole(whole, "leads"), holdsRole(whole, "carries")]).toEqual([true, false]);
  });

  test("have the regions of projects alone, by id", () => {
    const [one, two, three] = ["1", "2", "3"].map((code) => ({ id: `territory:region-${code}`, name: code }));
    const nodes = [
      node("project:b", { region: two! }),
      node("project:a", { region: one! }),
      node("organisation:o", { region: three! }),
      node("project:nowhere"),
    ];
    expect(regionsOf(toNetwork(graph(nodes, [])))).toEqual([one, two]);
  });

  test("stand in other places in a copy, where any of them is there", () => {
    expect(withPlaces(whole, [{ id: "person:nobody", x: 1, y: 2 }])).toBe(whole);
    const places = [
      { id: "person:nobody", x: 1, y: 2 },
      { id: "project:a", x: 3, y: 4 },
    ];
    expect(withPlaces(whole, places).getNodeAttributes("project:a")).toMatchObject({ x: 3, y: 4, legalForm: "SCIC" });
    expect(whole.getNodeAttribute("project:a", "x")).toBe(-10);
  });

  test("are bounded by one node alone", () => {
    expect(bounds(toNetwork(graph([node("project:a", { x: 3, y: 4 })], [])), ["project"])).toEqual({
      x: [3, 3],
      y: [4, 4],
    });
  });
});

test("strings are ordered by code unit", () => {
  expect([byCodeUnit("a", "b"), byCodeUnit("b", "a"), byCodeUnit("a", "a"), byCodeUnit("Z", "a")]).toEqual([
    -1, 1, 0, -1,
  ]);
});

test("facets stand in the order of statuses, or of most projects and then names, with what there is alone", () => {
  const [ile, occ] = [
    { id: "territory:region-11", name: "Île-de-France" },
    { id: "territory:region-76", name: "Occitanie" },
  ];
  const inferred = edge("project:x", "addresses", "theme:b");
  inferred.attributes.evidence[0]!.status = "inferred";
  const network = toNetwork(
    graph(
      [
        node("project:x", { name: "Beta", region: null }),
        node("project:y", { name: "Alpha", region: ile!, legalForm: "SAS" }),
        node("project:z", { name: "Gamma", region: occ!, legalForm: "SA" }),
        node("organisation:o", { region: ile!, legalForm: "SAS" }),
        node("theme:b", { name: "Boats" }),
        node("theme:a", { name: "Art" }),
      ],
      [inferred, edge("project:y", "addresses", "theme:a"), edge("organisation:o", "carries", "project:y")],
    ),
  );
  const facets = facetsOf(network, network);
  const values = (facet: { value: string }[]) => facet.map(({ value }) => value);
  expect(facets.projects).toEqual([
    { value: "project:y", name: "Alpha", all: 1, shown: 1 },
    { value: "project:x", name: "Beta", all: 1, shown: 1 },
    { value: "project:z", name: "Gamma", all: 1, shown: 1 },
  ]);
  expect(facets.regions).toEqual([
    { value: occ!.id, name: "Occitanie", all: 1, shown: 1 },
    { value: ile!.id, name: "Île-de-France", all: 1, shown: 1 },
  ]);
  expect(facets.themes.map(({ name }) => name)).toEqual(["Art", "Boats"]);
  expect(values(facets.legalForms)).toEqual(["SA", "SAS"]);
  expect(values(facets.statuses)).toEqual(["stated", "inferred"]);
  expect(values(facets.roles)).toEqual(["carries", "addresses"]);
});

test("projects that hang together in one long row are one group, however many they are", () => {
  const [last, first] = [40_000, 10_000];
  const nodes = [node(`project:${last}`)];
  const edges = [];
  // From the end, so that each pair puts a project above the one that stood above all before.
  for (let at = last - 1; at >= first; at--) {
    nodes.push(node(`project:${at}`), node(`organisation:${at}`));
    for (const end of [at, at + 1]) edges.push(edge(`organisation:${at}`, "partners", `project:${end}`));
  }
  expect(figuresOf(toNetwork(graph(nodes, edges)), null).connected).toBe(last - first + 1);
});

test("links among kinds are counted as one by one, in the whole and in a part, each time alike", () => {
  const whole = toNetwork(SMALL);
  for (const network of [whole, whole.part((id) => !id.endsWith("a")), emptyNetwork()])
    for (const kinds of [KINDS, FIRST_KINDS, ["project", "theme"], ["person"], []] as const) {
      const isAsked = (id: string) => (kinds as readonly string[]).includes(network.getNodeAttribute(id, "kind"));
      const links = network.mapEdges((_key, _link, source, target) => isAsked(source) && isAsked(target));
      expect(countLinks(network, kinds)).toBe(links.filter(Boolean).length);
    }
  expect(countLinks(whole, KINDS)).toBe(whole.size);
});
