import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { actsOf } from "../../seed/corrections/act.ts";
import { readJournal, writeJournal } from "../../seed/corrections/journal.ts";
import { contentVersion } from "../../server/network/description.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";
import { takenAway } from "./taken-away.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SMALL = at("tests/fixtures/small");

/** Fills in what a form asks beside why and who. */
type Fill = (form: Locator, page: Page) => Promise<unknown>;
/** Whose sheet is corrected, what, and how. */
type Step = readonly [who: string, what: string, fill?: Fill];

const text =
  (label: string | RegExp, value: string): Fill =>
  (form) =>
    form.getByLabel(label, typeof label === "string" ? { exact: true } : {}).fill(value);
const option =
  (label: string | RegExp, choice: RegExp): Fill =>
  async (form) => {
    const field = form.getByLabel(label);
    const value = await field.locator("option", { hasText: choice }).first().getAttribute("value");
    await field.selectOption(value!);
  };
const whom =
  (label: RegExp, name: string): Fill =>
  async (form, page) => {
    await form.getByRole("combobox", { name: label }).fill(name);
    await page.locator(".ui-search-list:not([hidden]) [role=option]").filter({ hasText: name }).first().click();
  };
const all =
  (...fills: readonly Fill[]): Fill =>
  async (form, page) => {
    for (const fill of fills) await fill(form, page);
  };
const tick =
  (label: string | RegExp): Fill =>
  (form) =>
    form.getByLabel(label).check();
const words = text("Les mots de la source", "tel que lu");

/** Thirty corrections of every form, one after the other as a reader makes them. */
const STEPS: readonly Step[] = [
  ["ADEME", "rename", text("Nom", "Agence de la transition")],
  ["Journal local", "type", (form) => form.getByLabel(/^Nature/).selectOption("lab")],
  ["Étoile", "legalForm", text("Forme juridique", "SCIC")],
  ["Chantier", "title", text("Titre", "Un chantier ouvert")],
  ["Jeune Pousse", "sites", text("Adresse sur le web", "https://pousse.example.org")],
  ["L’Ami du pain", "kind"],
  ["Digue", "remove", option("Quel lien", /Lab’Œuvre/)],
  ["Université de Lys", "meaning", all(option("Quels mots", /Fac de Lys/), whom(/^Qui ces mots/, "La Fabrique"))],
  ["Les Amis du pain", "same", whom(/^L’autre nom/, "Coopérative du port")],
  ["Lab’Œuvre", "apart", all(text("Le nom de l’autre", "Lab du port"), tick(/Chantier/))],
  ["Étoile", "add", all(whom(/^Avec qui/, "Dan Roy"), option("Quel rôle", /responsab/i), words)],
  [
    "Étoile",
    "add",
    all(
      tick("Cet acteur n’est pas dans les données"),
      text("Son nom", "Radio Lys"),
      option("Quel rôle", /Parten/),
      words,
    ),
  ],
  [
    "Étoile",
    "add",
    all(
      whom(/^Avec qui/, "La Fabrique"),
      option("Quel rôle", /Port/),
      words,
      option("Dans quelle source", /une autre source/),
      text("Titre de cette source", "Lettre de mars"),
    ),
  ],
  ["Étoile", "theme", all(whom(/^Quel thème/, "Habitat"), words)],
  ["Digue", "theme", all(tick("Ce thème n’est pas dans les données"), text("Son nom", "Réemploi"), words)],
  ["Brassage", "otherTheme", all(option("Quel lien", /Mobilité/), whom(/^Quel thème/, "Habitat"))],
  ["Étoile", "place", all(whom(/^Quel lieu/, "Bretagne"), words)],
  ["Brassage", "otherPlace", all(option("Quel lien", /Toulouse/), whom(/^Quel lieu/, "Occitanie"))],
  ["Ana Morel", "rename", text("Nom", "Anna Morel")],
  ["Habitat", "rename", text("Nom", "Habiter")],
  ["Brassage", "rename", text("Nom", "Le Brassage")],
  ["Association Digue", "type", (form) => form.getByLabel(/^Nature/).selectOption("company")],
  ["L’Atelier", "legalForm", text("Forme juridique", "Association")],
  ["Digue", "title", text("Titre", "Tenir bon")],
  ["L’Atelier", "sites", text(/^Adresses sur le web/, "https://atelier.example.org")],
  ["Cléo Roy", "remove", option("Quel lien", /Chantier/)],
  [
    "Chantier",
    "add",
    all(whom(/^Avec qui/, "Bo Martin"), option("Quel rôle", /Accompagn/), words, text(/^Lignes de son texte/, "12-13")),
  ],
  ["Bo Martin", "meaning", all(option("Quels mots", /Digue/), whom(/^Qui ces mots/, "Dan Roy"))],
  [
    "Digue",
    "add",
    all(
      tick("Cet acteur n’est pas dans les données"),
      text("Son nom", "Zoé Petit"),
      option(/^C’est/, /personne/i),
      option("Quel rôle", /Accompagn/),
      words,
    ),
  ],
  ["Ville de Lys", "remove", option("Quel lien", /Brassage/)],
];

