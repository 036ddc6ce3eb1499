import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";
import { EVERY_FORM } from "../seed/tables/every-form.ts";
import { workbook } from "../seed/tables/workbook.ts";
import { serveFiles, staticSite } from "./static-site.ts";
import { takenAway } from "./taken-away.ts";

/** A list of links as a French spreadsheet exports it: two names that look alike, a row without a project, a place. */
const LINKS = [
  "Projet;Partenaire;Rôle;Commune;Divers",
  "Halle aux grains;Ville de Paris;porteur;Toulouse;Ada Martin",
  "Halle aux grains;ADEME;partenaire;Toulouse;Ada Martin",
  "Jardins du rail;Mairie de Paris;partenaire;Saint-Denis;Léo Petit",
  "Jardins du rail;ADEME;porteur;Saint-Denis;Léo Petit",
  "Le Fournil;SCIC Le Fournil;porteur;;",
  "Le Fournil;ADEME;partenaire;;",
  ";ADEME;partenaire;;",
].join("\r\n");

let browser: Browser;
let sites: Record<string, { address: string; close: () => Promise<void> }>;

/** Drops files on the page, wherever it is. */
const drop = (page: Page, files: Record<string, string>): Promise<void> =>
  page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(dropped)) data.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);

const explore = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Explorer", exact: true }).click();
  await page.waitForURL(/own=/);
  await ready(page);
};

