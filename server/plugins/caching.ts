import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { NetworkGraph } from "../graph/port.ts";

const STATE = new Set(["/api/health", "/api/ready"]);

/**
 * An ETag from the dataset's version and the address: the same data and question have the same answer. A browser that shows
 * one it has is told so (304) before the engine is asked.
 */
export function addCaching(app: FastifyInstance, graph: NetworkGraph): void {
  app.addHook("preHandler", async (request, reply) => {
    const path = request.routeOptions.url ?? "";
    if (!path.startsWith("/api/") || path.startsWith("/api/docs") || path === "/api/openapi.json" || STATE.has(path))
      return;
    const { version } = await graph.dataset();
    const tag = `W/"${version}-${createHash("sha256").update(request.url).digest("base64url").slice(0, 12)}"`;
    void reply.header("cache-control", "no-cache").header("etag", tag);
    const known = request.headers["if-none-match"]?.split(",").map((one) => one.trim());
    if (known?.includes(tag)) return reply.code(304).send();
  });
}
