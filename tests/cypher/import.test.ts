import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { importNetwork } from "../../server/engine/neo4j/import.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { forgetDatasets, heldVersions, removeVersions } from "../../server/engine/neo4j/versions.ts";
import { writing } from "../../server/engine/neo4j/writer.ts";
import { countsOf } from "../../server/engine/neo4j/import-rows.ts";
import type { Network } from "../../server/network/network.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { readGraph } from "../contract/read-graph.ts";
import { missing } from "../means.ts";
import { serveEngine } from "../server/http/serve.ts";
import { importAlone, TEST_NEO4J, testWriting } from "../neo4j/import-into.ts";

describe("a Neo4j that does not answer", () => {
  it("is not ready, says so soon, and throws no stack at the reader", async () => {
    const engine = openNeo4jGraph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x" });
    const state = await engine.ready();
    expect(state.ready).toBe(false);
    expect(state.detail).toBe("Neo4j does not answer at NEO4J_URI.");
    await engine.close();
  });

  it("refuses an address that is none", () => {
    expect(() => openNeo4jGraph({ uri: "nonsense", user: "a", password: "b" })).toThrow(/NEO4J_URI is no address/);
  });
});

describe.skipIf(missing.neo4j)("the import", () => {
  const driver = openDriver(TEST_NEO4J);
  const parts = testWriting();
  const engine = openNeo4jGraph(TEST_NEO4J);
  const small = placedNetwork(packagesAt(["tests/fixtures/small"]));
  const next = placedNetwork(packagesAt(["tests/fixtures/small-next"]));
  const rows = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  const counts = async () => {
    const [found] = await rows(
      "RETURN COUNT { MATCH (n:Entity) } AS nodes, COUNT { MATCH (:Entity)-[r]->(:Entity) } AS edges",
    );
    return found;
  };
  const sizeOf = (network: Network) => {
    const { nodes, edges } = countsOf(network);
    return { nodes, edges };
  };
  const held = async () => (await heldVersions(parts)).map(({ content, state }) => `${content} ${state}`);
  beforeEach(() => importAlone(small));
  afterAll(async () => {
    await Promise.all([driver.close(), parts.driver.close(), engine.close()]);
  });

  it("writes nothing of what is there", async () => {
    const before = await counts();
    expect(await importNetwork(small, parts)).toMatchObject({ written: 0, previous: null });
    expect(await counts()).toEqual(before);
  });

  it("keeps the version before, which answers where it is asked for, until it is removed", async () => {
    const { previous } = await importNetwork(next, parts);
    expect(await engine.dataset()).toEqual(next.dataset);
    const old = await engine.at(small.dataset.version);
    expect(await old.dataset()).toEqual(small.dataset);
    expect((await readGraph(await old.graph(EVERYTHING))).nodes.map(({ key }) => key)).toContain(
      "project:small-2024-digue",
    );
    expect((await (await engine.at("no version")).dataset()).version).toBe(next.dataset.version);
    expect(await held()).toEqual([`${small.dataset.version} whole`, `${next.dataset.version} whole`]);
    await removeVersions(parts, [previous!]);
    expect(await held()).toEqual([`${next.dataset.version} whole`]);
    expect(await counts()).toEqual(sizeOf(next));
    await expect(old.entity("project:small-2024-digue")).rejects.toThrow("has been removed meanwhile");
  });

  it("holds datasets of several programmes beside each other, each with its own versions", async () => {
    const { previous } = await importNetwork(next, parts, "others");
    expect(previous).toBeNull();
    expect(await engine.dataset()).toEqual(small.dataset);
    expect(await (await engine.at(undefined, "others")).dataset()).toEqual(next.dataset);
    expect(await (await engine.at(undefined, "small-2024")).dataset()).toEqual(small.dataset);
    const refused = { name: "OtherDataset", asked: "neither", held: ["others", "small-2024"] };
    await expect(engine.at(undefined, "neither")).rejects.toMatchObject(refused);
    const { title } = next.dataset;
    expect(await engine.datasets()).toEqual([
      { name: "small-2024", title: small.dataset.title, version: small.dataset.version, usual: true },
      { name: "others", title, version: next.dataset.version, usual: false },
    ]);
    // Each has its versions: one of another is not found under its name, but without one.
    await importNetwork(small, parts, "others");
    const versionIn = async (dataset?: string) =>
      (await (await engine.at(next.dataset.version, dataset)).dataset()).version;
    expect([await versionIn("others"), await versionIn("small-2024"), await versionIn()]).toEqual(
      [next, small, next].map(({ dataset }) => dataset.version),
    );
    const app = await serveEngine(engine);
    const ask = async (path: string) => (await app.inject({ url: path })).statusCode;
    expect((await app.inject("/api/dataset")).headers["link"]).toBe('<datasets>; rel="collection"');
    expect([await ask("/api/graph?dataset=others"), await ask("/api/search?q=a&dataset=neither")]).toEqual([200, 409]);
    await app.close();
    await forgetDatasets(parts, ["others"]);
    await expect(engine.at(undefined, "others")).rejects.toMatchObject({ held: ["small-2024"] });
    await expect(forgetDatasets(parts, ["others"])).rejects.toThrow('no dataset of the name "others"');
  });

  it("goes back to a version that is kept without writing it", async () => {
    await importNetwork(next, parts);
    expect(await importNetwork(small, parts)).toMatchObject({ written: 0 });
    expect(await engine.dataset()).toEqual(small.dataset);
  });

  it("removes neither what readers get nor what is not there", async () => {
    const [current] = await heldVersions(parts);
    await expect(removeVersions(parts, [current!.version])).rejects.toThrow("readers get it");
    await expect(removeVersions(parts, ["none"])).rejects.toThrow('no version "none"');
    await expect.poll(() => engine.ready()).toEqual({ ready: true });
  });

  it("breaks off a stream over a version that is removed", async () => {
    const { nodes } = await (await engine.at()).graph(EVERYTHING);
    const reading = nodes()[Symbol.asyncIterator]();
    await reading.next();
    const { previous } = await importNetwork(next, parts);
    await removeVersions(parts, [previous!]);
    // One of its name that is whole again says nothing of rows that were gone meanwhile.
    await importNetwork(small, parts);
    const rest = (async () => {
      while (!(await reading.next()).done);
    })();
    await expect(rest).rejects.toThrow("has been removed meanwhile");
  });

  it("writes a damaged version anew, beside it", async () => {
    await driver.executeQuery("MATCH (:Entity)-[r:PARTNERS]->() WITH r LIMIT 1 DELETE r");
    const { version, written } = await importNetwork(small, parts);
    expect(written).toBeGreaterThan(0);
    expect(version).toMatch(/-2$/);
    expect((await readGraph(await engine.graph({ ...EVERYTHING, prose: true }))).edges.length).toBe(
      small.edges.filter(({ layers }) => layers.includes("reviewed")).length,
    );
  });

  it("counts what the database holds before readers get it", async () => {
    const meddling = { ...parts, say: () => void meddled.push(driver.executeQuery(LOSE_ONE)) };
    const meddled: Promise<unknown>[] = [];
    const LOSE_ONE = `MATCH (n:Organisation) WHERE n.version STARTS WITH '${next.dataset.version}' WITH n LIMIT 1 DETACH DELETE n`;
    const refused = async (): Promise<unknown> => {
      const error = await importNetwork(next, meddling).then(
        () => null,
        (wrong: unknown) => wrong,
      );
      await Promise.all(meddled.splice(0));
      // Now and then the database itself stumbles over what is deleted while it is read; the import goes on from there.
      return String(error).includes("Unable to load NODE") ? refused() : error;
    };
    expect(String(await refused())).toMatch(/Neo4j holds \d+ nodes, .* were written\./);
    expect(await engine.dataset()).toEqual(small.dataset);
    expect(await held()).toEqual([`${small.dataset.version} whole`]);
    expect(await counts()).toEqual(sizeOf(small));
  });

  it("takes the place of an import from before versions, which is not answered from", async () => {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    const old = (id: string, kind: string) => `{id: '${id}', kind: '${kind}', layers: ['reviewed']}`;
    await driver.executeQuery(
      `CREATE (:Dataset {id: 'dataset', version: '0123456789ab', complete: true, answer: '{}'}),
         (:Redirect {id: 'organisation:older', target: 'organisation:old'}),
         (:Entity:Organisation ${old("organisation:old", "organisation")})-[:PARTNERS {evidence: '[]'}]->
         (:Entity:Project ${old("project:old", "project")})`,
    );
    const others =
      "(:Entity {id: 'theirs'})-[:KNOWS]->(:Entity {kind: 'a', id: 'a:b'}), (:Redirect {id: '/a', target: '/b'})";
    await driver.executeQuery(`CREATE ${others}`);
    const lacks = { ready: false, detail: expect.stringMatching(/graph:import \(again/) };
    await expect.poll(() => engine.ready()).toMatchObject(lacks);
    await expect(engine.dataset()).rejects.toMatchObject({ name: "EngineUnavailable" });
    expect(await importNetwork(small, parts)).toMatchObject({ previous: null });
    // What somebody else keeps in the same database, under labels that we use too, stays.
    const kept = await rows("MATCH (n:Entity|Redirect) WHERE n.version IS NULL RETURN n.id AS id ORDER BY id");
    expect(kept).toEqual([{ id: "/a" }, { id: "a:b" }, { id: "theirs" }]);
    await driver.executeQuery("MATCH (n:Entity|Redirect) WHERE n.version IS NULL DETACH DELETE n");
    expect(await counts()).toEqual(sizeOf(small));
  });

  it("takes the lock of one that died, whatever the database's clock says", async () => {
    const hour = "timestamp() + 3600000";
    await driver.executeQuery(`MATCH (l:ImportLock) SET l.holder = 'dead', l.about = 'the dead', l.until = ${hour}`);
    const said: string[] = [];
    await importNetwork(next, { ...parts, say: (progress) => said.push(progress) });
    expect(said[0]).toBe("Waiting for another that writes: the dead");
    expect(await engine.dataset()).toEqual(next.dataset);
  });

  it("writes nothing after another took the lock", async () => {
    const work = writing(parts, async (writer) => {
      await driver.executeQuery("MATCH (l:ImportLock) SET l.holder = 'another'");
      await writer.transaction((write) => write("CREATE (n:Entity)"));
    });
    await expect(work).rejects.toThrow("Another import took over");
    expect(await rows("MATCH (n:Entity) WHERE n.id IS NULL RETURN n")).toEqual([]);
    await driver.executeQuery("MATCH (l:ImportLock) REMOVE l.holder");
  });

  it("keeps the lock after a transaction that took longer than it is lent for", async () => {
    const until = "MATCH (l:ImportLock) RETURN l.until > timestamp() AS ours";
    await writing(parts, async (writer) => {
      await writer.transaction((write) => write("MATCH (l:ImportLock) SET l.until = 0"));
      expect(await rows(until)).toEqual([{ ours: true }]);
    });
  });

  it("is not answered from where something forbids it, as people who are to be left out", async () => {
    const named = ({ withoutPeople }: Dataset) => (withoutPeople ? null : "There are people in it.");
    const careful = openNeo4jGraph(TEST_NEO4J, named);
    await expect.poll(() => careful.ready()).toMatchObject({ ready: false, detail: "There are people in it." });
    await expect(careful.search({ q: "ana", limit: 1 })).rejects.toThrow("There are people in it.");
    const without = placedNetwork(packagesAt(["tests/fixtures/small"], true));
    expect((await importNetwork(without, parts)).written).toBeGreaterThan(0);
    await expect.poll(() => careful.ready()).toEqual({ ready: true });
    expect(await careful.dataset()).toEqual(without.dataset);
    await expect(careful.at(small.dataset.version)).rejects.toThrow("There are people in it.");
    expect((await careful.search({ q: "ana", limit: 1 })).total).toBe(0);
    await careful.close();
  });

  it("says that a password is wrong", async () => {
    const wrong = openNeo4jGraph({ ...TEST_NEO4J, password: "wrong" });
    const refused = { ready: false, detail: "Neo4j refuses NEO4J_USER and NEO4J_PASSWORD." };
    await expect.poll(() => wrong.ready()).toEqual({ ...refused, reason: "refused" });
    await wrong.close();
  });

  it("keeps words of a query out of the query's own language", async () => {
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
  });
});
