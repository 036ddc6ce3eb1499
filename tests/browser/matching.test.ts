import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { applyJournal } from "../../seed/corrections/apply.ts";
import { readJournal } from "../../seed/corrections/journal.ts";
import { readDecisions } from "../../seed/reconciliation/decision.ts";
import { missing } from "../means.ts";
import { REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";

const dir = mkdtempSync(`${tmpdir()}/maillage-matching-`);

let browser: Browser;
let server: { address: string; close: () => Promise<void> };

const part = (page: Page) => page.locator("[data-part=matching]");
const names = (page: Page, reason: string) => part(page).locator(`[data-reason=${reason}] > ol > li`);
const told = (page: Page) => part(page).getByText("Vos décisions sont dans « Mes corrections ».");
const line = (page: Page) => page.locator("[data-part=corrections]");

/** Holds the organisations against a list, and waits for what is proposed. */
async function match(page: Page, list: string): Promise<void> {
  await part(page).getByLabel("Quelle liste").selectOption(list);
  if (list === "table")
    await part(page)
      .getByLabel("Ou collez ici ses lignes")
      .fill("SIREN;Nom;Sigle\n385290309;Agence de la transition;ADEME\n130025265;Agence de l’eau Adour Garonne;AEAG\n");
  await part(page).getByRole("button", { name: "Chercher" }).click();
  await part(page).getByText("avec une proposition").waitFor();
}

/** The content of the file that a button of this name gives. */
const given = async (page: Page, button: string): Promise<Buffer> =>
  (await takenAway(page, () => page.getByRole("button", { name: button, exact: true }).click())).content;

describe.skipIf(missing.browser !== null)("names against a list", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true });
    await browser?.close();
    await server?.close();
  });

  test("of places are accepted, refused and left by key and all of a kind; codes are in data, journal and file", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`, { acceptDownloads: true });
    await match(page, "commune");
    const paris = names(page, "body").filter({ hasText: "Ville de Paris" });
    await paris.getByText("75056").waitFor();
    // Nothing is accepted before it is known who decides.
    await paris.getByRole("button", { name: /^Accepter/ }).click();
    await part(page).getByText("Dites d’abord qui décide.").waitFor();
    await part(page).getByLabel("Votre nom ou vos initiales").fill("A. M.");

    await paris.focus();
    await page.keyboard.press("a");
    await paris.waitFor({ state: "detached" });
    // The next one has the focus, and is refused; another is left, and taken back.
    const count = await names(page, "body").count();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).not.toBeNull();
    await page.keyboard.press("r");
    await expect.poll(() => names(page, "body").count()).toBe(count - 1);
    await page.keyboard.press("l");
    await expect.poll(() => names(page, "body").count()).toBe(count - 2);
    await page.keyboard.press("z");
    await expect.poll(() => names(page, "body").count()).toBe(count - 1);
    await part(page)
      .getByRole("button", { name: /^Accepter ceux qui n’ont qu’un choix.*sans la sorte d’organisme/ })
      .click();
    await expect.poll(() => part(page).locator("[data-reason=body]").count()).toBe(0);
    await told(page).waitFor();
    const made = 1 + (count - 1);
    await expect.poll(() => line(page).textContent()).toContain(`avec ${made} corrections`);

    const decisions = readDecisions(
      "reconciliation.csv",
      await given(page, "Emporter les décisions (reconciliation.csv)"),
    );
    expect(decisions.filter(({ decision }) => decision === "accepted")).toHaveLength(made);
    expect(decisions.find(({ name }) => name === "Ville de Paris")).toMatchObject({
      ...{ space: "insee_commune", code: "75056", decision: "accepted", author: "A. M.", reason: "body" },
    });
    const journal = readJournal("journal.csv", await given(page, "Emporter (journal.csv)"));
    const { dataset, outcomes, faults } = applyJournal(packagesAt(REAL)[0]!, journal);
    expect([outcomes.every(({ state }) => state === "applied"), faults]).toEqual([true, []]);
    const coded = dataset.organisations.find(({ name }) => name === "Ville de Paris");
    expect(coded?.attributes).toEqual({ insee_commune: "75056" });

    // One that is undone among the corrections is open again, and is kept so.
    await page
      .locator("[data-part=own-corrections] li")
      .filter({ hasText: "Ville de Paris" })
      .getByRole("button", { name: /^Défaire/ })
      .click();
    await paris.waitFor();
    await page.reload();
    await paris.waitFor();
    await page.goto(`${server.address}/?select=${coded!.id}&view=data`);
    await paris.waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("of a table that is pasted give a column of codes, on the sheet too, and are used again for the next list", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    await match(page, "table");
    await part(page).getByLabel("Votre nom ou vos initiales").fill("A. M.");
    const ademe = part(page).locator("li[data-id='organisation:ademe']");
    await ademe.getByText("385290309").waitFor();
    await ademe.getByRole("button", { name: /^Accepter/ }).click();
    await told(page).waitFor();
    await page.goto(`${server.address}/?select=organisation:ademe`);
    await expect.poll(() => page.locator(".evidence-sheet").textContent()).toContain("385290309");
    // Data without the code: what was decided of the name is proposed first.
    await page.goto(`${server.address}/?view=data&corrections=off`);
    await part(page).getByRole("button", { name: "Une autre liste" }).click();
    await match(page, "table");
    await names(page, "decided").filter({ hasText: "ADEME" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test("a file of decisions is taken up, and a table without codes says so", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const file = `${dir}/decided.csv`;
    const header = "space,id,name,code,candidate,context,score,reason,decision,author,day";
    writeFileSync(file, `${header}\ninsee_commune,,Ville de Paris,,,,,,left,Bo,2026-11-28\n`);
    await part(page).getByLabel("Reprendre des décisions").setInputFiles(file);
    await part(page)
      .getByText(/1 décision reprise/)
      .waitFor();
    await match(page, "commune");
    await names(page, "body").first().waitFor();
    expect(await names(page, "body").filter({ hasText: "Ville de Paris" }).count()).toBe(0);
    await part(page).getByRole("button", { name: "Une autre liste" }).click();
    await part(page).getByLabel("Quelle liste").selectOption("table");
    await part(page).getByLabel("Ou collez ici ses lignes").fill("Nom\nADEME\n");
    await part(page).getByRole("button", { name: "Chercher" }).click();
    await part(page).getByText("Cette table n’a pas de colonne de codes").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([1440, 390])("axe finds nothing, and nothing is wider than %i pixels", async (width) => {
    const { page } = await openPage(browser, `${server.address}/?view=data`, {
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const check = async (): Promise<void> => {
      expect((await violations(page)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await part(page).getByLabel("Quelle liste").selectOption("table");
    await check();
    await match(page, "commune");
    await check();
    await part(page)
      .getByRole("button", { name: /^Refuser tous.*sans la sorte/ })
      .click();
    await part(page).locator("summary").click();
    await check();
    await page.context().close();
  });
});
