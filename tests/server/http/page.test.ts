import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedPieces } from "../../../server/http/packing.ts";
import { serve, SMALL } from "./serve.ts";

const PAGE = "<!doctype html><title>Maillage</title>";
const SCRIPT = "console.log('à la lettre');".repeat(200);

let dir: string;
let app: FastifyInstance;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "maillage-page-"));
  mkdirSync(join(dir, "assets"));
  for (const name of ["index.html", "embed.html"]) writeFileSync(join(dir, name), PAGE);
  writeFileSync(join(dir, "assets/index-a1.js"), SCRIPT);
  writeFileSync(join(dir, "assets/font.woff2"), Buffer.alloc(5000, 7));
  app = await serve(SMALL, { pageDir: dir });
});
afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true });
});

describe("the files of the page", () => {
  test("are there under their names, and the page also at the folder", async () => {
    for (const url of ["/", "/?view=map", "/index.html"]) {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, body]).toEqual([200, PAGE]);
      expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
    }
    const { headers, body } = await app.inject("/assets/index-a1.js");
    expect(body).toBe(SCRIPT);
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  test("are packed as a reader takes them, where that is worth it", async () => {
    const ask = (url: string, encoding: string) => app.inject({ url, headers: { "accept-encoding": encoding } });
    const [packed, plain, font] = await Promise.all([
      ask("/assets/index-a1.js", "gzip, br"),
      ask("/assets/index-a1.js", "gzip"),
      ask("/assets/font.woff2", "br"),
    ]);
    expect(packed.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
    expect(String(brotliDecompressSync(packed.rawPayload))).toBe(SCRIPT);
    expect(String(gunzipSync(plain.rawPayload))).toBe(SCRIPT);
    expect(font.headers["content-encoding"]).toBeUndefined();
    expect(font.headers["content-type"]).toBe("font/woff2");
  });

  test("are not sent again to who has them, nor to who asks for their headers alone", async () => {
    const url = "/assets/index-a1.js";
    const { headers } = await app.inject(url);
    const tag = String(headers.etag);
    for (const known of [`"x", ${tag}`, tag.slice(2)]) {
      const again = await app.inject({ url, headers: { "if-none-match": known } });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);
    }
    const head = await app.inject({ method: "HEAD", url });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    expect((await app.inject("/assets")).statusCode).toBe(404);
  });

  test("say that they depend on who asks, where only some may read them", async () => {
    const some = await serve(SMALL, { pageDir: dir, origins: ["https://a.example", "https://b.example"] });
    const { headers } = await some.inject({ url: "/assets/index-a1.js", headers: { origin: "https://a.example" } });
    await some.close();
    expect(headers["access-control-allow-origin"]).toBe("https://a.example");
    expect(headers.vary).toBe("origin, accept-encoding");
  });

  test("keep others from framing them, but the view that is there for that", async () => {
    const [page, embedded] = await Promise.all(["/", "/embed.html"].map((url) => app.inject(url)));
    expect(page!.headers["x-frame-options"]).toBe("DENY");
    expect(page!.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(embedded!.headers["x-frame-options"]).toBeUndefined();
    expect(embedded!.headers["content-security-policy"]).toBe(
      String(page!.headers["content-security-policy"]).replace(";frame-ancestors 'none'", ""),
    );
  });
});

describe("an answer in pieces", () => {
  async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
    const read: Buffer[] = [];
    for await (const piece of pieces) read.push(Buffer.from(piece as string));
    return Buffer.concat(read);
  }
  const headers = { "content-type": "text/csv; charset=utf-8" };

  test("is packed as it comes", async () => {
    async function* pieces() {
      for (let i = 0; i < 1000; i++) yield `à la ligne ${i}\n`;
    }
    const plain = await whole(pieces());
    for (const [encoding, unpack] of [["br", brotliDecompressSync] as const, ["gzip", gunzipSync] as const]) {
      const packed = packedPieces(headers, pieces(), encoding);
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(unpack(await whole(packed.body)).equals(plain)).toBe(true);
    }
    expect(packedPieces({ "content-type": "application/zip" }, pieces(), "br").headers).not.toHaveProperty(
      "content-encoding",
    );
  });

  test("breaks off where making it fails", async () => {
    async function* broken() {
      yield "a";
      throw new Error("The database is gone.");
    }
    await expect(whole(packedPieces(headers, broken(), "gzip").body)).rejects.toThrow("The database is gone.");
  });
});
