import { Cite as Library } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { FastifyInstance } from "fastify";
import { Check } from "typebox/value";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "../../../seed/package/fold.ts";
import { ROLES } from "../../../seed/package/vocabulary.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { bibtex } from "../../../server/exports/citation/bibtex.ts";
import type { CslItem } from "../../../server/exports/citation/csl.ts";
import { Cite } from "../../../server/contract/cite.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { folder, REAL, serve, SMALL } from "./serve.ts";

let app: FastifyInstance;
let version: string;
beforeAll(async () => {
  app = await serve(REAL);
  ({ version } = (await app.inject("/api/dataset")).json<{ version: string }>());
});
afterAll(() => app.close());

const cite = async (query: Record<string, string> = {}, from = app): Promise<Cite> => {
  const response = await from.inject({ url: "/api/cite", query });
  expect(response.statusCode, response.body).toBe(200);
  const answer = response.json<Cite>();
  expect(Check(Cite, answer)).toBe(true);
  return answer;
};

describe("citing a view", () => {
  test("counts what the graph of the same filter holds", async () => {
    for (const query of [{}, { regions: "76", kinds: "project,person" }, { minProjects: "2", prose: "true" }]) {
      const graph = (await app.inject({ url: "/api/graph", query })).json<Graph>();
      const { counts } = await cite(query);
      expect(counts).toMatchObject({ nodes: graph.nodes.length, edges: graph.edges.length });
      const persons = graph.nodes.filter(({ attributes }) => attributes.kind === "person").length;
      expect(counts.kinds.person ?? 0).toBe(persons);
      const coached = graph.edges.filter(({ attributes }) => attributes.role === "accompanies").length;
      expect(counts.roles.accompanies ?? 0).toBe(coached);
    }
  });

  test("says what was asked of a column of the data's own, not whom that leaves", async () => {
    const own = await serve([folder("tests/fixtures/packages/own")]);
    const query = { "attr.Année de création": "1990..1999", "attr.public": "true" };
    const { filter, url } = (await own.inject({ url: "/api/cite", query })).json<Cite>();
    // Nothing of running text either, which these data have not.
    expect(filter.fr).toBe("Année de création\u202f: de 1990 à 1999\u202f; public\u202f: oui");
    expect(filter.en).toBe("Founded: 1990 to 1999; public: yes");
    expect((await cite({ prose: "true" }, own)).filter.fr).toBe("tout le réseau");
    expect(new URL(url!).search).toMatch(
      /^\?attr\.Ann%C3%A9e%20de%20cr%C3%A9ation=1990\.\.1999&attr\.public=true&version=/,
    );
    const file = await own.inject({ url: "/api/export/gexf", query });
    expect(file.body).toContain("Année de création\u202f: de 1990 à 1999");
    expect((await own.inject(new URL(url!).pathname + new URL(url!).search)).json<Graph>().nodes).not.toEqual([]);
    await own.close();
  });

  test("says the filter, the weights, the merging rule and the counts in both languages", async () => {
    const query = { regions: "76", roles: "accompanies", minProjects: "2", merging: "strict", weight: "newman" };
    const { filter, methods, counts } = await cite(query);
    expect(filter).toEqual({
      fr: "régions\u202f: Occitanie\u202f; liens\u202f: accompagne\u202f; acteurs d’au moins 2 projets, sans les mentions dans le texte courant, sans les noms réunis à la relecture",
      en: "regions: Occitanie; links: coaches; actors of at least 2 projects, without what only running text mentions, without the names that a reviewer joined",
    });
    expect(methods.fr).toContain(`Extrait retenu (${filter.fr}). Il compte ${counts.nodes} entités (`);
    expect(methods.fr).toContain("1/(k − 1)");
    expect(methods.fr).toContain("restent séparés");
    expect(methods.en).toContain(`It holds ${counts.nodes} entities (4 projects`);
    expect(methods.en).toContain("stay apart");
    expect(methods.fr).toMatch(/listes restent ouvertes \(«\u202fetc\.\u202f» ou «\u202f…\u202f»\)\.$/);
    expect(methods.en).toMatch(/lists open \(“etc\.” or “…”\)\.$/);
    expect((await cite()).methods.en).toContain("joined by a person");
    expect((await cite()).methods.fr).not.toContain("poids d’un lien entre deux projets");
  });

  test("says what the weight ties, and what two of these share", async () => {
    const said = async (query: Record<string, string>) => (await cite(query)).methods;
    expect((await said({ weight: "count" })).fr).toContain(
      "entre deux projets (ou deux territoires) est le nombre d’ac",
    );
    expect((await said({ weight: "count", level: "region" })).fr).toContain(
      "entre deux régions est le nombre d’acteurs",
    );
    const newman = await said({ weight: "newman", level: "actor" });
    expect(newman.fr).toContain(
      "entre deux acteurs est la somme, sur les projets partagés, de 1/(k − 1), où k est le nombre d’acteurs du projet",
    );
    expect(newman.en).toContain("where k is the number of actors of the project in the extract");
    expect((await said({ weight: "jaccard", level: "actor" })).en).toContain(
      "share of common projects among the projects",
    );
    expect((await said({ level: "actor" })).en).not.toContain("weight of a tie");
  });

  test("says that a person joined names only where the extract holds such a name, and how many", async () => {
    const [dataset] = packagesAt(REAL);
    const reviewed = dataset!.aliases.filter((alias) => alias.decision === "same" && alias.decided_by === "review");
    const joined = new Set(
      dataset!.links
        .filter(({ section }) => section !== "prose")
        .flatMap(({ source, target, mention }) => [`${source} ${fold(mention)}`, `${target} ${fold(mention)}`])
        .filter((name) => reviewed.some(({ entity, surface }) => `${entity} ${fold(surface)}` === name)),
    );
    const whole = await cite();
    const entities = new Set([...joined].map((name) => name.split(" ")[0])).size;
    expect(whole.counts.joined).toEqual({ names: joined.size, entities });
    expect(joined.size).toBeGreaterThan(5);
    expect(whole.methods.fr).toContain(
      `${joined.size} noms imprimés ont été réunis par une personne à ${entities} entités de l’extrait`,
    );
    const none = await cite({ projects: "coopter-2024-fab-t", kinds: "project,person" });
    expect(none.counts.joined).toEqual({ names: 0, entities: 0 });
    expect(none.methods.fr).not.toContain("par une personne à");
    expect(none.methods.en).toContain("No printed name of the extract was joined to another by a person.");
    expect((await cite({ merging: "strict" })).counts.joined).toEqual({ names: 0, entities: 0 });
    const small = await serve(SMALL);
    expect((await cite({}, small)).counts.joined).toEqual({ names: 2, entities: 2 });
    const one = await cite({ kinds: "project,theme" }, small);
    expect(one.methods.en).toContain("1 name as printed was joined by a person to 1 entity of the extract");
    await small.close();
  });

  test("says the rule of a view instead of the entities it leads to, and themes in the language of the text", async () => {
    const ids = "person:pierre-wolf,person:marie-papin,project:coopter-2024-fab-t";
    const view = (query: string) => `https://example.org/?${query}`;
    const core = await cite({ ids, url: view("core=2&hidden=person:a,person:b") });
    expect(core.filter.fr).toMatch(/^noyau où chacun a au moins 2 voisins .*sans 2 entités, à la main.*soit 3 entités/);
    expect(core.methods.en).toContain("each has at least 2 neighbours");
    expect(JSON.stringify(core)).not.toContain("Pierre Wolf");
    const focus = await cite({ ids, url: view("focus=person:pierre-wolf&depth=2") });
    expect(focus.filter.en).toMatch(/^around Pierre Wolf, up to 2 steps away; that is 3 entities/);
    expect((await cite({ ids, url: view("focus=person:nobody") })).filter.en).toContain("around person:nobody");
    expect((await cite({ ids, url: view("select=person:a") })).filter.en).toContain("Pierre Wolf, Marie Papin");
    const themed = await cite({ themes: "habitat" });
    expect(themed.filter).toMatchObject({
      fr: expect.stringContaining("Habitat"),
      en: expect.stringContaining("Housing"),
    });
  });

  test("counts names beyond the twelfth instead of listing them", async () => {
    const { nodes } = (await app.inject("/api/graph?kinds=project")).json<Graph>();
    const { filter } = await cite({ projects: nodes.map(({ key }) => key).join(",") });
    expect(filter.en.match(/ and 11 more,/)).not.toBeNull();
    expect(filter.fr).toContain(" et 11 de plus,");
  });

  test("gives an address that leads to the same data, and no other", async () => {
    const query = { projects: "coopter-2024-fab-t", kinds: "project,organisation", prose: "true" };
    const { url } = await cite(query);
    const { pathname, search } = new URL(url!);
    expect(search).toContain(`version=${version}`);
    const again = (await app.inject(pathname + search)).json<Graph>();
    expect(again).toEqual((await app.inject({ url: "/api/graph", query })).json<Graph>());
    const small = await serve(SMALL);
    const refused = await small.inject(`/api/graph?version=${version}`);
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({
      title: "Other version",
      errors: [{ parameter: "version", value: version }],
    });
    expect((await small.inject(`/api/shared-actors?version=${version}`)).statusCode).toBe(409);
    await small.close();
  });

  test("takes the address of the view and adds the version", async () => {
    const page = "https://maillage.example/?view=map&regions=76";
    expect((await cite({ url: page })).url).toBe(`${page}&version=${version}`);
    expect((await cite({ url: `${page}&version=${version}#here` })).url).toBe(`${page}&version=${version}#here`);
    expect((await cite({ url: "https://maillage.example" })).url).toBe(`https://maillage.example/?version=${version}`);
    for (const url of ["javascript:alert(1)", "maillage", `${page}&version=0`]) {
      expect((await app.inject({ url: "/api/cite", query: { url } })).json()).toMatchObject({
        status: 400,
        errors: [{ parameter: "url", value: url }],
      });
    }
  });

  test("states a day only where one is given", async () => {
    expect((await cite({ accessed: "2026-11-04" })).sentence).toEqual({
      fr: expect.stringContaining("(consulté le 4 novembre 2026)"),
      en: expect.stringContaining("(accessed 4 November 2026)"),
    });
    const without = await cite();
    expect(without.sentence.fr).toMatch(new RegExp(`version=${version}$`));
    expect(JSON.stringify(without)).not.toContain("accessed");
    for (const accessed of ["today", "2026-02-30", "2026-1-1"]) {
      expect((await app.inject({ url: "/api/cite", query: { accessed } })).statusCode).toBe(400);
    }
  });
});

