import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { NetworkGraph } from "../../engine/port.ts";
import { queryOf } from "../../questions/address.ts";
import { dataAsked } from "../../questions/answer.ts";
import { isKnown } from "../conditional.ts";
import type { PublicAddress } from "../public-address.ts";

const UNTAGGED = new Set(["/api/health", "/api/ready", "/api/datasets", "/api/openapi.json"]);

/** Of a dataset beside others: where they are listed (RFC 8288, RFC 6573). */
const COLLECTION = '<datasets>; rel="collection"';

declare module "fastify" {
  interface FastifyRequest {
    /** What answers this request: all of it from one version of the data, the one that its tag names. */
    graph: NetworkGraph;
    /** Milliseconds that it took to find that. */
    waited: number;
  }
}

/**
 * Chooses the version of the data that a request is answered from, and tags the answer (ETag) with that, the server's
 * code and the public address: the same data, code and question have the same answer, on every server of a cluster. A
 * browser that shows a tag it has is told so (304) before the engine is asked.
 */
export function addCaching(app: FastifyInstance, graph: NetworkGraph, addressOf: PublicAddress): void {
  const code = hashOfCode();
  app.decorateRequest("graph");
  app.decorateRequest("waited", 0);
  const tagged = async (request: FastifyRequest, reply: FastifyReply, path: string): Promise<unknown> => {
    const begun = performance.now();
    const isListed = path === "/api/dataset";
    const found = dataAsked(graph, queryOf(request.url));
    const [asked, beside] = await Promise.all([found, isListed ? graph.datasets() : []]);
    request.graph = asked;
    const { version, layout = "" } = await asked.dataset();
    request.waited = performance.now() - begun;
    const question = hash("sha256", `${code} ${addressOf(request)} ${layout}${request.url}`, "base64url").slice(0, 12);
    const tag = `W/"${version}-${question}"`;
    void reply.header("cache-control", "no-cache").header("etag", tag);
    if (beside.length > 1) void reply.header("link", COLLECTION);
    return isKnown(request, tag) ? reply.code(304).send() : undefined;
  };
  // By the route, since an address may have letters encoded. A file of the page has nothing of this to go through.
  app.addHook("onRoute", (route) => {
    const { url: path, preHandler = [] } = route;
    if (!path.startsWith("/api/") || path.startsWith("/api/docs") || UNTAGGED.has(path)) return;
    const own = (request: FastifyRequest, reply: FastifyReply) => tagged(request, reply, path);
    route.preHandler = [preHandler, own].flat();
  });
}

/** After an update the same question may be answered in another shape, though the data are the same. */
function hashOfCode(): string {
  const all = createHash("sha256");
  for (const part of ["../..", "../../../seed"]) {
    const folder = fileURLToPath(new URL(part, import.meta.url));
    for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
      const path = join(folder, file);
      if (statSync(path).isFile()) all.update(readFileSync(path));
    }
  }
  return all.digest("base64url");
}
