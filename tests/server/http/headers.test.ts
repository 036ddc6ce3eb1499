import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REAL, serve, SMALL } from "./serve.ts";

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve(REAL);
});
afterAll(() => app.close());

describe("tags", () => {
  test.each(["/api/dataset", "/api/graph?kinds=project", "/api/search?q=paris", "/api/export/gexf", "/api/bridges"])(
    "%s is not sent again to who has it",
    async (url) => {
      const first = await app.inject(url);
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^W\/"[0-9a-f]{12}-[\w-]{12}"$/);
      expect(first.headers["cache-control"]).toBe("no-cache");
      for (const known of [tag, `"other", ${tag}`, tag.slice(2)]) {
        const again = await app.inject({ url, headers: { "if-none-match": known } });
        expect(again.statusCode).toBe(304);
        expect(again.body).toBe("");
        expect(again.headers.etag).toBe(tag);
      }
      const other = await app.inject({ url, headers: { "if-none-match": 'W/"other"' } });
      expect(other.statusCode).toBe(200);
    },
  );

  test("and answers are those of the question, however its address is encoded", async () => {
    for (const question of ["/dataset", "/search?q=paris", "/cite"]) {
      const [plain, encoded] = [await app.inject(`/api${question}`), await app.inject(`/%61pi${question}`)];
      expect(encoded.headers.etag).toMatch(/^W\/"/);
      expect(encoded.body).toBe(plain.body);
    }
  });

  test("another question or dataset has another tag", async () => {
    const tagOf = async (from: FastifyInstance, url: string) => (await from.inject(url)).headers.etag;
    const small = await serve(SMALL);
    const tags = [
      await tagOf(app, "/api/graph"),
      await tagOf(app, "/api/graph?kinds=project"),
      await tagOf(small, "/api/graph"),
    ];
    await small.close();
    expect(new Set(tags).size).toBe(3);
  });

  test("the server's state is never taken for known", async () => {
    expect((await app.inject("/api/ready")).headers.etag).toBeUndefined();
  });
});

describe("security", () => {
  test.each(["/api/graph", "/api/graph?bogus=1", "/api/nothing", "/api/docs", "/api/export/json"])(
    "%s",
    async (url) => {
      const { headers } = await app.inject(url);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|upgrade-insecure-requests/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );
});

describe("limits", () => {
  test("a caller who asks too much is told when to come back", async () => {
    const strict = await serve(SMALL, { requestsPerMinute: 3 });
    const ask = (remoteAddress: string, url = "/api/health") => strict.inject({ url, remoteAddress });
    const states = [];
    for (let i = 0; i < 4; i++) states.push((await ask("192.0.2.1")).statusCode);
    expect(states).toEqual([200, 200, 200, 429]);
    const refused = await ask("192.0.2.1", "/api/graph");
    expect(refused.headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(refused.json()).toMatchObject({ status: 429, title: "Too many requests", errors: [] });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask("192.0.2.1", "/api/no-such-address")).statusCode).toBe(429);
    expect((await ask("192.0.2.2")).statusCode).toBe(200);
    await strict.close();
  });

  test("readers behind a proxy that is trusted have a limit each; nobody else is believed", async () => {
    const behind = await serve(SMALL, { requestsPerMinute: 1, trustProxy: ["10.0.0.0/8"] });
    const ask = async (remoteAddress: string, reader: string) =>
      (await behind.inject({ url: "/api/health", remoteAddress, headers: { "x-forwarded-for": reader } })).statusCode;
    expect([await ask("10.0.0.2", "192.0.2.1"), await ask("10.0.0.2", "192.0.2.2")]).toEqual([200, 200]);
    expect(await ask("10.0.0.2", "192.0.2.1")).toBe(429);
    // Who forges a hop before the proxy is still known by the address that the proxy saw.
    expect(await ask("10.0.0.2", "198.51.100.9, 192.0.2.1")).toBe(429);
    expect([await ask("203.0.113.5", "192.0.2.3"), await ask("203.0.113.5", "192.0.2.4")]).toEqual([200, 429]);
    await behind.close();
  });

  test("a question counts however its address is encoded, and so does an address that nobody serves", async () => {
    const strict = await serve(SMALL, { requestsPerMinute: 2 });
    const asked = [];
    for (const url of ["/%61pi/health", "/assets/missing.js", "/api/health"])
      asked.push((await strict.inject({ url, remoteAddress: "192.0.2.7" })).statusCode);
    expect(asked).toEqual([200, 404, 429]);
    await strict.close();
  });

  test("answers name the path that a trusted proxy serves us below, and lead on from where they were asked", async () => {
    const cited = async (trustProxy: string[], prefix: string) => {
      const server = await serve(SMALL, { trustProxy });
      const headers = { "x-forwarded-host": "example.org", "x-forwarded-prefix": prefix };
      const asked = { remoteAddress: "10.0.0.2", headers };
      const { body, headers: said } = await server.inject({ url: "/api/cite", ...asked });
      const { headers: plain } = await server.inject({ url: "/api/cite", remoteAddress: "10.0.0.2" });
      await server.close();
      const [, address] =
        /"(http[^"]*)\/api\/graph/.exec(body.replaceAll("\\", "")) ?? /(http[^ "]*)\/api\/graph/.exec(body)!;
      return { address, isTaggedApart: said["etag"] !== plain["etag"] };
    };
    expect(await cited(["10.0.0.2"], "/a/maillage/")).toEqual({
      address: "http://example.org/a/maillage",
      isTaggedApart: true,
    });
    expect((await cited(["10.0.0.2"], "/a b<script>")).address).toBe("http://example.org");
    expect((await cited([], "/a/maillage")).address).not.toContain("maillage");
  });

  test("answers name the address that a trusted proxy was asked at", async () => {
    const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "maillage.example" };
    const cited = async (trustProxy: string[]) => {
      const server = await serve(SMALL, { trustProxy });
      const { body } = await server.inject({ url: "/api/cite", remoteAddress: "10.0.0.2", headers });
      await server.close();
      return body.includes("https://maillage.example/");
    };
    expect([await cited(["10.0.0.2"]), await cited([])]).toEqual([true, false]);
  });
});