describe("an entry for a reference manager", () => {
  const first = async (query: Record<string, string>) => (await cite(query)).cslJson[0] as unknown as CslItem;

  test("speaks the language that is asked, as its sentence does", async () => {
    const [french, english] = [await cite(), await cite({ lang: "en" })];
    expect(await cite({ lang: "fr" })).toEqual(french);
    expect(english.sentence).toEqual(french.sentence);
    expect(french.cslJson[0]).toMatchObject({ title: "COOP’TER 2024, réseau de partenaires", language: "fr" });
    expect(english.cslJson[0]).toMatchObject({ title: "COOP’TER 2024, partner network", language: "en" });
    expect(english.cslJson[0]!.note).toContain(
      "Data kept (the whole network, without what only running text mentions).",
    );
    expect(english.bibtex).toContain("language = {english}");
    expect(french.bibtex).toContain("language = {french}");
    expect((await app.inject({ url: "/api/cite", query: { lang: "de" } })).statusCode).toBe(400);
  });

  test("has a plain title for the whole, and leaves the filter's words to the note", async () => {
    const sentence = "Maillage, «\u202fCOOP’TER 2024\u202f», réseau de partenaires, version";
    expect((await cite()).sentence.fr).toMatch(new RegExp(`^${sentence}`));
    expect((await first({ prose: "true" })).title).toBe("COOP’TER 2024, réseau de partenaires");
    expect((await cite({ prose: "true" })).sentence.fr).toContain("(tout le réseau, avec les mentions");
    // What the page shows before anyone filters: all partners, without themes and territories.
    const page = { kinds: "project,organisation,person" };
    expect((await first(page)).title).toBe("COOP’TER 2024, réseau de partenaires");
    expect((await first(page)).note).toContain("entités\u202f: projets, organisations et personnes");
    expect((await cite(page)).sentence.en).toContain("(entities: projects, organisations, and people, ");
    expect((await first({ kinds: "project,person" })).title).toMatch(/ \(extrait\)$/);
    const every = { prose: "true", roles: ROLES.join(",") };
    expect((await first(every)).title).toBe("COOP’TER 2024, réseau de partenaires");
    expect((await cite(every)).filter).toEqual({
      fr: "tout le réseau, avec les mentions dans le texte courant, comptées comme des participations",
      en: "the whole network, with what only running text mentions, counted as taking part",
    });
    expect((await cite(every)).methods.fr).toContain("y être mentionnée compte comme participer au projet.");
    expect((await cite({ prose: "true" })).methods.fr).toContain("y être mentionnée ne compte pas comme participer");
    const part = await first({ regions: "76" });
    expect(part.title).toBe("COOP’TER 2024, réseau de partenaires (extrait)");
    expect(part.note).toContain("Données retenues (régions\u202f: Occitanie, sans les mentions");
    expect((await cite({ regions: "76" })).sentence.en).toContain("partner network (regions: Occitanie, ");
  });

  test("has the year of its newest source, and no edition that styles would set as an ordinal", async () => {
    const { bibtex: text, cslJson } = await cite();
    expect(cslJson[0]).toMatchObject({
      version,
      issued: { "date-parts": [[2024]] },
      author: [{ literal: "Maillage" }],
    });
    expect(text).toMatch(/^@misc\{maillage-\w+,\n {2}author = .*\n {2}title = .*\n {2}year = \{2024\},\n/);
    expect(JSON.stringify(cslJson) + text).not.toContain("edition");
  });
});

describe("a citation library", () => {
  const read = (data: unknown) => new Library(data).data.map(({ _graph, ...item }) => item);
  // French sets a narrow space before a colon; TeX has one space that does not break, whatever its width.
  const spaced = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll("\u202F", "\u00A0")) as T;
  // A name of one word it takes for a family's.
  const shared = ({ title, URL, note, version: own, issued, author }: Record<string, unknown>) => {
    const [first] = (author ?? []) as { literal?: string; family?: string }[];
    return { title, URL, note, own, issued, author: first?.literal ?? first?.family };
  };

  test("reads the same from BibTeX and CSL-JSON", async () => {
    const url = "https://maillage.example/?a=%C3%A9&b=x_y~z%20&c={d}#e";
    const { bibtex: text, cslJson } = await cite({ url, accessed: "2026-11-24" });
    expect(cslJson.map(({ id }) => id)).toEqual([`maillage-${version}`, "carnet-2024", "cog"]);
    expect(read(cslJson)).toEqual(cslJson);
    expect(read(text).map(shared)).toEqual(spaced(cslJson.map(shared)));
    expect(read(text)[0]).toMatchObject({ accessed: { "date-parts": [[2026, 11, 24]] } });
    expect(read(text)[1]).toMatchObject({ issued: { "date-parts": [[2024]] } });
  });

  test("reads signs that TeX takes for its own", () => {
    const title = "L'« été » {100 %} & \\fin #1 $x_2$ ~ ^ é🌱 --> a---b ''c`` ?` !`d";
    const item: CslItem = { id: "a:b é", type: "document", title, author: [{ literal: "A and B, {C}" }], note: title };
    const [found] = read(bibtex(item));
    expect(found).toMatchObject({ title, note: title });
    expect(shared(found!).author).toBe("A and B, {C}");
  });
});

test("what a view asked beside its filter is said of the view, and not as if the file were cut by it", async () => {
  const server = await serve(REAL);
  const about = async (options: string, path = "cite") => {
    const url = encodeURIComponent(`https://maillage.example/?view=territories&${options}`);
    return (await server.inject(`/api/${path}?url=${url}`)).body.replaceAll("\u202f", " ");
  };
  const without = await about(
    "territories.question=without&without.choice=accompanies organisation:ademe".replace(" ", "%20"),
  );
  expect(without).toContain(
    "La vue citée répond, dans cet extrait, sous ces conditions : sans l’accompagnement et ADEME.",
  );
  expect(without).toContain("under these conditions: without coaching and ADEME.");
  expect(await about("territories.question=ties&ties.part=partners")).not.toContain("sous ces conditions");
  const file = await about("territories.question=without", "export/json");
  expect(file).toContain("la vue répondait sans l’accompagnement ; ce fichier garde tout l’extrait");
  expect(file).toContain('"role":"accompanies"');
  await server.close();
});
