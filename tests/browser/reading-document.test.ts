import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOOKLET, missing } from "../means.ts";
import { column, pdfFile } from "../pdf-file.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

describe.skipIf(missing.browser !== null)("a document that is read in the page", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("of a layout that is not known is marked, kept as one goes, and explored", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const buffer = pdfFile([
      column(["Projet des Rives", "avec la Ville de Lys"]),
      column(["Projet du Verger", "Partenaire : Ville de Lys"]),
    ]);
    const file = { name: "brochure.pdf", mimeType: "application/pdf", buffer };
    await reading.locator("input[type=file]").setInputFiles(file);
    await reading.getByText("Sa mise en page n’est pas connue").waitFor();
    const words = reading.getByLabel("Mots marqués dans le texte");
    const add = async (typed: string, as: string) => {
      await words.fill(typed);
      await reading.getByLabel("C’est").first().selectOption(as);
      await reading.getByRole("button", { name: "Ajouter" }).click();
      await expect.poll(() => words.inputValue()).toBe("");
    };
    await add("Projet du Verger", "project");
    await add("Projet des Rives", "project");
    await add("Ville de Lys", "carries");
    await reading.locator("mark", { hasText: "Ville de Lys" }).waitFor();
    const found = await violations(page, { within: ".data-reading" });
    expect(found.map(({ id }) => id)).toEqual([]);

    // What was decided is there after the page was left.
    await page.reload();
    await ready(page);
    await reading.getByRole("button", { name: "Projet suivant" }).click();
    const proposed = reading.locator(".data-reading-queue li", { hasText: "Les mêmes mots, marqués ailleurs" });
    await proposed.focus();
    await page.keyboard.press("a");
    await reading.getByText("2 acceptées en tout").waitFor();
    await reading.getByRole("button", { name: "Explorer" }).click();
    await page.locator(".app-caption strong", { hasText: /^2 projets et 1 organisation/ }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("has a proposal that is two names divided by a key, and two that are one joined, which is undone", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const same = "Ville de Lys et Ferme du Pré";
    const lines = ["Projet des Rives", `avec ${same}`, "Projet du Verger", `avec ${same}`, "et la Commune de Lys"];
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
    await reading.locator("input[type=file]").setInputFiles(file);
    await reading.getByText("Sa mise en page n’est pas connue").waitFor();
    const words = reading.getByLabel("Mots marqués dans le texte");
    for (const [typed, as] of [
      ["Projet du Verger", "project"],
      ["Projet des Rives", "project"],
      [same, "partners"],
      ["Commune de Lys", "partners"],
    ] as const) {
      await words.fill(typed);
      await reading.getByLabel("C’est").first().selectOption(as);
      await reading.getByRole("button", { name: "Ajouter" }).click();
      await expect.poll(() => words.inputValue()).toBe("");
    }
    await reading.getByRole("button", { name: "Projet suivant" }).click();
    await reading.locator(".data-reading-queue > li[aria-current]").focus();
    await page.keyboard.press("d");
    await expect.poll(() => reading.getByLabel("Nom 1").inputValue()).toBe("Ville de Lys");
    expect((await violations(page, { within: ".data-reading" })).map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Enter");
    await reading.getByText("4 acceptées en tout").waitFor();

    await reading.getByText("Déjà 3 décidées").click();
    await reading.getByRole("button", { name: /^Remettre à décider.*Ville de Lys/ }).click();
    await reading.locator(".data-reading-queue > li[aria-current]").focus();
    await page.keyboard.press("j");
    const other = reading.getByLabel("Avec");
    await other.selectOption((await other.locator("option", { hasText: "Commune de Lys" }).getAttribute("value"))!);
    await reading.getByLabel("Nom", { exact: true }).fill("Commune de Lys");
    expect((await violations(page, { within: ".data-reading" })).map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Enter");
    await reading.getByText("4 acceptées en tout").waitFor();
    // What was divided and joined is there after the page was left.
    await page.reload();
    await ready(page);
    await reading.getByText("Déjà 3 décidées").click();
    const decided = () => reading.locator("details .data-reading-queue strong").allTextContents();
    await expect.poll(decided).toEqual(["Commune de Lys", "Ferme du Pré", "Commune de Lys"]);
    await reading.getByRole("button", { name: /^Annuler/ }).click();
    await reading.getByRole("button", { name: /^Annuler/ }).click();
    await reading.getByRole("button", { name: /^Annuler/ }).click();
    await expect
      .poll(() => reading.locator(".data-reading-queue > li[tabindex] strong").allTextContents())
      .toEqual([same]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("shows every line of a project that is long, and those about what is decided on", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const lines = Array.from({ length: 900 }, (_, i) => `ligne ${i + 1}`);
    [lines[4], lines[699], lines[799]] = ["Projet des Rives", "Projet du Verger", "Ville de Lys"];
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
    await reading.locator("input[type=file]").setInputFiles(file);
    await reading.getByText("Sa mise en page n’est pas connue").waitFor();
    await reading.getByLabel("Mots marqués dans le texte").fill("Projet des Rives");
    await reading.getByRole("button", { name: "Ajouter" }).click();
    const shown = () => reading.locator(".data-reading-text li").evaluateAll((all) => all.map((li) => li.textContent));
    await expect.poll(async () => (await shown())[0]).toBe("Projet des Rives");
    expect(await shown()).not.toContain("Projet du Verger");
    await reading.getByRole("button", { name: "Lignes d’après" }).click();
    await reading.getByRole("button", { name: "Lignes d’après" }).click();
    await expect.poll(shown).toContain("Projet du Verger");
    await reading.getByRole("button", { name: "Lignes d’avant" }).click();
    await expect.poll(async () => (await shown())[0]).toBe("ligne 406");

    // What is decided on is shown wherever it stands in its project.
    await reading.getByLabel("Mots marqués dans le texte").fill("Ville de Lys");
    await reading.getByLabel("C’est").first().selectOption("carries");
    await reading.getByRole("button", { name: "Ajouter" }).click();
    await reading.getByText("Déjà 1 décidée").click();
    await reading.getByRole("button", { name: /^Remettre à décider/ }).click();
    await expect.poll(shown).toContain("Ville de Lys");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.skipIf(missing.booklet)(
    "has what the rules found in the booklet, doubtful ones first, decided by keys",
    async () => {
      const { page, errors } = await openPage(browser, `${server.address}/?view=data&lang=en`);
      const reading = page.locator(".data-reading");
      await reading.locator("input[type=file]").setInputFiles(BOOKLET);
      await reading.getByText("“carnet-coopter-2024.txt”: 23 projects").waitFor();
      const left = () => reading.locator(".data-reading-queue > li[tabindex]").count();
      const all = await left();
      await reading.locator("li[aria-current]").focus();
      // The text stands at the words that are decided on.
      const shown = () =>
        reading
          .locator(".data-reading-chosen")
          .first()
          .evaluate((mark) => {
            const [inner, outer] = [mark.getBoundingClientRect(), mark.closest("ol")!.getBoundingClientRect()];
            return inner.top >= outer.top && inner.bottom <= outer.bottom;
          });
      await expect.poll(shown).toBe(true);
      // As fast as one types: none is lost between two proposals.
      for (let i = 0; i < 5; i++) await page.keyboard.press("r");
      await expect.poll(left).toBe(all - 5);
      for (let i = 0; i < 5; i++) await page.keyboard.press("z");
      await expect.poll(left).toBe(all);
      await expect.poll(() => reading.getByRole("button", { name: /^Accept what is sure/ }).isEnabled()).toBe(true);
      await page.keyboard.press("s");
      await expect.poll(() => reading.getByRole("button", { name: /^Accept what is sure/ }).isEnabled()).toBe(false);
      await reading.getByText(/^\d+ accepted in all/).waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
