import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { Check } from "typebox/value";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../../../server/contract/problem.ts";
import { serve, SMALL } from "./serve.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(SMALL);
});
afterAll(() => app.close());

const PATHS = [
  "health",
  "ready",
  "dataset",
  "graph",
  "search",
  "shared-actors",
  "project-pairs",
  "territory-pairs",
  "paths",
  "intersections",
  "cohesion",
  "bridges",
  "backbone",
  "gaps",
  "editions",
  "cite",
  "docs",
  "docs/json",
  "openapi.json",
];
const PARAMETERS = [
  ..."projects regions themes legalForms kinds roles statuses minProjects ids prose merging version url accessed people".split(
    " ",
  ),
  ..."q limit depth weight level from to max without model alpha seed format id".split(" "),
];
const VALUES = [
  ..."project organisation person theme territory carries partners mentioned_in stated inferred".split(" "),
  ..."true false reviewed strict newman jaccard region departement sdsm swap 0 1 2 3 -1 0.05 1e9 NaN".split(" "),
  ..."small-2024-atelier small-2024-brassage ademe organisation:agence-ademe 11 53 departement-31".split(" "),
  ..."small-2024 small-2025 SCIC Association habitat __proto__ constructor null undefined".split(" "),
];
const NASTY = [
  "'",
  '"',
  "`",
  "\\",
  "/",
  "..",
  "%",
  "%00",
  "\u0000",
  "\ud800",
  "*:*",
  "AND",
  "~",
  "}) //",
  "$0",
  "🧑‍🌾",
  ",",
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);
const value = fc.array(word, { minLength: 0, maxLength: 4 }).map((words) => words.join(","));
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
const pair = fc
  .tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARAMETERS) }, word), value)
  .map(([name, given]) => `${encoded(name)}=${encoded(given)}`);
const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PATHS).map((name) => `/api/${name}`) },
  { weight: 2, arbitrary: word.map((id) => `/api/entities/${encoded(id)}`) },
  { weight: 2, arbitrary: word.map((id) => `/api/entities/${encoded(id)}/neighbourhood`) },
  { weight: 2, arbitrary: fc.constantFrom("gexf", "csv", "net", "pack", "pdf").map((name) => `/api/export/${name}`) },
  { weight: 1, arbitrary: fc.webPath().map((rest) => `/api${rest}`) },
);
const address = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(path, fc.array(pair, { maxLength: 4 }))
      .map(([where, pairs]) => (pairs.length > 0 ? `${where}?${pairs.join("&")}` : where)),
  },
  // Whatever a client that encodes nothing may send, as far as it is an address at all.
  { weight: 1, arbitrary: fc.stringMatching(/^\/api\/(graph|search|entities\/)\??[!-~]{0,40}$/) },
);
const method = fc.oneof(
  { weight: 9, arbitrary: fc.constant("GET" as const) },
  { weight: 1, arbitrary: fc.constantFrom("POST", "HEAD", "DELETE", "OPTIONS", "PATCH") },
);

test("no address or value brings the server down, and every refusal is a problem that can be read", async () => {
  const states = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(method, address, async (asked, url) => {
      const response = await app.inject({ method: asked, url });
      const { statusCode, body, headers } = response;
      states.set(statusCode, (states.get(statusCode) ?? 0) + 1);
      expect(statusCode).toBeLessThan(500);
      expect(body).not.toMatch(/node_modules|\.(?:js|ts):\d+:\d+|\n\s+at /);
      if (statusCode < 400) return;
      expect([400, 404, 405, 409]).toContain(statusCode);
      expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
      if (asked !== "HEAD") expect(Check(Problem, response.json()), body).toBe(true);
    }),
    { numRuns: 3000, seed: 11, endOnFailure: true },
  );
  // A fuzz that is only ever refused tests nothing.
  for (const state of [200, 400, 404, 405]) expect(states.get(state) ?? 0, `${state}`).toBeGreaterThan(30);
});
