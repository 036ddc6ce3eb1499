import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import type { Engine } from "../../server/engine/port.ts";
import { importNetwork } from "../../server/engine/neo4j/import.ts";
import { openDatabase } from "../../server/open-database.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J, testWriting } from "../neo4j/import-into.ts";
import { serveEngine } from "../server/http/serve.ts";

describe.skipIf(missing.neo4j)("a server that leaves people out, over a database that holds some", () => {
  const named = placedNetwork(packagesAt(["tests/fixtures/small"]));
  const nameless = placedNetwork(packagesAt(["tests/fixtures/small-next"], true));
  const parts = testWriting();
  let engine: Engine;
  let app: FastifyInstance;
  beforeAll(async () => {
    await importAlone(named);
    await importNetwork(nameless, parts, "nameless");
    engine = openDatabase({ address: TEST_NEO4J, withoutPeople: true });
    app = await serveEngine(engine);
  });
  afterAll(async () => {
    await app.close();
    await engine.close();
    await parts.driver.executeQuery("MATCH (d:Dataset {id: 'nameless'}) DELETE d");
    await parts.driver.close();
  });
  const ask = async (url: string) => {
    const { statusCode, body } = await app.inject(`/api/${url}`);
    expect(body).not.toMatch(/person:[a-z]|Morel/);
    return statusCode;
  };
  const { version } = named.dataset;

  it("answers from what holds nobody alone, whatever it is asked by", async () => {
    await expect.poll(() => ask("ready")).toBe(503);
    const statuses = [];
    for (const which of ["", "&dataset=nameless", `&version=${version}`, `&dataset=nameless&version=${version}`])
      for (const question of ["graph?prose=true", "search?q=morel", "export/csv?prose=true", "bridges?limit=50"])
        statuses.push(await ask(question + which));
    expect(statuses).toEqual([503, 200, 503, 409].flatMap((one) => [one, one, one, one]));
  });

  it("nor from an older version that is held still", async () => {
    await importNetwork(nameless, parts);
    await expect.poll(() => ask("ready")).toBe(200);
    expect([await ask("graph"), await ask(`graph?version=${version}`)]).toEqual([200, 503]);
  });
});
