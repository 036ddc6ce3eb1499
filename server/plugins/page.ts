import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built page. Names of assets hold a hash of their content, so they may be kept for ever; the page itself may not. */
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
