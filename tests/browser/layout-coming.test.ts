import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import { buildNetwork } from "../../server/network/build.ts";
import type { Network } from "../../server/network/network.ts";
import { provisionalLayout } from "../../server/statistics/layout/provisional.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { folder, REAL, serveEngine } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage } from "./page.ts";

describe.skipIf(missing.browser !== null)("a page whose server draws its network still", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** A server that draws until it is told that it has, with its network. */
  async function drawing() {
    const network: Network = buildNetwork(packagesAt(REAL), provisionalLayout);
    network.dataset = { ...network.dataset, layout: "coming" };
    let drawn = (): void => undefined;
    const placed = new Promise<void>((resolve) => {
      drawn = () => {
        const { nodes, dataset } = placedNetwork(packagesAt(REAL));
        network.nodes.forEach(({ attributes }, i) => Object.assign(attributes, nodes[i]!.attributes));
        network.dataset = dataset;
        resolve();
      };
    });
    const app = await serveEngine(openMemoryGraph(network, placed), { pageDir: folder("dist/client") });
    return { app, drawn, address: await app.listen({ port: 0, host: "127.0.0.1" }) };
  }

  test("says so, answers all the same, and takes its places up once they are there", async () => {
    const { app, drawn, address } = await drawing();
    const { page, errors } = await openPage(browser, `${address}/`);
    const said = page.locator("[data-part=layout-coming]");
    await said.waitFor();
    expect(await said.textContent()).toMatch(/^Le réseau est encore en train d’être dessiné/);
    expect(await violations(page, { within: "[data-part=layout-coming]" })).toEqual([]);
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    const caption = page.locator(".app-caption p").first();
    await expect.poll(() => caption.textContent()).toMatch(/^4 projets sur 23.*Occitanie/);
    // The whole, and the part that is shown: both are asked for again.
    const isWhole = (url: string): boolean => !url.includes("regions=");
    const graphs = [true, false].map((whole) =>
      page.waitForResponse((one) => one.url().includes("/api/graph") && isWhole(one.url()) === whole),
    );
    drawn();
    for (const response of await Promise.all(graphs)) expect(await response.text()).not.toContain('"layout"');
    await expect.poll(() => said.count()).toBe(0);
    expect(await caption.textContent()).toMatch(/^4 projets sur 23.*Occitanie/);
    expect(errors).toEqual([]);
    await page.context().close();
    await app.close();
  });
});
