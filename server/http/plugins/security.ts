import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";

/**
 * Headers, limits and compression. The policy lets the page load nothing from elsewhere; helmet's own default would allow inline
 * styles and turn plain http into https, which breaks a server on a local network.
 */
export async function addSecurity(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  app.addHook("onSend", async (request, reply) => {
    if (request.routeOptions.url !== EMBEDDED) return;
    const policy = String(reply.getHeader("content-security-policy"));
    // Not `*`, which would leave out a page opened from a disk.
    reply.header("content-security-policy", policy.replace(";frame-ancestors 'none'", ""));
    reply.removeHeader("x-frame-options");
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: "1 minute",
    errorResponseBuilder: (_, { after, max }) =>
      Object.assign(new Error(`At most ${max} requests a minute; try again in ${after}.`), { statusCode: 429 }),
  });
  await app.register(compress, { threshold: 1024, encodings: ["br", "gzip"], customTypes: TEXTS });
  // A long computation runs in another thread, so a loop this late means real overload.
  await app.register(underPressure, { maxEventLoopDelay: 10_000 });
}

const POLICY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  workerSrc: ["'self'", "blob:"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The only document that other pages may frame: it shows a view to read, and nothing in it acts for its reader. */
const EMBEDDED = "/embed.html";

/** What is worth packing; Cypher has no media type that the plugin would know for text. */
const TEXTS = /^text\/|[/+](?:json|xml|javascript)\b|^image\/svg|^application\/x-cypher-query/;
