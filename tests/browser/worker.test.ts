import type { FastifyInstance } from "fastify";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { QUESTIONS } from "../../server/questions/list.ts";
import { FORMATS } from "../../server/exports/formats/formats.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { addresses } from "../contract/addresses.ts";
import { askHttp } from "../contract/ask-http.ts";
import { sameAnswers } from "../contract/same-answers.ts";
import { missing } from "../means.ts";
import { REAL, serve, SMALL } from "../server/http/serve.ts";
import { askWorker } from "./ask-worker.ts";
import { launchBrowser } from "./browser.ts";
import { bundleWorker } from "./worker-bundle.ts";

const HOST = "maillage.test";
/**
 * What a server's page allows: nothing from elsewhere, no code made at run time, but workers from a `blob:` (those that
 * compute statistics).
 */
const POLICY = "default-src 'self'; script-src 'self'; worker-src 'self' blob:; object-src 'none'";

describe.skipIf(missing.browser !== null)("the worker in a browser", () => {
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    const { scripts } = await bundleWorker("tests/browser/worker-page.ts");
    browser = await launchBrowser();
    page = await browser.newPage();
    errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.context().route(`http://${HOST}/**`, (route) => {
      const script = scripts.get(new URL(route.request().url()).pathname);
      const headers = { "content-security-policy": POLICY };
      return script === undefined
        ? route.fulfill({ headers, contentType: "text/html", body: '<script type="module" src="/worker.js"></script>' })
        : route.fulfill({ headers, contentType: "text/javascript", body: script });
    });
    await page.goto(`http://${HOST}/`);
    await page.waitForFunction(() => "connection" in window);
  });
  afterAll(() => browser?.close());

  describe.each([
    ["the real dataset", REAL],
    ["two small editions", SMALL],
  ])("over %s", (_, dirs) => {
    const packages = packagesAt(dirs);
    const asked = addresses(placedNetwork(packages));
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await serve(dirs);
      await page.evaluate((data) => window.connection.open({ packages: data }), packages);
    });
    afterAll(() => app?.close());

    test("the list asks every question, and every export format", () => {
      expect(asked.length).toBeGreaterThanOrEqual(300);
      const starts = QUESTIONS.map(({ path }) => path.replace(/:.*/, ""));
      for (const start of starts) expect(asked.filter((one) => one.startsWith(start)).length, start).toBeGreaterThan(2);
      for (const format of Object.keys(FORMATS)) {
        expect(asked.filter((one) => one.startsWith(`/api/export/${format}`)).length, format).toBeGreaterThan(2);
      }
    });

    test(
      "answers every address as a server at the page's address does, byte for byte",
      { timeout: 400_000 },
      async () => {
        const statuses = await sameAnswers(asked, askHttp(app, HOST), askWorker(page));
        expect(statuses.get(200)).toBeGreaterThan(300);
        expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([200, 301, 400, 404, 409]);
        expect(errors).toEqual([]);
      },
    );
  });

  test("what only a server can say of itself leads nowhere", async () => {
    for (const address of ["/api/health", "/api/ready", "/api/openapi.json", "/api/docs", "/api/"]) {
      expect((await askWorker(page)(address)).status, address).toBe(404);
    }
  });
});
