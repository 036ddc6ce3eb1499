import { packagesAt } from "../../seed/commands/folder.ts";
import { afterAll, describe, expect, it } from "vitest";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { importNetwork } from "../../server/engine/neo4j/import.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { missing } from "../means.ts";

const { NEO4J_TEST_URI: uri = "", NEO4J_TEST_USER: user = "neo4j", NEO4J_TEST_PASSWORD: password = "" } = process.env;

describe("a Neo4j that does not answer", () => {
  it("is not ready, says so soon, and throws no stack at the reader", async () => {
    const engine = openNeo4jGraph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x" });
    const state = await engine.ready();
    expect(state.ready).toBe(false);
    expect(state.detail).toBe("Neo4j does not answer at NEO4J_URI.");
    await engine.close();
  }, 30_000);

  it("refuses an address that is none", () => {
    expect(() => openNeo4jGraph({ uri: "nonsense", user: "a", password: "b" })).toThrow(/NEO4J_URI is no address/);
  });
});

describe.skipIf(missing.neo4j)("the import", () => {
  const driver = openDriver({ uri: uri || "bolt://127.0.0.1:1", user, password });
  const small = placedNetwork(packagesAt(["tests/fixtures/small"]));
  const load = (run: string, network = small) => importNetwork(driver, undefined, network, run, () => {});
  const counts = async () => {
    const { records } = await driver.executeQuery(
      "RETURN COUNT { MATCH (n:Entity) } AS nodes, COUNT { MATCH (:Entity)-[r]->(:Entity) } AS edges",
    );
    return records[0]!.toObject();
  };
  afterAll(() => driver.close());

  it("changes nothing when run again, and takes out what left the dataset", async () => {
    await load("first");
    const first = await counts();
    expect((await load("second")).deleted).toBe(0);
    expect(await counts()).toEqual(first);
    await driver.executeQuery(
      "MATCH (p:Project) WITH p LIMIT 1 CREATE (:Entity:Organisation {id: 'organisation:gone'})-[:PARTNERS {rowId: 'gone'}]->(p)",
    );
    expect((await load("third")).deleted).toBe(2);
    expect(await counts()).toEqual(first);
  });

  it("is not ready while an import is unfinished, and ready again after the next", async () => {
    await load("whole");
    const engine = openNeo4jGraph({ uri, user, password });
    expect(await engine.ready()).toEqual({ ready: true });
    await driver.executeQuery("MATCH (d:Dataset) SET d.complete = false");
    expect(await engine.ready()).toMatchObject({ ready: false, detail: expect.stringMatching(/no finished import/) });
    await expect(engine.dataset()).rejects.toMatchObject({ name: "EngineUnavailable" });
    await load("again");
    expect(await engine.ready()).toEqual({ ready: true });
    await engine.close();
  });

  it("says that a password is wrong", async () => {
    const engine = openNeo4jGraph({ uri, user, password: "wrong" });
    expect((await engine.ready()).detail).toBe("Neo4j refuses NEO4J_USER and NEO4J_PASSWORD.");
    await engine.close();
  });

  it("keeps words of a query out of the query's own language", async () => {
    await load("words");
    const engine = openNeo4jGraph({ uri, user, password });
    for (const q of [
      'a") OR *:* //',
      'AND OR NOT + - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
      "' RETURN 1 //",
      "x".repeat(200),
      "l'",
      "é*",
    ]) {
      await expect(engine.search({ q, limit: 5 })).resolves.toHaveProperty("total");
    }
    await engine.close();
  });
});