describe.skipIf(missing.browser !== null)("data of one's own", () => {
  beforeAll(async () => {
    const [launched, server, files] = await Promise.all([launchBrowser(), servePage(), staticSite(REAL)]);
    browser = launched;
    sites = { server, static: await serveFiles(files, "/a/b/maillage/") };
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(Object.values(sites ?? {}).map((site) => site.close()));
  });

  test.each(["server", "static"])(
    "are explored within six clicks of being dropped, and nothing of them is sent (%s)",
    async (site) => {
      const { page, errors } = await openPage(browser, sites[site]!.address);
      const sent: string[] = [];
      page.on("request", (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? "")));
      await drop(page, { "partenaires.csv": LINKS });
      await page.getByText("3 projets, 4 organisations, 1 engagée dans plusieurs.").waitFor();
      await explore(page);
      expect(new URL(page.url()).search).toBe("?own=partenaires");
      await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^3 projets et 4 organisations/);
      for (const view of ["Acteurs partagés", "Questions", "Carte", "Table", "À propos"]) {
        await page.getByRole("link", { name: view, exact: true }).click();
        await page.locator("main h1, main h2, main table").first().waitFor();
      }
      await page.goBack();
      expect(sent.filter((asked) => /halle|fournil|ademe|engag|martin/i.test(asked))).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test("are understood as their reader says, by keyboard alone, and cite what was said and no more", async () => {
    const { page, errors } = await openPage(browser, sites["server"]!.address, { acceptDownloads: true });
    await drop(page, { "partenaires.csv": LINKS });
    await page.locator("[data-part=result]").waitFor();
    const table = page.getByRole("table").first();
    expect(await table.getByLabel("« Partenaire » est prise pour").inputValue()).toBeDefined();
    await table.getByLabel("« Divers » est prise pour").selectOption({ label: "personnes" });
    await page.getByText("3 projets, 4 organisations, 2 personnes").waitFor();
    await page.locator(".data-pairs li").first().focus();
    await page.keyboard.press("j");
    await page.getByText("3 projets, 3 organisations, 2 personnes, 2 acteurs engagés dans plusieurs.").waitFor();
    await page.getByText("Toutes décidées (1).").waitFor();
    const place = page.getByLabel(/«\sSaint-Denis\s»/);
    await place.selectOption({ label: await place.locator("option", { hasText: "93066" }).textContent().then(String) });
    await page.getByRole("button", { name: /^1 chose n’a pas pu être prise telle quelle/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("data-faults");
    const faults = page.locator("[data-part=faults] tbody tr");
    await expect.poll(() => faults.allTextContents()).toEqual([expect.stringContaining("ligne 8, colonne A (Projet)")]);
    await page.getByText("Comment citer ces données").click();
    await page.getByLabel("Auteurs (séparés par des points-virgules)").fill("Ada Martin; Léo Petit");
    await page.getByLabel("Année").fill("2026");
    await page.getByLabel("Adresse où on les trouve").fill("https://donnees.example/partenaires");
    // Explored at once: what was typed last counts.
    await page.getByLabel("Titre de vos données").fill("Nos partenaires");
    await explore(page);
    // The words as printed, with file, column and row.
    await page.getByRole("combobox").first().fill("Ville de Paris");
    await page.getByRole("option").first().click();
    await expect.poll(() => page.locator(".evidence-sheet").textContent()).toContain("partenaires.csv 2026, B2");
    await page.getByRole("button", { name: "Emporter" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Citer", { exact: true }).check();
    await expect.poll(() => dialog.locator("textarea").count()).toBeGreaterThan(3);
    const cited = await dialog
      .locator("textarea")
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(cited.join("\n")).toContain("https://donnees.example/partenaires");
    expect(cited.join("\n")).toContain("Ada Martin");
    expect(cited.join("\n")).not.toContain(new URL(page.url()).host);
    // The address is the data's, and is not said to show the view.
    expect(await dialog.getByRole("textbox", { name: "Adresse que donne la source" }).inputValue()).toBe(
      "https://donnees.example/partenaires",
    );
    expect(await dialog.getByText(/permanente|L’adresse porte la version/).count()).toBe(0);
    await dialog.getByLabel("Données", { exact: true }).check();
    await dialog.getByLabel("CSV", { exact: false }).first().check();
    const zip = await takenAway(page, () => dialog.getByRole("button", { name: /^Télécharger/ }).click());
    const files = unzipSync(new Uint8Array(zip.content));
    const nodes = Object.entries(files).find(([name]) => name.endsWith("nodes.csv"))![1];
    expect(new TextDecoder().decode(nodes)).toContain("SCIC Le Fournil");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("stay until they are removed, side by side, and leave as a package that opens as data", async () => {
    const { page, errors } = await openPage(browser, sites["static"]!.address, { acceptDownloads: true });
    await drop(page, { "partenaires_v1.csv": LINKS });
    await page.locator("[data-part=result]").waitFor();
    // No pair needs the focus: the first that is left is decided, and has the focus then.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("k");
    await expect.poll(() => page.locator(".data-pairs li").first().getAttribute("data-decision")).toBe("apart");
    await explore(page);
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^3 projets et 4 organisations/);
    // A newer version of the same file: the choices are taken up.
    await drop(page, { "partenaires_v2.csv": `${LINKS}\r\nLa Fabrique;ADEME;porteur;;` });
    await page.getByText(/Vos choix pour «\spartenaires v1\s»/).waitFor();
    await page.getByText("Toutes décidées (1).").waitFor();
    await explore(page);
    await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^4 projets/);
    // The switch goes back to the page's own data.
    await page.locator(".app-data summary").click();
    await page.getByRole("button", { name: "données de cette page" }).click();
    await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^23 projets/);
    await page.locator(".app-data summary").click();
    await page.getByRole("button", { name: "Ouvrir mes données…" }).click();
    const kept = page.locator(".data-kept > li");
    await expect.poll(() => kept.locator("h3").allTextContents()).toEqual(["partenaires v2", "partenaires v1"]);
    const takeAway = async (): Promise<Buffer> => {
      const button = kept.first().getByRole("button", { name: /Emporter/ });
      return (await takenAway(page, () => button.click())).content;
    };
    const zip = await takeAway();
    await kept
      .last()
      .getByRole("button", { name: /Supprimer/ })
      .click();
    await page.getByRole("button", { name: "Supprimer pour toujours" }).click();
    await expect.poll(() => kept.count()).toBe(1);
    // The package opens by the same door, and leaves as it came.
    await page
      .locator(".data-drop input")
      .setInputFiles({ name: "envoi.zip", mimeType: "application/zip", buffer: zip });
    await page.getByText("4 projets, 4 organisations, 1 engagée dans plusieurs.").waitFor();
    await explore(page);
    await page.getByRole("link", { name: "Mes données" }).click();
    expect((await takeAway()).equals(zip)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("that were opened twice have two names, and are shown together, each project with its edition", async () => {
    const { page, errors } = await openPage(browser, sites["static"]!.address);
    await drop(page, { "Suivi.csv": LINKS });
    await page.locator("[data-part=result]").waitFor();
    await explore(page);
    await drop(page, { "Suivi.csv": LINKS });
    await page.getByText(/Vos choix pour «\sSuivi\s»/).waitFor();
    await expect.poll(() => page.getByLabel("Titre de vos données").inputValue()).toBe("Suivi (2)");
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=suivi-2/);
    await ready(page);
    await page.getByRole("link", { name: "Mes données" }).click();
    const kept = page.locator(".data-kept > li h3");
    await expect.poll(() => kept.allTextContents()).toEqual(["Suivi (2)", "Suivi"]);
    const together = page.locator(".data-together");
    for (const title of ["Suivi", "Suivi (2)"]) await together.getByLabel(title, { exact: true }).check();
    await together.getByRole("button").click();
    await page.waitForURL(/own=suivi-2(,|%2C)suivi/);
    await page.goto(`${sites["static"]!.address}?own=suivi-2,suivi&view=table`);
    const projects = page.locator(".table-rows tbody tr", { hasText: "Le Fournil (" }).locator("th a");
    await expect
      .poll(async () => (await projects.allInnerTexts()).toSorted())
      .toEqual(["Le Fournil (Suivi (2))", "Le Fournil (Suivi)"]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["points and links, in sheets", /^2 projets, 1 organisation, 1 personne/],
    ["points and links, in an OpenDocument spreadsheet", /^\d+ projets?, \d+ organisations?/],
    ["a workbook of keep.eu", /^\d+ projets?, \d+ organisations?/],
  ])("in workbooks of several sheets are understood and explored: %s", async (form, found) => {
    const { page, errors } = await openPage(browser, sites["static"]!.address);
    await page.getByRole("link", { name: "Mes données" }).click();
    const files = Object.entries(EVERY_FORM[form]!);
    await page
      .locator(".data-drop input")
      .setInputFiles(files.map(([name, bytes]) => ({ name, mimeType: "", buffer: Buffer.from(bytes as Uint8Array) })));
    await expect.poll(() => page.locator("[data-part=result] .ui-finding").textContent()).toMatch(found);
    const said = (await page.locator("[data-part=result] .ui-finding").textContent())!;
    await explore(page);
    await expect
      .poll(() => page.locator(".app-caption strong").textContent())
      .toContain(/^\d+ projets?/.exec(said)![0]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("that are packages of one name are told apart, and one takes another name to be compared", async () => {
    const { page, errors } = await openPage(browser, sites["static"]!.address, { bypassCSP: true });
    const zip = Buffer.from(await (await fetch(`${sites["static"]!.address}packages/coopter-2024.zip`)).arrayBuffer());
    const drops = async (name: string) => {
      await page.getByRole("link", { name: "Mes données" }).click();
      await page.locator(".data-drop input").setInputFiles([{ name, mimeType: "application/zip", buffer: zip }]);
      await page.locator("[data-part=result]").getByText("23 projets").waitFor();
    };
    await drops("un.zip");
    expect(await page.locator("[data-part=same-name]").count()).toBe(0);
    await explore(page);
    await drops("deux.zip");
    const told = page.locator("[data-part=same-name]");
    await told.getByText(/déjà gardées\s: «\s.*\s», de un\.zip/).waitFor();
    expect(await violations(page)).toEqual([]);
    await told.getByRole("button", { name: /^Appeler celle-ci «\s.* \(2\)\s»/ }).click();
    await told.waitFor({ state: "detached" });
    const title = page.getByLabel("Titre de vos données");
    await expect.poll(() => title.inputValue()).toMatch(/\(2\)$/);
    await title.fill("L’autre carnet");
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=l-autre-carnet/);
    await ready(page);
    await page.getByRole("link", { name: "Mes données" }).click();
    const together = page.locator(".data-together");
    for (const box of await together.getByRole("checkbox").all()) await box.check();
    await together.getByRole("button").click();
    await page.waitForURL(/own=[^&]*(,|%2C)/);
    await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^46 projets/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("in a workbook of a sheet a year are read sheet by sheet, or opened one after the other and compared", async () => {
    const { page, errors } = await openPage(browser, sites["static"]!.address, { bypassCSP: true });
    const rows = (...links: readonly (readonly [string, string])[]) => [["Projet", "Partenaire"], ...links];
    const years = {
      "2023": rows(["Halle", "ADEME"], ["Rail", "ADEME"], ["Rail", "CNRS"]),
      "2024": rows(["Halle", "ADEME"], ["Pont", "ADEME"], ["Pont", "Ifremer"]),
    };
    await page.getByRole("link", { name: "Mes données" }).click();
    const buffer = Buffer.from(workbook(years));
    await page.locator(".data-drop input").setInputFiles([{ name: "suivi.xlsx", mimeType: "application/zip", buffer }]);
    const result = page.locator("[data-part=result]");
    await result.getByText("3 projets, 3 organisations").waitFor();
    const sheets = page.getByRole("group", { name: "Feuilles lues" });
    await sheets.getByLabel("2024").uncheck();
    await result.getByText("2 projets, 2 organisations").waitFor();
    await sheets.getByLabel("2024").check();
    await result.getByText("3 projets, 3 organisations").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Ouvrir chaque feuille à part, pour les comparer" }).click();
    await result.getByText("ensuite suivi.xlsx, 2024").waitFor();
    await page.getByText("suivi.xlsx (feuille « 2023 »)").waitFor();
    await page.getByRole("button", { name: "Garder, puis ouvrir la suite" }).click();
    await page.getByText("suivi.xlsx (feuille « 2024 »)").waitFor();
    await result.getByText("2 projets, 2 organisations").waitFor();
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=suivi-2023(,|%2C)suivi-2024/);
    await page.locator("main").getByText("Ifremer").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("that are several at once are opened one after the other, and then compared as editions", async () => {
    const { page, errors } = await openPage(browser, sites["static"]!.address, { acceptDownloads: true });
    await drop(page, {
      "suivi 2023.csv": LINKS,
      "suivi 2024.csv": `${LINKS}\r\nLa Fabrique;Région Bretagne;porteur;;`,
    });
    await page.getByRole("button", { name: "Ouvrir chaque fichier à part, pour les comparer" }).click();
    await page.getByText("ensuite suivi 2024.csv").waitFor();
    await page.getByText("3 projets, 4 organisations, 1 engagée dans plusieurs.").waitFor();
    await page.getByRole("button", { name: "Garder, puis ouvrir la suite" }).click();
    await page.getByText("4 projets, 5 organisations").waitFor();
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.waitForURL(/own=suivi-2023(,|%2C)suivi-2024/);
    await page.locator("main").getByText("Région Bretagne").first().waitFor();
    await page.getByRole("link", { name: "Mes données" }).click();
    const kept = page.locator(".data-kept > li");
    const zips: Record<string, Buffer> = {};
    for (const at of [0, 1]) {
      const button = kept.nth(at).getByRole("button", { name: /Emporter/ });
      zips[`${at}.zip`] = (await takenAway(page, () => button.click())).content;
    }
    await page.context().close();
    // The two packages, and a table that is data of its own, at once.
    const other = await openPage(browser, sites["server"]!.address);
    await other.page.getByRole("link", { name: "Mes données" }).click();
    await other.page
      .locator(".data-drop input")
      .setInputFiles([
        ...Object.entries(zips).map(([name, buffer]) => ({ name, mimeType: "application/zip", buffer })),
        { name: "autre.csv", mimeType: "text/csv", buffer: Buffer.from("Projet;Partenaire\nGare;Ville de Paris") },
      ]);
    await other.page.getByText("ensuite 1.zip et autre.csv").waitFor();
    for (const next of ["ensuite autre.csv", "1 projet, 1 organisation"]) {
      await other.page.getByRole("button", { name: "Garder, puis ouvrir la suite" }).click();
      await other.page.getByText(next).waitFor();
    }
    await other.page.getByRole("button", { name: "Explorer", exact: true }).click();
    await other.page.waitForURL(/own=suivi-2024(,|%2C)suivi-2023(,|%2C)autre/);
    await expect.poll(() => other.page.locator(".app-caption").textContent()).toMatch(/^8 projets/);
    expect([...errors, ...other.errors]).toEqual([]);
    await other.page.context().close();
  });

  test("that are not in this browser are said to be missing, with a way on", async () => {
    const { page } = await openPage(browser, sites["server"]!.address);
    await page.goto(`${sites["server"]!.address}/?own=ailleurs`);
    await page.getByText("Ces données (« ailleurs ») ne sont pas dans ce navigateur").waitFor();
    await page.getByRole("button", { name: "Montrer les données de cette page" }).click();
    await expect.poll(() => page.locator(".app-caption").textContent()).toMatch(/^23 projets/);
    await page.context().close();
  });

  test("that are too large or unreadable are refused in words, and nothing of them is taken", async () => {
    const { page } = await openPage(browser, sites["server"]!.address);
    await page.evaluate(() => {
      const file = new File([], "grand.csv");
      Object.defineProperty(file, "size", { value: 123_400_000 });
      const data = { types: ["Files"], items: [], files: [file] };
      const event = new DragEvent("drop", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "dataTransfer", { value: data });
      document.body.dispatchEvent(event);
    });
    await page.getByText("« grand.csv » fait 123,4 Mo").waitFor();
    await drop(page, { "page.csv": "<!doctype html><p>Non</p>" });
    await page.locator("[data-part=faults]").getByText("page web").waitFor();
    await page.getByText("Rien n’a pu être pris de « page.csv » : c’est une page web").waitFor();
    expect(await page.getByRole("button", { name: "Explorer", exact: true }).isDisabled()).toBe(true);
    await page.context().close();
  });

  test.each([
    [1440, "fr"],
    [390, "en"],
  ])(
    "axe finds nothing while they are understood and kept, and nothing is wider than %i pixels (%s)",
    async (width, lang) => {
      const { page } = await openPage(browser, `${sites["server"]!.address}/?lang=${lang}`, {
        viewport: { width, height: 844 },
        bypassCSP: true,
      });
      const check = async (): Promise<void> => {
        const found = await violations(page);
        expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const main = page.locator("main");
        expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
      };
      await drop(page, { "Suivi.csv": LINKS });
      await page.locator("[data-part=result]").waitFor();
      await page.locator(".data-about summary").click();
      await check();
      await page.locator(".data-go button[type=submit]").click();
      await page.waitForURL(/own=/);
      await page.goto(`${page.url()}&view=data`);
      await page.locator(".data-kept li button").last().click();
      await page.locator(".app-data summary").click();
      await check();
      await page.context().close();
    },
  );
});
