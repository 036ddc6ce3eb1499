import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("while an answer is awaited", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (query: string, options = {}) => openPage(browser, `${server.address}/${query}`, options);

  /** Holds back what the page asks of an address from now on, until `let go`. */
  async function hold(page: Page, address: string | RegExp): Promise<() => Promise<void>> {
    const held: Route[] = [];
    await page.route(address, (route) => void held.push(route));
    return async () => {
      await Promise.all(held.map((route) => route.continue()));
      await page.unroute(address);
    };
  }

  test("no sentence or table of the question before stands under the new one, and nothing jumps", async () => {
    const { page, errors } = await open("?view=territories&territories.question=without");
    const finding = page.locator(".ui-finding");
    await finding.waitFor();
    const before = await finding.textContent();
    const height = () => page.locator(".ui-answer").evaluate((node) => node.getBoundingClientRect().height);
    const tall = await height();
    const letGo = await hold(page, /\/api\/cohesion/);
    await page.getByRole("checkbox", { name: /partenaires/ }).check();
    await page.locator(".ui-answer-awaited").waitFor();
    expect(await finding.isVisible()).toBe(false);
    expect(await page.locator(".exclusion-before-after").isVisible()).toBe(false);
    expect(await height()).toBe(tall);
    await letGo();
    await expect.poll(() => finding.isVisible()).toBe(true);
    expect(await finding.textContent()).not.toBe(before);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("the caption says that the last change is not applied, when the server is slow or does not answer", async () => {
    const { page } = await open("");
    const caption = page.locator(".app-caption p").first();
    await page.route(/\/api\/graph\?/, (route) => route.abort());
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await page.getByText("n’est pas encore appliqué").waitFor();
    expect(await caption.textContent()).toMatch(/^23 projets/);
    expect(await caption.textContent()).not.toContain("Occitanie");
    await page.unroute(/\/api\/graph\?/);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await expect.poll(() => caption.textContent()).toMatch(/^4 projets sur 23.*Occitanie/);
    await page.context().close();
  });

  test("a search that the server does not answer says so, and asks again", async () => {
    const { page } = await open("");
    await page.route(/\/api\/search/, (route) => route.abort());
    await page.locator("#search").fill("wolf");
    await page.locator(".ui-search-none").waitFor();
    expect(await page.locator(".ui-search").textContent()).not.toContain("Rien ne ressemble");
    await page.unroute(/\/api\/search/);
    await page.locator(".ui-search-none").getByRole("button", { name: "Réessayer" }).click();
    await page.getByRole("option", { name: /Pierre Wolf/ }).waitFor();
    await page.context().close();
  });

  test("a view that could not be loaded is loaded again", async () => {
    const { page } = await open("");
    await page.route(/assets\/about/, (route) => route.abort());
    await page.getByRole("link", { name: "À propos" }).click();
    await page.getByText("Cette vue n’a pas pu être chargée").waitFor();
    await page.unroute(/assets\/about/);
    await page.getByRole("button", { name: "Réessayer" }).click();
    await page.locator(".about-page h1").waitFor();
    expect(await page.getByText("n’a pas pu être chargée").count()).toBe(0);
    await page.context().close();
  });

  test.each(["focus=person:nobody", "regions=territory:region-999", "themes=theme:none"])(
    "an address that asks for what the data do not hold says so, and goes on without just that: %s",
    async (part) => {
      const page = await browser.newPage();
      await page.goto(`${server.address}/?${part}&roles=accompanies`);
      const id = part.slice(part.indexOf("=") + 1);
      await page.getByRole("alert").getByText(`« ${id} », que ces données n’ont pas`).waitFor();
      // The page is there, and its other questions are asked without it too.
      await page.locator(".app-caption strong").waitFor();
      expect(await page.locator(".ui-failure").count()).toBe(0);
      expect(new URL(page.url()).search).toBe(`?${part}&roles=accompanies`);
      await page.getByRole("link", { name: "Acteurs partagés" }).click();
      await page.locator(".ui-finding").waitFor();
      await page.goBack();
      await page.getByRole("button", { name: "Continuer sans" }).click();
      await expect.poll(() => page.getByRole("alert").count()).toBe(0);
      await expect.poll(() => new URL(page.url()).search).toBe("?roles=accompanies");
      await page.close();
    },
  );

  test("an unknown id that is chosen or hidden has no sheet and no count", async () => {
    const { page } = await open("?select=person:nobody&hidden=person:noone");
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".evidence-entity-note").count()).toBe(0);
    expect(await page.locator(".network-chips").count()).toBe(0);
    await page.getByRole("button", { name: "Continuer sans" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });
});
