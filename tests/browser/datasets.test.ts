import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { OtherDataset } from "../../server/contract/errors.ts";
import { openMemoryGraph } from "../../server/engine/memory/engine.ts";
import type { Engine } from "../../server/engine/port.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { folder, serveEngine } from "../server/http/serve.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready } from "./page.ts";

let browser: Browser;
let address: string;
let close: () => Promise<void>;

/** What a database with two datasets answers: the project's own unless told, and a small one under another name. */
function two(): Engine {
  const [usual, small] = ["seed/dataset", "tests/fixtures/small"].map((dir) =>
    openMemoryGraph(placedNetwork(packagesAt([folder(dir)]))),
  ) as [Engine, Engine];
  return {
    ...usual,
    datasets: async () => [
      ...(await usual.datasets()),
      { ...(await small.datasets())[0]!, name: "petit", usual: false },
    ],
    at: async (version, name) => {
      if (name === "petit") return small;
      if (name === undefined || name === "coopter-2024") return usual.at(version);
      throw new OtherDataset(name, ["coopter-2024", "petit"]);
    },
  };
}

describe.skipIf(missing.browser !== null)("a server with several datasets", () => {
  beforeAll(async () => {
    const app = await serveEngine(two(), { pageDir: folder("dist/client") });
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    close = () => app.close();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
  });

  test("offers them, names the one that is shown, and keeps it in every link, file, citation and step", async () => {
    const { page, errors } = await openPage(browser, `${address}/`);
    const which = page.locator(".app-data");
    await which.waitFor();
    const asked: URL[] = [];
    page.on("request", (request) => asked.push(new URL(request.url())));
    await which.locator("summary").click();
    await which.getByRole("button", { name: "Petit réseau d’essai" }).click();
    await page.locator(".app-caption").getByText("Petit réseau d’essai", { exact: false }).first().waitFor();
    expect(new URL(page.url()).search).toBe("?dataset=petit");
    expect(await which.locator("summary").textContent()).toContain("Petit réseau d’essai");
    for (const href of await page
      .locator(".app-top a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
      expect(new URL(href).searchParams.get("dataset"), href).toBe("petit");
    await page.getByRole("link", { name: "Acteurs partagés" }).click();
    await page.locator(".ui-finding").waitFor();
    await page
      .getByRole("button", { name: /Emporter/ })
      .first()
      .click();
    const file = page.locator(".take-away-strong-link").first();
    await file.waitFor();
    const link = new URL((await file.getAttribute("href"))!);
    expect(link.searchParams.get("dataset")).toBe("petit");
    expect(new URL(link.searchParams.get("url")!).searchParams.get("dataset")).toBe("petit");
    expect((await page.request.get(link.href)).status()).toBe(200);
    const questions = asked.filter(({ pathname }) => /^\/api\/(?!datasets|ready)/.test(pathname));
    expect(questions.length).toBeGreaterThan(2);
    expect(questions.filter(({ searchParams }) => searchParams.get("dataset") !== "petit").map(String)).toEqual([]);
    expect(errors).toEqual([]);
    // Reloaded, an address shows the same.
    await page.reload();
    await ready(page);
    expect(new URL(page.url()).searchParams.get("dataset")).toBe("petit");
    await page.context().close();
  });

  test("says which there are where an address asks for one that is not held", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/?dataset=autre`);
    await page.locator(".ui-failure").waitFor();
    const said = await page.locator(".ui-failure").textContent();
    expect(said).toContain("autre");
    await page.locator(".ui-failure").getByRole("button", { name: "petit" }).click();
    await ready(page);
    expect(new URL(page.url()).search).toBe("?dataset=petit");
    await page.close();
  });
});
