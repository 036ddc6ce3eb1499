import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { largePackage } from "../bench/large-package.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, serveDatasets } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveDatasets>>;

describe.skipIf(missing.browser !== null)("10,000 actors and 50,000 links", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDatasets([largePackage(200, 10_000, 50_000)])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("are drawn, searched, filtered, chosen and moved", async () => {
    const { page, errors } = await openPage(browser, server.address);
    const caption = page.locator(".app-caption strong");
    expect(await caption.textContent()).toMatch(/^200 projets et 10\s000 organisations/);
    await walkAreas(page);
    await page.keyboard.press("/");
    await page.keyboard.type("organisation 77");
    // What is found for the first letters comes before what is found for all.
    const option = page.locator("[role=option]").first();
    await expect.poll(() => option.textContent()).toMatch(/^Organisation 77(?!\d)/);
    await page.keyboard.press("Enter");
    await page.locator(".evidence-card h2", { hasText: /^Organisation 77$/ }).waitFor();
    await pan(page);
    // The threshold says what it leaves, and leaves it.
    const six = page.getByRole("radio", { name: /au moins 6 projets/ });
    const left = (await six.locator("xpath=..").locator(".ui-facet-count").textContent())!;
    await six.check();
    await expect.poll(() => caption.textContent()).toContain(`${left} organisations sur`);
    // Of more than an address holds, it is said how many are chosen of how many.
    await page.keyboard.press("Control+z");
    await expect.poll(() => caption.textContent()).toMatch(/^200 projets et 10\s000/);
    await page.locator(".picture-stage").press("0");
    await expect.poll(() => page.url()).not.toContain("camera=");
    await expect.poll(() => page.locator(".picture-far").getAttribute("data-level")).toBe("areas");
    await page.getByRole("button", { name: "Choisir dans un cadre" }).click();
    const overlay = page.locator(".picture-selection");
    await overlay.hover({ position: { x: 5, y: 60 } });
    const glass = (await overlay.boundingBox())!;
    await page.mouse.down();
    await page.mouse.move(glass.x + glass.width - 60, glass.y + glass.height - 5, { steps: 3 });
    await page.mouse.up();
    const notice = page.getByRole("alert").filter({ hasText: "points choisis sur" });
    await notice.waitFor();
    expect((await notice.textContent())!.replaceAll(/\s/g, " ")).toMatch(
      /^\d \d{3} points choisis sur [\d ]+ : .*filtrez plutôt/,
    );
    expect(page.url().length).toBeLessThan(61_000);
    await page.reload();
    await page.locator(".app-caption strong").waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("are listed in parts without a picture", async () => {
    const withoutCanvas = (blind: Page) =>
      blind.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
    const listed = await openPage(browser, server.address, {}, withoutCanvas);
    await listed.page.locator(".picture-node-list").waitFor();
    await expect.poll(() => listed.page.locator(".picture-far-list tbody tr").count()).toBeGreaterThan(1);
    const rows = await listed.page.locator(".picture-node-list tbody tr").count();
    expect(rows).toBeGreaterThan(200);
    expect(rows).toBeLessThan(2000);
    expect(listed.errors).toEqual([]);
    await listed.page.context().close();
  });
});

describe.skipIf(missing.browser !== null)("bridges of more than 5,000", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDatasets>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDatasets([largePackage(100, 5000, 5400)])]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("are estimated, computed exactly when asked, and stopped when no longer wanted", async () => {
    const { page, errors } = await openPage(
      browser,
      `${server.address}/?view=territories&territories.question=bridges`,
      {},
      // The first exact question is never answered; later ones are.
      (one) => one.route(/\/api\/bridges\?.*exact=true/, () => undefined, { times: 1 }),
    );
    const finding = page.locator(".ui-finding").first();
    await page.getByText(/^Passage estimé sur 500 points de départ tirés au sort/).waitFor();
    expect(await finding.textContent()).toContain("estimé depuis 500 points tirés au sort (graine 1)");
    const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("exact=true"));
    await page.getByRole("button", { name: "Calculer exactement" }).click();
    const stop = page.getByRole("button", { name: "Arrêter" });
    await stop.waitFor();
    await page.getByText(/^Depuis [1-9]\d* secondes?/).waitFor();
    await stop.click();
    await failed;
    await page.getByText(/^Passage estimé sur 500 points/).waitFor();
    expect(page.url()).not.toContain("bridges.exact");

    await page.getByRole("button", { name: "Emporter", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Emporter", exact: true });
    await dialog.getByLabel("Citer", { exact: true }).check();
    const methods = dialog.getByLabel(/^Paragraphe de méthode, en français/i).first();
    expect(await methods.inputValue()).toContain("500 points tirés au sort sans remise (graine 1)");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Calculer exactement" }).click();
    await page.getByText("Passage exact : compté depuis chaque point").waitFor();
    expect(await finding.textContent()).toContain("Passage (intermédiarité) exact");
    expect(await finding.textContent()).not.toContain("tirés au sort");
    await page.getByRole("button", { name: "Revenir à l’estimation" }).click();
    await page.getByText(/^Passage estimé sur 500 points/).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Moves the picture by hand from its lower left corner, where no mark is, to its middle. */
async function pan(page: Page): Promise<void> {
  const stage = page.locator(".picture-stage");
  const { height } = (await stage.boundingBox())!;
  // Waits until the picture stands still and nothing lies over it there.
  await stage.hover({ position: { x: 8, y: height - 8 } });
  const { x, y, width } = (await stage.boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain("camera=");
}

/** From far areas stand for the points, in the picture and as a list; one of them is gone into by keyboard. */
async function walkAreas(page: Page): Promise<void> {
  const far = page.locator(".picture-far");
  await far.waitFor();
  expect(await far.getAttribute("data-level")).toBe("areas");
  const said = (await far.locator("p").textContent())!.replaceAll(/\s/g, " ");
  const [, zones] = /^De loin : (\d+) zones pour 200 projets et 10 000 organisations\./.exec(said)!;
  await far.locator("summary").click();
  const rows = far.locator("tbody tr");
  expect(await rows.count()).toBe(Number(zones));
  const projects = await rows.locator("td:nth-child(2)").allTextContents();
  expect(projects.reduce((sum, text) => sum + Number(text), 0)).toBe(200);
  await far.locator("summary").click();
  const stage = page.locator(".picture-stage");
  await stage.press("Home");
  await expect.poll(() => page.locator(".picture-keyboard-step").textContent()).toContain("projets · ");
  await stage.press("Enter");
  // Its parts, of which some are in sight.
  await expect.poll(() => far.getAttribute("data-parts")).toMatch(/^\d+$/);
  const parts = Number(await far.getAttribute("data-parts"));
  expect(parts).toBeGreaterThan(Number(zones));
  await expect
    .poll(() => far.locator("p").textContent())
    .toMatch(new RegExp(`^Plus près\\s: \\d+ zones en vue sur ${parts}\\.`));
  await stage.press("0");
  await expect.poll(() => far.getAttribute("data-parts")).toBeNull();
}
