import { packagesAt } from "../../seed/commands/folder.ts";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import type { Network } from "../../server/network/network.ts";
import type { Engine } from "../../server/engine/port.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { serveEngine } from "../server/http/serve.ts";
import { addresses } from "./addresses.ts";
import { askHttp } from "./ask-http.ts";
import { compareEngines } from "./compare-engines.ts";
import { graphContract } from "./graph-contract.ts";
import { randomPackage } from "./random-package.ts";
import { richPackages } from "./rich-package.ts";
import { sameAnswers } from "./same-answers.ts";

/** Addresses of a question: a database is asked several times for each. */
const EACH = 3;

async function open(network: Network): Promise<Engine> {
  await importAlone(network);
  return openNeo4jGraph(TEST_NEO4J);
}

describe.skipIf(missing.neo4j)("Neo4j", () => {
  graphContract("on Neo4j", open);

  describe.each([
    ["the small packages", () => packagesAt(["tests/fixtures/small", "tests/fixtures/small-next"]), 400],
    ["the real dataset", () => packagesAt(["seed/dataset"]), 400],
    // A few hold most projects: what a query keeps beside each row adds up.
    ["a dense made-up package", () => [randomPackage({ projects: 400, actors: 1600, links: 12_000 }, 1)], 100],
    ["two rich made-up editions", () => richPackages(1), 200],
  ] as const)("%s", (_, packages, questions) => {
    const network = placedNetwork([...packages()]);
    const memory = openMemoryGraph(network);
    let engine: Engine;
    beforeAll(async () => {
      engine = await open(network);
    });
    afterAll(() => engine.close());

    it("answers a few hundred random questions as the engine in memory does", async () => {
      expect(await compareEngines(memory, engine, network, questions)).toBe(questions);
    }, 600_000);
  });

  describe.each([
    ["the small packages", ["tests/fixtures/small", "tests/fixtures/small-next"]],
    ["columns of their own", ["tests/fixtures/packages/own"]],
    ["roles of their own", ["tests/fixtures/packages/roles"]],
    ["the real dataset", ["seed/dataset"]],
  ])("%s", (_, dirs) => {
    const network = placedNetwork(packagesAt(dirs));
    let apps: FastifyInstance[];
    let engines: Engine[];
    beforeAll(async () => {
      engines = [openMemoryGraph(network), await open(network)];
      apps = await Promise.all(engines.map((engine) => serveEngine(engine)));
    });
    afterAll(async () => {
      for (const closing of [...apps, ...engines]) await closing.close();
    });

    it("answers every address of the contract as the engine in memory does, byte for byte", async () => {
      const [memory, neo4j] = apps.map((app) => askHttp(app, "maillage.test"));
      const statuses = await sameAnswers(addresses(network, EACH), memory!, neo4j!);
      expect(statuses.get(200)).toBeGreaterThan(50);
    }, 900_000);
  });
});
