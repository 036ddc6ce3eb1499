import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addLimits } from "../../../server/http/plugins/limits.ts";
import { addPage } from "../../../server/http/plugins/page.ts";

/** The clock that is never set anew, in milliseconds. */
let now: number;
beforeEach(() => {
  now = 5_000_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A server that allows so many questions a minute, and what it answers an address: its status, what it says of limits. */
async function limited(requestsPerMinute: number) {
  const app = Fastify();
  await addLimits(app, requestsPerMinute);
  app.get("/api/x", async () => "x");
  const ask = async (remoteAddress = "192.0.2.1", url = "/api/x") => {
    const { statusCode, headers } = await app.inject({ url, remoteAddress });
    return [statusCode, headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"], headers["retry-after"]];
  };
  return { app, ask };
}

describe("the limit of requests", () => {
  test("counts an address over a minute from its first request, and begins anew after it", async () => {
    const { app, ask } = await limited(2);
    expect(await ask()).toEqual([200, "1", "60", undefined]);
    now += 20_000;
    expect(await ask()).toEqual([200, "0", "40", undefined]);
    expect(await ask()).toEqual([429, "0", "40", "40"]);
    expect(await ask("192.0.2.2")).toEqual([200, "1", "60", undefined]);
    now += 39_999;
    expect(await ask()).toEqual([429, "0", "1", "1"]);
    now += 2;
    expect(await ask()).toEqual([200, "1", "60", undefined]);
    await app.close();
  });

  test("refuses nobody for longer, nor allows more, where the time of day is set anew", async () => {
    const { app, ask } = await limited(1);
    expect(await ask()).toEqual([200, "0", "60", undefined]);
    for (const hours of [-24, 24]) {
      vi.setSystemTime(Date.now() + hours * 3_600_000);
      expect(await ask()).toEqual([429, "0", "60", "60"]);
    }
    await app.close();
  });

  test("is one for a network of IPv6, whose addresses one reader has by the million", async () => {
    const { app, ask } = await limited(1);
    const statuses = [];
    for (const address of ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"]) statuses.push((await ask(address))[0]);
    expect(statuses).toEqual([200, 429, 200]);
    await app.close();
  });

  test("lets the files of the page be", async () => {
    const page = mkdtempSync(join(tmpdir(), "maillage-page-"));
    writeFileSync(join(page, "index.html"), "page");
    const { app, ask } = await limited(1);
    await addPage(app, page);
    for (let i = 0; i < 30; i++) expect(await ask("192.0.2.1", "/")).toEqual([200, undefined, undefined, undefined]);
    expect([(await ask())[0], (await ask())[0], (await ask("192.0.2.1", "/"))[0]]).toEqual([200, 429, 200]);
    await app.close();
    rmSync(page, { recursive: true });
  });
});
