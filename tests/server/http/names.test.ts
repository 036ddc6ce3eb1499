import { readdirSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { folder, serve, SMALL } from "./serve.ts";

/** Questions that an engine answers by itself, hence with a query in Cypher. */
const ASKED = [
  ..."dataset graph search entity neighbourhood shared-actors".split(" "),
  ..."paths intersections editions".split(" "),
];
/** Questions computed from who takes part in what, which an engine streams, hence without. */
const COMPUTED = ["project-pairs", "territory-pairs", "actor-pairs", "cohesion", "bridges", "backbone", "gaps"];
/** Addresses that are not the plain name, and the one answer that has the shape of another. */
const ADDRESSES: Record<string, string> = {
  entity: "/api/entities/{id}",
  neighbourhood: "/api/entities/{id}/neighbourhood",
};
const CONTRACTS: Record<string, string> = { neighbourhood: "graph" };

const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const filesOf = (path: string) => readdirSync(folder(path));

let app: FastifyInstance;
let operations: Map<string, string>;
beforeAll(async () => {
  app = await serve(SMALL);
  const { paths } = (await app.inject("/api/openapi.json")).json<{
    paths: Record<string, { get: { operationId: string } }>;
  }>();
  operations = new Map(Object.entries(paths).map(([path, { get }]) => [get.operationId, path]));
});
afterAll(() => app.close());

describe("one question has one name", () => {
  const graph = withStatistics(openMemoryGraph(placedNetwork(packagesAt(SMALL))), inProcess);

  test.each([...ASKED, ...COMPUTED])("%s", (name) => {
    expect(filesOf("server/contract")).toContain(`${CONTRACTS[name] ?? name}.ts`);
    expect(filesOf("server/questions")).toContain(`${name}.ts`);
    expect(graph).toHaveProperty(camel(name), expect.any(Function));
    expect(operations.get(camel(name))).toBe(ADDRESSES[name] ?? `/api/${name}`);
    expect(filesOf("cypher/queries").includes(`${name}.cypher`)).toBe(ASKED.includes(name));
  });

  test("and every query answers one of them, or serves several", () => {
    // Pieces of the graph, ids, the raw material of whole-network statistics, and which versions there are.
    const backup = ["versions", "nodes", "redirects", "edges"].map((part) => `backup-${part}`);
    const pieces = [
      "graph-nodes",
      "graph-size",
      "resolve",
      "joins",
      "scope",
      "affiliations",
      "held",
      "present",
      "versions",
      "datasets",
      ...backup,
    ];
    const others = filesOf("cypher/queries").map((file) => file.replace(/\.cypher$/, ""));
    expect(others.filter((name) => ![...ASKED, ...COMPUTED].includes(name)).sort()).toEqual(pieces.sort());
  });

  test("and no address is outside this list", () => {
    const others = [...operations.keys()].filter((name) => ![...ASKED, ...COMPUTED].map(camel).includes(name));
    expect(others.sort()).toEqual(["cite", "datasets", "export", "health", "ready"]);
  });
});
