import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

const LINKS = "Projet;Partenaire;Rôle\nHalle;ADEME;porteur\nHalle;CNRS;partenaire\nJardins;ADEME;partenaire\n";
const FOUND = "2 projets, 2 organisations, 1 engagée dans plusieurs.";
const KEPT = /restent dans ce navigateur, même si la page est rechargée/;

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

const choose = (page: Page, name: string): Promise<void> =>
  page.locator(".data-drop input").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(LINKS) });

describe.skipIf(missing.browser !== null)("what is being opened", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("is there again when the page is loaded anew while it is read, and then while it is understood", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    // What reads files does not come: the reading lasts.
    const isReader = /\/read-tables-[^/]*\.js$/;
    await page.route(isReader, () => undefined);
    await choose(page, "liens.csv");
    await page.getByText(KEPT).waitFor();
    await page.getByText("Lecture").first().waitFor();
    expect(await page.locator("[data-part=result]").count()).toBe(0);
    await page.unroute(isReader);
    await page.reload();
    await ready(page);
    await page.getByText(FOUND).waitFor();
    await page.getByLabel("Titre de vos données").fill("Nos liens");
    await page.getByLabel("Titre de vos données").press("Tab");
    await page.getByText(KEPT).waitFor();
    await expect
      .poll(async () => {
        await page.reload();
        await ready(page);
        await page.getByText(FOUND).waitFor();
        return page.getByLabel("Titre de vos données").inputValue();
      })
      .toBe("Nos liens");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is offered by the next page where its own was closed, and forgotten where it is let go", async () => {
    const { page } = await openPage(browser, `${server.address}/?view=data`);
    await choose(page, "liens.csv");
    await page.getByText(KEPT).waitFor();
    const next = await page.context().newPage();
    await next.goto(`${server.address}/?view=data`);
    await ready(next);
    // As long as its page is open it is that one's.
    await next.locator(".data-drop input").waitFor({ state: "attached" });
    expect(await next.locator("[data-part=left]").count()).toBe(0);
    await page.close();
    const left = next.locator("[data-part=left]");
    // The browser takes a moment to let go of what a closed page held.
    await expect
      .poll(async () => {
        await next.reload();
        await ready(next);
        await next.locator(".data-drop input").waitFor({ state: "attached" });
        return left.getByText("liens.csv").count();
      })
      .toBe(1);
    expect((await violations(next)).map(({ id }) => id)).toEqual([]);
    await left.getByRole("button", { name: "Reprendre « liens.csv »" }).click();
    await next.getByText(FOUND).waitFor();
    await next.getByRole("button", { name: "Abandonner" }).click();
    await next.locator(".data-drop input").waitFor({ state: "attached" });
    await next.reload();
    await ready(next);
    await next.locator(".data-drop input").waitFor({ state: "attached" });
    expect(await next.locator("[data-part=left], [data-part=result]").count()).toBe(0);
    await next.context().close();
  });

  test("is found again by who comes back from exploring it, and may take the place of what was kept", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    await choose(page, "liens.csv");
    await page.getByText(FOUND).waitFor();
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=liens/);
    await ready(page);
    await page.goBack();
    const explored = page.locator("[data-part=explored]");
    await explored.getByText("Vous explorez liens.csv, sous le titre « liens ».").waitFor();
    expect((await violations(page)).map(({ id }) => id)).toEqual([]);
    await explored.getByRole("button", { name: "Revoir ce qui en a été compris" }).click();
    await page.getByText(FOUND).waitFor();
    await page.getByLabel("« Rôle » est prise pour").selectOption({ label: "ne pas prendre" });
    await page.getByRole("button", { name: "Remplacer « liens »" }).click();
    await page.waitForURL(/own=liens/);
    await ready(page);
    await page.goBack();
    await explored.getByRole("button", { name: "Continuer à explorer" }).click();
    await page.waitForURL(/own=liens/);
    await page.goto(`${server.address}/?view=data`);
    await ready(page);
    // Without what this page remembers, what is kept stands first.
    await page.locator(".data-kept h3").getByText("liens").waitFor();
    expect(await page.locator(".data-kept h3").count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
