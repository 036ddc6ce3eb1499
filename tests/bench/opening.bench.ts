import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, bench, describe } from "vitest";
import { launchBrowser } from "../browser/browser.ts";
import { openPage } from "../browser/page.ts";
import { serveFiles, staticSite } from "../browser/static-site.ts";
import { missing } from "../means.ts";
import { drawn } from "./drawn.ts";
import { largeList } from "./large-list.ts";

const PATIENCE = 110_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  if (missing.browser !== null) return;
  browser = await launchBrowser();
  site = await serveFiles(await staticSite(["seed/dataset"]), "/");
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/**
 * What blocks the page's main thread, as `globalThis.noticed`: tasks of over 50 ms, and gaps over 50 ms between the
 * beats of a clock of 50 ms, each with when it began.
 */
const notice = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noticed = { tasks: [] as [number, number][], gaps: [] as [number, number][] };
    Object.assign(globalThis, { noticed });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) noticed.tasks.push([startTime, duration]);
    }).observe({ type: "longtask" });
    let before = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (now - before > 100) noticed.gaps.push([before, now - before - 50]);
      before = now;
    }, 50);
  });

interface Noticed {
  tasks: [number, number][];
  gaps: [number, number][];
}

/** The longest of what was noticed in a part of the time, in milliseconds. */
const longest = (found: readonly [number, number][], from: number, to: number): number =>
  Math.round(Math.max(0, ...found.flatMap(([at, lasted]) => (at >= from && at < to ? [lasted] : []))));

describe.skipIf(missing.browser !== null)("opened in the page without a server", () => {
  bench(
    "28,000 points and 47,000 links from CSV",
    async () => {
      const { page } = await openPage(browser, `${site.address}?view=data`, {}, notice);
      page.setDefaultTimeout(PATIENCE);
      await page.waitForLoadState("networkidle");
      const buffer = Buffer.from(largeList(8000, 20_000, 47_000));
      const opened = await drawn(page);
      await page.locator(".data-drop input").setInputFiles({ name: "liens.csv", mimeType: "text/csv", buffer });
      await page.locator("[data-part=result] .data-main:enabled").waitFor();
      const understood = await drawn(page);
      await page.locator("[data-part=result] .data-main").click();
      await page.locator(".app-caption strong", { hasText: /^8\s000 projets/ }).waitFor();
      await page.locator(".picture-stage canvas").first().waitFor();
      const explored = await drawn(page);
      const { tasks, gaps } = await page.evaluate(() => (globalThis as unknown as { noticed: Noticed }).noticed);
      const part = (from: number, to: number) => ({
        seconds: Number(((to - from) / 1000).toFixed(1)),
        "longest task, ms": longest(tasks, from, to),
        "longest gap, ms": longest(gaps, from, to),
      });
      console.table({ understood: part(opened, understood), explored: part(understood, explored) });
      await page.context().close();
    },
    { iterations: 1, warmupIterations: 0, warmupTime: 0, time: 0 },
  );
});
