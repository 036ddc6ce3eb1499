import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the notebook", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const names = async (page: Page) => {
    await page.locator(".notebook-kept-views li").first().waitFor();
    return page.locator(".notebook-kept-views h3 a").allTextContents();
  };
  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
  const bring = (page: Page, text: string) =>
    page
      .getByLabel("Importer un fichier")
      .setInputFiles({ name: "notes.json", mimeType: "application/json", buffer: Buffer.from(text) });

  test("keeps views and notes, tells them as a story, and takes them to a colleague", async () => {
    const { page, errors, hosts } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.postData() ?? ""}`));
    await page.getByLabel("Note sur Pierre Wolf").fill("À rappeler.");
    await page.getByLabel("Garder cette vue").click();
    await page.locator(".app-keep-form input:focus").press("Enter");
    await page.getByText("« Pierre Wolf » est gardée.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Carte" }).click();
    await page.locator(".map-france").waitFor();
    await page.getByLabel("Garder cette vue").click();
    await page.getByLabel("Nom de la vue").fill("La carte");
    await page.getByRole("button", { name: "Garder", exact: true }).click();
    await page.getByRole("button", { name: "Ouvrir mes notes" }).click();
    await expect.poll(() => names(page)).toEqual(["Pierre Wolf", "La carte"]);

    // In order, with words of its own, and still there after a reload.
    await page.getByRole("button", { name: "Monter « La carte »" }).press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Descendre «\u202fLa carte\u202f»");
    await page.getByRole("button", { name: "Modifier « La carte »" }).click();
    await page.getByLabel("Ce que l’on y voit").fill("D’abord, où sont les projets.");
    await page.reload();
    await page.locator(".notebook-kept-views").waitFor();
    await expect.poll(() => names(page)).toEqual(["La carte", "Pierre Wolf"]);
    expect(await page.locator(".notebook-notes .notebook-written").textContent()).toBe("À rappeler.");

    // Presented by keyboard, and afterwards the page is as before.
    const before = query(page);
    await page.getByRole("button", { name: "Présenter en plein écran" }).click();
    await page.locator(".notebook-story").waitFor();
    const isInert = () => page.locator("main").evaluate((node) => (node as HTMLElement).inert);
    await expect.poll(isInert).toBe(true);
    expect(await page.locator(".notebook-story").textContent()).toMatch(/La carte 1 sur 2D’abord, où sont les projets/);
    await page.locator(".map-france").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("2 sur 2").waitFor();
    await expect.poll(() => query(page)).toMatch(/select=person:pierre-wolf/);
    expect(await page.locator(".app-top").isVisible()).toBe(false);
    await page.keyboard.press("Escape");
    await page.locator(".notebook-kept-views").waitFor();
    await expect.poll(() => query(page)).toBe(before);
    await expect.poll(isInert).toBe(false);

    // Taken away, and brought in elsewhere.
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Emporter dans un fichier" }).click();
    const file = readFileSync(await (await download).path(), "utf8");
    expect(asked.every((request) => request === "GET ")).toBe(true);
    expect([...hosts]).toEqual([new URL(server.address).host]);
    expect(errors).toEqual([]);
    await page.context().close();

    const colleague = await openPage(browser, `${server.address}/?view=notebook`);
    await bring(colleague.page, file);
    await colleague.page.getByText("Importé : 2 vues et 1 note.").waitFor();
    await expect.poll(() => names(colleague.page)).toEqual(["La carte", "Pierre Wolf"]);
    await bring(colleague.page, file);
    await colleague.page.getByText("Rien de nouveau dans ce fichier").waitFor();
    await bring(
      colleague.page,
      file.replace(/"version": "\w+"/, '"version": "000000000000"').replaceAll("view-2", "view-3"),
    );
    await colleague.page.getByText(/version 000000000000\s; cette page montre/).waitFor();
    await colleague.page.getByRole("button", { name: "Ne pas importer" }).click();
    await expect.poll(() => names(colleague.page)).toHaveLength(2);
    await bring(colleague.page, "<html>");
    await colleague.page.getByRole("alert").getByText("ce n’est pas du JSON").waitFor();
    await bring(colleague.page, file.replace('"kept"', '"cept"'));
    await colleague.page.getByRole("alert").getByText("views[0].kept").waitFor();
    await colleague.page.getByRole("button", { name: "Supprimer « La carte »" }).click();
    await colleague.page.getByRole("button", { name: "La remettre" }).click();
    await expect.poll(() => names(colleague.page)).toEqual(["La carte", "Pierre Wolf"]);
    await colleague.page.locator(".notebook-notes a").click();
    expect(await colleague.page.getByLabel("Note sur Pierre Wolf").inputValue()).toBe("À rappeler.");
    expect(colleague.errors).toEqual([]);
    await colleague.page.context().close();
  });

  test("says so where the browser keeps nothing, and works until the page closes", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=notebook`, {}, (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("no", "SecurityError");
          },
        });
      }),
    );
    expect(await page.getByRole("alert").textContent()).toContain("refuse de garder");
    await page.getByLabel("Garder cette vue").click();
    await page.locator(".app-keep-form input:focus").press("Enter");
    await page.getByText("ce navigateur ne la gardera pas").waitFor();
    await expect.poll(() => names(page)).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("says where a note is written that the browser has no room for it, and keeps the words", async () => {
    const { page } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const note = page.getByLabel("Note sur Pierre Wolf");
    await note.fill("À rappeler.");
    await page.locator(".evidence-entity-note").getByRole("alert").getByText("pleine").waitFor();
    await note.blur();
    expect(await note.inputValue()).toBe("À rappeler.");
    expect(await page.locator(".evidence-entity-note").textContent()).not.toContain("Gardée.");
    await page.getByLabel("Garder cette vue").click();
    await page.locator(".app-keep-form input:focus").press("Enter");
    await page.getByText("ce navigateur ne la gardera pas").waitFor();
    expect(await page.locator(".app-keep-form").textContent()).not.toContain("est gardée");
    await page.context().close();
  });
});
