import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the page's memory", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("does not grow over 200 rounds of expanding and collapsing", { timeout: 600_000 }, async () => {
    // Most of a round is the drawing of its pixels, which the heap does not hold: a small window has few.
    const { page, errors, settled } = await openPage(browser, `${server.address}/?select=project:coopter-2024-fab-t`, {
      viewport: { width: 500, height: 400 },
      reducedMotion: "reduce",
    });
    const tools = await page.context().newCDPSession(page);
    await page.getByRole("button", { name: "Déplier ses voisins" }).waitFor();

    /** Clicks the first of the sheet's tools that folds or unfolds; says how many sizes the picture took. */
    const rounds = (count: number): Promise<number> =>
      page.evaluate(async (n) => {
        const sizes = new Set<string | null>();
        const named = (name: string) =>
          [...document.querySelectorAll<HTMLButtonElement>(".evidence-sheet .ui-actions button")].find(
            (button) => button.textContent === name,
          );
        for (let step = 0; step < 2 * n; step++) {
          const button = named(step % 2 === 0 ? "Déplier ses voisins" : "Retirer ce qui fut déplié");
          if (!button) throw new Error(`No button to press at step ${step}.`);
          button.click();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          // An answer that is on its way for the first time.
          while (!named(step % 2 === 0 ? "Retirer ce qui fut déplié" : "Déplier ses voisins"))
            await new Promise((done) => setTimeout(done, 20));
          sizes.add(document.querySelector(".app-caption strong")!.textContent);
        }
        return sizes.size;
      }, count);
    const heap = async (): Promise<number> => {
      // What was under way is let go first.
      await settled();
      for (let pass = 0; pass < 3; pass++) await tools.send("HeapProfiler.collectGarbage");
      return (await tools.send("Runtime.getHeapUsage")).usedSize;
    };

    // The history fills to its 200 steps, what is drawn once stays for the next time, and the browser compiles what it
    // runs often: some 1 MB over the first 300 rounds, 0.1 over 200 more.
    expect(await rounds(300)).toBeGreaterThan(1);
    const before = await heap();
    await rounds(200);
    expect((await heap()) / before).toBeLessThan(1.05);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