/** Makes a correction on the sheet of whom the search finds, and waits until it is in force. */
async function correct(page: Page, [who, what, fill]: Step, count: number): Promise<void> {
  const sheet = page.locator(".evidence-sheet");
  await page.locator("#search").fill(who);
  await page.locator(".ui-search-list:not([hidden]) [role=option]").filter({ hasText: who }).first().click();
  await sheet.getByRole("heading", { level: 2, name: who, exact: true }).waitFor();
  await sheet.getByRole("button", { name: /^Corriger ce qui est dit/ }).click();
  const form = sheet.locator("form");
  await form.getByLabel("Que faut-il corriger").selectOption(what);
  await fill?.(form, page);
  await form.getByLabel("Pourquoi").fill(`relu (${count})`);
  await form.getByLabel("Votre nom ou vos initiales").fill("A. M.");
  await form.getByRole("button", { name: "Faire la correction" }).click();
  await form.waitFor({ state: "detached" });
}

const dir = mkdtempSync(`${tmpdir()}/maillage-thirty-`);

/** What the command says of a journal for a copy of a package, how it ends, and the copy. */
function applied(journal: string, from: string, again?: string) {
  const folder = again ?? mkdtempSync(`${dir}/package-`);
  if (again === undefined) cpSync(from, folder, { recursive: true });
  const file = `${mkdtempSync(`${dir}/journal-`)}/journal.csv`;
  writeFileSync(file, journal);
  const command = at("dist/seed/commands/apply.js");
  const { status, stdout } = spawnSync(process.execPath, [command, file, "--dataset", folder], { encoding: "utf8" });
  return { status, out: stdout, folder };
}

const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]));

describe.skipIf(missing.browser !== null)("thirty corrections of every form, made in one page", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage([SMALL])]);
  });
  afterAll(async () => {
    rmSync(dir, { recursive: true });
    await browser?.close();
    await server?.close();
  });

  test("make the page's own package where the command applies their file, once, and nothing else whatever the file", async () => {
    const { page, errors } = await openPage(browser, server.address, { acceptDownloads: true });
    for (const [i, step] of STEPS.entries()) {
      await correct(page, step, i + 1);
      await page
        .locator("[data-part=corrections]")
        .getByText(`avec ${i + 1} correction`)
        .waitFor();
    }
    await page.locator("[data-part=corrections]").getByRole("button", { name: "Mes corrections" }).click();
    await page.getByText(/^Ce qui change dans les tables/).waitFor();
    const file = await takenAway(page, () => page.getByRole("button", { name: "Emporter (journal.csv)" }).click());
    await page.getByRole("button", { name: "Signaler" }).click();
    const message = await page.getByLabel("Message", { exact: true }).inputValue();
    expect(errors).toEqual([]);
    await page.context().close();

    const journal = file.content.toString();
    const rows = readJournal("journal.csv", file.content);
    expect(actsOf(rows)).toHaveLength(STEPS.length);
    const whole = applied(journal, SMALL);
    expect([whole.status, whole.out]).toEqual([0, expect.stringContaining("30 corrections: 30 applied")]);
    expect(message).toContain(`version ${contentVersion(packagesAt([whole.folder]))}`);
    const written = filesOf(whole.folder);
    const again = applied(journal, SMALL, whole.folder);
    expect([again.status, again.out]).toEqual([0, expect.stringContaining("0 applied, 30 known already")]);
    expect(filesOf(whole.folder)).toEqual(written);

    // Out of order: all of it, or nothing. In the middle of a line, on other data: nothing.
    const backwards = applied(
      writeJournal(
        actsOf(rows)
          .toReversed()
          .flatMap((act) => act.rows),
      ),
      SMALL,
    );
    const cut = applied(journal.slice(0, journal.length / 2), SMALL);
    const example = at("tests/fixtures/packages/example");
    const other = applied(journal, example);
    for (const [from, { status, folder }] of [
      [SMALL, backwards],
      [SMALL, cut],
      [example, other],
    ] as const)
      expect(status === 0 || JSON.stringify(filesOf(folder)) === JSON.stringify(filesOf(from))).toBe(true);
    expect([cut.status, other.status]).toEqual([1, 1]);
  });
});
