import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { openAlone } from "../neo4j/import-into.ts";
import { compareEngines } from "./compare-engines.ts";
import { randomPackage } from "./random-package.ts";
import { richPackages } from "./rich-package.ts";

describe.skipIf(missing.neo4j)("Neo4j", () => {
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
      engine = await openAlone(network);
    });
    afterAll(() => engine.close());

    it("answers a few hundred random questions as the engine in memory does", async () => {
      expect(await compareEngines(memory, engine, network, questions)).toBe(questions);
    }, 600_000);
  });
});
