import { packagesAt } from "../../seed/commands/folder.ts";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { missing } from "../means.ts";
import { openAlone } from "../neo4j/import-into.ts";
import { serveEngine } from "../server/http/serve.ts";
import { addresses } from "./addresses.ts";
import { askHttp } from "./ask-http.ts";
import { graphContract } from "./graph-contract.ts";
import { sameAnswers } from "./same-answers.ts";

/** Addresses of a question: a database is asked several times for each. */
const EACH = 3;

describe.skipIf(missing.neo4j)("Neo4j", () => {
  graphContract("on Neo4j", openAlone);

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
      engines = [openMemoryGraph(network), await openAlone(network)];
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
