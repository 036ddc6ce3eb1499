import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

const LINES = ["Projet des Rives", "avec la Ville de Lys, la Ville de Nerac, la Ville de Pons, la Ville de Royan"];

describe.skipIf(missing.browser !== null)("a document that is read in two tabs", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("has in both what was decided in either, and keeps it all", async () => {
    const { page: one, errors } = await openPage(browser, `${server.address}/?view=data`);
    const bench = (page: Page): Locator => page.locator(".data-reading");
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(LINES.join("\n")) };
    await bench(one).locator("input[type=file]").setInputFiles(file);
    await bench(one).getByText("Sa mise en page n’est pas connue").waitFor();
    const add = async (page: Page, words: string, as: string) => {
      const field = bench(page).getByLabel("Mots marqués dans le texte");
      await field.fill(words);
      await bench(page).getByLabel("C’est").first().selectOption(as);
      await bench(page).getByRole("button", { name: "Ajouter" }).click();
      await expect.poll(() => field.inputValue()).toBe("");
    };
    const accepted = (page: Page, count: number) =>
      bench(page)
        .getByText(new RegExp(`${count} acceptées? en tout`))
        .waitFor();
    await add(one, LINES[0]!, "project");
    await add(one, "Ville de Lys", "partners");
    await accepted(one, 1);

    const two = await one.context().newPage();
    await two.goto(`${server.address}/?view=data`);
    await ready(two);
    await accepted(two, 1);
    await add(two, "Ville de Nerac", "partners");
    await accepted(one, 2);
    await add(one, "Ville de Pons", "partners");
    await add(two, "Ville de Royan", "partners");
    await Promise.all([accepted(one, 4), accepted(two, 4)]);

    await one.reload();
    await ready(one);
    await accepted(one, 4);
    expect(errors).toEqual([]);
    await one.context().close();
  });
});
