import { parse } from "csv-parse/sync";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the tables", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(["table", "shared-actors", "map", "about"])("set each title of %s over its column", async (view) => {
    const { page } = await openPage(browser, `${server.address}/?view=${view}`);
    await page.locator("table.ui-listing tbody tr").first().waitFor();
    const edges = await page
      .locator("table.ui-listing")
      .first()
      .evaluate((table) => {
        const rowOf = (part: string) =>
          [...table.querySelectorAll(`${part} tr:not([aria-hidden])`)[0]!.children].map((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return [Math.round(left), Math.round(right)];
          });
        return { head: rowOf("thead"), body: rowOf("tbody") };
      });
    expect(edges.head.length).toBeGreaterThan(1);
    expect(edges.head).toEqual(edges.body);
    await page.context().close();
  });

  test.each([390, 320])("are cards on a screen of %i pixels, and tables to who hears them", async (width) => {
    const viewport = { width, height: 844 };
    const { page, errors } = await openPage(browser, `${server.address}/?lang=en`, { viewport });
    for (const query of [
      "view=table",
      "view=table&table.rows=links",
      "view=shared-actors",
      "view=territories&territories.question=bridges",
      "view=territories&territories.question=backbone",
      "view=territories&territories.question=gaps",
    ]) {
      await page.goto(`${server.address}/?lang=en&${query}`);
      const frame = page.locator(".ui-cards").first();
      const row = frame.locator("tbody tr").first();
      await row.waitFor();
      const wide = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect([query, wide]).toEqual([query, 0]);
      // Each cell says its column, to the eye and, through the table, to the ear.
      const column = frame.getByRole("columnheader");
      const last = row.locator("td").last();
      const title = await last.evaluate((td) => getComputedStyle(td, "::before").content.replaceAll('"', ""));
      expect(await column.allTextContents()).toContain(title);
      expect(await frame.getByRole("rowheader").count()).toBeGreaterThan(0);
      expect(await frame.getByRole("row").first().getByRole("columnheader").count()).toBe(await column.count());
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("sorts, filters by column, walks and chooses by keyboard, and keeps it all in the address", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=table&table.rows=links`);
    const shown = () => page.locator("table.ui-listing tbody tr").count();
    const cell = (column: number) => page.locator("table.ui-listing tbody tr").first().locator("th, td").nth(column);
    await page.getByLabel("Filtrer la colonne Rôle").selectOption("accompagne");
    await page.getByLabel("Filtrer la colonne De", { exact: true }).fill("wolf");
    await expect.poll(shown).toBe(4);
    expect(await cell(2).textContent()).toBe("accompagne");
    expect(await cell(4).textContent()).toContain("Wolf");
    expect(await cell(5).textContent()).toMatch(/^l\. \d+/);
    await page.locator("thead").getByRole("button", { name: /^À/ }).press("Enter");
    await page.locator("thead").getByRole("button", { name: /^À/ }).press("Enter");
    expect(await page.locator("[aria-sort=descending]").textContent()).toMatch(/^À/);
    await page.locator("tbody input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    const query = () => decodeURIComponent(new URL(page.url()).search);
    await expect.poll(query).toMatch(/select=person:pierre-wolf,project:/);
    await page.reload();
    await expect.poll(shown).toBe(4);
    await expect.poll(() => page.locator("tbody tr.ui-chosen").count()).toBe(1);
    await page.locator("tbody th a").first().click();
    expect(await page.locator(".evidence-card h2").textContent()).toBe("Pierre Wolf");
    await page.goBack();
    await expect.poll(shown).toBe(4);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("filter the same in either language, and say which filter they cannot apply", async () => {
    const query = "view=table&table.nodes.where.kind=person&table.nodes.where.projects=2";
    const { page, errors } = await openPage(browser, `${server.address}/?${query}`);
    const rows = page.locator("table.ui-listing tbody tr");
    await expect.poll(() => rows.count()).toBe(14);
    const first = (column: string) =>
      page.getByLabel(`Filtrer la colonne ${column}`).locator("option").first().textContent();
    expect([await first("Nature"), await first("Forme juridique")]).toEqual(["toutes", "toutes"]);
    await page.getByLabel("Filtrer la colonne Nature").selectOption("organisation");
    await expect.poll(() => new URL(page.url()).search).toContain("table.nodes.where.kind=organisation");
    await page.goto(`${server.address}/?${query}&lang=en`);
    await expect.poll(() => rows.count()).toBe(14);
    expect(await page.getByLabel("Filter the column Kind").inputValue()).toBe("person");
    await page.goto(`${server.address}/?view=table&table.rows=links&table.links.where.role=co-anime`);
    await page.getByText("« co-anime » n’est pas une valeur de la colonne Rôle").waitFor();
    await expect.poll(() => rows.count()).toBe(100);
    expect(await first("Rôle")).toBe("tous");
    await page.getByRole("button", { name: "Continuer sans" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?view=table&table.rows=links");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["nodes", "table.nodes.where.kind=person&table.nodes.where.projects=2&table.nodes.sort=projects down", 14],
    ["links", "table.rows=links&table.links.where.role=leads&table.links.without=status", 27],
  ])("hand over the rows of %s that are filtered, as they stand", async (table, query, count) => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=table&${query}`);
    const read = page.locator("table.ui-listing tbody tr");
    await expect.poll(() => read.count()).toBe(count);
    const button = page.getByRole("button", { name: `Ce tableau en CSV (${count} lignes)` });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^maillage-[0-9a-f]{12}-table-${table}-[0-9a-f]{6}\\.csv$`),
    );
    const text = await readFile(await download.path(), "utf8");
    const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ";", columns: true });
    const first = table === "nodes" ? "name" : "source.name";
    expect(rows.map((row) => row[first])).toEqual(await read.locator("th a").allTextContents());
    for (const row of rows) expect(row.sources!.split(" | ")).toHaveLength(row.lines!.split(" | ").length);
    expect(rows.every(({ lines }) => /^\d+–\d+/.test(lines!))).toBe(true);
    expect(Object.keys(rows[0]!)).not.toContain("status");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("shows one page of many rows, and turns to the next", async () => {
    const { page } = await openPage(browser, `${server.address}/?view=table&lang=en`);
    const rows = page.locator("table.ui-listing tbody tr");
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(100);
    const first = await rows.first().textContent();
    await page.getByRole("button", { name: "Next page" }).click();
    await page.getByText(/^Rows 101 to 200 of 229$/).waitFor();
    expect(await rows.first().textContent()).not.toBe(first);
    await page.getByLabel("Search in the table").fill("pierre wolf");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator(".ui-pager").count()).toBe(0);
    await page.context().close();
  });

  test("correct a row where it stands, by keyboard, and say so at once", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=table&table.rows=links`);
    await page.getByLabel("Filtrer la colonne Rôle").selectOption("accompagne");
    await page.getByLabel("Filtrer la colonne De", { exact: true }).fill("wolf");
    const rows = page.locator("table.ui-listing tbody tr");
    await expect.poll(() => rows.count()).toBe(4);
    const door = rows.first().getByRole("button", { name: /^Corriger ce lien.: Pierre Wolf, accompagne, / });
    await door.focus();
    await page.keyboard.press("Enter");
    const form = page.locator(".table-form");
    const what = form.getByLabel("Que faut-il corriger");
    await expect.poll(() => what.evaluate((field) => field === document.activeElement)).toBe(true);
    expect((await violations(page)).map(({ id }) => id)).toEqual([]);
    await form.getByLabel("Pourquoi").fill("il n’y est plus");
    await form.getByLabel("Votre nom ou vos initiales").fill("A. M.");
    await form.getByRole("button", { name: "Faire la correction" }).click();
    await page.locator("[data-part=corrections]").getByText("avec 1 correction de vous").waitFor();
    await expect.poll(() => rows.count()).toBe(3);
    // Whom the link was with bears the mark of a correction, and nobody else; a row is called without its buttons.
    await page.goto(`${server.address}/?view=table&table.search=Pierre Wolf`);
    await page.getByRole("rowheader", { name: /^Pierre Wolf votre correction$/ }).waitFor();
    // A point, by the form of its sheet.
    await page.goto(`${server.address}/?view=table&table.search=ADEME`);
    await page.getByRole("rowheader", { name: "ADEME", exact: true }).waitFor();
    await page.getByRole("button", { name: "Corriger ce qui est dit de ADEME", exact: true }).click();
    await form.getByLabel("Nom", { exact: true }).waitFor();
    await form.getByLabel("Que faut-il corriger").selectOption("type");
    await page.getByRole("button", { name: "Ne pas corriger" }).click();
    await form.waitFor({ state: "detached" });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
