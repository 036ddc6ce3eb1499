import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { withoutCoaches } from "../plain-package.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, serveDatasets } from "./page.ts";
import { everyView, saidIn, saidOfFiles } from "./said.ts";

/** What is only true of the booklet, or says nothing: its words, its people, and counts of nothing. */
const NOT_SAID =
  /\bECTs?\b|\bcarnet (?!de notes)(?!»)|du carnet|booklet|COOP|ADEME|accompagn|\bcoach|fiches?\b(?! arrive)|\bcards?\b|\b0 (?:des|of the) 0\b|\bdes 0\b|of the 0\b|\{|\}/gi;

/** What the page calls its own panel of one entity, its own notebook, and the title of the data. */
const SAID_OF_THE_PAGE =
  /Programme sans carnet|^Fiche$|[Oo]uvrir la fiche|La fiche|la fiche d’un acteur|carnet de notes|graphics card|page entière l’accompagnent/gm;

const VIEWS = [
  ...everyView("organisation:commune", "organisation:foyer"),
  "?select=project:sans-a",
  "?select=territory:region-11",
  "?view=shared-actors&regions=11",
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
    const watched = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of VIEWS) {
      const text = await saidIn(watched, view);
      expect(text.replaceAll(SAID_OF_THE_PAGE, "").match(NOT_SAID) ?? [], `${view} (${language})`).toEqual([]);
    }
    expect(watched.errors).toEqual([]);
    await watched.page.context().close();
  });

  test.each(["fr", "en"])("nor do figures, citation and methods (%s)", async (language) => {
    const watched = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of ["", "?view=territories", "?view=map"])
      for (const [part, text] of await saidOfFiles(watched, view, /2025/)) {
        // BibTeX and JSON have braces of their own.
        const found = text.replaceAll(SAID_OF_THE_PAGE, "").match(NOT_SAID) ?? [];
        expect(
          found.filter((one) => one !== "{" && one !== "}"),
          `${part} of ${view} (${language})`,
        ).toEqual([]);
      }
    await watched.page.context().close();
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
