import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { FastifyInstance } from "fastify";
import { isKnown, vary } from "../conditional.ts";
import { type Encoding, encodingFor, packed } from "../packing.ts";
import { wayUp } from "../public-address.ts";

/**
 * The built page, read once: its files are few and small, and are sent from memory, each packed once. Names of assets
 * hold a hash of their content, so they may be kept for ever; the page itself may not.
 */
export async function addPage(app: FastifyInstance, dir: string): Promise<void> {
  if (!existsSync(dir)) return;
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    addFile(app, path.slice(dir.length).replaceAll(sep, "/").replace(/^\/*/, "/"), readFileSync(path));
  }
}

function addFile(app: FastifyInstance, address: string, content: Buffer): void {
  const etag = `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 16)}"`;
  const kept = address.startsWith("/assets/");
  const headers = {
    "content-type": MEDIA_TYPES[extname(address)] ?? "application/octet-stream",
    "cache-control": kept ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
  };
  const making = new Map<Encoding, ReturnType<typeof packed>>();
  const made = new Map<Encoding, Awaited<ReturnType<typeof packed>>>();
  const make = async (encoding: Encoding) => {
    const form = making.get(encoding) ?? packed(headers, content, encoding);
    making.set(encoding, form);
    made.set(encoding, await form);
    return form;
  };
  for (const url of address === "/index.html" ? ["/", address] : [address]) {
    const options = { schema: { hide: true }, compress: false, config: { rateLimit: false } } as const;
    app.get(url, options, (request, reply) => {
      vary(reply, "accept-encoding");
      if (isKnown(request, etag)) return reply.code(304).headers(headers).send();
      const encoding = encodingFor(request.headers["accept-encoding"] ?? "");
      const form = made.get(encoding);
      // What is there needs not be waited for, which takes as long as the rest.
      if (form !== undefined) return reply.headers(form.headers).send(form.body);
      return make(encoding).then(({ headers: own, body }) => reply.headers(own).send(body));
    });
  }
}

/** What the files of a page are, by their ending. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * The page for an address that nobody serves, as HTML for just that address: what it loads and leads to is named from
 * the page's own folder, wherever a proxy has put that. Null where the page is not built.
 */
export function readNotFound(dir: string): ((url: string) => string) | null {
  const file = join(dir, "not-found.html");
  if (!existsSync(file)) return null;
  const html = readFileSync(file, "utf8");
  return (url) => html.replace('<base href="./"', `<base href="${wayUp(url)}"`);
}
