import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyJournal } from "../../seed/corrections/apply.ts";
import { readJournal } from "../../seed/corrections/journal.ts";
import { packagesAt } from "../../seed/commands/folder.ts";
import { contentVersion } from "../../server/network/description.ts";
import { missing } from "../means.ts";
import { REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, ready, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";
import { serveFiles, staticSite } from "./static-site.ts";

const dir = mkdtempSync(`${tmpdir()}/maillage-corrections-`);

let browser: Browser;
let server: { address: string; close: () => Promise<void> };

const sheet = (page: Page) => page.locator(".evidence-sheet");
const line = (page: Page) => page.locator("[data-part=corrections]");
const item = (page: Page, text: RegExp) => page.locator("[data-part=own-corrections] li").filter({ hasText: text });

/** What a search found; the options of a choice are some too. */
const found = (page: Page) => page.locator(".ui-search-list:not([hidden]) [role=option]");

/** Opens the form on the sheet that is seen, and chooses what is to be corrected. */
async function correct(page: Page, what: string): Promise<void> {
  await sheet(page)
    .getByRole("button", { name: /^Corriger ce qui est dit/ })
    .click();
  await sheet(page).getByLabel("Que faut-il corriger").selectOption(what);
}

/** Says why, and makes the correction. */
async function make(page: Page, reason: string): Promise<void> {
  await sheet(page).getByLabel("Pourquoi").fill(reason);
  await sheet(page).getByLabel("Votre nom ou vos initiales").fill("A. M.");
  await sheet(page).getByRole("button", { name: "Faire la correction" }).click();
  await sheet(page).getByLabel("Pourquoi").waitFor({ state: "detached" });
}

/** Shows the sheet of whoever the search finds first. */
async function see(page: Page, name: string): Promise<void> {
  await page.locator("#search").fill(name);
  await found(page).first().click();
  await sheet(page).getByRole("heading", { level: 2, name, exact: true }).waitFor();
}

describe.skipIf(missing.browser !== null)("corrections in place", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true });
    await browser?.close();
    await server?.close();
  });

  test.each(["server", "static"])(
    "hold at once and at the next visit, are undone and taken away, and make the same tables wherever they are applied (%s)",
    async (site) => {
      const files = site === "static" ? await serveFiles(await staticSite(REAL), "/a/b/maillage/") : null;
      const { page, errors } = await openPage(browser, (files ?? server).address, { acceptDownloads: true });
      expect(await line(page).count()).toBe(0);
      await see(page, "ADEME");
      await correct(page, "rename");
      await sheet(page).getByLabel("Nom", { exact: true }).fill("Agence de la transition");
      await make(page, "nom en toutes lettres");
      await sheet(page).getByRole("heading", { level: 2, name: "Agence de la transition" }).waitFor();
      await expect.poll(() => line(page).textContent()).toContain("avec 1 correction de vous, non adoptée");
      await sheet(page).getByText("Corrigé par vous").waitFor();
      await expect.poll(() => page.locator(".app-caption").textContent()).toContain("avec 1 correction de vous");

      await correct(page, "remove");
      await sheet(page).getByLabel("Quel lien").selectOption({ index: 1 });
      await make(page, "ce lien est de trop");
      await expect.poll(() => line(page).textContent()).toContain("avec 2 corrections");

      await see(page, "ACI Force");
      await correct(page, "same");
      await sheet(page)
        .getByRole("combobox", { name: /^L’autre nom/ })
        .fill("Acclimat");
      await found(page).first().click();
      await make(page, "la même association");
      await expect.poll(() => line(page).textContent()).toContain("avec 3 corrections");
      await expect.poll(() => sheet(page).textContent()).toContain("Acclimat’action");

      await page.reload();
      await expect.poll(() => line(page).textContent()).toContain("avec 3 corrections");
      await see(page, "Agence de la transition");
      await line(page).getByRole("button", { name: "Voir sans" }).click();
      await sheet(page).getByRole("heading", { level: 2, name: "ADEME", exact: true }).waitFor();
      expect(page.url()).toContain("corrections=off");
      await expect.poll(() => page.locator(".app-caption").textContent()).not.toContain("correction");
      await line(page).getByRole("button", { name: "Voir avec" }).click();
      await sheet(page).getByRole("heading", { level: 2, name: "Agence de la transition" }).waitFor();

      await line(page).getByRole("button", { name: "Mes corrections" }).click();
      const heading = page.getByRole("heading", { level: 2, name: "Mes corrections" });
      await expect
        .poll(() =>
          heading.evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return one === document.activeElement && top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
      await item(page, /Acclimat’action.*ACI Force.*sont le même/)
        .getByRole("button")
        .click();
      await page.getByText(/^Défaite/).waitFor();
      await expect.poll(() => page.locator("[data-part=own-corrections] li").count()).toBe(2);
      // What hangs on each, and the rows of the tables that change.
      await expect.poll(() => item(page, /Lien retiré/).textContent()).toMatch(/Sans elle.: .*1 lien de plus/);
      await expect.poll(() => item(page, /devient/).textContent()).toContain("Sans elle, les comptes sont les mêmes");
      const diff = page.locator("[data-part=table-diff]");
      await diff.locator("summary").click();
      await diff.getByRole("row", { name: /nom ADEME Agence de la transition/ }).waitFor();
      const changes = await takenAway(page, () =>
        diff.getByRole("button", { name: "Emporter ces changements" }).click(),
      );
      expect(changes.name).toBe("changes.csv");
      const [head, first] = changes.content.toString().split("\r\n");
      expect(head).toBe("\uFEFFtable;change;subject;column;before;after;without;with");
      expect(first).toContain("organisations;changed;organisation:ademe;name;ADEME;Agence de la transition;");

      const file = await takenAway(page, () => page.getByRole("button", { name: "Emporter (journal.csv)" }).click());
      expect(file.name).toBe("journal.csv");
      // As the command does it.
      const journal = readJournal("journal.csv", file.content);
      const { dataset, outcomes, faults } = applyJournal(packagesAt(REAL)[0]!, journal);
      expect([outcomes.map(({ state }) => state), faults]).toEqual([["applied", "applied"], []]);
      await page.getByRole("button", { name: "Signaler" }).click();
      await page
        .getByText("Ces données ne disent pas à qui écrire")
        .getByRole("link", { name: /ademe\.fr/ })
        .waitFor();
      // Nobody is named to write to: the message opens without an address.
      const mail = page.getByRole("link", { name: "Écrire ce message dans votre messagerie" });
      expect(await mail.getAttribute("href")).toMatch(/^mailto:\?subject=Corrections/);
      await page.getByRole("button", { name: "Copier : Message" }).click();
      await page.getByText(/^(Copié\.|Le presse-papiers est refusé)/).waitFor();
      expect(await page.getByLabel("Message", { exact: true }).inputValue()).toContain(
        `(version ${contentVersion(packagesAt(REAL))}, celle des données sans elles)`,
      );
      expect(await page.getByLabel("Message", { exact: true }).inputValue()).toContain(
        `version ${contentVersion([dataset])}`,
      );
      expect(errors).toEqual([]);
      await page.context().close();
      await files?.close();
    },
  );

  test("say that a name means two, and what a project is about", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=organisation:ademe`);
    await correct(page, "apart");
    await sheet(page).getByLabel("Le nom de l’autre").fill("Agence d’ailleurs");
    await sheet(page)
      .getByRole("group", { name: "Quels liens sont les siens" })
      .getByLabel(/baObab/)
      .check();
    await make(page, "deux agences");
    await expect.poll(() => line(page).textContent()).toContain("avec 1 correction de vous");
    await see(page, "Agence d’ailleurs");
    await expect.poll(() => sheet(page).textContent()).toContain("baObab");
    await see(page, "baObab");
    await correct(page, "theme");
    await sheet(page).getByLabel("Ce thème n’est pas dans les données").check();
    await sheet(page).getByLabel("Son nom").fill("Réemploi");
    await sheet(page).getByLabel("Les mots de la source").fill("réemploi");
    await make(page, "dit sur la fiche");
    await expect.poll(() => line(page).textContent()).toContain("avec 2 corrections");
    await expect.poll(() => sheet(page).textContent()).toContain("Réemploi votre correctionréemploi Carnet 2024");
    // Nobody reviewed it but the reader.
    await expect.poll(() => sheet(page).textContent()).toMatch(/réemploi Carnet 2024[^·]* · ajouté par vous/);
    // The theme and its link are one correction: undone, neither is left.
    await line(page).getByRole("button", { name: "Mes corrections" }).click();
    await item(page, /Lien ajouté.: baObab, .*, Réemploi \(ajouté en même temps.: «.Réemploi.»\)/)
      .getByRole("button", { name: /^Défaire/ })
      .click();
    await page.getByText(/^Défaite/).waitFor();
    await expect.poll(() => page.locator("[data-part=own-corrections] li").count()).toBe(1);
    await expect.poll(() => line(page).textContent()).toContain("avec 1 correction de vous");
    // What was taken back by mistake comes back, and goes again; at the next visit too.
    await page.reload();
    await ready(page);
    const steps = page.getByRole("group", { name: "Étapes de ces corrections" });
    await steps.getByRole("button", { name: "Annuler", exact: true }).click();
    await page.getByText(/^Remise.: Lien ajouté.: baObab/).waitFor();
    await expect.poll(() => line(page).textContent()).toContain("avec 2 corrections");
    await steps.getByRole("button", { name: "Rétablir", exact: true }).click();
    await page.getByText(/^Défaite.: Lien ajouté.: baObab/).waitFor();
    await expect.poll(() => page.locator("[data-part=own-corrections] li").count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("are made from the row of a link by keyboard, after who is in no count without it is said", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=organisation:aci-force`);
    const door = sheet(page).getByRole("button", { name: /^Corriger ce lien.: / });
    await door.focus();
    await page.keyboard.press("Enter");
    const what = sheet(page).getByLabel("Que faut-il corriger");
    await expect.poll(() => what.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await what.locator("option").allTextContents()).toEqual([
      "Un lien de trop",
      "Ces mots désignent quelqu’un d’autre",
    ]);
    await sheet(page).getByText("Sans ce lien, ACI Force n’en a plus, et ne sera plus compté.").waitFor();
    await page.keyboard.press("End");
    await sheet(page)
      .getByText(/^Il manque.: les mots, et qui ils désignent\.$/)
      .waitFor();
    await page.keyboard.press("Home");
    await expect.poll(() => sheet(page).getByRole("button", { name: "Faire la correction" }).isEnabled()).toBe(true);
    await sheet(page).getByLabel("Pourquoi").focus();
    await page.keyboard.type("elle n’y est plus");
    // Nothing keeps it yet: the browser asks before the page is loaded anew.
    const asking = page.waitForEvent("dialog");
    const reloading = page.evaluate(() => location.reload());
    const asked = await asking;
    expect(asked.type()).toBe("beforeunload");
    await asked.dismiss();
    await reloading;
    await page.keyboard.press("Tab");
    await page.keyboard.type("A. M.");
    await page.keyboard.press("Enter");
    await expect.poll(() => line(page).textContent()).toContain("avec 1 correction de vous");
    await line(page).getByRole("button", { name: "Mes corrections" }).click();
    await expect
      .poll(() => item(page, /Lien retiré.: ACI Force, /).textContent())
      .toContain("Sans lien, ACI Force n’est plus compté.");
    await item(page, /Lien retiré/)
      .getByRole("button", { name: /^Défaire/ })
      .click();
    await page.getByText(/^Défaite/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Mes corrections");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("of somebody else are accepted one by one, and those that do not fit say why", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const file = `${dir}/journal.csv`;
    const row = (id: string, found: string, name: string) =>
      `${id},change,organisation:ademe,"{""name"":""${found}""}","{""name"":""${name}""}",vu ailleurs,Bo,2026-11-27,`;
    const rows = [row("a", "ADEME", "Agence"), row("b", "Ademe", "Autre")];
    writeFileSync(file, `id,action,subject,before,after,reason,author,day,evidence\n${rows.join("\n")}\n`);
    await page.getByLabel("Ouvrir les corrections de quelqu’un").setInputFiles(file);
    const opened = page.locator("[data-part=opened-journal] li");
    await expect.poll(() => opened.count()).toBe(2);
    await opened
      .nth(1)
      .getByRole("button", { name: /^Accepter/ })
      .click();
    await page.getByText(/nom vaut «.ADEME.» dans les données/).waitFor();
    await opened
      .nth(0)
      .getByRole("button", { name: /^Accepter/ })
      .click();
    await expect.poll(() => opened.count()).toBe(1);
    await page.getByRole("button", { name: /^Défaire.*ADEME.*devient.*Agence/ }).waitFor();
    await opened
      .first()
      .getByRole("button", { name: /^Écarter/ })
      .click();
    await expect.poll(() => opened.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("of somebody else are accepted at once as far as they fit, and those that stay say why", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?view=data`);
    const row = (id: string, who: string, found: string, name: string) =>
      `${id},change,${who},"{""name"":""${found}""}","{""name"":""${name}""}",vu ailleurs,Bo,2026-11-27,\n`;
    const rows = [
      row("a", "organisation:ademe", "ADEME", "Agence"),
      row("b", "organisation:ademe", "Ademe", "Autre"),
      row("c", "organisation:aloen", "ALOEN", "Aloen"),
    ];
    const header = "id,action,subject,before,after,reason,author,day,evidence\n";
    await page
      .getByLabel("Ouvrir les corrections de quelqu’un")
      .setInputFiles({ name: "journal.csv", mimeType: "text/csv", buffer: Buffer.from(header + rows.join("")) });
    const opened = page.locator("[data-part=opened-journal] li");
    await expect.poll(() => opened.count()).toBe(3);
    await page.getByRole("button", { name: "Tout accepter" }).click();
    await page.getByText(/^2 acceptées\s; 1 ne s’applique pas et reste ci-dessus, avec la raison\.$/).waitFor();
    await expect.poll(() => opened.count()).toBe(1);
    await opened.getByText(/nom vaut «.Agence.» dans les données/).waitFor();
    await expect.poll(() => line(page).textContent()).toContain("avec 2 corrections");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([1440, 390])(
    "axe finds nothing on the form and the list, and nothing is wider than %i pixels",
    async (width) => {
      const { page } = await openPage(browser, `${server.address}/?select=organisation:ademe`, {
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const check = async (): Promise<void> => {
        expect((await violations(page)).map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      for (const what of ["meaning", "same", "add", "rename"]) {
        if ((await sheet(page).getByLabel("Que faut-il corriger").count()) === 0) await correct(page, what);
        else await sheet(page).getByLabel("Que faut-il corriger").selectOption(what);
        await check();
        if (what === "add") {
          await sheet(page)
            .getByRole("combobox", { name: /^Avec qui/ })
            .fill("com");
          await found(page).first().waitFor();
        }
        // What is cut off at the sheet's edge makes no page wider.
        const room = await sheet(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(room, what).toBeLessThanOrEqual(0);
      }
      await sheet(page)
        .getByLabel("Nom", { exact: true })
        .fill(`Agence ${"interminable".repeat(25)}`);
      await make(page, "essai");
      await expect.poll(() => line(page).textContent()).toContain("avec 1 correction");
      await sheet(page)
        .getByRole("heading", { level: 2, name: /interminable/ })
        .waitFor();
      for (const what of ["remove", "same", "apart"]) {
        if ((await sheet(page).getByLabel("Que faut-il corriger").count()) === 0) await correct(page, what);
        else await sheet(page).getByLabel("Que faut-il corriger").selectOption(what);
        const room = await sheet(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect(room, what).toBeLessThanOrEqual(0);
      }
      await check();
      await line(page).getByRole("button", { name: "Mes corrections" }).click();
      await item(page, /ADEME.*devient.*Agence/).waitFor();
      await page.getByRole("button", { name: "Signaler" }).click();
      await check();
      await page.context().close();
    },
  );
});
