import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCypher, readQueryFile } from "../../server/engine/neo4j/queries.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { missing } from "../means.ts";

const namesIn = (folder: string) => readdirSync(`cypher/${folder}`).map((file) => file.replace(/\.cypher$/, ""));
const QUERIES = namesIn("queries");

/** Every `$parameter` that the text of a statement uses. */
const used = (statement: string) =>
  [...new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => name!))].toSorted();

describe("the Cypher files", () => {
  it.each(QUERIES)("%s says in its header what it answers, takes and returns", (name) => {
    const { answers, parameters, returns } = readCypher(`queries/${name}`);
    expect(answers).toMatch(/^[A-Z].*\.$/);
    expect(returns).toMatch(/\w+/);
    const statement = readQueryFile(name);
    expect(used(statement).filter((parameter) => !parameters.includes(parameter))).toEqual([]);
  });

  it.each(QUERIES)("%s holds no clause that writes or reads files", (name) => {
    expect(readQueryFile(name)).not.toMatch(/\b(CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH|LOAD\s+CSV)\b/);
  });

  // Cypher has no way to name a part of a query: where several hold the same part, they hold the same words.
  it.each([
    [
      "which projects are in scope",
      "MATCH (p:Project)\nWHERE $layer",
      "us WHERE $layer IN u.layers AND ($prose OR u.onCard)) })",
      8,
    ],
    ["who has enough projects", "CALL (scope) {\n  UNWIND CASE WHEN $minProjects", "RETURN collect(a) AS enough\n}", 4],
    ["what is tied and anchored", "CALL (scope, enough) {", "RETURN collect(DISTINCT n) AS anchored\n}", 4],
    ["who takes part in what", "CALL (scope) {\n  UNWIND scope AS p", "RETURN a, parts\n}", 2],
  ])("say in the same words %s", (_, from, to, least) => {
    const parts = QUERIES.flatMap((name) => {
      const text = readQueryFile(name);
      const start = text.indexOf(from);
      return start < 0 ? [] : [{ name, part: text.slice(start, text.indexOf(to, start) + to.length) }];
    });
    expect(parts.length).toBeGreaterThanOrEqual(least);
    for (const { name, part } of parts)
      expect(part, `${name}.cypher beside ${parts[0]!.name}.cypher`).toBe(parts[0]!.part);
  });
});

describe.skipIf(missing.neo4j)("the Cypher files on a real Neo4j", () => {
  const { NEO4J_TEST_URI: uri = "", NEO4J_TEST_USER: user = "neo4j", NEO4J_TEST_PASSWORD: password = "" } = process.env;
  const driver = openDriver({ uri: uri || "bolt://127.0.0.1:1", user, password });
  beforeAll(async () => {
    for (const statement of readCypher("schema").statements) await driver.executeQuery(statement);
  });
  afterAll(() => driver.close());

  it.each(QUERIES)("%s is planned as a query that only reads", async (name) => {
    const { parameters } = readCypher(`queries/${name}`);
    const given = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${readQueryFile(name)}`, given, {
      routing: neo4j.routing.READ,
    });
    expect(summary.queryType).toBe("r");
  });

  it("refuses to write in a READ transaction", async () => {
    await expect(
      driver.executeQuery("CREATE (n:Forbidden)", {}, { routing: neo4j.routing.READ }),
    ).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
  });

  describe("reads by LOAD CSV", () => {
    let server: Server;
    let asked = 0;
    beforeAll(async () => {
      server = createServer((_, response) => {
        asked++;
        response.end("a row");
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
    });
    afterAll(() => server.close());

    const load = (address: string) =>
      driver.executeQuery("LOAD CSV FROM $address AS row RETURN row", { address }, { routing: neo4j.routing.READ });

    it("no file", async () => {
      await expect(load("file:///etc/hostname")).rejects.toThrow("allow_csv_import_from_file_urls");
    });

    it("no address, though something is there to read", async () => {
      const { port } = server.address() as AddressInfo;
      await expect(load(`http://127.0.0.1:${port}/x.csv`)).rejects.toThrow("cypher_ip_blocklist");
      expect(asked).toBe(0);
    });
  });
});
