import type { IncomingMessage, ServerResponse } from "node:http";
import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import helmet from "helmet";
import { vary } from "../conditional.ts";
import { ENCODINGS, LEAST_PACKED, PACKED_TYPES } from "../packing.ts";

/** What is allowed to whom, as `buildApp` is told it. */
interface Allowed {
  origins: "*" | string[];
  remoteData: boolean;
}

/**
 * Headers and compression. Pages of other origins may read what is served here: nothing can be changed, and
 * without a token (access.ts) all of it is public; where there is one they read nothing that wants it, since their
 * requests may carry no credentials. The policy lets the page load nothing from elsewhere, but fetch data from there
 * where `remoteData` says so; helmet's own default would allow inline styles and turn plain http into https, which
 * breaks a server on a local network.
 */
export async function addSecurity(app: FastifyInstance, { origins, remoteData }: Allowed): Promise<void> {
  const policy = remoteData ? { ...POLICY, connectSrc: ANYWHERE } : POLICY;
  const shared = { "access-control-expose-headers": "content-disposition, etag, retry-after" };
  const opened = origins === "*" ? { ...shared, "access-control-allow-origin": "*" } : shared;
  const [everywhere, embedded] = [false, true].map((framed) => ({ ...securityHeaders(policy, framed), ...opened }));
  app.addHook("onRequest", (request, reply, done) => {
    // What route it is takes longer to say than what stands in the address.
    const isEmbedded = request.url.startsWith(EMBEDDED) && request.routeOptions.url === EMBEDDED;
    void reply.headers(isEmbedded ? embedded! : everywhere!);
    if (origins !== "*") allowSome(request, reply, origins);
    done();
  });
  await app.register(compress, {
    threshold: LEAST_PACKED,
    encodings: [...ENCODINGS],
    customTypes: PACKED_TYPES,
    // No question has a body.
    globalDecompression: false,
  });
}

/**
 * Lets a page of one of these origins read an answer (Fetch, section 3.3). A plain GET, which is all that is answered,
 * needs no question beforehand.
 */
function allowSome(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  vary(reply, "origin");
  const { origin } = request.headers;
  if (origin !== undefined && origins.includes(origin)) void reply.header("access-control-allow-origin", origin);
}

/**
 * What helmet would say of every answer alike, made once: it takes as long as the answer itself. A document that may be
 * framed says nothing of who may (`*` would leave out a page opened from a disk).
 */
function securityHeaders(policy: typeof POLICY, framed: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => {},
  };
  const { frameAncestors: _, ...unframed } = policy;
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: framed ? unframed : policy },
    strictTransportSecurity: false,
    xFrameOptions: !framed && { action: "deny" },
  })({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return headers;
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

/** Whom the page may ask where its reader may open files of the web. */
const ANYWHERE = ["'self'", "http:", "https:"];

/** The only document that other pages may frame: it shows a view to read, and nothing in it acts for its reader. */
const EMBEDDED = "/embed.html";
