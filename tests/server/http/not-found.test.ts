import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillHtml } from "../../../client/app/html-words.ts";
import { folder, serve, SMALL } from "./serve.ts";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

let app: FastifyInstance;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "maillage-page-"));
  // As Vite leaves it: this page is the source's with its words, but for the names of its assets.
  writeFileSync(join(dir, "not-found.html"), fillHtml(readFileSync(folder("client/app/not-found.html"), "utf8")));
  writeFileSync(join(dir, "index.html"), "<title>Maillage</title>");
  app = await serve(SMALL, { pageDir: dir });
});
afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true });
});

test.each([
  ["/missing", "./"],
  ["/missing?q=a/b", "./"],
  ["/a/b/", "../../"],
  ["/a/b/c.html", "../../"],
  ['/"><script>', "./"],
])("a browser at %s gets a page that leads back", async (url, up) => {
  const { statusCode, headers, body } = await app.inject({ url, headers: { accept: BROWSER } });
  expect([statusCode, headers["content-type"], headers["cache-control"]]).toEqual([
    404,
    "text/html; charset=utf-8",
    "no-store",
  ]);
  expect(headers["vary"]).toContain("accept");
  expect(String(headers["content-security-policy"])).toContain("default-src 'self'");
  expect(body).toContain(`<base href="${up}" />`);
  expect(body).toContain('<html lang="fr">');
  expect(body).toContain("Cette adresse ne mène nulle part");
  expect(body).not.toContain("missing");
});

test.each([
  ["/missing", undefined],
  ["/missing", "*/*"],
  ["/missing", "application/json"],
  ["/missing", "application/problem+json, text/html;q=0.5"],
  ["/missing", "text/html;q=0"],
  ["/api/nothing", BROWSER],
  ["/api/nothing?q=1", BROWSER],
])("%s for one who accepts %s is a problem like any other", async (url, accept) => {
  const response = await app.inject({ url, headers: accept === undefined ? {} : { accept } });
  expect(response.statusCode).toBe(404);
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
});

test("without a built page a browser gets the problem", async () => {
  const bare = await serve(SMALL);
  const response = await bare.inject({ url: "/missing", headers: { accept: BROWSER } });
  expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
  await bare.close();
});
