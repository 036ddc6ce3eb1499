import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largePackage } from "../bench/large-package.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, serveDatasets } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDatasets>>;

/** Words as they are read, whatever spaces stand between them. */
const said = (text: string | null): string => (text ?? "").replaceAll(/\s/g, " ");

describe.skipIf(missing.browser !== null)("lists of hundreds", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDatasets([largePackage(250, 300, 1200)])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("a long facet is searched, keeps what is chosen on top, and takes a pasted list", async () => {
    const { page, errors } = await openPage(browser, server.address);
    const facet = page.locator(".ui-facet", { has: page.locator("summary", { hasText: /^Projets$/ }) });
    await facet.locator("summary").first().click();
    const field = facet.getByRole("searchbox");
    await field.waitFor();
    const names = facet.locator("ul .ui-facet-name");
    expect(await names.count()).toBe(10);
    await field.fill("project 24");
    await expect.poll(() => names.allTextContents().then((all) => all.join())).toMatch(/^Project 24,Project 240,/);
    await facet.getByRole("checkbox", { name: /^Project 247/ }).check();
    await field.fill("project 11");
    await expect
      .poll(() => names.allTextContents().then((all) => all.slice(0, 2)))
      .toEqual(["Project 247", "Project 11"]);
    await facet.getByText("Coller une liste de projets").click();
    const list = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? `project ${i}` : `made-up-${i}`));
    await facet.getByLabel("Un nom ou un identifiant par ligne").fill([...list, "Nulle part"].join("\n"));
    await facet.getByRole("button", { name: "Ne garder que ceux de cette liste" }).click();
    await facet.getByText("40 projets reconnus.").waitFor();
    await facet.getByText("Sans projet de ce nom : Nulle part.").waitFor();
    await expect.poll(() => page.locator(".app-caption").textContent().then(said)).toContain("40 projets choisis");
    await page.getByRole("link", { name: "Acteurs partagés" }).click();
    await page.getByText(/parmi les 40 projets comparés/).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a long table is read a page at a time, each row with its place among all", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=about`);
    const table = page.locator(".about-page table");
    await expect.poll(() => table.locator("tbody tr").count()).toBe(100);
    expect(await table.getAttribute("aria-rowcount")).toBe("251");
    await page.getByRole("button", { name: "Page suivante" }).click();
    await page.getByRole("button", { name: "Page suivante" }).click();
    await expect.poll(() => table.locator("tbody tr").count()).toBe(50);
    expect(await table.locator("tbody tr").first().getAttribute("aria-rowindex")).toBe("202");
    await page.getByText("Lignes 201 à 250 sur 250").waitFor();
    expect(await page.getByRole("button", { name: "Page suivante" }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("keys lead through every row of a table, from page to page", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=table`);
    const boxes = page.locator(".table-rows tbody input[type=checkbox]");
    await expect.poll(() => boxes.count()).toBe(100);
    await boxes.first().focus();
    /** The place, among 550 points, of the row whose box has the focus. */
    const at = () =>
      page.evaluate(() => Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")) - 2);
    const key = async (name: string, place: number) => {
      await page.keyboard.press(name);
      await expect.poll(at).toBe(place);
    };
    await key("End", 550);
    await key("PageUp", 401);
    await key("ArrowUp", 400);
    await key("ArrowDown", 401);
    await key("Home", 1);
    await key("PageDown", 101);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a search leads to every answer", async () => {
    const { page, errors } = await openPage(browser, server.address);
    await page.keyboard.press("/");
    await page.keyboard.type("project");
    const options = page.getByRole("option");
    await expect.poll(() => options.count()).toBe(13);
    const more = options.last();
    expect(said(await more.textContent())).toBe("100 de plus, sur 238 autres réponses…");
    expect(await options.first().getAttribute("aria-setsize")).toBe("250");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => options.count()).toBe(113);
    // What is highlighted stays where it was: the first of those that came.
    expect(await options.nth(12).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowUp");
    const name = await options.nth(11).locator(".ui-search-name").textContent();
    await page.keyboard.press("Enter");
    await page.locator(".evidence-card h2", { hasText: new RegExp(`^${name}$`) }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a matrix of many projects is one of groups, which say who ties them and open into their projects", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=territories&territories.question=ties`);
    const matrix = page.getByRole("grid");
    await page.getByText(/Au-delà de 40\sprojets, la matrice les réunit selon leur place/).waitFor();
    const rows = matrix.getByRole("row");
    const groups = await rows.count();
    expect(groups).toBeGreaterThan(2);
    expect(groups).toBeLessThanOrEqual(24);
    // The twelfth by size: so few projects stand each in a row.
    const choice = page.locator(".ui-first-choices li").last();
    const size = Number(await choice.locator("span").textContent());
    await choice.getByRole("button").click();
    await expect.poll(() => rows.count()).toBe(size);
    expect(page.url()).toContain("ties.open=zone");
    await page.getByRole("button", { name: "Tous les groupes" }).click();
    await expect.poll(() => rows.count()).toBe(groups);
    const cell = matrix.getByRole("gridcell", { name: /acteurs? partagés?$/ }).first();
    const actors = /\d+ acteurs? partagés?$/.exec(said(await cell.getAttribute("aria-label")))![0];
    await cell.click();
    const notes = page.locator(".ui-notes");
    await expect.poll(() => notes.textContent().then(said)).toContain(actors);
    expect(await notes.getByRole("button", { name: /^Ouvrir / }).count()).toBe(2);
    expect(await notes.locator("li").count()).toBe(Math.min(20, Number.parseInt(actors, 10)));
    await page.getByRole("button", { name: "Montrer plutôt les projets les plus liés" }).click();
    await expect.poll(() => rows.count()).toBe(40);
    await page.getByRole("button", { name: "Réunir tous les projets en groupes" }).click();
    await expect.poll(() => rows.count()).toBe(groups);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
