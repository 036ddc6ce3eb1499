import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCypher, readQueryFile, sentQuery } from "../../server/engine/neo4j/queries.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { ASKED, ASKED_FIRST, openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { until } from "../until.ts";

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

  it.each(QUERIES)("%s is sent with one parameter, so that it is planned once whatever it is asked", (name) => {
    const [statement, parameters] = sentQuery(name, { version: "v" });
    expect(used(statement).filter((parameter) => parameter !== "asked")).toEqual([]);
    expect(parameters).toEqual({ asked: { version: "v" } });
    const asked = [...statement.matchAll(/\$asked\.(\w+)/g)].map(([, parameter]) => parameter!);
    expect([...new Set(asked)].toSorted()).toEqual(used(readQueryFile(name)));
  });

  it("are planned ahead where a reader's question may ask them", () => {
    const forCommands = (name: string) => name.startsWith("backup-") || name === "versions";
    expect([...ASKED_FIRST, ...ASKED].toSorted()).toEqual(QUERIES.filter((name) => !forCommands(name)).toSorted());
  });

  it("hold the shared clauses as cypher/clauses has them", () => {
    expect(build("cypher", "--check")).toEqual({ status: 0, told: "" });
    const marks = QUERIES.map((name) => readFileSync(`cypher/queries/${name}.cypher`, "utf8"));
    expect(marks.filter((text) => text.includes("// clause scope\n"))).toHaveLength(9);
  });

  it("are made anew from a clause that changed, which is told before", () => {
    const folder = mkdtempSync(join(tmpdir(), "cypher-"));
    try {
      cpSync("cypher", folder, { recursive: true });
      const clause = join(folder, "clauses/scope.cypher");
      writeFileSync(clause, readFileSync(clause, "utf8").replace("MATCH (one:Project ", "MATCH (one:Project&!Draft "));
      const { status, told } = build(folder, "--check");
      expect(status).toBe(1);
      expect(told).toContain("cypher/queries/shared-actors.cypher differs");
      expect(readFileSync(join(folder, "queries/shared-actors.cypher"), "utf8")).not.toContain("Draft");
      expect(build(folder).status).toBe(0);
      expect(readFileSync(join(folder, "queries/shared-actors.cypher"), "utf8")).toContain(
        "MATCH (one:Project&!Draft {version: $version})\n",
      );
      expect(build(folder, "--check")).toEqual({ status: 0, told: "" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A step of a plan, as the name of its operator and what it works on. */
const stepOf = ({ operatorType, arguments: { Details = "" } }: Plan): string =>
  `${operatorType.replace(/@.*/, "")} ${String(Details)}`;

/** What gives one row at most, whether anything restricts projects: rows paired with it are no more (2026.08). */
const ONE_ROW = /^Unwind .* AS restricted$/s;

/** Every step of a plan. */
const stepsOf = (plan: Plan): string[] => {
  const isPairedWithOne = plan.children.some((child) => child.children.length === 0 && ONE_ROW.test(stepOf(child)));
  return [isPairedWithOne ? "PairedWithOneRow" : stepOf(plan), ...plan.children.flatMap(stepsOf)];
};

/** Reads all of which there are as many as imports and names of datasets. */
const FEW = /^NodeByLabelScan \w+:(Version|Dataset)$/;

/** Whether a plan starts there: from an index, or from these few. */
const starts = (step: string): boolean =>
  /^(NodeIndexSeek|NodeUniqueIndexSeek) |^ProcedureCall .*fulltext/.test(step) || FEW.test(step);

/** Whether a step reads all nodes or links of a label or type, or pairs each row with each. */
const isLinear = (step: string): boolean =>
  /^(\w*AllNodesScan|\w*LabelScan|\w*LabelsScan|\w*RelationshipsScan|\w*TypeScan|\w*TypesScan|CartesianProduct)\b/.test(
    step,
  ) && !FEW.test(step);

/** Runs the command that copies clauses into queries, in a folder such as cypher/. */
function build(folder: string, ...options: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "build.mjs"), ...options], { encoding: "utf8" });
  return { status, told: stderr };
}

describe.skipIf(missing.neo4j)("the Cypher files on a real Neo4j", () => {
  const driver = openDriver(TEST_NEO4J);
  beforeAll(async () => {
    // A plan follows from how many there are of each: of an empty database it says nothing.
    await importAlone(placedNetwork(packagesAt(["seed/dataset"])));
  });
  afterAll(() => driver.close());

  it.each(QUERIES)("%s is planned as a query that only reads, from an index", async (name) => {
    const { parameters } = readCypher(`queries/${name}`);
    const given = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
    const [sent, asked] = sentQuery(name, given);
    // As it runs in Neo4j Browser, and as a server sends it.
    for (const [statement, values] of [[readQueryFile(name), given] as const, [sent, asked] as const]) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, values, { routing: neo4j.routing.READ });
      expect(summary.queryType).toBe("r");
      const steps = stepsOf(summary.plan as Plan);
      expect(steps.filter(isLinear)).toEqual([]);
      expect(steps.filter(starts)).not.toEqual([]);
    }
  });

  it("are planned by a server before anybody asks", async () => {
    await driver.executeQuery("CALL db.clearQueryCaches()");
    const engine = openNeo4jGraph(TEST_NEO4J, undefined, ASKED);
    try {
      const seen = new Set<string>();
      await until(async () => {
        const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery");
        for (const record of records) {
          const query = String(record.get("currentQuery"));
          if (query.startsWith("EXPLAIN ")) seen.add(query);
        }
        expect(seen.size).toBeGreaterThan(2);
      });
    } finally {
      await engine.close();
    }
  });

  it("know a plan that reads all there is, or each with each, from one by an index", async () => {
    const planOf = async (query: string) =>
      stepsOf((await driver.executeQuery(`EXPLAIN ${query}`)).summary.plan as Plan).filter(isLinear);
    expect(await planOf("MATCH (n:Entity) WHERE n.name = 'x' RETURN n")).toHaveLength(1);
    expect(await planOf("MATCH (n {id: 'x'}) RETURN n")).toHaveLength(1);
    expect(await planOf("MATCH ()-[r:CARRIES]->() RETURN r.key")).toHaveLength(1);
    expect(await planOf("MATCH (a:Version {id: 'x'}), (b:Version {id: 'y'}) RETURN a, b")).toHaveLength(1);
    expect(await planOf("MATCH (n:Entity {version: 'x', id: 'y'})--(m:Entity) RETURN m")).toEqual([]);
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
