import type { Browser } from "playwright-core";
import { afterAll, beforeAll, bench, describe } from "vitest";
import { launchBrowser } from "../browser/browser.ts";
import { servePage } from "../browser/page.ts";
import { serveFiles, staticSite } from "../browser/static-site.ts";
import { missing } from "../means.ts";
import { drawn } from "./drawn.ts";

/** Milliseconds that a page has for its first picture, and how many times each is opened. */
const PATIENCE = 60_000;
const TIMES = 12;

let browser: Browser;
let sites: Record<string, { address: string; close: () => Promise<void> }>;

beforeAll(async () => {
  if (missing.browser !== null) return;
  const [launched, server, files] = await Promise.all([launchBrowser(), servePage(), staticSite(["seed/dataset"])]);
  [browser, sites] = [launched, { server, static: await serveFiles(files, "/") }];
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(sites ?? {}).map((site) => site.close()));
});

/** Milliseconds from when a page that was never opened is asked for until its network is drawn. */
async function firstPicture(address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.locator(".app-caption strong").waitFor();
  await page.locator(".picture-stage canvas").first().waitFor();
  const time = await drawn(page);
  await context.close();
  return time;
}

const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1]!;

describe.skipIf(missing.browser !== null)("the first picture of a page", () => {
  bench(
    "with and without a server, in turns",
    async () => {
      const taken: Record<string, number[]> = { server: [], static: [] };
      // In turns, so that whatever else the machine does meets both; the first of each warms it up.
      for (let i = 0; i <= TIMES; i++)
        for (const [name, { address }] of Object.entries(sites)) {
          const time = await firstPicture(address);
          if (i > 0) taken[name]!.push(time);
        }
      const [server, own] = [median(taken["server"]!), median(taken["static"]!)];
      console.table({
        "server, ms": Math.round(server),
        "static, ms": Math.round(own),
        ratio: (own / server).toFixed(2),
      });
    },
    { iterations: 1, warmupIterations: 0, warmupTime: 0, time: 0 },
  );
});
