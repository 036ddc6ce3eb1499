import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { bundleWorker, type WorkerBundle } from "../../browser/worker-bundle.ts";

/** Bytes, gzipped, that the code of all questions may have in a browser, without any data. */
const MOST = 200_000;

let bundle: WorkerBundle;
beforeAll(async () => {
  bundle = await bundleWorker();
});

test("the worker needs nothing of Node", () => {
  expect(bundle.ofNode).toEqual([]);
  expect([...bundle.scripts.keys()].filter((address) => /worker|open-packages/.test(address))).toHaveLength(2);
});

test("the worker compiles no code while it runs, which a strict policy forbids", () => {
  for (const [address, code] of bundle.scripts) expect(code, address).not.toMatch(/new Function\b|\beval\(/);
});

test("the worker, with that of its statistics in it, is small; what reads packages comes when they are opened", () => {
  const atOnce = [...bundle.scripts].filter(([address]) => !address.includes("open-packages"));
  const sizes = atOnce.map(([, code]) => gzipSync(code).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});

test("a module of Node would be noticed", async () => {
  const { ofNode } = await bundleWorker("server/threads/statistics-in-threads.ts");
  expect(ofNode.join(" ")).toContain("node:worker_threads");
});
