import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missing } from "../means.ts";
import { launchBrowser } from "./browser.ts";
import { openPage, servePage } from "./page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof servePage>>;

describe.skipIf(missing.browser !== null)("the tables", () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), servePage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(["table", "shared-actors", "map", "about"])("set each title of %s over its column", async (view) => {
    const { page } = await openPage(browser, `${server.address}/?view=${view}`);
    await page.locator("table.listing tbody tr").first().waitFor();
    const edges = await page
      .locator("table.listing")
      .first()
      .evaluate((table) => {
        const rowOf = (part: string) =>
          [...table.querySelectorAll(`${part} tr:not([aria-hidden])`)[0]!.children].map((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return [Math.round(left), Math.round(right)];
          });
        return { head: rowOf("thead"), body: rowOf("tbody") };
      });
    expect(edges.head.length).toBeGreaterThan(1);
    expect(edges.head).toEqual(edges.body);
    await page.context().close();
  });
});
