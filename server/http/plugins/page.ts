import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { wayUp } from "../public-address.ts";

/**
 * The built page. Names of assets hold a hash of their content, so they may be kept for ever; the page itself may not.
 */
export async function addPage(app: FastifyInstance, dir: string): Promise<void> {
  if (!existsSync(dir)) return;
  await app.register(fastifyStatic, {
    root: dir,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const kept = /[/\\]assets[/\\]/.test(path);
      reply.header("cache-control", kept ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

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