test("the page may ask others for data where that is allowed, and nobody else otherwise", async () => {
  const policies = [undefined, true].map(async (remoteData) => {
    const server = await serve(SMALL, remoteData === undefined ? {} : { remoteData });
    const { headers } = await server.inject({ method: "HEAD", url: "/" });
    await server.close();
    return headers["content-security-policy"];
  });
  const [closed, open] = await Promise.all(policies);
  expect(closed).not.toContain("connect-src");
  expect(open).toBe(`${String(closed)};connect-src 'self' http: https:`);
});

describe("pages of other origins", () => {
  const headers = { origin: "https://gephi.example" };
  const allowed = async (origins: "*" | string[] | undefined, url: string) => {
    const server = await serve(SMALL, origins === undefined ? {} : { origins });
    const { headers: said } = await server.inject({ url, headers });
    await server.close();
    return said["access-control-allow-origin"];
  };
  test("may read answers, exports and what is refused, unless that is switched off", async () => {
    for (const url of ["/api/graph", "/api/export/gexf", "/api/nothing", "/"])
      expect(await allowed(undefined, url)).toBe("*");
    expect(await allowed([], "/api/graph")).toBeUndefined();
    expect(await allowed(["https://gephi.example"], "/api/graph")).toBe("https://gephi.example");
    expect(await allowed(["https://other.example"], "/api/graph")).toBeUndefined();
  });

  test("are each told apart where some may read and others not", async () => {
    const some = await serve(SMALL, { origins: ["https://gephi.example", "https://b.example"] });
    for (const origin of ["https://gephi.example", "https://b.example", "https://other.example", undefined]) {
      const { headers: said } = await some.inject({
        url: "/api/graph",
        headers: origin === undefined ? {} : { origin },
      });
      expect(said["access-control-allow-origin"]).toBe(origin === "https://other.example" ? undefined : origin);
      expect(said.vary).toMatch(/(^|, )origin(,|$)/);
    }
    const { statusCode, headers: said } = await some.inject({ method: "OPTIONS", url: "/api/graph", headers });
    expect([statusCode, said["allow"]]).toEqual([405, "GET, HEAD"]);
    await some.close();
  });

  test("are told under which name an export is saved, and never see a cookie", async () => {
    const server = await serve(SMALL);
    const { headers: said } = await server.inject({ url: "/api/export/gexf", headers });
    expect(said["access-control-expose-headers"]).toContain("content-disposition");
    expect(said).not.toHaveProperty("access-control-allow-credentials");
    expect(said).not.toHaveProperty("set-cookie");
    await server.close();
  });
});

describe("compression", () => {
  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("%s where it is understood", async (encoding, open) => {
    const files = ["graphml", "cypher", "net"].map((name) => `/api/export/${name}`);
    for (const url of ["/api/graph", "/api/graph?format=columns", "/api/dataset", ...files]) {
      const plain = await app.inject(url);
      expect(plain.headers["content-encoding"]).toBeUndefined();
      const packed = await app.inject({ url, headers: { "accept-encoding": encoding } });
      expect(packed.headers["content-encoding"], url).toBe(encoding);
      expect(packed.headers.vary).toContain("accept-encoding");
      expect(open(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    }
  });

  test("nothing for an answer that is small or packed already", async () => {
    const headers = { "accept-encoding": "gzip" };
    expect((await app.inject({ url: "/api/health", headers })).headers["content-encoding"]).toBeUndefined();
    expect((await app.inject({ url: "/api/export/csv", headers })).headers["content-encoding"]).toBeUndefined();
  });
});

describe("HEAD", () => {
  test.each(["/api/graph", "/api/dataset", "/api/export/gexf"])("%s has the headers and no body", async (url) => {
    const get = await app.inject(url);
    const head = await app.inject({ method: "HEAD", url });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe("");
    for (const name of ["content-type", "etag", "content-disposition"])
      expect(head.headers[name]).toBe(get.headers[name]);
  });
});
