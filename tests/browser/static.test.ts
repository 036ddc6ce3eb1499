import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { SHIPPED } from "../../server/contract/shipped.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { addresses } from "../contract/addresses.ts";
import { askHttp } from "../contract/ask-http.ts";
import { sameAnswers } from "../contract/same-answers.ts";
import { missing } from "../means.ts";
import { column, pdfFile } from "../pdf-file.ts";
import { REAL, serve } from "../server/http/serve.ts";
import { askWorker } from "./ask-worker.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, type Watched } from "./page.ts";
import { serveFiles, staticSite } from "./static-site.ts";

/** Where a plain file server has the page. */
const BELOW = "/a/b/maillage/";
/** Bytes, gzipped, of code that answers the questions. */
const MOST = 200_000;
const FAB_T = "project:coopter-2024-fab-t";
const LUCHON = "project:coopter-2024-commune-de-bagneres-de-luchon";

let browser: Browser;
let files: Map<string, Uint8Array>;
let site: Awaited<ReturnType<typeof serveFiles>>;
let app: FastifyInstance;

/** The one file whose path has these words, or is of this form. */
const pathOf = (words: string | RegExp): string => {
  const found = [...files.keys()].filter((path) => path.search(words) >= 0);
  expect(found, String(words)).toHaveLength(1);
  return found[0]!;
};

