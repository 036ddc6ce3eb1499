import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOOKLET, missing } from "../means.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

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
    await beside.getByRole("alert").getByText("C’est un PDF").waitFor();
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

    await page.reload();
    await place.click();
    await beside.locator("mark").waitFor();
    await beside.getByRole("button", { name: "Retirer ce texte" }).click();
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
});
