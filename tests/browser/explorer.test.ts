import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the explorer", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
  const caption = (page: Page) => page.locator(".app-caption strong").textContent();
  /** Waits until the address is as expected; steps write it at once, the camera a moment after it rests. */
  const address = async (page: Page, expected: string | RegExp): Promise<void> => {
    const wanted = typeof expected === "string" ? expected : (expect.stringMatching(expected) as string);
    await expect.poll(() => query(page)).toEqual(wanted);
  };

  test("opens on the whole network, asks nobody else, and reports no error", async () => {
    const { page, errors, hosts } = await openPage(browser, server.address);
    expect(await caption(page)).toMatch(/^23 projets, \d+ organisations et \d+ personnes\s; \d+ liens\.$/);
    await expect.poll(() => page.locator(".network-findings-list li").count()).toBe(3);
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    expect([...hosts]).toEqual([new URL(server.address).host]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("draws its first picture out of two questions, each asked once", async () => {
    const asked: string[] = [];
    const { page, errors } = await openPage(browser, server.address, {}, async (opening) => {
      opening.on("request", (request) => asked.push(new URL(request.url()).pathname + new URL(request.url()).search));
    });
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    expect(asked.filter((address) => address.startsWith("/api/")).toSorted()).toEqual([
      "/api/dataset",
      "/api/graph?format=columns",
    ]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("leads from a name typed fast and wrongly to evidence, and back by undo, Back and reload", async () => {
    const { page, errors } = await openPage(browser, server.address);
    await page.keyboard.press("/");
    await page.keyboard.type("PIERE wolf");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Enter");
    await address(page, "?select=person:pierre-wolf");
    await page.locator(".evidence-card h2").waitFor();
    expect(await page.locator(".evidence-entry").first().textContent()).toMatch(/Pierre Wolf.*Carnet 2024, l\. \d+/);
    await page.locator(".evidence-links .ui-link").first().click();
    await address(page, /^\?select=project:/);
    await page.getByRole("button", { name: "Annuler" }).click();
    await address(page, "?select=person:pierre-wolf");
    await page.reload();
    expect(await page.locator(".evidence-card h2").textContent()).toBe("Pierre Wolf");
    await page.goBack();
    await address(page, /^\?select=project:/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("filters by its legend, says so in chips and caption, and lifts it again", async () => {
    const { page, errors } = await openPage(browser, server.address);
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await address(page, "?regions=territory:region-76");
    await expect.poll(() => caption(page)).toMatch(/^4 projets sur 23,/);
    await page.getByRole("checkbox", { name: /^Personnes/ }).uncheck();
    await expect.poll(() => caption(page)).not.toMatch(/personne/);
    await page.getByRole("button", { name: "Retirer : Occitanie" }).click();
    await expect.poll(() => caption(page)).toMatch(/^23 projets et/);
    await page.getByRole("button", { name: "Tout montrer" }).first().click();
    await address(page, "");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("hovers, chooses and drags by mouse, and keeps what was dragged", async () => {
    const { page, errors } = await openPage(browser, server.address);
    const { x, y } = await findNode(page);
    await page.mouse.click(x, y);
    await address(page, /^\?select=/);
    // The sheet narrows the plate, and the network with it.
    await page.locator(".evidence-card h2").waitFor();
    await expect.poll(() => isPlateFilled(page)).toBe(true);
    const now = await findNode(page);
    await page.mouse.move(now.x, now.y);
    await page.mouse.down();
    await page.mouse.move(now.x + 60, now.y + 40, { steps: 5 });
    await page.mouse.up();
    await address(page, /pinned=[a-z]+:[^~]+~-?[\d.]+~-?[\d.]+/);
    // The mark itself went along, and stands there after a reload.
    const dropped = { x: now.x + 60, y: now.y + 40 };
    await expect.poll(() => isMarkAt(page, dropped)).toBe(true);
    expect(await isMarkAt(page, now)).toBe(false);
    await page.reload();
    await expect.poll(() => isMarkAt(page, dropped)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("goes to what a filter leaves", async () => {
    // Brittany's one project stands in a corner of the whole.
    const { page, errors } = await openPage(browser, `${server.address}/?regions=53`);
    await expect.poll(() => findNode(page).catch(() => null)).not.toBeNull();
    const { x, y } = await findNode(page);
    await page.mouse.click(x, y);
    await address(page, /^\?regions=[^&]*53&select=/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("gives the picture its room on a low page, and scrolls to the rest", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`, {
      viewport: { width: 640, height: 360 },
    });
    expect((await page.locator(".picture-stage").boundingBox())!.height).toBeGreaterThan(250);
    const last = page.locator(".evidence-sheet").getByText("Fab-T").last();
    await last.scrollIntoViewIfNeeded();
    const box = (await last.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(360);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("speaks English without a reload", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`);
    await page.getByRole("button", { name: "English" }).click();
    await address(page, "?lang=en&select=person:pierre-wolf");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await caption(page)).toMatch(/^23 projects, \d+ organisations, and \d+ people;/);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("steps out from one entity, and folds, hides and shows again", async () => {
    const { page, errors } = await openPage(browser, `${server.address}/?select=person:pierre-wolf`);
    await page.getByRole("button", { name: "Ne voir que ses voisins" }).click();
    await expect.poll(() => caption(page)).toMatch(/^4 projets sur 23 et 1 personne sur/);
    await page.getByRole("button", { name: "Un pas de plus" }).click();
    await expect.poll(() => caption(page)).toMatch(/^4 projets sur 23, \d+ organisations sur/);
    await page.getByRole("button", { name: "Revenir au réseau entier" }).click();
    await expect.poll(() => caption(page)).toMatch(/^23 projets,/);
    await page.getByRole("button", { name: "Masquer" }).click();
    await address(page, "?hidden=person:pierre-wolf");
    await page.getByRole("button", { name: "Retirer : 1 masqué" }).click();
    await address(page, "");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("stands as a list where there is no WebGL, and comes back when a context is lost", async () => {
    const without = await openPage(browser, server.address, {}, (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    );
    await without.page.locator(".picture-node-list").waitFor();
    await expect.poll(() => without.page.locator(".picture-node-list tbody tr").count()).toBeGreaterThan(200);
    await without.page.getByRole("checkbox", { name: "Choisir : Pierre Wolf (personne)" }).check();
    await without.page.getByRole("checkbox", { name: "Choisir : Fab-T (projet)" }).check();
    await without.page.locator(".evidence-several h2", { hasText: "2 choisis" }).waitFor();
    expect(without.errors).toEqual([]);
    await without.page.context().close();

    const { page, errors } = await openPage(browser, server.address);
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    // While the camera moves: a frame is asked for that comes once the picture is gone.
    await page.locator(".picture-stage").press("+");
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".picture-stage canvas"))
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.locator(".picture-none").waitFor();
    await page.locator(".picture-stage canvas").first().waitFor();
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("waits while it is hidden, and is whole when it is shown", async () => {
    const { page, errors, settled } = await openPage(browser, server.address);
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    const stage = page.locator(".picture-stage");
    await stage.press("+");
    await stage.evaluate((element) => {
      element.parentElement!.style.display = "none";
    });
    // Language and density are told to a picture that nobody sees, too.
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("html[lang=en]").waitFor();
    await settled();
    await stage.evaluate((element) => {
      element.parentElement!.style.display = "";
    });
    await expect.poll(() => inked(page)).toBeGreaterThan(1000);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("says what to do when the server refuses a filter", async () => {
    const refused = await browser.newPage();
    await refused.goto(`${server.address}/?regions=territory:region-99999`);
    expect(await refused.getByRole("alert").textContent()).toContain("99999");
    // The page is there, without what the data do not hold.
    await refused.locator(".app-caption strong").waitFor();
    await refused.getByRole("button", { name: "Continuer sans" }).click();
    await refused.getByRole("alert").waitFor({ state: "detached" });
    await refused.close();
  });
});

/** How many pixels of the plate are not paper, on a copy of what is drawn. */
async function inked(page: Page): Promise<number> {
  const shot = await page.locator(".picture-stage").screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const [red, green, blue] = pixels;
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (Math.abs(pixels[at]! - red!) + Math.abs(pixels[at + 1]! - green!) + Math.abs(pixels[at + 2]! - blue!) > 90)
        count++;
    return count;
  }, shot.toString("base64"));
}

/** Moves the mouse over the plate until it is on a node. */
async function findNode(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator(".picture-stage").boundingBox())!;
  for (let y = box.y + box.height / 4; y < box.y + (3 * box.height) / 4; y += 9)
    for (let x = box.x + box.width / 4; x < box.x + (3 * box.width) / 4; x += 9) {
      if (await isMarkAt(page, { x, y })) return { x, y };
    }
  throw new Error("No node under the mouse anywhere.");
}

/** Whether what is drawn has the size of its plate. */
const isPlateFilled = (page: Page): Promise<boolean> =>
  page.locator(".picture-stage").evaluate((stage) => {
    const { width, height } = stage.querySelector("canvas")!.getBoundingClientRect();
    return width === stage.clientWidth && height === stage.clientHeight;
  });

async function isMarkAt(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  await page.mouse.move(x, y);
  return page.evaluate(() => document.querySelector<HTMLElement>(".picture-stage")!.style.cursor === "pointer");
}
