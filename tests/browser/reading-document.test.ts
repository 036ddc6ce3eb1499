import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOOKLET, missing } from "../means.ts";
import { column, pdfFile } from "../pdf-file.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";

/** The steps of the reading that the browser keeps, as text: a step is written a moment after it was taken. */
const keptSteps = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open("maillage.reading");
        asked.addEventListener("error", () => reject(new Error("The store does not open.")));
        asked.addEventListener("success", () => {
          const row = asked.result.transaction("reading").objectStore("reading").get("steps");
          row.addEventListener("success", () => {
            asked.result.close();
            resolve(JSON.stringify(row.result));
          });
        });
      }),
  );

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

  test("in two columns, with hyphens and ligatures, is marked by mouse and figures, and leaves the tab at any step", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const right = [
      "Les soutiens du Verger sont la Fonda-",
      "tion des Rives et l’Ofﬁce des ﬂeurs,",
      "suivis par Ada Lenoir.",
    ];
    const buffer = pdfFile([
      [...column(["LE VERGER", "Un projet porté par la Ville de Lys", "depuis deux ans."]), ...column(right, 320)],
      [...column(["LES RIVES", "La Ville de Lys y revient."]), ...column(["Avec la Ferme du Pré."], 320)],
    ]);
    const open = (name: string, pdf: Buffer) =>
      reading.locator("input[type=file]").setInputFiles({ name, mimeType: "application/pdf", buffer: pdf });
    // A scan has no text, which is said, and another can be opened.
    await open("scan.pdf", pdfFile([[], []]));
    await reading.getByRole("alert").filter({ hasText: "images" }).waitFor();
    await open("b.pdf", buffer);
    await reading.getByText("Sa mise en page n’est pas connue").waitFor();
    const left = () => reading.getByRole("status").last().textContent();
    /** Chooses words as a mouse does, from where the first begin to where the last end. */
    const choose = (from: string, to: string) =>
      reading.locator(".data-reading-text").evaluate(
        (list: HTMLElement, ends) => {
          const [first, last] = ends.map((words) => {
            const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const at = node.textContent!.indexOf(words);
              if (at >= 0) return { node, at, end: at + words.length };
            }
            throw new Error(`${words} is not shown`);
          });
          list.focus();
          getSelection()!.setBaseAndExtent(first!.node, first!.at, last!.node, last!.end);
          list.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
        },
        [from, to],
      );
    const words = reading.getByLabel("Mots marqués dans le texte");
    const mark = async (figure: string, printed: string, from = printed, to = printed) => {
      await choose(from, to);
      await expect.poll(() => words.inputValue()).toBe(printed);
      await page.keyboard.press(figure);
      await expect.poll(() => words.inputValue()).toBe("");
    };
    // Before a project has begun, 1 begins one; then it is the ninth.
    await mark("1", "LES RIVES");
    await reading.getByRole("button", { name: "Lignes d’avant" }).click();
    await mark("9", "LE VERGER");
    // On a French keyboard figures are signs.
    await mark("&", "Ville de Lys");
    await mark("5", "Fondation des Rives", "Fonda-", "tion des Rives");
    await mark("5", "Office des fleurs", "Office", "fleurs");
    await mark("3", "Ada Lenoir");
    await expect.poll(left).toContain("4 acceptées");
    // What was done is there after the tab was closed; the same words in the next project are proposed.
    await expect.poll(() => keptSteps(page)).toContain("Ada Lenoir");
    await page.reload();
    await ready(page);
    await expect.poll(left).toContain("4 acceptées");
    await reading.locator(".data-reading-text").focus();
    await page.keyboard.press("n");
    await reading.locator(".data-reading-queue li", { hasText: "Les mêmes mots, marqués ailleurs" }).waitFor();
    await page.keyboard.press("a");
    await expect.poll(left).toContain("5 acceptées");
    expect((await violations(page, { within: ".data-reading" })).map(({ id }) => id)).toEqual([]);
    await reading.getByRole("button", { name: "Explorer" }).click();
    await page.locator(".app-caption strong", { hasText: /^2 projets, 3 organisations et 1 personne/ }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("says where a project is, of several places of a name which one, by keys", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const lines = ["Projet des Rives", "à Rennes, en Bretagne, avec la Ville de Lys"];
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
    await reading.locator("input[type=file]").setInputFiles(file);
    const words = reading.getByLabel("Mots marqués dans le texte");
    const add = async (typed: string, as: string) => {
      await words.fill(typed);
      await reading.getByLabel("C’est").first().selectOption(as);
      await words.press("Enter");
      await expect.poll(() => words.inputValue()).toBe("");
    };
    await add("Projet des Rives", "project");
    await add("Ville de Lys", "carries");
    await add("Rennes", "located_in");
    await reading.getByText("2 acceptées en tout").waitFor();
    await add("Bretagne", "located_in");
    await reading.getByText("Plusieurs lieux portent ce nom").waitFor();
    await reading.locator(".data-reading-queue > li[aria-current]").focus();
    // What has no place yet is asked for it, and not accepted.
    await page.keyboard.press("a");
    const place = reading.getByLabel("Lieu officiel");
    await expect.poll(() => place.locator("option:checked").textContent()).toBe("Bretagne (région 53)");
    await reading.getByLabel("Nom du lieu").fill("nulle part");
    await reading.getByText("Aucune commune").waitFor();
    await reading.getByLabel("Nom du lieu").fill("Bretagne");
    await expect.poll(() => place.locator("option:checked").textContent()).toBe("Bretagne (région 53)");
    expect((await violations(page, { within: ".data-reading" })).map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Enter");
    await reading.getByText("3 acceptées en tout").waitFor();
    await reading.getByRole("button", { name: "Explorer" }).click();
    await page.locator(".app-caption strong", { hasText: /^1 projet et 1 organisation/ }).waitFor();
    await page.goto(page.url().replace(/\?.*/, (query) => `${query}&view=table`));
    await ready(page);
    await page.locator('option[value="territory:region-53"]').first().waitFor({ state: "attached" });
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
      // The focus is on what was undone, and after what is sure on the first one left, by button too.
      const focused = () => reading.locator("li[aria-current]").evaluate((one) => one === document.activeElement);
      await expect.poll(focused).toBe(true);
      await reading.getByRole("button", { name: /^Next project/ }).click();
      await expect.poll(focused).toBe(true);
      await expect.poll(() => reading.getByRole("button", { name: /^Accept what is sure/ }).isEnabled()).toBe(true);
      await page.keyboard.press("s");
      await expect.poll(() => reading.getByRole("button", { name: /^Accept what is sure/ }).isEnabled()).toBe(false);
      await reading.getByText(/^\d+ accepted in all/).waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
