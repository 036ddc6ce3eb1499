import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, SMALL } from "./serve.ts";

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: {
    type: string;
    default?: string | number | boolean;
    enum?: string[];
    items?: { enum?: string[]; minLength?: number };
  };
}
interface Operation {
  operationId: string;
  summary: string;
  parameters?: Parameter[];
  responses: Record<string, { description: string; content: Record<string, unknown> }>;
}
interface OpenApi {
  openapi: string;
  info: { title: string; description: string };
  paths: Record<string, Record<string, Operation>>;
}

const FILTER = [
  "projects",
  "regions",
  "themes",
  "legalForms",
  "kinds",
  "roles",
  "statuses",
  "minProjects",
  "ids",
  "prose",
  "merging",
];

/** The design's table: every address with its parameters. */
const TABLE: Record<string, string[]> = {
  "/api/health": [],
  "/api/ready": [],
  "/api/dataset": [],
  "/api/datasets": [],
  "/api/graph": [...FILTER, "format"],
  "/api/search": ["q", "kinds", "limit"],
  "/api/entities/{id}": ["id"],
  "/api/entities/{id}/neighbourhood": ["id", "depth", ...FILTER, "format"],
  "/api/shared-actors": [...FILTER, "limit"],
  "/api/project-pairs": [...FILTER, "weight", "through", "sole", "limit"],
  "/api/territory-pairs": [...FILTER, "weight", "through", "sole", "level", "limit"],
  "/api/actor-pairs": [...FILTER, "weight", "through", "sole", "limit"],
  "/api/paths": [...FILTER, "from", "to", "max", "without", "limit"],
  "/api/intersections": [...FILTER, "level", "minMembers", "limit"],
  "/api/cohesion": ["without", "exact", ...FILTER],
  "/api/bridges": [...FILTER, "level", "limit", "exact"],
  "/api/backbone": [...FILTER, "level", "model", "alpha", "seed", "limit"],
  "/api/gaps": [...FILTER, "level", "limit"],
  "/api/editions": ["from", "to"],
  "/api/export/{format}": ["format", ...FILTER, "url", "people"],
  "/api/cite": [...FILTER, "url", "accessed", "lang", "weight", "level"],
};

let app: FastifyInstance;
let document: OpenApi;
beforeAll(async () => {
  app = await serve(SMALL);
  document = (await app.inject("/api/openapi.json")).json<OpenApi>();
});
afterAll(() => app.close());

const parametersOf = (path: string) => document.paths[path]?.get?.parameters ?? [];

describe("the description of the API", () => {
  test.each([
    ["/api", "./api/docs"],
    ["/api/", "../api/docs"],
  ])("stands where %s leads, below any path", async (path, location) => {
    const response = await app.inject(path);
    expect([response.statusCode, response.headers.location]).toEqual([302, location]);
  });

  test("holds every route, all by GET", () => {
    expect(document.openapi).toMatch(/^3\./);
    expect(Object.keys(document.paths).sort()).toEqual(Object.keys(TABLE).sort());
    for (const operations of Object.values(document.paths)) expect(Object.keys(operations)).toEqual(["get"]);
  });

  test.each(Object.entries(TABLE))("%s has its parameters", (path, names) => {
    const parameters = parametersOf(path);
    const everywhere = /health|ready|datasets/.test(path) ? [] : ["dataset", "version"];
    expect(parameters.map(({ name }) => name).sort()).toEqual([...names, ...everywhere].sort());
    for (const { name, in: place, description, required, schema } of parameters) {
      expect(place).toBe(path.includes(`{${name}}`) ? "path" : "query");
      expect(description, name).toBeTruthy();
      if (schema.default !== undefined) expect(required ?? false, name).toBe(false);
    }
  });

  test("says how lists are written", () => {
    const lists = Object.keys(TABLE)
      .flatMap(parametersOf)
      .filter(({ schema }) => schema.type === "array");
    expect(lists.length).toBeGreaterThan(50);
    for (const list of lists) {
      expect(list).toMatchObject({ style: "form", explode: false });
      expect(list.schema).not.toHaveProperty("style");
    }
  });

  test("says that no text of a list is empty, which is refused", async () => {
    const lists = Object.values(document.paths).flatMap(
      ({ get }) => get?.parameters?.flatMap(({ schema }) => (schema.type === "array" ? [schema.items] : [])) ?? [],
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((items) => !items?.enum && items?.minLength !== 1)).toEqual([]);
  });

  test("says how columns of a package's own filter, which have no name that it could list", () => {
    expect(document.info.description).toContain("`attr.founded=1990..2005`");
    expect(
      Object.keys(TABLE)
        .flatMap(parametersOf)
        .map(({ name }) => name),
    ).not.toContain("attr");
  });

  test("requires only what has no sensible default", () => {
    const required = Object.keys(TABLE).flatMap((path) =>
      parametersOf(path).flatMap(({ name, in: place, required: must }) => (must && place === "query" ? [name] : [])),
    );
    expect(required).toEqual(["q", "from", "to", "from", "to"]);
  });

  test("names each question as the port does, once, in words", () => {
    const operations = Object.values(document.paths).map(({ get }) => get!);
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["sharedActors", "projectPairs", "territoryPairs", "neighbourhood"]));
    for (const { summary } of operations) expect(summary.length).toBeGreaterThan(15);
  });

  test("says what an answer and an error are", () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const { 200: answer, "4XX": error } = get!.responses;
      expect(Object.keys(error!.content), path).toEqual(["application/problem+json"]);
      expect(answer!.description).not.toBe("Default Response");
      if (path.startsWith("/api/export")) continue;
      const isNetwork = path === "/api/graph" || path.endsWith("/neighbourhood");
      const others = isNetwork ? ["application/vnd.maillage.columns"] : [];
      expect(Object.keys(answer!.content), path).toEqual(["application/json", ...others]);
    }
    expect(Object.keys(document.paths["/api/export/{format}"]!.get!.responses["200"]!.content)).toEqual([
      "application/gexf+xml",
      "application/graphml+xml",
      "application/zip",
      "application/json",
      "application/x-cypher-query",
      "text/x-pajek",
      "text/csv",
    ]);
  });

  test("a default that is written out changes nothing", async () => {
    for (const path of ["/api/graph", "/api/project-pairs", "/api/bridges", "/api/gaps", "/api/backbone"]) {
      const defaults = parametersOf(path).flatMap(({ name, schema }) =>
        schema.default === undefined ? [] : [[name, String(schema.default)]],
      );
      expect(defaults.length).toBeGreaterThan(0);
      const written = await app.inject(`${path}?${new URLSearchParams(defaults).toString()}`);
      expect(written.json(), path).toEqual((await app.inject(path)).json());
    }
  });
});
