import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { words as french } from "../../client/i18n/fr/words.ts";
import type * as Languages from "../../server/contract/i18n/languages.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, type servePage } from "./page.ts";
import { accented } from "./third-language/accented.ts";
import { buildInThirdLanguage, THIRD } from "./third-language/build.ts";
import { missed, textsOfData, textsOfPage, tooWide } from "./third-language/seen.ts";

const LISTED = "../../server/contract/i18n/languages.ts";

const FAB_T = "project:coopter-2024-fab-t";
const COMBRAILLES = "project:coopter-2024-combrailles-durables";
const LUCHON = "project:coopter-2024-commune-de-bagneres-de-luchon";
const WOLF = "person:pierre-wolf";
const TIE = `${COMBRAILLES} ${FAB_T}`;
const ASKED = "?view=territories&territories.question=";

/** Each view, with what it says of what is chosen, opened, filtered and missing. */
const STATES = [
  "?",
  `?select=${FAB_T}&regions=76&prose=true&merging=strict&statuses=stated&minProjects=2&core=2&hidden=organisation:ademe&roles=accompanies,leads`,
  `?select=${WOLF}&focus=${WOLF}&depth=2&pinned=${WOLF}~0~0&collapsed=${FAB_T}`,
  "?select=organisation:ademe&expanded=organisation:ademe&version=0",
  `?select=${FAB_T},${COMBRAILLES}`,
  "?select=territory:region-76&kinds=project,territory,theme",
  "?view=shared-actors&shared.row=0",
  "?view=shared-actors&shared.mode=everywhere&shared.level=region",
  `?view=shared-actors&shared.mode=exactly&shared.open=${WOLF}`,
  `${ASKED}ties&ties.cell=${TIE}`,
  `${ASKED}ties&ties.as=network&ties.cell=${TIE}&ties.weight=newman`,
  `${ASKED}ties&ties.as=list&ties.open=${TIE}&territories.level=region`,
  `${ASKED}backbone&backbone.open=${TIE}`,
  `${ASKED}without&without.choice=partners&ties.open=${TIE}`,
  `${ASKED}bridges&bridges.open=${WOLF}`,
  `${ASKED}bridges&bridges.what=projects&bridges.open=${FAB_T}`,
  `${ASKED}bridges&bridges.what=regions`,
  `${ASKED}paths&paths.from=${FAB_T}&paths.to=${LUCHON}`,
  `${ASKED}gaps&gaps.open=project:coopter-2024-les-rateleurs project:coopter-2024-terres-d-argentan-interco`,
  `?view=map&map.tie=${TIE}`,
  "?view=map&regions=76",
  "?view=table",
  "?view=table&table.rows=links&table.search=0000",
  "?view=notebook",
  "?view=about",
];

const WORDS = accented(french);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let folder: string;

describe.skipIf(missing.browser !== null)("in a language that is one folder and one line", () => {
  beforeAll(async () => {
    // The modules of a server that knows the third language are loaded for this file alone: files of a worker share
    // what is loaded, so that before or after it others would have got them, or it theirs.
    vi.resetModules();
    vi.doMock(LISTED, withThird);
    const { servePage } = await import("./page.ts");
    folder = await buildInThirdLanguage();
    [browser, server] = await Promise.all([launchBrowser(), servePage(undefined, folder)]);
  });
  afterAll(async () => {
    vi.doUnmock(LISTED);
    vi.resetModules();
    await browser?.close();
    await server?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test("no text of the page stays in another, and nothing is too wide for a phone", async () => {
    const { page, errors, settled } = await openPage(browser, `${server.address}/?lang=${THIRD}`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
    });
    await page.evaluate(keepSomething);
    const data = await dataOf(server.address);
    const found = new Map<string, string>();
    const look = async (state: string, unfolded = true): Promise<void> => {
      if (unfolded) await page.evaluate(unfold);
      await settled();
      for (const line of await page.evaluate(tooWide)) found.set(line, `${state} is too wide`);
      for (const one of await page.evaluate(textsOfPage)) {
        const words = missed(one, data);
        if (words.length > 0 && !found.has(one.text))
          found.set(one.text, `${words.join(" ")} (${one.where}) at ${state}`);
      }
    };
    const go = async (state: string): Promise<void> => {
      await page.goto(`${server.address}/${state}&lang=${THIRD}`);
      await page.locator(".app-caption strong, main [role=alert]").first().waitFor();
      await settled();
    };
    for (const state of STATES) {
      await go(state);
      await look(state);
    }

    // Steps that can be undone, and what is taken away.
    await go("?view=map");
    await page.getByRole("link", { name: WORDS.views.network }).click();
    // One at a time: what opens closes what was open.
    for (const menu of await page.locator(".app-tools .ui-menu > summary").all()) {
      await menu.click();
      await look("a menu of the top line", false);
    }
    await go("?");
    await page.getByRole("button", { name: WORDS.caption.export }).click();
    for (const part of ["data", "figure", "cite", "page"] as const) {
      await page.getByRole("radio", { name: WORDS.takeAway.parts[part] }).check();
      await settled();
      await look(`taking away: ${part}`);
    }
    await go("?view=notebook");
    await page.getByRole("button", { name: WORDS.notebook.present }).click();
    await look("the story");
    expect(errors).toEqual([]);

    await go("?regions=99");
    await look("a filter that is refused");
    await page.goto(`${server.address}/embed.html?lang=${THIRD}&select=${WOLF}`);
    await page.locator("svg").first().waitFor();
    await look("a page to embed");
    expect([...found].map(([text, why]) => `${text} — ${why}`)).toEqual([]);
    await page.context().close();
  });
});

/** The languages of the server, and the third. */
async function withThird(load: () => Promise<typeof Languages>): Promise<typeof Languages> {
  const real = await load();
  const words = accented(real.wordsIn("fr"));
  const wordsIn = (language: string) => (language === THIRD ? words : real.wordsIn(language as "fr"));
  const LANGUAGES = [...real.LANGUAGES, THIRD];
  const translations = (say: (said: typeof words, language: string) => string) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, say(wordsIn(language), language)]));
  return { ...real, LANGUAGES, wordsIn, translations } as unknown as typeof Languages;
}

/** Texts that stand as they are in any language: those of the data, of the reader and of addresses. */
async function dataOf(address: string): Promise<string[]> {
  const kinds = "project,organisation,person,theme,territory";
  const answers = ["dataset", `graph?kinds=${kinds}&prose=true`, `graph?kinds=${kinds}&prose=true&merging=strict`];
  return textsOfData(
    [THIRD, "Carnet 2024", "A view", "Words.", "A note.", "api/cite", "territory:region-99"],
    await Promise.all(answers.map(async (path) => (await fetch(`${address}/api/${path}`)).json())),
  );
}

/** A view and a note in the notebook. */
function keepSomething(): void {
  const now = "2024-11-05T10:00:00.000Z";
  const view = { id: "view-1", name: "A view", text: "Words.", address: "?view=map", dataset: "0", kept: now };
  const note = { id: "person:pierre-wolf", name: "Pierre Wolf", text: "A note.", changed: now };
  const file = { format: "maillage-notebook", schema: 1, dataset: { title: "", version: "" } };
  localStorage.setItem("maillage.notebook", JSON.stringify({ ...file, views: [view], notes: [note] }));
}

/** Opens all that is folded, so that it is drawn and can be read. Runs in the browser. */
function unfold(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const help of document.querySelectorAll<HTMLElement>("button.ui-help")) help.click();
}
