import { bench, describe } from "vitest";
import { EVERYTHING } from "../../server/contract/filter.ts";
import { FORMATS } from "../../server/exports/formats/formats.ts";
import type { Provenance } from "../../server/exports/citation/provenance.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { readGraph } from "../contract/read-graph.ts";
import { largePackage } from "./large-package.ts";

const engine = openMemoryGraph(placedNetwork([largePackage(200, 10_000, 50_000)]));
const about: Provenance = {
  dataset: await engine.dataset(),
  filter: EVERYTHING,
  filterInWords: { fr: "tout le réseau", en: "the whole network" },
  viewConditions: null,
  estimate: null,
  distance: null,
  url: null,
  people: "names",
  joined: async () => ({ names: 0, entities: 0 }),
};
const once = { iterations: 2, warmupIterations: 0, time: 0 };
const often = { iterations: 10, warmupIterations: 1, time: 0 };

describe("10,000 actors and 50,000 links: formats, beside JSON", () => {
  for (const [name, { write }] of Object.entries(FORMATS)) {
    bench(
      name,
      async () => {
        let bytes = 0;
        for await (const piece of write(await engine.graph(EVERYTHING), about)) bytes += piece.length;
        if (bytes === 0) throw new Error(`${name} wrote nothing`);
      },
      once,
    );
  }
});

describe("10,000 actors and 50,000 links: questions", () => {
  bench("the whole graph", async () => void (await readGraph(await engine.graph(EVERYTHING))), often);
  bench("search", async () => void (await engine.search({ q: "organisation 77", limit: 20 })), often);
  bench(
    "shared actors",
    async () => void (await engine.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 100 })),
    often,
  );
  bench(
    "pairs of projects",
    async () => void (await engine.projectPairs({ filter: EVERYTHING, weight: "count", limit: 100 })),
    often,
  );
});
