import { expect, test } from "vitest";
import { largePackage } from "../../bench/large-package.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { strFromU8, unzipSync } from "fflate";
import { answer } from "../../../server/questions/answer.ts";
import type { Cite } from "../../../server/contract/cite.ts";
import type { Bridges } from "../../../server/contract/bridges.ts";
import type { Cohesion } from "../../../server/contract/cohesion.ts";
import { QUESTIONS } from "../../../server/questions/list.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";

/** A little more than what is counted exactly, most of it at the end of a branch. */
const graph = withStatistics(openMemoryGraph(placedNetwork([largePackage(100, 5000, 5400)])), inProcess);
const asked = { origin: "https://maillage.example", signal: new AbortController().signal };
const ask = async (address: string): Promise<string> => {
  const { body } = await answer(QUESTIONS, graph, address, asked);
  return body as string;
};
const VIEW = "https://maillage.example/?view=territories&territories.question=bridges";
const cite = async (view: string, more = ""): Promise<Cite> =>
  JSON.parse(await ask(`/api/cite?url=${encodeURIComponent(view)}${more}`)) as Cite;

test("what is cited of a view under an estimate says method, sample, error and seed; of an exact one that it is exact", async () => {
  const { sampling, actors, projects } = JSON.parse(await ask("/api/bridges?limit=50")) as Bridges;
  expect(sampling).toMatchObject({ method: "pivots", pivots: 500, seed: 1 });
  const { methods } = await cite(VIEW);
  expect(methods.en).toContain("500 points drawn by lot without replacement (seed 1)");
  const rough = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
  expect(methods.en).toContain(`the largest standard error is ${rough.format(sampling!.error)} and`);
  const largest = Math.max(actors[0]!.betweenness.value, projects[0]!.betweenness.value);
  const share = new Intl.NumberFormat("en", { style: "percent", maximumSignificantDigits: 2 });
  expect(methods.en).toContain(
    `than ${rough.format(sampling!.bound)}, ${share.format(sampling!.bound / largest)} of the largest.`,
  );
  expect(methods.fr).toContain("500 points tirés au sort sans remise (graine 1)");
  // The kinds that the page draws change no answer.
  expect((await cite(VIEW, "&kinds=project,organisation,person")).methods.en).toContain("500 points drawn by lot");
  const exact = (await cite(`${VIEW}&bridges.exact=true`)).methods;
  expect(exact.en).toContain("under these conditions: exact passage (betweenness).");
  expect(exact.en).not.toContain("drawn by lot");
  expect((await cite("https://maillage.example/?view=territories")).methods.en).not.toContain("drawn by lot");
  // So few are left that all are counted.
  expect((await cite(VIEW, "&projects=made-up-1")).methods.en).not.toContain("drawn by lot");
});

test("a research pack of such a view says the same", async () => {
  const { body } = await answer(QUESTIONS, graph, `/api/export/pack?url=${encodeURIComponent(VIEW)}`, asked);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<string | Uint8Array>)
    chunks.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  expect(strFromU8(files["methods.txt"]!)).toContain("500 points drawn by lot without replacement (seed 1)");
  expect(strFromU8(files["methodes.txt"]!)).toContain("500 points tirés au sort sans remise (graine 1)");
  expect(strFromU8(files["README.txt"]!)).toMatch(/^estimate_en: passage \(betweenness\) estimated from 500 points/m);
});

test("what is cited of a mean distance that is estimated says from what, its error and seed", async () => {
  const before = { meanDistanceSampling: { method: "sources", sources: 500, seed: 1 }, meanDistanceError: 0.0312 };
  const dataset = await graph.dataset();
  const counts = { ...dataset.counts, kinds: { ...dataset.counts.kinds, project: 3000 } };
  const many: typeof graph = {
    ...graph,
    at: async () => many,
    dataset: async () => ({ ...dataset, counts }),
    cohesion: async () => ({ before, after: before }) as unknown as Cohesion,
  };
  const view = encodeURIComponent("https://maillage.example/?view=territories&territories.question=without");
  const methodsOf = async (of: typeof graph): Promise<Cite["methods"]> =>
    (JSON.parse((await answer(QUESTIONS, of, `/api/cite?url=${view}`, asked)).body as string) as Cite).methods;
  const { fr, en } = await methodsOf(many);
  expect(en).toContain("500 points drawn by lot without replacement (seed 1)");
  expect(en).toContain("Its standard error is 0.031 before anything is left out.");
  expect(fr).toContain("500 points tirés au sort sans remise (graine 1)");
  expect((await methodsOf(graph)).en).not.toContain("drawn by lot");
});
