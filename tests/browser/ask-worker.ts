import type { Page } from "playwright-core";
import type { Connection } from "../../server/browser/connection.ts";
import { type Ask, HEADERS } from "../contract/same-answers.ts";

declare global {
  interface Window {
    connection: Connection;
  }
}

/** Asks the worker that a page holds as `window.connection`, at the page's host. */
export const askWorker =
  (page: Page): Ask =>
  async (address) => {
    const given = await page.evaluate(async (asked) => {
      const response = await window.connection.ask(asked, { origin: location.origin });
      const bytes = new Uint8Array(await response.arrayBuffer());
      let latin = "";
      for (let at = 0; at < bytes.length; at += 8192) latin += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return { status: response.status, headers: Object.fromEntries(response.headers), body: btoa(latin) };
    }, address);
    return {
      status: given.status,
      headers: Object.fromEntries(
        HEADERS.flatMap((name) => (given.headers[name] === undefined ? [] : [[name, given.headers[name]]])),
      ),
      body: Buffer.from(given.body, "base64"),
    };
  };
