import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textWidth, type Font } from "../../client/labels/text-width.ts";
import { cssFont } from "../../client/picture/fonts.ts";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the first sight", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([
    { width: 1440, height: 900, most: 0 },
    { width: 1024, height: 768, most: 4 },
    { width: 390, height: 844, most: 12 },
    { width: 320, height: 640, most: 18 },
  ])("names every project at $width × $height, or numbers it and says the name", async ({ width, height, most }) => {
    const { page, errors } = await openPage(browser, server.address, { viewport: { width, height } }, spyNames);
    const graph = (await (await fetch(`${server.address}/api/graph?kinds=project`)).json()) as {
      nodes: { attributes: { name: string } }[];
    };
    const projects = graph.nodes.map(({ attributes }) => attributes.name);
    expect(projects).toHaveLength(23);
    const unnamed = async () => {
      const texts = await written(page);
      const lines = texts.join(" ");
      const key = (await page.locator(".network-number-key li").allTextContents()).flatMap((text) => {
        const [, number, name] = /^(\d+) (.+)$/.exec(text)!;
        return texts.includes(number!) ? [name!] : [];
      });
      const named = projects.filter((name) => lines.includes(name));
      return { left: projects.filter((name) => !named.includes(name) && !key.includes(name)), key: key.length };
    };
    await expect.poll(async () => (await unnamed()).left).toEqual([]);
    expect((await unnamed()).key).toBeLessThanOrEqual(most);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a number of the picture leads to its project", async () => {
    const { page, errors } = await openPage(browser, server.address, { viewport: { width: 390, height: 844 } });
    // Read and pressed at once: the list is written anew a moment after fonts and sizes have settled.
    const pressed = await page
      .locator(".network-number-key button")
      .first()
      .evaluate((button: HTMLElement) => {
        button.click();
        return button.textContent;
      });
    const name = pressed.replace(/^\d+ /, "");
    await expect.poll(() => page.locator(".evidence-card h2").textContent()).toBe(name);
    // What is chosen is named itself.
    await expect.poll(() => page.locator(".network-number-key").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("takes names to be about as wide as the page draws them", async () => {
    const { page } = await openPage(browser, server.address);
    const graph = (await (await fetch(`${server.address}/api/graph`)).json()) as {
      nodes: { attributes: { name: string } }[];
    };
    const names = graph.nodes.map(({ attributes }) => attributes.name);
    const fonts: Font[] = [
      { family: "serif", size: 16, weight: 560 },
      { family: "sans", size: 13, weight: 400 },
    ];
    for (const font of fonts) {
      const drawn = await page.evaluate(
        ([css, texts]) => {
          const context = document.createElement("canvas").getContext("2d")!;
          context.font = css;
          return texts.map((text) => context.measureText(text).width);
        },
        [cssFont(font), names] as const,
      );
      for (const [index, name] of names.entries()) {
        const share = textWidth(name, font) / drawn[index]!;
        expect(share, name).toBeGreaterThan(0.95);
        expect(share, name).toBeLessThan(1.08);
      }
    }
    await page.context().close();
  });

  test("is drawn anew in the pixels of a screen of another density", async () => {
    const viewport = { width: 1024, height: 768 };
    const { page, errors } = await openPage(browser, server.address, { viewport });
    const densities = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>(".picture-stage canvas")].map(
          (canvas) => canvas.width / canvas.offsetWidth,
        ),
      );
    await expect.poll(async () => new Set(await densities())).toEqual(new Set([1]));
    const devtools = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 3, 1]) {
      await devtools.send("Emulation.setDeviceMetricsOverride", { ...viewport, deviceScaleFactor, mobile: false });
      await expect.poll(async () => new Set(await densities())).toEqual(new Set([deviceScaleFactor]));
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("filters cover no name, and leave caption and picture their room", async () => {
    const filters = "?regions=11,76,28&kinds=project,organisation,person,territory";
    const viewport = { width: 1024, height: 768 };
    const { page, errors } = await openPage(browser, `${server.address}/${filters}`, { viewport });
    const [chips, picture, caption] = await Promise.all(
      [".network-chips", ".picture-frame", ".app-caption"].map(
        async (part) => (await page.locator(part).boundingBox())!,
      ),
    );
    expect(chips!.y + chips!.height).toBeLessThanOrEqual(picture!.y + 1);
    expect(caption!.height).toBeLessThan(110);
    expect(picture!.height).toBeGreaterThan(450);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

/** Notes what is written over the picture since it was last cleared. */
const spyNames = (page: Page) =>
  page.addInitScript(() => {
    const pen = CanvasRenderingContext2D.prototype;
    const clearRect = Reflect.get(pen, "clearRect") as (this: unknown, ...box: unknown[]) => void;
    const fillText = Reflect.get(pen, "fillText") as (this: unknown, ...args: unknown[]) => void;
    const notes = window as unknown as { written: string[] };
    notes.written = [];
    const isNames = (context: CanvasRenderingContext2D) => context.canvas.className.includes("names");
    pen.clearRect = function (...box) {
      if (isNames(this)) notes.written = [];
      Reflect.apply(clearRect, this, box);
    };
    pen.fillText = function (...args) {
      if (isNames(this)) notes.written.push(args[0]);
      Reflect.apply(fillText, this, args);
    };
  });

const written = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { written: string[] }).written);
