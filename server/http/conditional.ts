import type { FastifyReply, FastifyRequest } from "fastify";

/** Says that an answer also depends on this header of the request, beside those said already. */
export function vary(reply: FastifyReply, name: string): void {
  const said = reply.getHeader("vary");
  void reply.header("vary", said === undefined ? name : `${String(said)}, ${name}`);
}

/**
 * Whether who asks has the answer of this weak tag (RFC 9110, section 13.1.2); proxies that pack an answer anew hand
 * the tag on without its mark of a weak one.
 */
export function isKnown({ headers }: Pick<FastifyRequest, "headers">, tag: string): boolean {
  const known = headers["if-none-match"]?.split(",").map((one) => one.trim());
  return known?.some((one) => one === tag || `W/${one}` === tag) ?? false;
}
