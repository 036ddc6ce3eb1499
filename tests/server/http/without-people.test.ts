import { unzipSync } from "fflate";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOnce, packagesAt, packagesWithFiles } from "../../../seed/commands/folder.ts";
import { packageFiles } from "../../../seed/package/package-files.ts";
import { withoutPeople } from "../../../seed/package/without-people.ts";
import type { Cite } from "../../../server/contract/cite.ts";
import type { Dataset } from "../../../server/contract/dataset.ts";
import { FORMATS } from "../../../server/contract/vocabulary.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { REAL, serve, serveEngine, SMALL } from "./serve.ts";

const names = packagesAt(REAL).flatMap(({ persons }) => persons.map(({ name }) => name));

/** Every file of an answer as text, those of a zip unpacked. */
const texts = (body: Buffer): string =>
  body.subarray(0, 2).toString() === "PK"
    ? Object.values(unzipSync(body))
        .map((file) => Buffer.from(file).toString())
        .join("\n")
    : body.toString();

describe("a server without people", () => {
  let app: FastifyInstance;
  let other: FastifyInstance;
  beforeAll(async () => {
    app = await serveEngine(openMemoryGraph(placedNetwork(packagesAt(REAL, true))));
    other = await serve(REAL);
  });
  afterAll(() => Promise.all([app.close(), other.close()]));
  const get = (url: string, server = app) => server.inject({ url });

  test.each([
    "dataset",
    "graph?prose=true",
    "graph?merging=strict&prose=true",
    "shared-actors",
    "project-pairs",
    "territory-pairs",
    "intersections",
    "bridges",
    "gaps",
    "cohesion",
    "cite",
    `search?q=${encodeURIComponent("Dominique Riviere")}`,
    "entities/coopter-2024-aloen-optim-ism",
    ...FORMATS.map((format) => `export/${format}`),
  ])("names nobody in %s", async (path) => {
    const answer = await get(`/api/${path}`);
    expect(answer.statusCode).toBe(200);
    const text = texts(answer.rawPayload);
    expect(names.filter((name) => text.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
    expect(text).not.toMatch(/person:[a-z]/);
    const named = await get(`/api/${path}`, other);
    expect(named.headers.etag).not.toBe(answer.headers.etag);
  });

  test("names nobody in the package that it hands out, as the page without a server has it too", async () => {
    const { packages, folders } = packagesWithFiles(REAL.map(folderOnce), true);
    const [{ package: about }] = packages as [(typeof packages)[0]];
    const handing = await serveEngine(openMemoryGraph(placedNetwork(packages)), {
      packages: new Map([[about.name, packageFiles(folders[0]!)]]),
    });
    const answer = await get(`/packages/${about.name}.zip`, handing);
    await handing.close();
    const text = texts(answer.rawPayload);
    expect(text).toContain("projects");
    expect(names.filter((name) => text.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
    expect(text).not.toMatch(/person:[a-z]/);
  });

  test("knows nobody by their id", async () => {
    const { persons } = packagesAt(REAL)[0]!;
    expect((await get(`/api/entities/${persons[0]!.id}`)).statusCode).toBe(404);
    expect((await get(`/api/entities/${persons[0]!.id}`, other)).statusCode).toBe(200);
  });

  test("says so, with its counts and in the methods", async () => {
    const dataset = (await get("/api/dataset")).json<Dataset>();
    expect(dataset).toMatchObject({ withoutPeople: true, counts: { kinds: { person: 0 }, roles: { leads: 0 } } });
    // What was left out is no gap of the source.
    expect(new Set(dataset.completeness.flatMap(({ missing }) => missing))).not.toContain("leads");
    const { methods } = (await get("/api/cite")).json<Cite>();
    expect(methods.fr).toContain("Les personnes ont été retirées");
    expect(methods.en).toContain("People were taken out");
  });

  test("does not say so where one of several packages has its people", () => {
    const [small, next] = packagesAt(SMALL);
    const said = (...packages: (typeof small)[]) => placedNetwork(packages.map((one) => one!)).dataset.withoutPeople;
    expect(said(withoutPeople(small!), withoutPeople(next!))).toBe(true);
    expect(said(withoutPeople(small!), next)).toBeUndefined();
  });
});
