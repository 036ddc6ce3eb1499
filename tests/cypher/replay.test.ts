import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { cypher } from "../../server/exports/formats/cypher.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import type { GraphStream } from "../../server/engine/port.ts";
import { REAL } from "../server/http/serve.ts";
import { readGraph } from "../contract/read-graph.ts";
import { bytes, NASTY_ABOUT, nastyGraph } from "../server/exports/nasty.ts";
import { missing } from "../means.ts";
import { TEST_NEO4J } from "../neo4j/import-into.ts";

const LABELS: Record<string, string> = {
  project: "Project",
  organisation: "Organisation",
  person: "Person",
  theme: "Theme",
  territory: "Territory",
};

describe.skipIf(missing.neo4j)("a script replayed into an empty Neo4j", () => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver(TEST_NEO4J);
  });
  afterAll(() => driver.close());

  const network = openMemoryGraph(placedNetwork(packagesAt(REAL)));
  test.each<[string, () => Promise<GraphStream>]>([
    ["the real network", () => network.graph({ ...EVERYTHING, prose: true })],
    ["names that break careless writers", async () => nastyGraph()],
  ])("gives the same graph: %s", async (_, open) => {
    const { nodes, edges } = await readGraph(await open());
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    const script = (await bytes(cypher(await open(), NASTY_ABOUT))).toString();
    // Line breaks in a text are escaped, so that this ends a statement and nothing else.
    for (const statement of script.split(";\n").filter((text) => text.trim() !== ""))
      await driver.executeQuery(statement);

    const { records: found } = await driver.executeQuery(
      "MATCH (n) RETURN labels(n) AS labels, properties(n) AS own ORDER BY n.id",
    );
    expect(found.length).toBe(nodes.length);
    const byId = new Map(found.map((record) => [record.get("own").id as string, record]));
    for (const { key, attributes: node } of nodes) {
      const record = byId.get(key)!;
      expect(new Set(record.get("labels"))).toEqual(new Set(["Entity", LABELS[node.kind]]));
      expect(record.get("own")).toMatchObject(
        present({
          kind: node.kind,
          name: node.name,
          x: node.x,
          y: node.y,
          other_names: node.otherNames,
          packages: node.packages,
          region: node.region?.name,
          title: node.title,
          legal_form: node.legalForm,
          sites: node.sites,
          unnamed_partners: node.unnamedPartners,
          open_partners: node.openPartners,
          level: node.level,
          code: node.code,
          first_line: node.lines?.[0],
        }),
      );
    }
    const { records: links } = await driver.executeQuery(
      "MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS own",
    );
    expect(links.length).toBe(edges.length);
    const byKey = new Map(links.map((record) => [record.get("own").key as string, record]));
    for (const { key, source, target, attributes } of edges) {
      const { role, mention, lines, source: reference, status, evidence } = attributes;
      const record = byKey.get(key)!;
      expect([record.get("source"), record.get("type"), record.get("target")]).toEqual([
        source,
        role.toUpperCase(),
        target,
      ]);
      const { evidence: written, ...own } = record.get("own") as Record<string, unknown> & { evidence: string };
      expect(JSON.parse(written)).toEqual(evidence);
      expect(own).toEqual(
        present({
          key,
          role,
          mention: mention.toWellFormed(),
          first_line: lines?.[0],
          last_line: lines?.[1],
          reference,
          status,
          evidence_count: evidence.length,
        }),
      );
    }
  });
});

/** What a property can be: no null, and no half of an emoji. */
const present = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, typeof value === "string" ? value.toWellFormed() : value]),
  );
