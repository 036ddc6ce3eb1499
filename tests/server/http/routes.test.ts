import type { Problem } from "../../../server/contract/problem.ts";
import type { FastifyInstance } from "fastify";
import { Check, Errors } from "typebox/value";
import type { TSchema } from "typebox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ActorPairs } from "../../../server/contract/actor-pairs.ts";
import { Backbone } from "../../../server/contract/backbone.ts";
import { Bridges } from "../../../server/contract/bridges.ts";
import { Cohesion } from "../../../server/contract/cohesion.ts";
import { Dataset } from "../../../server/contract/dataset.ts";
import { Editions } from "../../../server/contract/editions.ts";
import { Entity } from "../../../server/contract/entity.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { Gaps } from "../../../server/contract/gaps.ts";
import { Graph } from "../../../server/contract/graph.ts";
import { Health, Ready } from "../../../server/contract/health.ts";
import { Intersections } from "../../../server/contract/intersections.ts";
import { Paths } from "../../../server/contract/paths.ts";
import { ProjectPairs } from "../../../server/contract/project-pairs.ts";
import { Search } from "../../../server/contract/search.ts";
import { SharedActors } from "../../../server/contract/shared-actors.ts";
import { TerritoryPairs } from "../../../server/contract/territory-pairs.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { resolveWithout } from "../../../server/questions/resolve.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { REAL, serve, SMALL } from "./serve.ts";

/** Every route of the design's table with its answer, asked of a dataset in which these ids exist. */
function questions(
  project: string,
  other: string,
  actor: string,
  region: string,
  from: string,
  to: string,
): [string, TSchema][] {
  return [
    ["/api/health", Health],
    ["/api/ready", Ready],
    ["/api/dataset", Dataset],
    ["/api/graph", Graph],
    [`/api/graph?projects=${project}&prose=true&merging=strict`, Graph],
    ["/api/search?q=ville&kinds=organisation,project&limit=3", Search],
    [`/api/entities/${project}`, Entity],
    [`/api/entities/${project}/neighbourhood?depth=2&kinds=project,organisation`, Graph],
    ["/api/shared-actors", SharedActors],
    [`/api/shared-actors?projects=${project},${other}&minProjects=1&limit=5`, SharedActors],
    ["/api/project-pairs?weight=newman", ProjectPairs],
    [`/api/project-pairs?through=${actor}&sole=true`, ProjectPairs],
    ["/api/actor-pairs", ActorPairs],
    [`/api/actor-pairs?weight=newman&through=${project}&minProjects=2&limit=3`, ActorPairs],
    ["/api/territory-pairs?level=departement&weight=jaccard", TerritoryPairs],
    [`/api/paths?from=${project}&to=${other}&max=6&without=accompanies`, Paths],
    [`/api/intersections?projects=${project},${other}&roles=partners,carries&kinds=organisation`, Intersections],
    [`/api/intersections?regions=${region}`, Intersections],
    ["/api/intersections?level=region&minMembers=2&merging=strict", Intersections],
    ["/api/cohesion?without=accompanies", Cohesion],
    ["/api/bridges?level=region&limit=4", Bridges],
    ["/api/backbone?level=project&model=sdsm&alpha=0.1&seed=2", Backbone],
    ["/api/backbone?level=region&model=swap", Backbone],
    ["/api/backbone?level=actor&minProjects=2&limit=3", Backbone],
    ["/api/gaps?roles=carries&merging=strict", Gaps],
    ["/api/gaps?level=region&limit=9", Gaps],
    [`/api/editions?from=${from}&to=${to}`, Editions],
  ];
}

const DATASETS = [
  {
    name: "two small packages",
    dirs: SMALL,
    asked: questions("small-2024-atelier", "small-2024-brassage", "ademe", "11", "small-2024", "small-2025"),
  },
  {
    name: "the real dataset",
    dirs: REAL,
    asked: questions(
      "coopter-2024-fab-t",
      "coopter-2024-archi-possible",
      "ademe",
      "76",
      "coopter-2024",
      "coopter-2024",
    ),
  },
];

