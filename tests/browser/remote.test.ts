import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { REAL, folder, serve } from "../server/http/serve.ts";
import { launchBrowser } from "./browser.ts";
import { openPage } from "./page.ts";
import { serveFiles, staticSite } from "./static-site.ts";

const LINKS = [
  "Projet;Partenaire;Rôle",
  "Halle aux grains;ADEME;porteur",
  "Jardins du rail;ADEME;partenaire",
  "Jardins du rail;Ville de Lys;porteur",
].join("\n");

/** What a file server elsewhere has; all but one file may be read by other pages. */
const FILES: Record<string, string> = { "/liens.csv": LINKS, "/secret.csv": LINKS, "/page.csv": "<!doctype html>" };

/** A file server that notes what it is asked, and with which headers. */
async function elsewhere() {
  const asked: { path: string; cookie?: string; referer?: string }[] = [];
  const server = createServer(({ url = "", headers: { cookie, referer } }, response) => {
    asked.push({ path: url, ...(cookie && { cookie }), ...(referer && { referer }) });
    if (url !== "/secret.csv") response.setHeader("access-control-allow-origin", "*");
    response.writeHead(url in FILES ? 200 : 404).end(FILES[url]);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, asked, close: () => void server.close() };
}

let browser: Browser;
let web: Awaited<ReturnType<typeof elsewhere>>;
let site: Awaited<ReturnType<typeof serveFiles>>;
let servers: FastifyInstance[];
/** Pages by what they were built or started as. */
let pages: Record<string, string>;

describe.skipIf(missing.browser !== null)("data of the web", () => {
  beforeAll(async () => {
    const pageDir = folder("dist/client");
    const [launched, files, ...started] = await Promise.all([
      launchBrowser(),
      staticSite(REAL, true),
      serve(REAL, { pageDir, remoteData: true }),
      serve(REAL, { pageDir }),
    ]);
    [browser, servers] = [launched, started];
    [web, site] = [await elsewhere(), await serveFiles(files, "/a/b/maillage/")];
    const [allowed, closed] = await Promise.all(servers.map((one) => one.listen({ port: 0, host: "127.0.0.1" })));
    pages = { static: site.address, server: `${allowed}/`, closed: `${closed}/` };
  });
  afterAll(async () => {
    await browser?.close();
    web?.close();
    await Promise.all([site?.close(), ...(servers ?? []).map((server) => server.close())]);
  });
  beforeEach(() => void web.asked.splice(0));

  const view = (page: string, file: string, more = ""): string =>
    `${pages[page]!}?data=${encodeURIComponent(web.address + file)}${more}`;

  test.each(["static", "server"])("are shown by their address, which stays, and can be cited (%s)", async (where) => {
    const { page, errors } = await openPage(browser, view(where, "/liens.csv"));
    const caption = page.locator(".app-caption strong");
    expect(await caption.textContent()).toMatch(/^2 projets et 2 organisations/);
    expect(await page.locator(".app-data summary").textContent()).toBe("liens.csv");
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await page.locator("main [role=grid], main table").first().waitFor();
    expect(new URL(page.url()).searchParams.get("data")).toBe(`${web.address}/liens.csv`);
    await page.reload();
    await caption.waitFor();
    expect(await caption.textContent()).toMatch(/^2 projets et 2 organisations/);
    expect(web.asked).toEqual([{ path: "/liens.csv" }, { path: "/liens.csv" }]);
    await page.getByRole("button", { name: "Emporter" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Citer", { exact: true }).check();
    await expect
      .poll(() =>
        dialog
          .locator("textarea")
          .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join("\n")),
      )
      .toContain(`data=${encodeURIComponent(web.address).replaceAll("%3A", ":")}`);
    await page.keyboard.press("Escape");
    await page.locator(".app-data summary").click();
    await page.getByRole("button", { name: "données de cette page" }).click();
    await expect.poll(() => caption.textContent()).toMatch(/^23 projets/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["static", "/rien.csv", "Il n’y a pas de fichier à cette adresse (réponse 404)."],
    ["server", "/secret.csv", "ne permet pas à d’autres pages de lire ce fichier (CORS)"],
    ["static", "/page.csv", "rien ne fait un réseau de projets et d’acteurs : c’est une page web"],
  ])("that can't be shown are told in words, with a way on (%s%s)", async (where, file, words) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(view(where, file));
    const told = page.getByRole("alert").filter({ hasText: web.address + file });
    await expect.poll(async () => (await told.textContent())?.replaceAll(/\s/g, " ")).toContain(words);
    await told.getByRole("button", { name: "Montrer les données de cette page" }).click();
    await page.locator(".app-caption strong", { hasText: /^23\s/ }).waitFor();
    await page.context().close();
  });

  test("are not asked for by a page whose server does not allow it", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(view("closed", "/liens.csv"));
    await page.getByText("Cette page n’ouvre pas d’adresses d’ailleurs").waitFor();
    expect(web.asked).toEqual([]);
    await page.context().close();
  });
});
