import Fastify from "fastify";
import { describe, expect, test } from "vitest";
import { addLimits } from "../../../server/http/plugins/limits.ts";

describe("the limit of requests", () => {
  test("counts an address over a minute from its first request, and begins anew after it", async () => {
    let now = 5_000_000;
    const app = Fastify();
    addLimits(app, 2, () => now);
    app.get("/api/x", async () => "x");
    const ask = async (remoteAddress = "192.0.2.1") => {
      const { statusCode, headers } = await app.inject({ url: "/api/x", remoteAddress });
      return [statusCode, headers["x-ratelimit-remaining"], headers["x-ratelimit-reset"], headers["retry-after"]];
    };
    expect(await ask()).toEqual([200, "1", "60", undefined]);
    now += 20_000;
    expect(await ask()).toEqual([200, "0", "40", undefined]);
    expect(await ask()).toEqual([429, "0", "40", "40"]);
    expect(await ask("192.0.2.2")).toEqual([200, "1", "60", undefined]);
    now += 39_999;
    expect(await ask()).toEqual([429, "0", "1", "1"]);
    now += 1;
    expect(await ask()).toEqual([200, "1", "60", undefined]);
    await app.close();
  });

  test("is told with questions, and with a file only where that is refused", async () => {
    const app = Fastify();
    addLimits(app, 1, () => 0);
    app.get("/", async () => "page");
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push(await app.inject("/"));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array<number>(20).fill(200), 429]);
    expect(answers.map(({ headers }) => headers["x-ratelimit-limit"])).toEqual([...Array(20), "20"]);
    await app.close();
  });
});
