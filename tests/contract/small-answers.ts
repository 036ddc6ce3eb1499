import { expect, test } from "vitest";
import { EVERYTHING, type Filter } from "../../server/contract/filter.ts";
import type { Opened } from "./opened.ts";
import { short } from "./opened.ts";
import { readGraph } from "./read-graph.ts";
import { smallParts } from "./small-parts.ts";

const ATELIER = "project:small-2024-atelier";
const BRASSAGE = "project:small-2024-brassage";
const VILLE = "organisation:ville-de-lys";
const PORT = "organisation:cooperative-du-port";
const UNIVERSITE = "organisation:universite-de-lys";
const NOTHING = { ids: [], roles: [] };

/** Every other question on the small package. Each expected answer was made by hand from the tables. */
export function smallAnswers(engine: Opened) {
  smallParts(engine);

  test("entity: all links by role, then name, prose included", async () => {
    const { id, kind, name, unnamed, links } = await engine().entity(ATELIER);
    expect([id, kind, name, unnamed]).toEqual([ATELIER, "project", "L’Atelier", []]);
    expect(links.map((link) => `${link.role} ${link.direction} ${short(link.entity.id)}`)).toEqual([
      "carries in ville-de-lys",
      "leads in ana-morel",
      "accompanies in bo-martin",
      "co_facilitates in lab-oeuvre",
      "partners in ademe",
      "partners in lab-oeuvre",
      "partners in universite-de-lys",
      "addresses out alimentation",
      "addresses out habitat",
      "located_in out region-11",
      "mentioned_in in journal-local",
    ]);
    const ademe = links.find((link) => link.entity.name === "ADEME");
    expect(ademe?.evidence.map(({ section, lines }) => [section, lines])).toEqual([
      ["card", [8, 9]],
      ["prose", [18, 18]],
    ]);
  });

  test("entity: links run both ways, and unnamed partners stay on their project", async () => {
    const { links } = await engine().entity(PORT);
    expect(links.map((link) => [link.role, link.direction, link.entity.name])).toEqual([
      ["carries", "out", "Chantier"],
      ["initiated", "out", "Jeune Pousse"],
    ]);
    const { unnamed } = await engine().entity(BRASSAGE);
    expect(unnamed.map(({ mention, qualifier, lines }) => [mention, qualifier, lines])).toEqual([
      ["agriculteurs", null, [27, 27]],
      ["bénévoles", "le samedi", [28, 28]],
    ]);
    expect((await engine().entity(UNIVERSITE)).otherNames).toEqual(["Fac de Lys"]);
  });

  test("entity: a link says why a reviewer took its words for one of its ends, on both sheets", async () => {
    const reviewsOf = async (id: string) =>
      (await engine().entity(id)).links.flatMap(({ role, entity, reviews }) =>
        reviews.map(({ surface, reason, reasonFr = null }) => [role, entity.name, surface, reason, reasonFr]),
      );
    const town = ["Fac de Lys", "The town has one university.", "La ville n’a qu’une université."];
    expect(await reviewsOf(UNIVERSITE)).toEqual([["partners", "Brassage", ...town]]);
    const label = ["Savoir habiter", "A label of the theme.", null];
    expect(await reviewsOf(BRASSAGE)).toEqual([["partners", "Université de Lys", ...town]]);
    expect(await reviewsOf(ATELIER)).toEqual([["addresses", "Habitat", ...label]]);
    // What a rule joined needs no reader's reason.
    expect(await reviewsOf("organisation:ademe")).toEqual([]);
  });

  test("ids: whole, short, by INSEE code, merged away, unknown", async () => {
    const ids = ["organisation:ademe", "ademe", "fac-de-lys", "agence-ademe", "organisation:nobody", "theme:habitat"];
    const kinds = ["organisation", "person"] as const;
    const known = ["organisation:ademe", "organisation:ademe"];
    expect(await engine().resolve(ids, kinds, "reviewed")).toEqual([
      ...known,
      UNIVERSITE,
      "organisation:ademe",
      null,
      null,
    ]);
    expect(await engine().resolve(ids.slice(2, 4), kinds, "strict")).toEqual([
      "organisation:fac-de-lys",
      "organisation:ademe",
    ]);
    expect(await engine().resolve(["11", "region-53", "99"], ["territory"], "reviewed")).toEqual([
      "territory:region-11",
      "territory:region-53",
      null,
    ]);
    expect(await engine().redirect("organisation:fac-de-lys")).toBe(UNIVERSITE);
    expect(await engine().redirect("fac-de-lys")).toBe(UNIVERSITE);
    expect(await engine().redirect("universite-de-lys")).toBeNull();
    expect(await engine().redirect("11")).toBeNull();
    expect(await engine().redirect(UNIVERSITE)).toBeNull();
    expect(await engine().redirect("organisation:nobody")).toBeNull();
  });

  test("joins: what a reviewer joined, not what a rule did", async () => {
    expect(await engine().joins()).toEqual([
      { id: "organisation:fac-de-lys", names: ["Fac de Lys"], entity: UNIVERSITE },
      { id: "theme:savoir-habiter", names: ["Savoir habiter"], entity: "theme:habitat" },
    ]);
  });

  test("an unknown id is not found, and named", async () => {
    const id = "organisation:nobody";
    const refused = (parameter: string) => ({ name: "NotFound", parameter, value: id });
    await expect(engine().entity(id)).rejects.toMatchObject(refused("id"));
    await expect(engine().neighbourhood({ id, depth: 1, filter: EVERYTHING })).rejects.toMatchObject(refused("id"));
    const query = { max: 4, without: NOTHING, limit: 1, filter: EVERYTHING };
    await expect(engine().paths({ ...query, from: id, to: VILLE })).rejects.toMatchObject(refused("from"));
    await expect(engine().paths({ ...query, from: VILLE, to: id })).rejects.toMatchObject(refused("to"));
    // Kept apart under strict merging only.
    await expect(engine().entity("organisation:fac-de-lys")).rejects.toMatchObject({ name: "NotFound" });
  });

  test("search: accents, case, hyphens, apostrophes, word order, a typo, doubled letters and plurals do not matter", async () => {
    const found = async (q: string) => (await engine().search({ q, limit: 10 })).results.map(({ id }) => short(id));
    expect(await found("ETOILE")).toEqual(["etoile"]);
    expect(await found("lys université")).toEqual(["universite-de-lys"]);
    expect(await found("la fac de lys")).toEqual(["universite-de-lys"]);
    expect(await found("lab-oeuvre")).toEqual(["lab-oeuvre"]);
    expect(await found("laboeuvre")).toEqual(["lab-oeuvre"]);
    expect(await found("brasage")).toEqual(["brassage"]);
    expect(await found("rbassage")).toEqual(["brassage"]);
    expect(await found("brsage")).toEqual([]);
    // Two typos, but none that one hears.
    expect(await found("brasages")).toEqual(["brassage"]);
    expect(await found("brasag")).toEqual(["brassage"]);
    expect(await found("ami pain")).toEqual(["ami-du-pain", "amis-du-pain"]);
    expect(await found("roy")).toEqual(["dan-roy", "cleo-roy"]);
    expect(await found("agence")).toEqual(["ademe"]);
    expect(await found("ville étoile")).toEqual([]);
    for (const q of ["", " ", "'", "*", "-", "+(", "\\"]) expect(await found(q)).toEqual([]);
  });

  test("search: kinds, limit, total and score", async () => {
    const persons = await engine().search({ q: "a", kinds: ["person"], limit: 1 });
    expect(persons.results.map(({ name }) => name)).toEqual(["Ana Morel"]);
    const all = await engine().search({ q: "lys", limit: 2 });
    expect(all.total).toBe(2);
    expect(all.results.map(({ name, region }) => [name, region?.name ?? null])).toEqual([
      // By « Fac de Lys », of which the word is a larger part.
      ["Université de Lys", null],
      ["Ville de Lys", "Île-de-France"],
    ]);
    expect((await engine().search({ q: "Ville de Lys", limit: 1 })).results[0]?.score).toBe(1);
  });

  test("neighbourhood: what stands near in the filtered graph, and the edges between", async () => {
    const around = async (depth: 1 | 2 | 3, filter = {}) => {
      const stream = await engine().neighbourhood({ id: UNIVERSITE, depth, filter: { ...EVERYTHING, ...filter } });
      const { attributes, nodes, edges } = await readGraph(stream);
      expect([attributes.nodes, attributes.edges]).toEqual([nodes.length, edges.length]);
      return { nodes: nodes.map(({ key }) => short(key)), edges: edges.length };
    };
    const near = { nodes: ["universite-de-lys", "atelier", "brassage"], edges: 2 };
    expect(await around(1)).toEqual(near);
    const two = await around(2);
    expect([two.nodes.length, two.edges]).toEqual([15, 20]);
    expect(await around(1, { kinds: ["project"] })).toEqual(near);
    expect(await around(3, { projects: [ATELIER], roles: ["partners"] })).toEqual({
      nodes: ["ademe", "lab-oeuvre", "universite-de-lys", "atelier"],
      edges: 3,
    });
    expect(await around(2, { roles: ["leads"] })).toEqual({ nodes: ["universite-de-lys"], edges: 0 });
  });

  test("paths: every shortest one, parallel edges listed, in the order of ids", async () => {
    const query = { from: VILLE, to: PORT, max: 6, without: NOTHING, limit: 10, filter: EVERYTHING };
    const { length, paths, truncated } = await engine().paths(query);
    expect([length, truncated]).toEqual([4, false]);
    expect(paths.map((path) => path.nodes.map(({ id }) => short(id)).join(" "))).toEqual([
      "ville-de-lys atelier ademe chantier cooperative-du-port",
      "ville-de-lys atelier lab-oeuvre chantier cooperative-du-port",
      "ville-de-lys brassage ademe chantier cooperative-du-port",
      "ville-de-lys brassage cleo-roy chantier cooperative-du-port",
    ]);
    expect(paths[1]?.edges.map((step) => step.map((edge) => edge.attributes.role).join(" "))).toEqual([
      "carries",
      "co_facilitates partners",
      "partners",
      "carries",
    ]);
    const first = await engine().paths({ ...query, limit: 1 });
    expect(first).toEqual({ length: 4, paths: paths.slice(0, 1), truncated: true });
  });

  test("paths: over what a filter leaves", async () => {
    const filtered = async (filter: Partial<Filter>) => {
      const query = { from: VILLE, to: PORT, without: NOTHING, limit: 10, filter: { ...EVERYTHING, ...filter } };
      const { length, paths } = await engine().paths(query);
      return {
        length,
        over: paths.map(({ nodes }) =>
          nodes
            .slice(1, -1)
            .map(({ id }) => short(id))
            .join(" "),
        ),
      };
    };
    const none = { length: null, over: [] };
    expect(await filtered({ roles: ["carries", "partners"] })).toEqual({
      length: 4,
      over: ["atelier ademe chantier", "atelier lab-oeuvre chantier", "brassage ademe chantier"],
    });
    expect(await filtered({ kinds: ["project", "organisation"] })).toEqual({
      length: 4,
      over: ["atelier ademe chantier", "atelier lab-oeuvre chantier", "brassage ademe chantier"],
    });
    expect(await filtered({ projects: ["project:small-2024-brassage", "project:small-2024-chantier"] })).toEqual({
      length: 4,
      over: ["brassage ademe chantier", "brassage cleo-roy chantier"],
    });
    expect(await filtered({ roles: ["carries"] })).toEqual(none);
    expect(await filtered({ ids: [VILLE, PORT] })).toEqual(none);
    // Ends that the filter takes away have no path to them.
    expect(await filtered({ minProjects: 3 })).toEqual(none);
    expect((await filtered({ merging: "strict" })).length).not.toBe(0);
  });

  test("paths: without entities and roles, up to a length, or none", async () => {
    const query = { from: VILLE, to: PORT, max: 6, limit: 10, filter: EVERYTHING };
    const without = { ids: ["organisation:ademe"], roles: ["accompanies" as const] };
    const { paths } = await engine().paths({ ...query, without });
    expect(paths.map((path) => path.nodes.map(({ id }) => short(id)))).toEqual([
      ["ville-de-lys", "atelier", "lab-oeuvre", "chantier", "cooperative-du-port"],
    ]);
    const none = { length: null, paths: [], truncated: false };
    expect(await engine().paths({ ...query, max: 3, without: NOTHING })).toEqual(none);
    expect(await engine().paths({ ...query, to: "project:small-2024-etoile", without: NOTHING })).toEqual(none);
    expect(await engine().paths({ ...query, to: "theme:habitat", without: NOTHING })).toEqual(none);
    expect(await engine().paths({ ...query, without: { ids: [PORT], roles: [] } })).toEqual(none);
  });
}
