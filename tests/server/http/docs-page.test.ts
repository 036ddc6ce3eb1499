import type { FastifyInstance } from "fastify";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../browser/browser.ts";
import { missing } from "../../means.ts";
import { serve, SMALL } from "./serve.ts";

// By keyboard alone: a click waits for the next frame, and on this long page Chromium now and then draws no more
// frames.
describe.skipIf(missing.browser)("the readable page of the API in a browser", () => {
  let app: FastifyInstance;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    app = await serve(SMALL);
    address = await app.listen({ port: 0, host: "127.0.0.1" });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  test("opens in plain words, asks nothing of other sites, and answers a question", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${address}/api/docs`);
    await page.getByText("Maillage shows who ties projects").waitFor();
    expect(await page.title()).toBe("Maillage: API");
    expect(await page.locator(".opblock").count()).toBe(21);
    const search = page.locator(".opblock", { hasText: "/api/search" }).first();
    await search.locator(".opblock-summary-control").press("Enter");
    await search.locator("tr", { hasText: "Words of a name" }).locator("input").fill("Fac de Lys");
    await search.getByRole("button", { name: "Execute" }).press("Enter");
    await search.locator(".live-responses-table", { hasText: "organisation:universite-de-lys" }).waitFor();
    const query = asked.find((url) => url.includes("/api/search?"));
    expect(new URL(query!).searchParams.get("q")).toBe("Fac de Lys");
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("offers to execute a question only once its description is read", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/api/docs`);
    const health = page.locator("#operations-state-health");
    // At each change of the page from the press on: a reader may press whatever is shown then.
    const seen = await health.evaluate(
      (block) =>
        new Promise<{ shown: boolean; read: boolean }[]>((done) => {
          const states: { shown: boolean; read: boolean }[] = [];
          new MutationObserver(() => {
            const execute = block.querySelector(".execute");
            const read = block.querySelector(".responses-table") !== null;
            if (execute) states.push({ shown: execute.checkVisibility(), read });
            if (read) done(states);
          }).observe(block, { childList: true, subtree: true });
          block.querySelector<HTMLElement>(".opblock-summary-control")!.click();
        }),
    );
    expect(seen[0]).toEqual({ shown: false, read: false });
    expect(seen.filter(({ shown, read }) => shown !== read)).toEqual([]);
    await health.getByRole("button", { name: "Execute" }).waitFor();
  });

  test("writes a list with commas", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/api/docs#/questions/graph`);
    const graph = page.locator("#operations-questions-graph");
    await graph.getByRole("button", { name: "Execute" }).waitFor();
    await graph
      .locator("tr", { hasText: "Keeps nodes of these kinds" })
      .locator("select")
      .selectOption(["project", "person"]);
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.url().includes("/api/graph?")),
      graph.getByRole("button", { name: "Execute" }).press("Enter"),
    ]);
    expect(new URL(request.url()).searchParams.get("kinds")).toBe("project,person");
    expect((await request.response())?.status()).toBe(200);
  });
});
