import { afterAll, bench, describe } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";

const network = placedNetwork(packagesAt(["seed/dataset"]));
const engines: Engine[] = [openMemoryGraph(network)];
if (!missing.neo4j) {
  await importAlone(network);
  engines.push(openNeo4jGraph(TEST_NEO4J));
}
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const QUESTIONS: Record<string, (engine: Engine) => Promise<unknown>> = {
  "an entity": (engine) => engine.entity("organisation:ademe"),
  "a search": (engine) => engine.search({ q: "metropole", limit: 20 }),
  "shared actors": (engine) => engine.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 100 }),
  "pairs of projects": (engine) => engine.projectPairs({ filter: EVERYTHING, weight: "newman", limit: 100 }),
  paths: (engine) =>
    engine.paths({
      from: "person:didier-bonnin",
      to: "organisation:ademe",
      max: 8,
      without: { ids: [], roles: [] },
      limit: 50,
      filter: EVERYTHING,
    }),
};

for (const [question, ask] of Object.entries(QUESTIONS)) {
  // The linter takes only what it sees to be a string.
  describe(`${question}`, () => {
    for (const engine of engines) bench(engine.name, async () => void (await ask(engine)), { time: 500 });
  });
}
