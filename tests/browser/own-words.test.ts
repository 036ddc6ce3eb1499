import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { withoutCoaches } from "../plain-package.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, serveDatasets, turnTo } from "./page.ts";

/** What is only true of the booklet, or says nothing: its words, its people, and counts of nothing. */
const NOT_SAID =
  /\bECTs?\b|\bcarnet (?!de notes)(?!»)|du carnet|booklet|COOP|ADEME|accompagn|\bcoach|fiches?\b(?! arrive)|\bcards?\b|\b0 (?:des|of the) 0\b|\bdes 0\b|of the 0\b|\{|\}/gi;

/** What the page calls its own panel of one entity, its own notebook, and the title of the data. */
const SAID_OF_THE_PAGE =
  /Programme sans carnet|^Fiche$|[Oo]uvrir la fiche|La fiche|la fiche d’un acteur|carnet de notes|graphics card|page entière l’accompagnent/gm;

const VIEWS = [
  "",
  "?select=project:sans-a",
  "?select=organisation:commune",
  "?select=territory:region-11",
  "?view=shared-actors",
  "?view=shared-actors&regions=11",
  ...["ties", "backbone", "without", "bridges", "paths", "gaps"].map(
    (question) => `?view=territories&territories.question=${question}`,
  ),
  "?view=territories&territories.level=region",
  "?view=territories&ties.as=list",
  "?view=territories&territories.question=paths&paths.from=organisation:commune&paths.to=organisation:foyer",
  "?view=map",
  "?view=table",
  "?view=table&table.table=links",
  "?view=notebook",
  "?view=about",
];

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDatasets>>;

describe.skipIf(missing.browser !== null)("of data without coaches, themes or a booklet", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDatasets([withoutCoaches()])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(["fr", "en"])("no view says what only the booklet has (%s)", async (language) => {
    const { page, errors, settled } = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of VIEWS) {
      await turnTo(page, view);
      await settled();
      expect(await page.locator("[aria-busy=true]").count(), view).toBe(0);
      const text = await page.evaluate(() => {
        const labels = [...document.querySelectorAll("[aria-label], [title]")].flatMap((one) => [
          one.getAttribute("aria-label") ?? "",
          one.getAttribute("title") ?? "",
        ]);
        return [document.title, document.body.textContent, ...labels].join("\n");
      });
      expect(text.length, view).toBeGreaterThan(200);
      expect(text.replaceAll(SAID_OF_THE_PAGE, "").match(NOT_SAID) ?? [], `${view} (${language})`).toEqual([]);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(["fr", "en"])("nor do figures, citation and methods (%s)", async (language) => {
    const { page, settled } = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of ["", "?view=territories", "?view=map"]) {
      await turnTo(page, view);
      await page.locator(".app-caption button").last().click();
      const dialog = page.locator("dialog.take-away-panel");
      await dialog.waitFor();
      for (const part of ["data", "figure", "cite", "page"]) {
        await dialog.locator('input[name="take-part"]').nth(["data", "figure", "cite", "page"].indexOf(part)).check();
        if (part === "figure") await dialog.locator(".take-away-preview").waitFor();
        await settled();
        const valuesOf = () =>
          dialog.evaluate((one) =>
            [...one.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(
              ({ value }) => value,
            ),
          );
        if (part === "cite") await expect.poll(async () => (await valuesOf()).join(" ")).toMatch(/2025/);
        const fields = await valuesOf();
        const text = [await dialog.textContent(), ...fields].join("\n").replaceAll(SAID_OF_THE_PAGE, "");
        // BibTeX and JSON have braces of their own.
        const found = (text.match(NOT_SAID) ?? []).filter((one) => one !== "{" && one !== "}");
        expect(found, `${part} of ${view} (${language})`).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    await page.context().close();
  });

  test("nothing is offered to be told apart", async () => {
    const { page } = await openPage(browser, `${server.address}/?view=territories&territories.level=region`);
    await page.locator(".ties-matrix").waitFor();
    expect(await page.locator(".evidence-by-coaches, .evidence-tie-legend").count()).toBe(0);
    expect(await page.getByLabel("Compter").count()).toBe(0);
    await page.goto(`${server.address}/?view=territories&territories.question=without`);
    await page.locator(".ui-exclusion").waitFor();
    expect(await page.locator(".ui-exclusion input:checked").count()).toBe(0);
    await page.context().close();
  });
});
