import { expect, test } from "vitest";
import type { Dataset } from "../../../seed/package/schema.ts";
import { networkCounter } from "../../../server/browser/network-counter.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../../server/network/build.ts";
import { randomNumbers } from "../../../server/statistics/random.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { randomPackage } from "../../contract/random-package.ts";

/** What the questions of the page answer. */
async function asked(dataset: Dataset) {
  const network = buildNetwork([dataset], (all) => new Map([...all.keys()].map((id) => [id, { x: 0, y: 0 }])));
  const graph = openMemoryGraph(network);
  const stream = await graph.graph(EVERYTHING);
  const ids = new Set<string>();
  for await (const { key } of stream.nodes()) ids.add(key);
  let links = 0;
  for await (const _ of stream.edges()) links += 1;
  const shared = await graph.sharedActors({ filter: { ...EVERYTHING, minProjects: 2 }, limit: 1 });
  const pairs = await graph.projectPairs({ filter: EVERYTHING, weight: "count", limit: 1 });
  return { counts: { points: ids.size, links, shared: shared.total, pairs: pairs.total }, ids };
}

test.each([1, 2, 3])("counts what the questions answer, whatever rows come and go (seed %i)", async (seed) => {
  const random = randomNumbers(seed);
  const all = randomPackage({ projects: 12, actors: 30, links: 200 }, seed);
  const some = (share: number): Dataset => ({ ...all, links: all.links.filter(() => random.fraction() < share) });
  const first = some(0.6);
  const counter = networkCounter(first);
  const before = await asked(first);
  expect(counter.counts).toEqual(before.counts);
  for (let turn = 0; turn < 8; turn++) {
    const other = some(random.fraction());
    const after = await asked(other);
    const { counts, linked } = counter.of(other);
    expect(counts).toEqual(after.counts);
    expect(linked).toEqual(new Set([...after.ids].filter((id) => !before.ids.has(id))));
  }
});

test("counts roles of a package's own that take part, and no others", async () => {
  const [dataset] = packagesAt(["tests/fixtures/packages/roles"]);
  expect(networkCounter(dataset!).counts).toEqual((await asked(dataset!)).counts);
});
