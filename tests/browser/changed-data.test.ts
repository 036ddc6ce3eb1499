import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { folder, REAL, serveEngine, SMALL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready } from "./page.ts";

let browser: Browser;
let address: string;
let close: () => Promise<void>;
/** Whether readers get other data by now; those of before are held still. */
let imported = false;

describe.skipIf(missing.browser !== null)("a page that is open while an import gives readers other data", () => {
  beforeAll(async () => {
    const before = openMemoryGraph(placedNetwork(packagesAt(REAL)));
    const after = openMemoryGraph(placedNetwork(packagesAt([...REAL, SMALL[0]!])));
    const { version: old } = await before.dataset();
    const engine: Engine = {
      ...before,
      at: async (version, dataset) => (imported && version !== old ? after : before).at(version, dataset),
    };
    const app = await serveEngine(engine, { pageDir: folder("dist/client") });
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    close = () => app.close();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
  });

  test("shows nothing of both, says so with its next question, and shows the new ones when asked to", async () => {
    const { page } = await openPage(browser, `${address}/`);
    const caption = page.locator(".app-caption p").first();
    const said = page.locator("[data-part=changed-data]");
    expect(await said.count()).toBe(0);
    imported = true;
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^Les données ont changé sur le serveur/);
    await expect.poll(() => caption.textContent()).toMatch(/^4 projets sur 23.*Occitanie/);
    expect(await violations(page, { within: "[data-part=changed-data]" })).toEqual([]);
    await Promise.all([page.waitForEvent("load"), said.getByRole("button").click()]);
    await ready(page);
    await expect.poll(() => caption.textContent()).toMatch(/projets sur 2[4-9]/);
    expect(await said.count()).toBe(0);
    await page.context().close();
  });
});
