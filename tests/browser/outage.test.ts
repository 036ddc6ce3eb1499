import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { EngineUnavailable } from "../../server/contract/errors.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { folder, REAL, serveEngine } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready } from "./page.ts";

let browser: Browser;
let address: string;
let close: () => Promise<void>;
/** Why the database does not answer; null while it does. */
let down: EngineUnavailable | null = null;

describe.skipIf(missing.browser !== null)("a page whose server's database fails", () => {
  beforeAll(async () => {
    const memory = openMemoryGraph(placedNetwork(packagesAt(REAL)));
    const engine: Engine = {
      ...memory,
      at: async (...which) => (down ? Promise.reject(down) : memory.at(...which)),
      ready: async () => (down ? { ready: false, detail: down.message, reason: down.reason } : { ready: true }),
    };
    const app = await serveEngine(engine, { pageDir: folder("dist/client") });
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    close = () => app.close();
    browser = await launchBrowser();
  });
  beforeEach(() => {
    down = null;
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
  });

  const unreachable = () =>
    new EngineUnavailable("Neo4j does not answer at NEO4J_URI.", { reason: "unreachable", retryAfter: 1 });

  test("keeps what it has, says in French what is from before and why, and goes on by itself", async () => {
    const { page } = await openPage(browser, `${address}/`);
    const caption = page.locator(".app-caption p").first();
    const said = page.locator("[data-part=outage]");
    down = unreachable();
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^La base de données ne répond pas.*Ce que la page montre date d’avant/);
    expect(await page.locator("body").textContent()).not.toContain("Neo4j");
    expect(await caption.textContent()).toMatch(/^23 projets/);
    expect(await violations(page, { within: "[data-part=outage]" })).toEqual([]);
    down = null;
    await expect.poll(() => caption.textContent()).toMatch(/^4 projets sur 23.*Occitanie/);
    await expect.poll(() => said.count()).toBe(0);
    await page.context().close();
  });

  test("says so at a first visit, and starts once the database is back", async () => {
    down = unreachable();
    const page = await browser.newPage();
    await page.goto(`${address}/?lang=en&view=shared-actors`);
    const said = page.locator("[data-part=outage]");
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^The database does not answer.*The page will start by itself/);
    down = null;
    await ready(page);
    await page.locator(".ui-finding").waitFor();
    await expect.poll(() => said.count()).toBe(0);
    await page.close();
  });
});
