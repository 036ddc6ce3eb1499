import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS } from "../../client/model/vocabulary.ts";
import { missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("taking away", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPanel(query: string, part = "Données") {
    const opened = await openPage(browser, `${server.address}/${query}`, { acceptDownloads: true });
    await opened.page.getByRole("button", { name: "Emporter", exact: true }).click();
    await opened.page.getByRole("dialog", { name: "Emporter", exact: true }).getByLabel(part, { exact: true }).check();
    return opened;
  }

  test.each(VIEWS)("opens from the view %s by keyboard, counts, downloads, and gives the focus back", async (view) => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=${view}&regions=76`);
    await page.getByRole("button", { name: "Emporter", exact: true }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Emporter", exact: true });
    await dialog.getByText(/Le fichier tiendra 4 projets/).waitFor();
    await dialog.getByLabel("R, Python, yEd").check();
    if (view === "network") await dialog.getByLabel("pseudonymes").check();
    const link = dialog.getByRole("link", { name: /Télécharger/ });
    await link.focus();
    const file = await takenAway(page, () => page.keyboard.press("Enter"));
    const graphml = file.content.toString();
    const said = await dialog.locator(".take-away-holds").textContent();
    const count = (text: string): number => Number(new RegExp(`(\\d+) ${text}`).exec(said!)![1]);
    expect(graphml.match(/<node /g)).toHaveLength(count("projet") + count("organisation") + count("personne"));
    expect(graphml.match(/<edge /g)).toHaveLength(count("lien"));
    expect(graphml.includes("Pierre Wolf")).toBe(view !== "network");
    const command = await dialog.getByLabel("ligne de commande").first().inputValue();
    expect(command).toBe(`curl -OJ '${await link.evaluate((a) => (a as HTMLAnchorElement).href)}'`);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Emporter");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("takes exactly what is shown where a filter cannot say it", async () => {
    const { page } = await openPanel("?hidden=project:coopter-2024-carma&focus=person:pierre-wolf&depth=2");
    const href = await page.getByRole("link", { name: /Télécharger/ }).getAttribute("href");
    expect(decodeURIComponent(href!)).toContain("ids=");
    await page.context().close();

    const odd = await openPanel("?roles=accompanies&expanded=project:coopter-2024-carma");
    await odd.page.getByText(/Aucun filtre ne dit exactement/).waitFor();
    const seen = await takenAway(odd.page, () => odd.page.getByRole("button", { name: /à l’écran/ }).click());
    const { nodes } = JSON.parse(seen.content.toString()) as { nodes: { key: string }[] };
    expect(nodes.map(({ key }) => key)).toContain("project:coopter-2024-carma");
    expect(odd.errors).toEqual([]);
    await odd.page.context().close();
  });

  test("draws a figure whose words do not meet in this browser's fonts, and the same file twice", async () => {
    const { page, errors } = await openPanel("", "Figure");
    const svg = async (): Promise<string> => {
      const link = page.getByRole("link", { name: "Enregistrer en SVG" });
      const { name, content } = await takenAway(page, () => link.click());
      expect(name).toMatch(/^maillage-[0-9a-f]{12}-network-180mm-fr\.svg$/);
      return content.toString();
    };
    const first = await svg();
    await page.reload();
    await page.getByRole("button", { name: "Emporter", exact: true }).click();
    await page.getByLabel("Figure", { exact: true }).check();
    expect(await svg()).toBe(first);
    const { broken, met, texts } = await page.evaluate(measure, first);
    expect(broken).toBe(false);
    expect(texts).toEqual(
      expect.arrayContaining(["CARMA", "Pierre Wolf", "Le réseau des partenaires des projets COOP’TER"]),
    );
    expect(texts.join(" ")).toMatch(/23 projets.*Source\s: ADEME.*Édition 2024.*version=[0-9a-f]{12}/);
    expect(met).toEqual([]);

    await page.getByLabel("Largeur").selectOption("90");
    await page.getByRole("link", { name: "Enregistrer en SVG" }).waitFor();
    const { content: png } = await takenAway(page, () =>
      page.getByRole("button", { name: "Enregistrer en PNG, 300 ppp" }).click(),
    );
    expect(png.readUInt32BE(16)).toBe(Math.round((90 / 25.4) * 300));
    expect(png.readUInt32BE(png.indexOf("pHYs") + 4)).toBe(11811);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("puts the figures into the research pack, without the names of people where asked", async () => {
    const { page, errors } = await openPanel("?select=person:pierre-wolf");
    await page.getByLabel("Dossier de recherche").check();
    await page.getByLabel("pseudonymes").check();
    const pack = await takenAway(page, () => page.getByRole("button", { name: /avec les figures/ }).click());
    const files = unzipSync(pack.content);
    const figures = ["network", "matrix", "map"].map((name) => `figures/${name}.svg`);
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...figures, "datapackage.json"]));
    for (const name of figures) {
      const svg = Buffer.from(files[name]!).toString();
      expect(svg).toMatch(/^<\?xml.*<\/svg>\n$/s);
      expect(svg).not.toMatch(/Wolf|wolf/);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("cites, copies, and selects the text where the clipboard is refused", async () => {
    const { page, errors } = await openPanel("?regions=76", "Citer");
    const bibtex = await page.getByLabel("BibTeX", { exact: true }).inputValue();
    const address = await page.getByLabel("Adresse permanente").first().inputValue();
    expect(bibtex).toContain(`url = {${address}}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copier : BibTeX" }).click();
    await page.getByText("Copié.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bibtex);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copier : Référence" }).click();
    await page.getByText(/Le presse-papiers est refusé/).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString() || document.activeElement?.tagName)).toMatch(
      /TEXTAREA|Maillage/,
    );

    await page.goto(address);
    await page.locator(".app-caption strong").waitFor();
    expect(await page.locator(".ui-notice").count()).toBe(0);
    await page.goto(address.replace(/version=\w+/, "version=000000000000"));
    await page.getByText(/autre version des données \(000000000000\)/).waitFor();
    expect(await page.locator(".app-caption strong").textContent()).toMatch(/^4 projets sur 23/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("cites in the language of the page, with the weight of the ties on the screen and what they join", async () => {
    const query = "?lang=en&view=territories&territories.level=actor&ties.weight=jaccard";
    const { page, errors } = await openPage(browser, `${server.address}/${query}`);
    await page.getByRole("button", { name: "Take away", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Take away", exact: true });
    await dialog.getByLabel("Cite", { exact: true }).check();
    const bibtex = await dialog.getByLabel("BibTeX", { exact: true }).inputValue();
    expect(bibtex).toMatch(/title = \{\{COOP’TER 2024, partner network\}\}.*language = \{english\}/s);
    const methods = await dialog
      .getByLabel(/^Methods paragraph, in English/i)
      .first()
      .inputValue();
    expect(methods).toContain("tie between two actors is the share of common projects");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("stands in another page to be read, which nothing else of this one may", async () => {
    const headers = async (path: string) => (await fetch(server.address + path)).headers;
    const embedded = await headers("/embed.html?regions=76");
    expect(embedded.get("x-frame-options")).toBeNull();
    expect(embedded.get("content-security-policy")).toMatch(/^default-src 'self'(?!.*frame-ancestors)/);
    for (const path of ["/", "/index.html", "/?embed=1", "/api/graph", "/embed.html/x", "/api/embed.html"]) {
      expect((await headers(path)).get("x-frame-options"), path).toBe("DENY");
      expect((await headers(path)).get("content-security-policy"), path).toContain("frame-ancestors 'none'");
    }

    // What is embedded is the network, whatever view is open; its address claims no other.
    const { page } = await openPanel("?view=map&regions=territory:region-76&map.by=coaches", "Intégrer");
    await page.getByText(/Le réseau de cette vue, avec son filtre/).waitFor();
    const snippet = await page.getByLabel("Code à coller").first().inputValue();
    const host = await page.context().newPage();
    // A browser asks before a page of the web may show one of this machine; one from its disk may.
    const article = join(await mkdtemp(join(tmpdir(), "maillage-")), "article.html");
    await writeFile(article, `<!doctype html><meta charset="utf-8"><title>Article</title>${snippet}`);
    await host.goto(`file://${article}`);
    const frame = host.frameLocator("iframe");
    await frame.getByText(/^4 projets sur 23.*Filtre\s: Occitanie/).waitFor();
    await frame.locator("summary", { hasText: "Pierre Wolf" }).click();
    await frame.locator("details[open] q", { hasText: "Pierre Wolf" }).first().waitFor();
    const back = await frame.getByRole("link", { name: "Ouvrir cette vue dans Maillage" }).getAttribute("href");
    expect(back).toBe(`${server.address}/?regions=territory:region-76&version=${/version=(\w+)/.exec(snippet)![1]}`);
    // What the address chose stands open, and lights its neighbours.
    await host.goto(`${server.address}/embed.html?regions=76&select=person:pierre-wolf`);
    await host.locator("details[open] summary", { hasText: "Pierre Wolf" }).waitFor();
    expect(await host.locator("details[open]").count()).toBe(1);
    await host.locator(".standalone-picture .standalone-faded").first().waitFor({ state: "attached" });
    await page.context().close();
  });

  test("opens from a disk without a network, asks nobody, and lets through what axe looks for", async () => {
    const { page, errors } = await openPanel("?regions=76&lang=fr", "Intégrer");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer la page HTML" }).click(),
    ]);
    // As other files, it bears a mark of what it leaves out.
    expect(download.suggestedFilename()).toMatch(/^maillage-[0-9a-f]{12}-network-fr-[0-9a-f]{6}\.html$/);
    const file = `${await download.path()}.html`;
    await copyFile(await download.path(), file);
    expect(errors).toEqual([]);
    const context = await browser.newContext({ offline: true, viewport: { width: 1200, height: 800 } });
    const alone = await context.newPage();
    const wrong: string[] = [];
    alone.on("pageerror", (error) => wrong.push(String(error)));
    alone.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    alone.on("request", (request) => request.url().startsWith("file:") || wrong.push(request.url()));
    await alone.goto(`file://${file}`);
    await alone.locator('[data-node] >> css=title >> text="INCO"').first().waitFor({ state: "attached" });
    const mark = alone.locator("[data-node]").last();
    const name = await mark.locator("title").textContent();
    await mark.click();
    await expect.poll(() => alone.locator("details[open] summary b").allTextContents()).toEqual([name]);
    await expect.poll(() => alone.locator("[data-link].standalone-faded").count()).toBeGreaterThan(5);
    const link = alone.locator("details[open] a").first();
    const target = await link.getAttribute("href");
    await link.click();
    await expect.poll(() => alone.locator("details[open]").getAttribute("id")).toBe(target!.slice(1));
    // The same link leads there a second time.
    await mark.click();
    await alone.locator("details[open] a").first().click();
    await expect.poll(() => alone.locator("details[open]").getAttribute("id")).toBe(target!.slice(1));
    const before = await alone.locator("svg.standalone-picture").getAttribute("viewBox");
    await alone.locator("[role=group]").focus();
    await alone.keyboard.press("+");
    await expect.poll(() => alone.locator("svg.standalone-picture").getAttribute("viewBox")).not.toBe(before);
    await alone.getByLabel("Chercher un nom").fill("pierre wolf");
    await expect.poll(() => alone.locator("details:visible").count()).toBe(1);
    expect(await alone.locator("[data-one]").textContent()).toBe("1 point");
    expect(wrong).toEqual([]);
    // Its policy stops a checker that is put in; a page that allows it stands in.
    const checked = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
    const look = await checked.newPage();
    await look.goto(`file://${file}`);
    expect(await look.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // Title, sentence, buttons and drawing stand one below the other, here and in a frame.
    for (const address of [`file://${file}`, `${server.address}/embed.html?regions=76`]) {
      await look.goto(address);
      for (const width of [390, 1440]) {
        await look.setViewportSize({ width, height: 844 });
        const parts = ["h1", "header p", ".standalone-tools", "[role=group]"].map((part) =>
          look.locator(part).first().boundingBox(),
        );
        const boxes = (await Promise.all(parts)).map((box) => box!);
        for (const [i, { y }] of boxes.slice(1).entries())
          expect(y, `${address} ${width}`).toBeGreaterThanOrEqual(boxes[i]!.y + boxes[i]!.height - 0.5);
      }
    }
    await look.setViewportSize({ width: 320, height: 800 });
    await look.goto(`file://${file}`);
    expect(await wrongIn(look)).toEqual([]);
    await Promise.all([context.close(), checked.close(), page.context().close()]);
  });

  test("lets through what axe looks for, and fits 320 pixels", async () => {
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [320, "light"],
      [1440, "dark"],
    ] as const) {
      // What fades in has other colours on its way.
      const options = {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
        reducedMotion: "reduce",
      } as const;
      const { page } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`, options);
      await page.getByRole("button", { name: "Emporter", exact: true }).click();
      for (const [part, whole] of [
        ["Données", page.getByText(/Le fichier tiendra/)],
        ["Figure", page.locator(".take-away-preview")],
        ["Citer", page.getByLabel("BibTeX", { exact: true })],
        ["Intégrer", page.getByLabel("Code à coller")],
      ] as const) {
        await page.getByLabel(part, { exact: true }).check();
        await whole.first().waitFor();
        const wide = await page
          .locator(".take-away-panel")
          .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        if (wide > 0) found.push(`${width} ${part}: ${wide} pixels too wide`);
        found.push(...(await wrongIn(page)).map((one) => `${width} ${colorScheme} ${part}: ${one}`));
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

const wrongIn = async (page: Page): Promise<string[]> =>
  (await violations(page)).map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);

/** Draws a figure in the page and looks which of its upright words lie over each other, as drawn. */
function measure(svg: string): { broken: boolean; met: string[]; texts: string[] } {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const root = document.importNode(parsed.documentElement, true);
  document.body.append(root);
  const words = [...root.querySelectorAll("text")];
  const boxes = words.map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() }));
  const met = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      // A line's box holds room for accents and tails that its letters leave free.
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > 1 && down > a.box.height * 0.3 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
  root.remove();
  return {
    broken: parsed.querySelector("parsererror") !== null,
    met,
    texts: words.map((word) => word.textContent),
  };
}
