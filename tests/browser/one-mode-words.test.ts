import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { open } from "../seed/tables/open.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, serveDatasets, turnTo } from "./page.ts";
import { everyView, saidIn, saidOfFiles } from "./said.ts";

/** Seven families that marry: a network of one mode, with a cycle, a bridge and a piece apart. */
const MARRIAGES = `Source,Target
Medici,Albizzi
Medici,Salviati
Medici,Ridolfi
Albizzi,Ridolfi
Salviati,Pazzi
Guadagni,Lamberteschi
`;

/** What such a network does not have. */
const NOT_SAID =
  /\bprojets?\b|\bprojects?\b|\bECTs?\b|carnet (?!de notes)|booklet|accompagn|\bcoach|\b0 (?:des|of the)\b|\{|\}/gi;

/** What the page says of itself, and the name of a parameter in an address, whatever the data. */
const SAID_OF_ANY = /page entière l’accompagnent|graphics card|kinds=project\b/g;

const MEDICI = "organisation:medici";
const VIEWS = [
  ...everyView(MEDICI, "organisation:pazzi"),
  "?view=territories&territories.level=actor",
  `?view=territories&territories.question=without&without.without=${MEDICI}`,
];

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDatasets>>;

describe.skipIf(missing.browser !== null)("of a network of one mode", () => {
  beforeAll(async () => {
    const { dataset } = await (await open({ "marriages.csv": MARRIAGES })).make();
    [browser, server] = await Promise.all([launchBrowser(), serveDatasets([dataset])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(["fr", "en"])("no view speaks of what it does not have (%s)", async (language) => {
    const watched = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of VIEWS) {
      const text = await saidIn(watched, view);
      expect(text.replaceAll(SAID_OF_ANY, "").match(NOT_SAID) ?? [], `${view} (${language})`).toEqual([]);
    }
    expect(watched.errors).toEqual([]);
    await watched.page.context().close();
  });

  test.each(["fr", "en"])("nor do figures, citation and methods (%s)", async (language) => {
    const watched = await openPage(browser, `${server.address}/?lang=${language}`);
    for (const view of ["", "?view=territories&territories.level=actor"])
      for (const [part, text] of await saidOfFiles(watched, view, /marriages/)) {
        const found = text.replaceAll(SAID_OF_ANY, "").match(NOT_SAID) ?? [];
        expect(
          found.filter((one) => one !== "{" && one !== "}"),
          `${part} of ${view} (${language})`,
        ).toEqual([]);
      }
    await watched.page.context().close();
  });

  test("nothing is offered that it has nothing for, and an address that asks it says why", async () => {
    const { page, settled } = await openPage(browser, `${server.address}/?lang=fr`);
    const views = await page.locator(".app-views a").allTextContents();
    expect(views).toContain("Acteurs partagés");
    expect(views).not.toContain("Carte");
    expect(await page.locator(".network-starts").innerText()).not.toContain("gagnerait");
    await turnTo(page, "?view=territories");
    await settled();
    expect(await page.locator(".ui-question-menu").innerText()).not.toContain("gagnerait");
    expect(await page.locator(".ui-controls").first().innerText()).not.toContain("régions");
    await turnTo(page, "?view=territories&territories.question=gaps");
    await page.getByText(/ne disent pas sur quels thèmes portent les relations/).waitFor();
    await turnTo(page, "?view=map");
    await page.getByText(/ne disent pas où sont les relations/).waitFor();
    await page.context().close();
  });

  test("its ties are no partnerships", async () => {
    const { page } = await openPage(browser, `${server.address}/?lang=fr&select=${MEDICI}`);
    await page.locator(".evidence-sheet").getByText("En relation").waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/partena/i);
    await page.context().close();
  });
});