describe.each(DATASETS)("routes over $name", ({ dirs, asked }) => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve(dirs);
  });
  afterAll(() => app.close());

  test.each(asked)("%s", async (url, schema) => {
    const response = await app.inject(url);
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200);
    expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
    const answer: unknown = response.json();
    expect(Check(schema, answer), JSON.stringify(Errors(schema, answer).slice(0, 3))).toBe(true);
  });
});

describe("answers", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve(SMALL);
  });
  afterAll(() => app.close());

  const ask = async <T>(url: string) => (await app.inject(url)).json<T>();

  test("an id may be given whole or as what stands after its colon, in a path too", async () => {
    const whole = await ask<Entity>("/api/entities/project:small-2024-atelier");
    expect(whole.id).toBe("project:small-2024-atelier");
    expect(await ask<Entity>("/api/entities/small-2024-atelier")).toEqual(whole);
    const around = await ask<Graph>("/api/entities/small-2024-atelier/neighbourhood");
    expect(around.nodes.map(({ key }) => key)).toContain(whole.id);
  });

  test("where a question names its dataset, redirects and the addresses in answers name it too", async () => {
    const asked = "dataset=small-2024.small-2025";
    const { headers } = await app.inject(`/api/entities/agence-ademe?${asked}`);
    expect(headers.location).toBe(`../../api/entities/organisation%3Aademe?${asked}`);
    const { url } = await ask<{ url: string }>(`/api/cite?${asked}&regions=76`);
    expect(new URL(url).searchParams.get("dataset")).toBe("small-2024.small-2025");
    expect((await app.inject(`/api/export/gexf?${asked}`)).body).toContain(`${asked}&amp;version=`);
  });

  test("every question takes the version that it was asked of, and is refused where that is not held", async () => {
    const { version } = await ask<Dataset>("/api/dataset");
    const questions = [
      "dataset",
      "search?q=a",
      "entities/small-2024-atelier",
      "gaps",
      "bridges",
      "graph",
      "export/csv",
    ];
    for (const question of questions) {
      const mark = question.includes("?") ? "&" : "?";
      expect((await app.inject(`/api/${question}${mark}version=${version}`)).statusCode, question).toBe(200);
      const refused = await app.inject(`/api/${question}${mark}version=000000000000`);
      expect([refused.statusCode, refused.json<Problem>().errors]).toEqual([
        409,
        [{ parameter: "version", value: "000000000000", allowed: [version] }],
      ]);
    }
    const { headers } = await app.inject(`/api/entities/agence-ademe?version=${version}`);
    expect(headers.location).toBe(`../../api/entities/organisation%3Aademe?version=${version}`);
  });

  test("the datasets that are held are listed, and change with the database, not with a version", async () => {
    const response = await app.inject("/api/datasets");
    const { title, version } = await ask<Dataset>("/api/dataset");
    const name = "small-2024.small-2025";
    expect(response.json()).toEqual({ datasets: [{ name, title, version, usual: true }] });
    expect(response.headers.etag).toBeUndefined();
    expect((await app.inject("/api/dataset")).headers["link"]).toBeUndefined();
    expect((await app.inject("/api/datasets?dataset=a")).statusCode).toBe(400);
  });

  test("an id merged away is a redirect as an entity, and resolved in parameters", async () => {
    for (const id of ["organisation:agence-ademe", "agence-ademe"]) {
      const response = await app.inject(`/api/entities/${id}`);
      expect(response.statusCode).toBe(301);
      expect(response.headers.location).toBe("../../api/entities/organisation%3Aademe");
      const followed = await app.inject(new URL(response.headers.location!, `http://x/api/entities/a`).pathname);
      expect(followed.json<Entity>().id).toBe("organisation:ademe");
    }
    const merged = await ask<Graph>("/api/graph?ids=organisation:agence-ademe,small-2024-atelier");
    const own = await ask<Graph>("/api/graph?ids=organisation:ademe,small-2024-atelier");
    expect(merged).toEqual(own);
    const around = await app.inject("/api/entities/organisation:agence-ademe/neighbourhood");
    expect(around.statusCode).toBe(200);
  });

  test("a parameter given twice is a longer list", async () => {
    const twice = await ask<Graph>("/api/graph?kinds=project&kinds=person");
    const once = await ask<Graph>("/api/graph?kinds=project,person");
    expect(twice).toEqual(once);
    expect(new Set(once.nodes.map((node) => node.attributes.kind))).toEqual(new Set(["project", "person"]));
  });

  test("shared actors count from two projects unless told", async () => {
    const shared = await ask<SharedActors>("/api/shared-actors");
    expect(Math.min(...shared.actors.map((actor) => actor.projects.length))).toBe(2);
    const all = await ask<SharedActors>("/api/shared-actors?minProjects=1");
    expect(all.total).toBeGreaterThan(shared.total);
  });

  test("backbone and gaps keep to the filter, and cut at the limit", async () => {
    const scope = "projects=small-2024-atelier,small-2024-brassage,small-2024-chantier";
    const backbone = await ask<Backbone>(`/api/backbone?${scope}&limit=2`);
    expect([backbone.tested, backbone.total, backbone.pairs.length, backbone.truncated]).toEqual([3, 3, 2, true]);
    const among = await ask<Backbone>(`/api/backbone?${scope}&level=actor&kinds=person`);
    // Bo Martin and Cléo Roy share Brassage, of the pairs that they form with Ana Morel.
    expect(among.pairs.map(({ a, b, shared }) => [a.name, b.name, shared])).toEqual([
      ["Ana Morel", "Bo Martin", 1],
      ["Bo Martin", "Cléo Roy", 1],
    ]);
    expect(among.tested).toBe(3);
    expect((await ask<Gaps>(`/api/gaps?${scope}`)).total).toBe(0);
    const ends = (await ask<Gaps>(`/api/gaps?${scope}&roles=carries`)).pairs.map(({ a, b }) => `${a.name} ${b.name}`);
    // One theme of the two that both have, one of three.
    expect(ends).toEqual(["L’Atelier Chantier", "L’Atelier Brassage"]);
  });

  test("what strict merging keeps apart is left out alone", async () => {
    const graph = withStatistics(openMemoryGraph(placedNetwork(packagesAt(SMALL))), inProcess);
    const joined = { roles: ["leads"], ids: ["organisation:universite-de-lys"] };
    expect(await resolveWithout(graph, ["leads", "fac-de-lys"])).toEqual(joined);
    const apart = { roles: ["leads"], ids: ["organisation:fac-de-lys"] };
    expect(await resolveWithout(graph, ["leads", "fac-de-lys"], { ...EVERYTHING, merging: "strict" })).toEqual(apart);
  });

  test("in intersections `kinds` chooses among actors, `roles` among their parts, and members stay whole", async () => {
    const rows = async (query: string) => (await ask<Intersections>(`/api/intersections?${query}`)).rows;
    const people = await rows("kinds=person");
    expect(people.length).toBeGreaterThan(0);
    expect(new Set(people.flatMap((row) => row.actors.map(({ kind }) => kind)))).toEqual(new Set(["person"]));
    for (const { members, count, actors } of await rows("roles=carries")) {
      expect(count).toBe(actors.length);
      for (const { id } of actors) {
        const { links } = await ask<Entity>(`/api/entities/${id}`);
        const carried = links.filter(({ role }) => role === "carries").map(({ entity }) => entity.id);
        expect(carried.sort()).toEqual(members);
      }
    }
    expect(await rows("kinds=theme")).toEqual([]);
  });
});
