import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve, SMALL } from "./serve.ts";

const TOKEN = "a-token-that-nobody:guesses";
const basic = (password: string) => `Basic ${Buffer.from(`anyone:${password}`).toString("base64")}`;

describe("a server with an access token", () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await serve(SMALL, { token: TOKEN });
  });
  afterAll(() => app.close());
  const get = (url: string, authorization?: string) =>
    app.inject({ url, headers: authorization === undefined ? {} : { authorization } });

  test.each(["/api/dataset", "/api/export/csv", "/api/docs/", "/api/openapi.json", "/packages/a.zip", "/nowhere"])(
    "gives %s to nobody without it",
    async (url) => {
      for (const wrong of [undefined, "Bearer wrong", basic("wrong"), basic(""), "Bearer", `Digest ${TOKEN}`, "x"]) {
        const answer = await get(url, wrong);
        expect(answer.statusCode, wrong ?? "none").toBe(401);
        expect(answer.headers).toMatchObject({
          "content-type": "application/problem+json; charset=utf-8",
          "www-authenticate": 'Basic realm="Maillage", charset="UTF-8"',
        });
        expect(answer.headers).not.toHaveProperty("etag");
      }
    },
  );

  test.each([`Bearer ${TOKEN}`, basic(TOKEN), `bearer  ${TOKEN}`])("reads by %s", async (right) => {
    const answer = await get("/api/dataset", right);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["cache-control"]).toBe("private, no-cache");
  });

  test("lets guesses be few, of files as of questions, and a right one too is refused after them", async () => {
    const strict = await serve(SMALL, { token: TOKEN, requestsPerMinute: 3 });
    const ask = async (url: string, token: string, remoteAddress = "192.0.2.1") => {
      const { statusCode, headers } = await strict.inject({
        url,
        remoteAddress,
        headers: { authorization: `Bearer ${token}` },
      });
      return [statusCode, headers["retry-after"]];
    };
    for (let i = 0; i < 3; i++) expect(await ask("/no-file.js", "wrong")).toEqual([401, undefined]);
    expect(await ask("/no-file.js", "wrong")).toEqual([429, "60"]);
    expect(await ask("/no-file.js", TOKEN)).toEqual([429, "60"]);
    expect(await ask("/no-file.js", TOKEN, "192.0.2.2")).toEqual([404, undefined]);
    await strict.close();
  });

  test("says without it whether it is well", async () => {
    expect([(await get("/api/health")).statusCode, (await get("/api/ready")).statusCode]).toEqual([200, 200]);
  });
});
