import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, SMALL } from "./serve.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(SMALL);
});
afterAll(() => app.close());

/** So many as fit into an address of some 90 kB. */
const many = (one: (i: number) => string, by = "&"): string => {
  const all: string[] = [];
  for (let size = 0; size < 90_000; size += all.at(-1)!.length + 1) all.push(one(all.length));
  return all.join(by);
};
const LONG = "x".repeat(90_000);

test.each([
  ["unknown parameters", `/api/graph?${many((i) => `p${i}=1`)}`],
  ["one of a long name", `/api/graph?${LONG}=1`],
  ["controls, which JSON writes as six characters", `/api/graph?${many((i) => `${"%01".repeat(900)}${i}=%01`)}`],
  ["signs of four bytes", `/api/graph?${many((i) => `${"%F0%9F%98%80".repeat(200)}${i}=1`)}`],
  ["quotes", `/api/graph?${many((i) => `${"%22".repeat(900)}${i}=${"%22".repeat(100)}`)}`],
  ["a value that is too long", `/api/search?q=${LONG}`],
  ["values that there are not", `/api/graph?roles=${many((i) => `r${i}`, ",")}`],
  ["legal forms that there are not", `/api/graph?legalForms=${many((i) => `f${i}`, ",")}`],
  ["ids that there are not", `/api/graph?ids=${many((i) => `n${i}`, ",")}`],
  ["columns that there are not", `/api/graph?${many((i) => `attr.x${i}=1`)}`],
  ["an entity of a long id", `/api/entities/${LONG}`],
  ["a version", `/api/graph?version=${LONG}`],
  ["a dataset", `/api/graph?dataset=${LONG}`],
  ["a format", `/api/export/${LONG}`],
  ["an address", `/${LONG}`],
])("an error about %s is at most a few kB", async (_, url) => {
  const { statusCode, rawPayload } = await app.inject(url);
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  expect(rawPayload.length).toBeLessThan(9000);
});
