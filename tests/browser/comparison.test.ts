import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyJournal } from "../../seed/corrections/apply.ts";
import { readJournal } from "../../seed/corrections/journal.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import { missing } from "../means.ts";
import { REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";

const dir = mkdtempSync(`${tmpdir()}/maillage-comparison-`);
const HEADER = "id,action,subject,before,after,reason,author,day,evidence\n";
const name = (id: string, found: string, left: string, author: string) =>
  `${id},change,organisation:ademe,"{""name"":""${found}""}","{""name"":""${left}""}",vu,${author},2026-11-27,\n`;

/** Two readers of the real package: both rename one, each renames another otherwise, one takes a link out. */
function journals(): [string, string] {
  const [dataset] = packagesAt(REAL);
  const { source, role, target, mention } = dataset!.links.find(
    (link) => link.role === "partners" && link.source === "organisation:ademe",
  )!;
  const removed = `,remove,${source}|${role}|${target},"${JSON.stringify({ mention }).replaceAll('"', '""')}",,vu,B,2026-11-27,\n`;
  const both = `,change,organisation:aloen,"{""name"":""ALOEN""}","{""name"":""Aloen""}",vu,A,2026-11-27,\n`;
  const files: [string, string] = [`${dir}/alice.csv`, `${dir}/bob.csv`];
  writeFileSync(files[0], `${HEADER}a1${both}${name("a2", "ADEME", "Agence", "A")}`);
  writeFileSync(files[1], `${HEADER}b1${both}${name("b2", "ADEME", "Ademe", "B")}b3${removed}`);
  return files;
}

const part = (page: Page, named: string) => page.locator(`[data-part=${named}]`);

describe.skipIf(missing.browser !== null)("two readings that are compared", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true });
    await browser?.close();
    await server?.close();
  });

  test("are settled by keys, kept as one goes, taken away, applied, and stated with the methods", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`, { acceptDownloads: true });
    const [alice, bob] = journals();
    const comparison = part(page, "comparison");
    await comparison.locator("input[type=file]").nth(0).setInputFiles(alice);
    await comparison.locator("input[type=file]").nth(1).setInputFiles(bob);
    await comparison.getByRole("button", { name: "Comparer", exact: true }).click();
    await comparison.getByText("1 point identique, 2 différences.").waitFor();
    const partners = comparison.getByRole("row", { name: /^Parten/ });
    await partners.waitFor();
    expect(await partners.textContent()).toMatch(/99,\d+\s%.*\[.*\]/);

    const differences = part(page, "differences");
    await differences.getByRole("heading", { level: 4 }).waitFor();
    await page.locator("body").press("1");
    await differences.getByLabel("Pourquoi").fill("relu ensemble");
    await differences.getByLabel("Vos initiales").fill("C. D.");
    await differences.getByLabel("Vos initiales").press("Enter");
    await differences.getByText(/1 à trancher\s; 1 tranchée/).waitFor();
    await differences.getByRole("heading", { level: 4, name: /^Lien retiré/ }).waitFor();
    await differences.locator("cite", { hasText: /^Carnet 2024, l\. / }).waitFor();

    // What was settled is there after the page was left.
    await page.reload();
    await ready(page);
    await differences.getByText(/1 à trancher\s; 1 tranchée/).waitFor();
    await differences.getByLabel("Pourquoi").fill("le lien est de trop");
    await differences.getByRole("button", { name: /^La deuxième/ }).click();
    await differences.getByText(/Tout est tranché\s; 2 tranchées/).waitFor();
    await page.locator("body").press("z");
    await differences.getByText(/1 à trancher\s; 1 tranchée/).waitFor();
    await differences.getByLabel("Pourquoi").fill("le lien est de trop");
    await differences.getByRole("button", { name: /^La deuxième/ }).click();
    const result = part(page, "settled");
    await result.getByText("Un journal de 3 corrections.").waitFor();

    const settled = await takenAway(page, () => result.getByRole("button", { name: /^Emporter/ }).click());
    const rows = readJournal("settled.csv", settled.content);
    const applied = applyJournal(packagesAt(REAL)[0]!, rows);
    expect(applied.outcomes.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
    expect(rows.map(({ author, reason }) => [author, reason])).toEqual([
      ["A", "vu"],
      ["C. D.", "relu ensemble"],
      ["C. D.", "le lien est de trop"],
    ]);

    await part(page, "depends").getByRole("button").click();
    await part(page, "depends")
      .getByText(/selon la première/)
      .waitFor();
    await result.getByRole("button", { name: "Appliquer aux données ouvertes" }).click();
    await page.getByText("Vous voyez ces données avec 3 corrections de vous").waitFor();
    await page.getByRole("button", { name: "Emporter", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Emporter", exact: true });
    await dialog.getByLabel("Citer", { exact: true }).check();
    const methods = dialog.getByLabel(/^Paragraphe.*français/);
    await expect.poll(() => methods.inputValue()).toMatch(/alice\.csv.*bob\.csv.*2 différences, dont 2 tranchées/s);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("are settled several at once for one reason; what was done at once is one difference", async () => {
    const links = packagesAt(REAL)[0]!.links.filter(({ role }) => role === "partners");
    const cell = (values: object): string => `"${JSON.stringify(values).replaceAll('"', '""')}"`;
    const pages = links.slice(0, 40).map(({ source, role, target, mention }, i) => {
      return `p-${i + 1}of40,change,${source}|${role}|${target},${cell({ mention, page: null })},${cell({ page: 3 })},lu,A,2026-11-27,\n`;
    });
    const removed = links.slice(50, 53).map(({ source, role, target, mention }, i) => {
      return `r${i},remove,${source}|${role}|${target},${cell({ mention })},,vu,B,2026-11-27,\n`;
    });
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const comparison = part(page, "comparison");
    const file = (journal: string, rows: readonly string[]) => {
      return { name: journal, mimeType: "text/csv", buffer: Buffer.from(HEADER + rows.join("")) };
    };
    await comparison.locator("input[type=file]").nth(0).setInputFiles(file("alice.csv", pages));
    await comparison.locator("input[type=file]").nth(1).setInputFiles(file("bob.csv", removed));
    await comparison.getByRole("button", { name: "Comparer", exact: true }).click();
    await comparison.getByText("0 point identique, 4 différences.").waitFor();
    const differences = part(page, "differences");
    await differences.getByRole("heading", { level: 4, name: "Page de 40 mentions" }).waitFor();
    await differences.getByLabel("Pourquoi").fill("comptées dans le PDF");
    await differences.getByLabel("Vos initiales").fill("C. D.");
    await differences.getByRole("button", { name: /^La première/ }).click();
    await differences.getByRole("heading", { level: 4, name: /^Lien retiré/ }).waitFor();
    // The last reason is offered again.
    expect(await differences.getByLabel("Pourquoi").inputValue()).toBe("comptées dans le PDF");
    await differences.getByLabel("Pourquoi").fill("ils y sont");
    await differences.getByLabel(/Trancher de même.*encore 2/).check();
    await differences.getByRole("button", { name: /^La première/ }).click();
    await differences.getByText(/Tout est tranché\s; 4 tranchées/).waitFor();
    await part(page, "settled").getByText("Un journal de 1 correction.").waitFor();
    await page.locator("body").press("z");
    await differences.getByText(/3 à trancher\s; 1 tranchée/).waitFor();
    // Enter twice keeps everything.
    const forget = comparison.getByRole("button", { name: "Abandonner cette comparaison" });
    await forget.focus();
    await page.keyboard.press("Enter");
    const keep = comparison.getByRole("button", { name: "Garder" });
    await expect.poll(() => keep.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => forget.evaluate((button) => button === document.activeElement)).toBe(true);
    await differences.getByText(/3 à trancher\s; 1 tranchée/).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([1440, 390])("have nothing that axe finds, and nothing wider than %i pixels", async (width) => {
    const { page } = await openPage(browser, `${server.address}/?view=data&lang=en`, {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const [alice, bob] = journals();
    const comparison = part(page, "comparison");
    const check = async (): Promise<void> => {
      const found = await violations(page, { within: "[data-part=comparison]" });
      expect(found.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await comparison.locator("input[type=file]").nth(1).setInputFiles(bob);
    await check();
    await comparison.locator("input[type=file]").nth(0).setInputFiles(alice);
    await comparison.getByRole("button", { name: "Compare", exact: true }).click();
    await comparison.getByText("1 point alike, 2 differences.").waitFor();
    await comparison.getByText("What both have (1)").click();
    await part(page, "depends").getByRole("button").click();
    await part(page, "depends")
      .getByText(/by the first/)
      .waitFor();
    await page.locator("body").press("3");
    await part(page, "differences").getByLabel("What is to be said").waitFor();
    await check();
    await page.context().close();
  });
});
