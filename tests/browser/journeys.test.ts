import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";
import { en, fr } from "../client/words.ts";

/** Each size by mouse or touch and by keyboard alone; every pair of size, language, theme and means is there once. */
const JOURNEYS = [
  { width: 1440, height: 900, lang: "fr", colorScheme: "light", by: "mouse" },
  { width: 1440, height: 900, lang: "en", colorScheme: "dark", by: "keyboard" },
  { width: 1024, height: 768, lang: "en", colorScheme: "dark", by: "mouse" },
  { width: 1024, height: 768, lang: "fr", colorScheme: "light", by: "keyboard" },
  { width: 390, height: 844, lang: "fr", colorScheme: "dark", by: "touch" },
  { width: 390, height: 844, lang: "en", colorScheme: "light", by: "keyboard" },
] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("a researcher", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(JOURNEYS)(
    "finds an actor, whom it links, the evidence, shares it and comes back: $width × $height, $lang, $colorScheme, by $by",
    async ({ width, height, lang, colorScheme, by }) => {
      const options: BrowserContextOptions = {
        viewport: { width, height },
        colorScheme,
        hasTouch: by === "touch",
        reducedMotion: "reduce",
      };
      const { page, errors, hosts } = await openPage(browser, `${server.address}/`, options);
      const words = lang === "fr" ? fr : en;
      const press = (target: Locator) =>
        by === "keyboard" ? reach(page, target) : by === "touch" ? target.tap() : target.click();

      // Opens, in the language and the theme.
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(await paper()).toBe(colorScheme === "dark" ? "rgb(16, 26, 44)" : "rgb(250, 248, 243)");
      if (lang === "en") await press(page.getByRole("button", { name: "English" }));
      await page.locator(`html[lang="${lang}"]`).waitFor();

      // Finds an actor by a name typed wrongly.
      if (by === "keyboard") await page.keyboard.press("/");
      else await press(page.getByRole("combobox").first());
      await page.keyboard.type("piere wolf");
      const option = page.getByRole("option").first();
      await option.waitFor();
      if (by === "keyboard") await page.keyboard.press("Enter");
      else await press(option);

      // Whom it links, and the printed words with their lines.
      const title = page.locator(".evidence-card h2");
      await expect.poll(() => title.textContent()).toBe("Pierre Wolf");
      expect(await page.locator(".evidence-card .evidence-links > li > .ui-link").allTextContents()).toHaveLength(4);
      const evidence = page.locator(".evidence-card .evidence-entry").first();
      await evidence.scrollIntoViewIfNeeded();
      expect(await evidence.textContent()).toMatch(/Pierre Wolf.*l\. \d+/);
      expect(await inView(evidence)).toBe(true);

      // A step further, which one can take back.
      await press(page.locator(".evidence-card .evidence-links > li > .ui-link").first());
      await expect.poll(() => title.textContent()).not.toBe("Pierre Wolf");
      const address = page.url();
      if (by === "keyboard") await page.keyboard.press("Control+z");
      else await press(page.getByRole("button", { name: words.page.undo, exact: true }));
      await expect.poll(() => title.textContent()).toBe("Pierre Wolf");

      // The address alone shows a colleague the same.
      const colleague = await openPage(browser, address, options);
      await colleague.page.locator(".evidence-card h2").waitFor();
      expect(await colleague.page.locator(".evidence-card h2").textContent()).not.toBe("Pierre Wolf");
      expect(await colleague.page.locator("html").getAttribute("lang")).toBe(lang);
      expect(await colleague.page.locator(".app-caption strong").textContent()).toBe(
        await page.locator(".app-caption strong").textContent(),
      );

      expect([...hosts, ...colleague.hosts]).toEqual(Array(2).fill(new URL(server.address).host));
      expect([...errors, ...colleague.errors]).toEqual([]);
      await page.context().close();
      await colleague.page.context().close();
    },
  );
});

/** Goes from where the keyboard is to a target, by Tab alone, and presses Enter; throws when no Tab leads there. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error("No Tab leads there.");
}

/** Whether something is on the screen, and nothing lies over it. */
const inView = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 3, top + height / 2);
    return over !== null && (element.contains(over) || over.contains(element));
  });
