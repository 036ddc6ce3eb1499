import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { applyJournal } from "../../seed/corrections/apply.ts";
import { readJournal } from "../../seed/corrections/journal.ts";
import { contentVersion } from "../../server/network/description.ts";
import { BOOKLET, missing } from "../means.ts";
import { REAL } from "../server/http/serve.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";
import { column, pdfFile } from "../pdf-file.ts";
import { printed } from "./printed.ts";
import { takenAway } from "./taken-away.ts";

/** Made-up lines, of which one holds the words of an evidence where it says. */
const made = (line: number, words: string) =>
  Buffer.from(Array.from({ length: 2000 }, (_, i) => (i + 1 === line ? words : `ligne ${i + 1}`)).join("\n"));

describe.skipIf(missing.browser !== null)("the text of a source beside its evidence", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePage>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("opens at the lines of the evidence, says whether it is the text that was read, and stays in the browser", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=organisation:ademe`);
    const sent: string[] = [];
    page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
    const place = page.getByRole("button", { name: "Carnet 2024, l. 640" });
    await place.click();
    const beside = page.locator(".evidence-beside");
    await beside.getByText("il reste dans ce navigateur").waitFor();
    const choose = async (name: string, buffer: Buffer) =>
      beside.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });

    await choose("carnet.pdf", Buffer.from("%PDF-1.7 …"));
    await beside.getByRole("alert").getByText("il est abîmé ou incomplet").waitFor();
    await choose("autre.txt", made(100, "L’Ademe"));
    await beside.getByText("À ces lignes, ce texte dit autre chose.").waitFor();
    expect(await beside.locator("li[value='100'] mark").textContent()).toBe("Ademe");
    await choose("carnet.txt", made(640, "Partenaires : ADEME, Ville de Lys"));
    await expect.poll(() => beside.locator("mark").textContent()).toBe("ADEME");
    expect(await beside.locator(".evidence-passage li").allTextContents()).toEqual([
      ...[
        "ligne 637",
        "ligne 638",
        "ligne 639",
        "Partenaires : ADEME, Ville de Lys",
        "ligne 641",
        "ligne 642",
        "ligne 643",
      ],
    ]);
    await beside.getByText("c’est un autre texte, ou une autre version").waitFor();

    const found = await violations(page, { within: ".evidence-card" });
    expect(found.map(({ id }) => id)).toEqual([]);

    // Escape closes it from within, and the keyboard stands where it was opened.
    await beside.getByRole("button", { name: "Retirer cet exemplaire" }).focus();
    await page.keyboard.press("Escape");
    await beside.waitFor({ state: "detached" });
    await expect.poll(() => place.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.reload();
    await place.click();
    await beside.locator("mark").waitFor();
    await beside.getByRole("button", { name: "Retirer cet exemplaire" }).click();
    await beside.getByText("il reste dans ce navigateur").waitFor();
    expect([errors, sent]).toEqual([[], []]);
    await page.context().close();
  });

  test.skipIf(missing.booklet)("is known to be the booklet that was read", async () => {
    const { page } = await openPage(browser, `${server.address}/?select=organisation:ademe&lang=en`);
    await page.getByRole("button", { name: "Carnet 2024, l. 640" }).click();
    await page.locator(".evidence-beside input[type=file]").setInputFiles(BOOKLET);
    await expect
      .poll(() => page.locator(".evidence-beside .ui-hint").textContent())
      .toMatch(
        /^carnet-coopter-2024\.txt\. (\d+) mentions are at their lines, of \1 .*: this is the text that was read\.$/,
      );
    await page.context().close();
  });

  /** Opens the evidence of Ademe in one project, and gives it a copy. */
  const openedWith = async (file: { name: string; buffer: Buffer }, query = "") => {
    const opened = await openPage(browser, `${server.address}/?select=organisation:ademe${query}`, {
      acceptDownloads: true,
    });
    await opened.page.getByRole("button", { name: "Carnet 2024, l. 640" }).click();
    const beside = opened.page.locator(".evidence-beside");
    const input = beside.locator("input[type=file]");
    await input.setInputFiles({ mimeType: "application/pdf", ...file });
    return { ...opened, beside };
  };

  test("is a PDF, opened at the page of the words, which are marked in its picture", async () => {
    const lines = (page: number) => [`Page ${page}`, "Un atelier ouvert à toutes et tous", "Partenaires : ADEME, Lys"];
    const pages = [["Le carnet"], lines(2), ["Sommaire"]].map((of) => column(of));
    const { page, beside, errors, hosts } = await openedWith({ name: "carnet.pdf", buffer: pdfFile(pages) });
    await expect.poll(() => beside.locator("mark").allTextContents()).toEqual(["ADEME"]);
    await beside.getByText("p. 2 de votre PDF, sur 3").waitFor();
    await page.locator("cite", { hasText: "l. 640" }).getByText("p. 2 de votre PDF").waitFor();
    // The picture has ink where the mark is.
    const inked = () =>
      beside.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
        const mark = canvas.parentElement!.querySelector("mark")!.getBoundingClientRect();
        const whole = canvas.getBoundingClientRect();
        const dots = canvas.width / whole.width;
        const [x, y, width, height] = [mark.x - whole.x, mark.y - whole.y, mark.width, mark.height].map(
          (length) => length * dots,
        ) as [number, number, number, number];
        const { data } = canvas.getContext("2d")!.getImageData(x, y, width, height);
        return data.some((value, i) => i % 4 === 0 && value < 100);
      });
    await expect.poll(inked).toBe(true);
    const found = await violations(page, { within: ".evidence-card" });
    expect(found.map(({ id }) => id)).toEqual([]);

    await beside.getByRole("button", { name: "Page suivante" }).click();
    await beside.locator(".evidence-pdf-words").getByText("Sommaire").waitFor();
    await beside.getByRole("button", { name: "Revenir à ces mots" }).click();
    await beside.locator("mark").waitFor();
    await beside.getByRole("button", { name: "Agrandir" }).click();
    await expect.poll(() => beside.locator("mark").count()).toBe(1);

    await page.reload();
    await page.getByRole("button", { name: "Carnet 2024, l. 640" }).click();
    await beside.getByText("p. 2 de votre PDF, sur 3").waitFor();
    await beside.locator("mark").waitFor();
    hosts.delete("");
    expect([errors, hosts.size]).toEqual([[], 1]);
    await page.context().close();
  });

  test("gives the data the pages that they do not have, as one correction that names the copy", async () => {
    const { links } = packagesAt(REAL)[0]!;
    // The example's words at their lines, sixty lines a page.
    const lines = Array.from({ length: 2400 }, (_, i) =>
      links.flatMap(({ mention, first_line: at }) => (at === i + 1 ? [mention] : [])).join(" ; "),
    );
    const pages = Array.from({ length: 40 }, (_, i) =>
      column([`Page ${i + 1}`, ...lines.slice(60 * i, 60 * (i + 1))]).map((one, at) => ({ ...one, y: 820 - 12 * at })),
    );
    const { page, beside, errors } = await openedWith({ name: "carnet.pdf", buffer: pdfFile(pages) });
    await beside.getByText("c’est le document qui a été lu").waitFor();
    await beside.locator("summary", { hasText: "Donner ces pages aux données" }).click();
    const one = beside.getByRole("radio", { name: /^celles de .*\(\d+\)$/ });
    const all = beside.getByRole("radio", { name: /^toutes \(\d+\)$/ });
    await expect.poll(() => one.isChecked()).toBe(true);
    await one.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => all.isChecked()).toBe(true);
    await beside.getByLabel("Votre nom ou vos initiales").fill("A. M.");
    const found = await violations(page, { within: ".evidence-card" });
    expect(found.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator("[data-part=corrections]").getByText("avec 1 correction de vous, non adoptée").waitFor();
    await page.getByRole("button", { name: "Carnet 2024, p. 11, l. 640" }).waitFor();

    await page.locator("[data-part=corrections]").getByRole("button", { name: "Mes corrections" }).click();
    const made = page.locator("[data-part=own-corrections] li").filter({ hasText: /Page de \d+ mentions/ });
    await made.getByText(/«.carnet\.pdf.» \(SHA-256 [0-9a-f]{64}\)/).waitFor();
    const file = await takenAway(page, () => page.getByRole("button", { name: "Emporter (journal.csv)" }).click());
    // As the command does it.
    const { outcomes, faults, dataset } = applyJournal(packagesAt(REAL)[0]!, readJournal("journal.csv", file.content));
    expect([outcomes.filter(({ state }) => state !== "applied"), faults]).toEqual([[], []]);
    for (const { attributes, first_line: at } of dataset.links)
      if (attributes?.["page"] !== undefined) expect(attributes["page"]).toBe(Math.ceil(at! / 60));
    await page.getByRole("button", { name: "Signaler" }).click();
    const message = page.getByLabel("Message", { exact: true });
    await expect.poll(() => message.inputValue()).toContain(contentVersion([dataset]));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is not read where its pages are pictures, and reading many pages can be stopped", async () => {
    const { page, beside, errors } = await openedWith({ name: "scan.pdf", buffer: pdfFile([[], []]) });
    await beside.getByRole("alert").getByText("ses pages sont des images").waitFor();
    const long = pdfFile(
      Array.from({ length: 200 }, (_, i) => column(Array.from({ length: 50 }, (__, line) => `p. ${i + 1}, ${line}`))),
    );
    const input = beside.locator("input[type=file]");
    const open = () => input.setInputFiles({ name: "long.pdf", mimeType: "application/pdf", buffer: long });
    // Stopped as soon as it can be, however fast pages are read.
    const stopped = beside.evaluate(
      (element) =>
        new Promise<void>((done) => {
          const watching = new MutationObserver(() => {
            const stop = [...element.querySelectorAll("button")].find((one) => one.textContent === "Arrêter");
            if (!stop) return;
            watching.disconnect();
            stop.click();
            done();
          });
          watching.observe(element, { childList: true, subtree: true });
        }),
    );
    await Promise.all([stopped, open()]);
    await beside.getByText("Ouvrir mon exemplaire").waitFor();
    await open();
    await beside.getByText("c’est un autre document, ou une autre version").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("is a PDF that a browser printed, in columns, with its hyphens and ligatures", async () => {
    const buffer = await printed(browser);
    const { page, beside, errors } = await openedWith({ name: "imprime.pdf", buffer }, "&lang=en");
    const marked = async () =>
      (await beside.locator("mark").allTextContents()).join("").replace(/[-\u00AD\u2010]/g, "");
    await expect.poll(marked).toBe("Ademe");
    await beside.getByText("p. 2 of your PDF, of 2").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
