import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let booklet: Awaited<ReturnType<typeof servePage>>;
let editions: Awaited<ReturnType<typeof servePage>>;

/** Text with plain spaces for the narrow ones of French. */
const plain = (text: string | null) => (text ?? "").replaceAll(/[\u202f\u00a0]/g, " ");

describe.skipIf(missing.browser !== null)("how the data are read", () => {
  beforeAll(async () => {
    [browser, booklet, editions] = await Promise.all([
      launchBrowser(),
      servePage(),
      // The newer one first: what is compared follows time, not the command line.
      servePage(["tests/fixtures/small-next", "tests/fixtures/small"]),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await booklet?.close();
    await editions?.close();
  });

  test("the legend says which findings hang on joined names, and keeps them apart on demand", async () => {
    const { page, errors } = await openPage(browser, booklet.address);
    const legend = page.locator(".network-legend");
    await legend.getByText("Ce qui tient à des noms réunis").click();
    await expect
      .poll(async () => plain(await legend.locator(".ui-merging-rules").textContent()))
      .toContain("Ville de Paris : 2 projets, 1 si l’on sépare les noms ; ce ne serait plus un acteur partagé.");
    expect(plain(await legend.locator(".ui-merging").textContent())).toContain(
      "17 acteurs partagés sur 18 et 33 paires de projets liés sur 34",
    );
    await legend.getByLabel("Séparer les noms qu’un relecteur a réunis").check();
    await expect.poll(() => new URL(page.url()).searchParams.get("merging")).toBe("strict");
    // Everything is counted under the reading that was chosen.
    await expect.poll(() => page.locator(".app-caption strong").textContent()).toContain("157 organisations et");
    await legend.getByText("Les noms réunis").click();
    await legend.getByRole("button", { name: "Ville de Lourdes" }).click();
    expect(await page.locator(".evidence-card h2").textContent()).toBe("Ville de Lourdes");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("every printed word names its own source, whatever was loaded", async () => {
    const first = async (address: string, id: string) => {
      const { page } = await openPage(browser, `${address}/?select=${id}`);
      const places = await page.locator(".evidence-card .evidence-entry .evidence-place").allTextContents();
      await page.context().close();
      return places;
    };
    const paris = await first(booklet.address, "organisation:ville-de-paris");
    expect(paris).toContain("Carnet 2024, l. 1515");
    expect(paris).toContain("Code officiel géographique · déduit");
    const example = await servePage(["tests/fixtures/packages/example"]);
    const lys = await first(example.address, "organisation:commune-de-lys");
    await example.close();
    expect(lys).toContain("Recueil 2025, l. 5");
  });

  test("a name that a reviewer joined says why, on the sheet of either end", async () => {
    const notes = async (query: string) => {
      const { page, errors } = await openPage(browser, `${booklet.address}/?${query}`);
      const note = page.locator(".evidence-card .evidence-entry li", {
        hasText: /LOURDES.*(titre nomme|heading names)/,
      });
      await note.waitFor();
      const said = plain(await note.textContent());
      expect(await note.locator(`[lang=${query.includes("lang=en") ? "en" : "fr"}]`).count()).toBe(1);
      expect(errors).toEqual([]);
      await page.context().close();
      return said;
    };
    expect(await notes("select=organisation:ville-de-lourdes")).toContain(
      "Note de relecture sur « LOURDES » : Le titre nomme deux porteurs ;",
    );
    expect(await notes("select=project:coopter-2024-inco&lang=en")).toContain(
      "Reviewer’s note on “LOURDES”: The heading",
    );
  });

  test("the prose counts on demand, with its own line and its own words", async () => {
    const { page, errors } = await openPage(browser, booklet.address);
    const legend = page.locator(".network-legend");
    expect(await legend.getByText("Citée dans le texte").count()).toBe(0);
    await legend.getByLabel("Compter aussi les organisations citées dans le texte").check();
    await legend.getByText("Citée dans le texte").waitFor();
    await expect.poll(() => legend.getByText("En tirets sur l’image").count()).toBe(1);
    const mentions = legend.locator("li", { hasText: "Citée dans le texte" });
    expect(await mentions.locator(".ui-facet-count").textContent()).toBe("4");
    expect(await mentions.locator("path").getAttribute("stroke-dasharray")).not.toBeNull();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("two editions are compared where two are loaded, and only there, in the order of time", async () => {
    const { page, errors } = await openPage(browser, `${editions.address}/?view=territories`, { bypassCSP: true });
    await page.getByRole("button", { name: /^Qui reste, part, arrive/ }).click();
    const section = page.locator("[data-part=editions]");
    await expect
      .poll(async () => plain(await section.locator(".ui-finding").textContent()))
      .toBe(
        "De Petit réseau d’essai (2024) à Petit réseau d’essai, suite (2025) : 2 acteurs restent, 12 acteurs partent, 1 acteur arrive.",
      );
    expect(await section.locator("details", { hasText: "Arrivent" }).locator("tbody tr").allTextContents()).toEqual([
      " Ferme du PréFerme",
    ]);
    expect((await violations(page)).map(({ id }) => id)).toEqual([]);
    await section.locator("select").nth(1).selectOption("small-2024");
    expect(await section.locator(".ui-empty").textContent()).toBe("Choisissez deux éditions différentes.");
    expect(errors).toEqual([]);
    await page.context().close();
    const single = await openPage(browser, `${booklet.address}/?view=territories&territories.question=editions`);
    await single.page.getByText("Une seule édition est ouverte").waitFor();
    expect(await single.page.getByRole("button", { name: /^Qui reste, part, arrive/ }).count()).toBe(0);
    await single.page.context().close();
  });
});
