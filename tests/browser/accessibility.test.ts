import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS } from "../../client/model/vocabulary.ts";
import { missing } from "../means.ts";
import { AXE, violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage, turnTo, type Watched } from "./page.ts";

/** A sheet beside a filter, each view as it opens, and views with much in them. */
const STATES = [
  "?select=person:pierre-wolf&minProjects=2",
  "?select=project:coopter-2024-fab-t",
  ...VIEWS.map((view) => `?view=${view}`),
  "?view=table&table.rows=links&select=person:pierre-wolf",
];

/** With the size of targets, at which axe does not look unless it is asked to. */
const TARGETS_TOO: Parameters<typeof violations>[1] = {
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const FAB_T = "project:coopter-2024-fab-t";
const LUCHON = "project:coopter-2024-commune-de-bagneres-de-luchon";
const WOLF = "person:pierre-wolf";
const COMBRAILLES = "project:coopter-2024-combrailles-durables";
const GAP = "project:coopter-2024-les-rateleurs project:coopter-2024-terres-d-argentan-interco";
const TIE = `${COMBRAILLES} ${FAB_T}`;
const ASKED = "?view=territories&territories.question=";

/** Each question with what it rests on read out. */
const QUESTIONS = [
  `?view=shared-actors&shared.open=${WOLF}`,
  `?view=map&map.tie=${TIE}`,
  `${ASKED}ties&ties.cell=${TIE}`,
  `${ASKED}ties&ties.as=network&ties.cell=${TIE}&ties.node=${FAB_T}`,
  `${ASKED}ties&ties.as=list&ties.open=${TIE}`,
  `${ASKED}backbone&backbone.open=${TIE}`,
  `${ASKED}without&without.choice=partners&ties.open=${TIE}`,
  `${ASKED}bridges&bridges.open=${WOLF}`,
  `${ASKED}bridges&bridges.what=projects&bridges.open=${FAB_T}&ties.open=${FAB_T} ${TIE}`,
  `${ASKED}paths&paths.from=${FAB_T}&paths.to=${LUCHON}`,
  `${ASKED}gaps&gaps.open=${GAP}`,
];

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("for everyone", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Goes to an address in a page that is already there. */
  const show = async ({ page, settled }: Watched, state: string): Promise<void> => {
    await turnTo(page, state);
    await page
      .locator(state.includes("view=") && !state.includes("view=network") ? ".ui-page h1" : ".network-plate")
      .waitFor();
    await settled();
    await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
  };

  const tooWide = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const main = document.querySelector("main")!;
      return Math.max(document.documentElement.scrollWidth - innerWidth, main.scrollWidth - main.clientWidth);
    });

  // The smallest screen, a screen of 1440 pixels at 200 %, and a desk's; a width changes no colour.
  test.each([
    ["light", 320, 640],
    ["light", 720, 450],
    ["light", 1440, 900],
    ["dark", 1440, 900],
  ] as const)(
    "axe finds nothing on any view, %s at %i pixels, and none is wider",
    async (colorScheme, width, height) => {
      // The page's policy would stop the checker, not the page.
      const options = { colorScheme, viewport: { width, height }, bypassCSP: true };
      const watched = await openPage(browser, server.address, options, async (opened) => {
        await opened.addInitScript(AXE);
        await opened.addInitScript(keepSomething);
      });
      const { page } = watched;
      const found: string[] = [];
      for (const state of STATES) {
        await show(watched, state);
        const overflow = await tooWide(page);
        if (overflow > 0) found.push(`${state}: ${overflow} pixels too wide`);
        // What is folded away counts as well.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("main details")) (details as HTMLDetailsElement).open = true;
          for (const help of document.querySelectorAll<HTMLElement>("button.ui-help")) help.click();
        });
        for (const { id, nodes } of await violations(page, TARGETS_TOO))
          found.push(`${state}: ${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  test.each([
    ["light", 390, 844],
    ["dark", 1440, 900],
  ] as const)(
    "axe finds nothing on any question with its evidence open, %s at %i pixels, and none is wider",
    async (colorScheme, width, height) => {
      const options = { colorScheme, viewport: { width, height }, bypassCSP: true };
      const address = `${server.address}/?lang=en`;
      const watched = await openPage(browser, address, options, (opened) => opened.addInitScript(AXE));
      const { page } = watched;
      const found: string[] = [];
      for (const state of QUESTIONS) {
        await show(watched, state);
        await expect.poll(() => page.locator(".evidence-entry").count(), { message: state }).toBeGreaterThan(0);
        const overflow = await tooWide(page);
        if (overflow > 0) found.push(`${state}: ${overflow} pixels too wide`);
        for (const { id, nodes } of await violations(page, TARGETS_TOO))
          found.push(`${state}: ${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  test.each(["light", "dark"] as const)(
    "axe finds nothing at an address that nobody serves, %s",
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 }, bypassCSP: true });
      const page = await context.newPage();
      await page.addInitScript(AXE);
      const response = await page.goto(`${server.address}/some/where`);
      expect(response!.status()).toBe(404);
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      expect(await violations(page, TARGETS_TOO)).toEqual([]);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      // The way back leads to the page, from whatever depth.
      await page.getByRole("link", { name: "Ouvrir le réseau" }).click();
      await page.locator(".app-caption strong").waitFor();
      expect(new URL(page.url()).pathname).toBe("/");
      await context.close();
    },
  );

  test("each view has one title of its own in each language, and leads on from one h1", async () => {
    const titles = new Set<string>();
    for (const lang of ["fr", "en"]) {
      const watched = await openPage(browser, `${server.address}/?lang=${lang}`);
      const { page } = watched;
      for (const view of VIEWS) {
        await show(watched, `?view=${view}`);
        titles.add(`${lang} ${await page.title()}`);
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
        expect(await page.locator("h1").count(), view).toBe(1);
      }
      await show(watched, "?select=person:pierre-wolf");
      expect(await page.title()).toBe(
        lang === "fr" ? "Pierre Wolf · Réseau · Maillage" : "Pierre Wolf · Network · Maillage",
      );
      await page.context().close();
    }
    expect(titles.size).toBe(2 * VIEWS.length);
  });

  test("the first keys lead past the top line, and a step never loses the keyboard's place", async () => {
    const watched = await openPage(browser, server.address);
    const { page, errors } = watched;
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Aller au contenu");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("content");
    expect(new URL(page.url()).hash).toBe("");
    await show(watched, "?view=table");
    await page.locator("tbody th a").first().press("Enter");
    await page.locator(".evidence-card h2").waitFor();
    await expect.poll(focused).toBe("content");
    await page.locator(".evidence-sheet .ui-close").press("Enter");
    await expect.poll(focused).toBe("content");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("every focus is seen", async () => {
    const { page } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`);
    const unseen = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const shown = [one, one.parentElement!].some((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
        });
        return shown || one === document.body ? null : one.outerHTML.slice(0, 80);
      });
      if (found) unseen.add(found);
    }
    expect([...unseen]).toEqual([]);
    await page.context().close();
  });

  test("a word is explained where it stands, by keyboard", async () => {
    const { page } = await openPage(browser, `${server.address}/?view=shared-actors&lang=en`);
    const question = page.getByRole("button", { name: "What does “shared” count?" });
    await question.press("Enter");
    await page.getByText(/^Two projects share an actor when/).waitFor();
    await question.press("Escape");
    expect(await page.getByText(/^Two projects share an actor when/).isVisible()).toBe(false);
    await page.context().close();
  });

  test("prints the rows and the sheet without their tools, on white", async () => {
    const { page } = await openPage(browser, `${server.address}/?view=table`, { colorScheme: "dark" });
    await page.locator("tbody tr").first().waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".app-top").isVisible()).toBe(false);
    expect(await page.locator("tbody input").first().isVisible()).toBe(false);
    const { height, colour, row } = await page.evaluate(() => ({
      height: document.querySelector("#page")!.scrollHeight,
      colour: getComputedStyle(document.documentElement).color,
      row: document.querySelectorAll("tbody tr").length,
    }));
    expect(height).toBeGreaterThan(row * 20);
    expect(colour).toBe("rgb(29, 36, 48)");
    await page.context().close();
  });
});

/** Puts a view and a note where the page looks for them. */
function keepSomething(): void {
  const now = "2024-11-05T10:00:00.000Z";
  const view = { id: "view-1", name: "A view", text: "Words.", address: "?view=map", dataset: "0", kept: now };
  const note = { id: "person:pierre-wolf", name: "Pierre Wolf", text: "A note.", changed: now };
  localStorage.setItem(
    "maillage.notebook",
    JSON.stringify({
      format: "maillage-notebook",
      schema: 1,
      dataset: { title: "", version: "" },
      views: [view, { ...view, id: "view-2" }],
      notes: [note],
    }),
  );
}
