import { createServer, request as ask, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

/** Where a proxy serves the page. */
const PREFIX = "/a/maillage";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;
let proxy: Server;
let below: string;

/**
 * A proxy that serves all that we serve below a path, as nginx does with
 * `location /a/maillage/ { proxy_pass http://…/; }`.
 */
function serveBelow(address: string): Promise<Server> {
  const { hostname, port } = new URL(address);
  const listening = createServer(({ url = "/", method, headers }, response) => {
    if (!url.startsWith(`${PREFIX}/`)) return void response.writeHead(404).end("another site");
    const passed = ask({ hostname, port, path: url.slice(PREFIX.length), method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on("error", () => response.destroy());
    passed.end();
  });
  return new Promise((resolve) => listening.listen(0, "127.0.0.1", () => resolve(listening)));
}

describe.skipIf(missing.browser !== null)("the ways to the page", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
    proxy = await serveBelow(server.address);
    below = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${PREFIX}/`;
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.close();
    await server?.close();
  });

  test("a first visit asks for at most twelve files, so that a room full of readers stays within one limit", async () => {
    let requests = 0;
    const { page, errors } = await openPage(browser, server.address, {}, async (opening) => {
      opening.on("request", () => requests++);
    });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState("networkidle");
    expect(requests).toBeLessThanOrEqual(12);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a server that has no time is waited for, one is told, and the page comes by itself", async () => {
    let refused = 0;
    const { page } = await openPage(browser, server.address, {}, (opening) =>
      opening.route(/\/api\/graph/, (route) =>
        refused++ < 1 ? route.fulfill({ status: 429, headers: { "retry-after": "2" }, body: "{}" }) : route.continue(),
      ),
    );
    // `openPage` waited for the network.
    expect(refused).toBeGreaterThan(1);
    await page.context().close();
  });

  test("below a path, page, redirects, docs and what they execute stay below it", async () => {
    const { page, errors } = await openPage(browser, `${below}?select=person:pierre-wolf`);
    await page.getByRole("heading", { name: "Pierre Wolf" }).waitFor();
    const moved = await page.evaluate(async () => {
      const response = await fetch("./api/entities/organisation%3Alux");
      return { url: response.url, status: response.status };
    });
    expect(new URL(moved.url).pathname.startsWith(`${PREFIX}/api/`)).toBe(true);
    await page.goto(`${below}api/docs`);
    await page.locator("#operations-state-health button").first().press("Enter");
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url().includes("/api/health")),
      page.getByRole("button", { name: "Execute" }).press("Enter"),
    ]);
    expect([response.status(), new URL(response.url()).pathname]).toEqual([200, `${PREFIX}/api/health`]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("a page that the browser translates still says what was counted last", async () => {
    const { page, errors } = await openPage(browser, server.address);
    const caption = page.locator(".app-caption p").first();
    const whole = await caption.textContent();
    // As Chromium's translation does: every text gives way to elements with the translated one.
    const translate = () =>
      page.evaluate(() => {
        const texts: Text[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (text.data.trim() === "" || text.parentElement!.closest("script, style, font")) continue;
          const outer = document.createElement("font");
          const inner = document.createElement("font");
          inner.textContent = text.data;
          outer.append(inner);
          text.replaceWith(outer);
        }
      });
    await translate();
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await expect.poll(() => caption.textContent()).toMatch(/^4 projets sur 23.*Filtre.*Occitanie\.$/);
    await translate();
    await page.getByRole("checkbox", { name: /Occitanie/ }).uncheck();
    await expect.poll(() => caption.textContent()).toBe(whole);
    await page.getByRole("link", { name: "Table" }).click();
    await page.getByRole("heading", { level: 1, name: "Table" }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("/ searches from anywhere but a field, also after a box was ticked", async () => {
    const { page } = await openPage(browser, server.address);
    await page.getByRole("checkbox", { name: /Occitanie/ }).check();
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    await page.keyboard.type("a/b");
    expect(await page.locator("#search").inputValue()).toBe("a/b");
    await page.context().close();
  });

  test("a frame that may run scripts and nothing else shows the network", async () => {
    const context = await browser.newContext();
    const host = await context.newPage();
    await host.setContent(
      `<iframe sandbox="allow-scripts" width="700" height="500" src="${server.address}/embed.html?regions=76"></iframe>`,
    );
    const drawn = host.frameLocator("iframe").locator("svg").first();
    await drawn.waitFor();
    expect(await drawn.isVisible()).toBe(true);
    await context.close();
  });

  test("another page opens an export by its address", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    // Another port is another origin.
    await page.goto(new URL("/", below).href);
    const text = await page.evaluate(async (url) => (await fetch(url)).text(), `${server.address}/api/export/gexf`);
    expect(text).toContain("<gexf");
    await context.close();
  });
});