describe.skipIf(missing.browser !== null)("the page without a server, below a path of a plain file server", () => {
  beforeAll(async () => {
    [browser, files, app] = await Promise.all([launchBrowser(), staticSite(REAL), serve(REAL)]);
    site = await serveFiles(files, BELOW);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await app?.close();
  });

  const open = (query = "", options = {}): Promise<Watched> =>
    openPage(browser, site.address + query, { acceptDownloads: true, ...options });

  /** All that the page asked stayed below its folder and its policy, and nothing failed. */
  async function leave({ page, errors, hosts }: Watched): Promise<void> {
    expect(errors).toEqual([]);
    expect([...hosts].filter((host) => host !== "" && host !== new URL(site.address).host)).toEqual([]);
    expect(site.asked.filter((path) => !path.startsWith(BELOW))).toEqual([]);
    await page.context().close();
  }

  test("shows its first picture out of files, before any engine is there", async () => {
    const engine = pathOf("assets/worker-");
    const watched = await openPage(browser, site.address, {}, (page) => page.route(`**/${engine}`, () => undefined));
    expect(await watched.page.locator(".app-caption strong").textContent()).toMatch(/^23 projets, 153 organisations/);
    await watched.page.locator(".picture-stage canvas").first().waitFor();
    await watched.page.getByText("Qui relie les projets entre eux").waitFor();
    await leave(watched);
  });

  test("answers views and questions, and gives a view by its address", async () => {
    const watched = await open("?view=shared-actors");
    const { page } = watched;
    await page.locator(".shared-actors-upset, [class*=upset]").first().waitFor();
    await page
      .getByRole("link", { name: "Questions" })
      .or(page.getByRole("button", { name: "Questions" }))
      .first()
      .click();
    await page.getByText("Qui fait le pont").first().click();
    await page.locator("tbody tr").first().waitFor();
    const shared = page.url();
    expect(shared.startsWith(`${site.address}?view=territories`)).toBe(true);
    await leave(watched);

    const paths = `?view=territories&territories.question=paths&paths.from=${FAB_T}&paths.to=${LUCHON}`;
    for (const query of [
      new URL(shared).search,
      paths,
      "?regions=76&select=organisation:ademe",
      "?view=map",
      "?view=about",
    ]) {
      const again = await open(query);
      if (query === paths) await again.page.getByText(/plus court chemin passe par/).waitFor();
      if (query === "?view=about") {
        await again.page.getByText(/Cette page répond sans serveur/).waitFor();
        expect(await again.page.locator('a[href*="api/"]').count()).toBe(0);
      }
      await leave(again);
    }
  });

  test("makes exports, the research pack with figures and citations as files, and offers no command", async () => {
    const watched = await open("?regions=76");
    const { page } = watched;
    await page.getByRole("button", { name: "Emporter", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Emporter", exact: true });
    await dialog.getByLabel("R, Python, yEd").check();
    const graphml = await downloaded(page, () => dialog.getByRole("button", { name: /Télécharger/ }).click());
    expect(graphml.text).toContain(`<data key="graph_url">${site.address}?regions=territory:region-76&amp;version=`);
    expect(graphml.name).toMatch(/^maillage-coopter-2024-[0-9a-f]{12}-part-[0-9a-f]{6}\.graphml$/);
    expect(await dialog.getByLabel("ligne de commande").count()).toBe(0);
    await dialog.getByLabel(/Dossier de recherche/).check();
    const pack = await downloaded(page, () => dialog.getByRole("button", { name: /figures/ }).click());
    expect(pack.name).toMatch(/-pack-figures\.zip$/);
    await dialog.getByLabel("Citer", { exact: true }).check();
    await expect
      .poll(() =>
        dialog
          .getByLabel(/BibTeX/)
          .first()
          .inputValue(),
      )
      .toContain("@misc");
    await leave(watched);
  });

  test("shows a view in another page's frame", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`${site.address}embed.html?regions=76`);
    await page.locator("svg").first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("goes on when the network is gone, whatever was not looked at before", async () => {
    const own = await serveFiles(files, BELOW);
    const { page, errors } = await openPage(browser, own.address, { acceptDownloads: true });
    page.on("requestfailed", (request) => errors.push(request.url()));
    // Not by frames, of which a page in the background draws none.
    await page.waitForFunction(allIsThere, null, { polling: 200 });
    await page.waitForFunction(isKept, null, { polling: 200 });
    await page.context().setOffline(true);
    await own.close();
    for (const view of ["Acteurs partagés", "Questions", "Carte", "Table", "Mes notes", "À propos", "Réseau"]) {
      await page.locator(".app-top").getByText(view, { exact: true }).click();
      await page.locator("main h1, main h2, .picture-stage").first().waitFor();
    }
    await page.keyboard.press("/");
    await page.keyboard.type("wolf");
    await page.locator("[role=option]", { hasText: "Pierre Wolf" }).first().click();
    await page.getByRole("heading", { name: "Pierre Wolf" }).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Take away", exact: true }).click();
    const file = await downloaded(page, () => page.getByRole("button", { name: /^Download/ }).click());
    expect(file.text).toContain("<gexf");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("opens a file and answers from it when the network is gone, and is there again when it is loaded anew", async () => {
    const own = await serveFiles(files, BELOW);
    const { page, errors } = await openPage(browser, own.address);
    await page.waitForFunction(isKept, null, { polling: 200 });
    // What the browser has loaded is kept from there; of the page itself it asks whether it is the newest.
    const twice = own.asked.filter((path, i) => own.asked.indexOf(path) < i && path !== BELOW);
    expect(twice).toEqual([]);
    await page.context().setOffline(true);
    await own.close();
    await page.getByRole("link", { name: "Mes données" }).click();
    const table = "Projet;Partenaire;Commune\nHalle;ADEME;Toulouse\nRail;ADEME;Rodez";
    await page
      .locator(".data-drop input")
      .setInputFiles({ name: "liens.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await page.getByText(/lieux? reconnus?/).waitFor();
    await page.getByRole("button", { name: "Explorer", exact: true }).click();
    await page.locator(".app-caption strong", { hasText: /^2 projets et 1 organisation/ }).waitFor();
    expect(errors).toEqual([]);
    await page.reload();
    await page.locator(".app-caption strong", { hasText: /^2 projets et 1 organisation/ }).waitFor();
    await page.context().close();
  });

  test("reads a PDF beside the evidence under the page's own policy", async () => {
    const watched = await open("?select=organisation:ademe");
    const { page } = watched;
    await page.getByRole("button", { name: "Carnet 2024, l. 640" }).click();
    const buffer = pdfFile([column(["Le carnet"]), column(["Partenaires : ADEME"])]);
    const file = { name: "carnet.pdf", mimeType: "application/pdf", buffer };
    await page.locator(".evidence-beside input[type=file]").setInputFiles(file);
    await page.locator(".evidence-pdf-words mark").waitFor();
    const told = page.locator(".evidence-pdf-tools");
    await expect.poll(() => told.textContent()).toContain("p. 2 de votre PDF, sur 2");
    await leave(watched);
  });

  test("is read on a phone", async () => {
    const watched = await open("?view=territories", { viewport: { width: 390, height: 844 }, hasTouch: true });
    const { page } = watched;
    await page.locator("main table, main [role=grid], main h1").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await leave(watched);
  });

  test("has code for its questions that is small, without eval, and read once", async () => {
    const watched = await open();
    await watched.page.waitForLoadState("networkidle");
    const engine = pathOf("assets/worker-");
    const code = Buffer.from(files.get(engine)!);
    expect(gzipSync(code).length).toBeLessThan(MOST);
    expect(code.toString()).not.toMatch(/new Function\b|\beval\(/);
    await leave(watched);
    const one = await serveFiles(files, BELOW);
    const fresh = await openPage(browser, `${one.address}?view=territories&territories.question=bridges`);
    await fresh.page.locator("tbody tr").first().waitFor();
    await fresh.page.waitForLoadState("networkidle");
    for (const path of [engine, pathOf(SHIPPED.network), pathOf(SHIPPED.answers["graph?format=columns"])]) {
      expect(
        one.asked.filter((asked) => asked === BELOW + path),
        path,
      ).toHaveLength(1);
    }
    await fresh.page.context().close();
    await one.close();
  });

  test("answers every address as a server does, byte for byte", { timeout: 400_000 }, async () => {
    const { page, errors } = await open();
    const [start, network] = [pathOf(/assets\/start-(?!worker|pdf)/), pathOf(SHIPPED.network)];
    // As text: Vitest would have its own import in the place of the page's.
    await page.evaluate(`(async () => {
      const { startEngine } = await import(new URL("${start}", document.baseURI).href);
      const unpacked = (await fetch("${network}")).body.pipeThrough(new DecompressionStream("gzip"));
      const network = new Uint8Array(await new Response(unpacked).arrayBuffer());
      window.connection = await startEngine({ network });
    })()`);
    const asked = addresses(placedNetwork(packagesAt(REAL)));
    const statuses = await sameAnswers(asked, askHttp(app, new URL(site.address).host), askWorker(page));
    expect(statuses.get(200)).toBeGreaterThan(300);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Whether a page has brought what it may need later. Runs in the page. */
function allIsThere(): boolean {
  const later = document.querySelector<HTMLMetaElement>('meta[name="later"]')!.content.split(" ");
  return (
    later.every((path) => performance.getEntriesByName(new URL(path, document.baseURI).href).length > 0) &&
    [...document.fonts].every(({ status }) => status === "loaded")
  );
}

/** Whether a page has all kept with which it goes on without a network. Runs in the page. */
const isKept = (): boolean => navigator.serviceWorker.controller?.state === "activated";

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: (await readFile(await download.path())).toString() };
}
