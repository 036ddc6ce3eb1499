import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { problem } from "../../questions/problem.ts";
import { tooMany } from "./limits.ts";
import { sendProblem } from "./problems.ts";

/** What may be asked without the token: whether the server is alive and ready. */
const OPEN = new Set(["/api/health", "/api/ready"]);

/**
 * Lets those alone read who know the token: programs as `Authorization: Bearer …`, a browser as the password that it
 * asks its reader for (RFC 7617, any name), which then holds for the page, its files and links alike. Compared in
 * constant time, by hashes, so that nothing of it can be told from how long a refusal takes. An address that guessed
 * wrong as often as it may ask waits, whatever it gives by then.
 */
export function addAccess(app: FastifyInstance, token: string): void {
  const wanted = hashOf(token);
  const wrongGuesses = app.createRateLimit({});
  keepPrivate(app);
  app.addHook("preValidation", async (request, reply) => {
    if (OPEN.has(request.routeOptions.url ?? "")) return;
    const before = await wrongGuesses(request, { increment: false });
    if (!before.isAllowed && before.remaining === 0) {
      void reply.header("retry-after", before.ttlInSeconds);
      throw tooMany(before.max, before.ttlInSeconds);
    }
    if (timingSafeEqual(hashOf(given(request.headers.authorization)), wanted)) return;
    await wrongGuesses(request);
    void reply.header("www-authenticate", 'Basic realm="Maillage", charset="UTF-8"');
    return sendProblem(reply, problem(401, "Access token wanted", REFUSED));
  });
}

/** Nobody between server and reader may keep for others what this reader may read. */
function keepPrivate(app: FastifyInstance): void {
  app.addHook("onSend", async (_, reply) => {
    const said = String(reply.getHeader("cache-control") ?? "no-cache");
    void reply.header("cache-control", `private, ${said.replace(/^public, /, "")}`);
  });
}

const REFUSED =
  "What is here is for those who have its access token: as password, with any name, or as a bearer token.";

const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The token of an Authorization header; "" where there is none. */
function given(header = ""): string {
  const [, scheme = "", value = ""] = /^(\w+) +(\S+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return "";
  const [, ...password] = Buffer.from(value, "base64").toString().split(":");
  return password.join(":");
}
