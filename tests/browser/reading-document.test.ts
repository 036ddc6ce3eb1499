import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOOKLET, missing } from "../means.ts";
import { column, pdfFile } from "../pdf-file.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";

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
    const left = () => reading.locator(".data-go [role=status]").textContent();
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
    // By keys alone: from word to word, more of them with Shift.
    await reading.locator(".data-reading-text").focus();
    const chosen = () => page.evaluate(() => getSelection()!.toString());
    for (let i = 0; i < 60 && (await chosen()) !== "Ada"; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => words.inputValue()).toBe("Ada Lenoir");
    await page.keyboard.press("3");
    await expect.poll(() => words.inputValue()).toBe("");
    await expect.poll(left).toContain("4 acceptées");
    // The same words at the same place are told, not taken twice; the page of the PDF is told everywhere.
    await words.fill("Ada Lenoir");
    await reading.getByText("1 endroit : p. 1, l. ").waitFor();
    await reading.getByLabel("C’est").first().selectOption("leads");
    await words.press("Enter");
    await expect.poll(left).toContain("5 acceptées");
    await words.fill("Ada Lenoir");
    await words.press("Enter");
    await reading.getByText("C’est déjà retenu là.").waitFor();
    await expect.poll(left).toContain("5 acceptées");
    await reading.getByRole("button", { name: /^Annuler/ }).click();
    await reading.getByText("Annulé : « Ada Lenoir », LE VERGER.").waitFor();
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

  test("is one set of data however often it is explored, its corrections held against what was read since", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const reading = page.locator(".data-reading");
    const lines = [
      "Projet des Rives",
      "avec la Ville de Lys",
      "Projet du Verger",
      "avec la Ville de Lys et Ada Lenoir",
    ];
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
    await reading.locator("input[type=file]").setInputFiles(file);
    // What was opened is in sight, and the keyboard there.
    const heading = reading.getByRole("heading", { name: "Lire un document" });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => heading.evaluate((one) => one.getBoundingClientRect().top < 200)).toBe(true);
    const words = reading.getByLabel("Mots marqués dans le texte");
    const add = async (typed: string, as: string) => {
      await words.fill(typed);
      await reading.getByLabel("C’est").first().selectOption(as);
      await words.press("Enter");
      await expect.poll(() => words.inputValue()).toBe("");
    };
    await add("Projet du Verger", "project");
    await add("Projet des Rives", "project");
    await add("Ville de Lys", "carries");
    const explore = reading.getByRole("button", { name: "Explorer" });
    await explore.click();
    await page.locator(".app-caption strong", { hasText: /^1 projet et 1 organisation/ }).waitFor();

    // A correction of it, and the way back to the document from the first page.
    const sheet = page.locator(".evidence-sheet");
    await page.locator("#search").fill("Ville de Lys");
    await page.locator(".ui-search-list:not([hidden]) [role=option]").first().click();
    await sheet.getByRole("button", { name: /^Corriger ce qui est dit/ }).click();
    await sheet.getByLabel("Que faut-il corriger").selectOption("rename");
    await sheet.getByLabel("Nom", { exact: true }).fill("Commune de Lys");
    await sheet.getByLabel("Pourquoi").fill("nom officiel");
    await sheet.getByLabel("Votre nom ou vos initiales").fill("A. M.");
    await sheet.getByRole("button", { name: "Faire la correction" }).click();
    await page.locator("[data-part=corrections]", { hasText: "avec 1 correction de vous" }).waitFor();
    await page.locator("[data-part=reading-line]", { hasText: "rapport.txt" }).getByRole("button").click();
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);

    // More of it is read: the same set is updated, and keeps its correction.
    await reading.getByText("Explorer met à jour « rapport »").waitFor();
    await add("Ada Lenoir", "leads");
    await reading.getByText("2 acceptées en tout").waitFor();
    await explore.click();
    await page.locator(".app-caption strong", { hasText: /^2 projets, 1 organisation et 1 personne/ }).waitFor();
    await page.locator("[data-part=corrections]", { hasText: "avec 1 correction de vous" }).waitFor();
    expect(new URL(page.url()).searchParams.get("own")).toBe("rapport");
    await page.locator("#search").fill("Commune de Lys");
    await page.locator(".ui-search-list:not([hidden]) [role=option]").first().click();
    await sheet.getByRole("heading", { level: 2, name: "Commune de Lys" }).waitFor();
    await page.locator("[data-part=corrections]").getByRole("button", { name: "Mes corrections" }).click();
    const made = page.locator("[data-part=own-corrections] h2");
    await expect.poll(() => made.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect
      .poll(() => made.evaluate((one) => one.getBoundingClientRect().bottom <= document.documentElement.clientHeight))
      .toBe(true);
    await page.locator(".data-kept h3", { hasText: "rapport" }).waitFor();
    expect(await page.locator(".data-kept h3", { hasText: /^rapport/ }).count()).toBe(1);

    // Opened afresh it may be a reading of its own, or take the place of the one before; who presses twice keeps it.
    await reading.getByRole("button", { name: "Abandonner ce document" }).press("Enter");
    const keep = reading.getByRole("button", { name: "Garder" });
    await expect.poll(() => keep.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await reading.getByRole("button", { name: "Abandonner ce document" }).click();
    await reading.getByRole("button", { name: "Supprimer pour toujours" }).click();
    await reading.locator("input[type=file]").setInputFiles(file);
    await add("Projet du Verger", "project");
    await add("Ada Lenoir", "leads");
    await reading.getByRole("button", { name: "Remplacer « rapport »" }).waitFor();
    await explore.click();
    await page.locator(".app-caption strong", { hasText: /^1 projet et 1 personne/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("own")).toBe("rapport-2");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is taken away unfinished as a file, and gone on with where its document is open", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`, { acceptDownloads: true });
    const reading = page.locator(".data-reading");
    const lines = ["Les Rives", "Référente : Ada Lenoir", "Le Verger", "Référente : Jo Roux (CPIE)"];
    const file = { name: "rapport.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
    const input = reading.locator("input[type=file]");
    await input.setInputFiles(file);
    const words = reading.getByLabel("Mots marqués dans le texte");
    const add = async (typed: string, as: string) => {
      await words.fill(typed);
      await reading.getByLabel("C’est").first().selectOption(as);
      await words.press("Enter");
      await expect.poll(() => words.inputValue()).toBe("");
    };
    await add("Les Rives", "project");
    await add("Ada Lenoir", "leads");
    await add("Le Verger", "project");
    // What follows the same label is proposed in the project that begins.
    await reading.locator(".data-reading-queue li", { hasText: "Après « Référente »" }).waitFor();
    const away = reading.getByRole("button", { name: "Emporter la lecture" });
    const { name, content } = await takenAway(page, () => away.click());
    expect(name).toBe("rapport.reading.json");
    await reading.getByRole("button", { name: "Abandonner ce document" }).click();
    await reading.getByRole("button", { name: "Supprimer pour toujours" }).click();

    const carried = { name, mimeType: "application/json", buffer: content };
    await input.setInputFiles(carried);
    await reading.getByRole("alert").filter({ hasText: "ouvrez d’abord son document, « rapport.txt »" }).waitFor();
    await input.setInputFiles(file);
    await reading.getByText("Sa mise en page n’est pas connue").waitFor();
    await input.setInputFiles({ ...carried, buffer: Buffer.from("{}") });
    await reading.getByText("Ce fichier n’est pas une lecture emportée").waitFor();
    await input.setInputFiles(carried);
    await reading.getByText("1 acceptée en tout, 1 à décider").waitFor();
    await reading.locator(".data-reading-queue li", { hasText: "Jo Roux" }).waitFor();
    await reading.getByRole("button", { name: /^Annuler/ }).click();
    await reading.getByText("Acceptez au moins une proposition.").waitFor();
    expect((await violations(page, { within: ".data-reading" })).map(({ id }) => id)).toEqual([]);
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
      await reading.getByText(/^Undone: “/).waitFor();
      for (let i = 0; i < 2; i++) await page.keyboard.press("y");
      await expect.poll(left).toBe(all - 2);
      await reading.getByText(/^Redone: “/).waitFor();
      for (let i = 0; i < 2; i++) await page.keyboard.press("z");
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
