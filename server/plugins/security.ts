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
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
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

/** What is worth packing; Cypher has no media type that the plugin would know for text. */
const TEXTS = /^text\/|[/+](?:json|xml|javascript)\b|^image\/svg|^application\/x-cypher-query/;
