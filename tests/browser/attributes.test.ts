import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { folder, REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let sites: Record<"own" | "real", { address: string; close: () => Promise<void> }>;

const caption = (page: Page): Promise<string> => page.locator(".app-caption p").first().innerText();
const asked = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe.skipIf(missing.browser !== null)("columns of the data's own", () => {
  beforeAll(async () => {
    const [launched, own, real] = await Promise.all([
      launchBrowser(),
      servePage([folder("tests/fixtures/packages/own")]),
      servePage(REAL),
    ]);
    browser = launched;
    sites = { own, real };
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(Object.values(sites ?? {}).map((site) => site.close()));
  });

  test("filter by their values, from one figure or day to another, each said and lifted", async () => {
    const { page, errors } = await openPage(browser, sites.own.address);
    const legend = page.locator("#legend");
    const publicly = legend.locator("details", { hasText: "public" });
    await publicly.getByLabel("oui").check();
    await expect.poll(() => caption(page)).toMatch(/^1 projet sur 3.*Filtre\s: public\s: oui\./s);
    expect(asked(page)).toEqual({ "attr.public": "true" });
    await publicly.getByLabel("oui").uncheck();
    await expect.poll(() => caption(page)).toMatch(/^3 projets.*Sans filtre\./s);
    const founded = legend.getByRole("group", { name: "Année de création" });
    await founded.getByLabel("de", { exact: true }).fill("2000");
    await founded.getByLabel("de", { exact: true }).press("Enter");
    await expect.poll(() => caption(page)).toMatch(/^1 projet sur 3.*Année de création\s: à partir de 2000\./s);
    expect(asked(page)).toEqual({ "attr.Année de création": "2000.." });
    await page.getByRole("button", { name: "Retirer : Année de création : à partir de 2000" }).click();
    await expect.poll(() => caption(page)).toMatch(/^3 projets.*Sans filtre\./s);
    // Fields show what an address asks for.
    await page.goto(`${sites.own.address}/?attr.budget=4..20000`);
    const budget = legend.getByRole("group", { name: "Budget (k€)" });
    await expect.poll(() => budget.getByLabel("à", { exact: true }).inputValue()).toBe("20000");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("colour and size points, by keyboard, in the address (%s)", async (scheme) => {
    const { page, errors } = await openPage(browser, sites.own.address, { colorScheme: scheme, bypassCSP: true });
    const legend = page.locator("#legend");
    await legend.getByLabel("Couleur des points").focus();
    // One letter: a list forgets what was typed a second ago.
    await page.keyboard.press("B");
    await page.keyboard.press("Enter");
    const key = legend.getByRole("list", { name: "Budget (k€)" });
    await expect
      .poll(() => key.locator("li").allInnerTexts())
      .toEqual(["3,5", expect.stringMatching(/^12\s000$/), "sans valeur, ou sans cette colonne"]);
    await legend.getByLabel("Taille des points").selectOption({ label: "Budget (k€)" });
    await expect.poll(() => asked(page)).toEqual({ "network.colour": "budget", "network.size": "budget" });
    await expect
      .poll(() => caption(page))
      .toMatch(/Réglages de la vue\s: couleur\s: Budget \(k€\) · taille\s: Budget \(k€\)\./);
    const found = await violations(page);
    expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.getByRole("button", { name: "Retirer : couleur : Budget (k€)" }).click();
    await expect.poll(() => legend.getByLabel("Couleur des points").inputValue()).toBe("");
    await page.goBack();
    await expect.poll(() => key.count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("that the data do not have are said and left out", async () => {
    const { page } = await openPage(browser, `${sites.own.address}/?attr.gone=1&attr.budget=many&network.colour=gone`);
    await expect.poll(() => caption(page)).toMatch(/^3 projets.*Sans filtre\.$/s);
    const said = await page.getByRole("alert").innerText();
    expect(said).toContain("attr.gone");
    expect(said).toContain("attr.budget");
    await page.context().close();
  });

  test("of links stand on the sheet beside the words that state them, and years in the table as years", async () => {
    const { page, errors } = await openPage(browser, `${sites.own.address}/?select=organisation:mairie`);
    const said = page.locator(".evidence-columns");
    await expect.poll(() => said.allInnerTexts()).toHaveLength(2);
    const pairs = await said.locator("div").allInnerTexts();
    const flat = pairs.map((pair) => pair.replaceAll(/\s+/g, " "));
    expect(flat).toEqual(["montant 1000", "depuis 2020", "montant 250,5", "depuis 2021"]);
    await page.goto(`${sites.own.address}/?view=table`);
    const row = page.locator(".table-rows tbody tr", { hasText: "Le Moulin" });
    await expect.poll(() => row.locator("td").allInnerTexts()).toContain("1990");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("offer nothing where there are none", async () => {
    const { page } = await openPage(browser, sites.real.address);
    await page.locator("#legend details").first().waitFor();
    expect(await page.locator("#legend .network-look, #legend .network-range").count()).toBe(0);
    await page.context().close();
  });
});
