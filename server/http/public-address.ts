import { compile } from "@fastify/proxy-addr";
import type { FastifyRequest } from "fastify";

/**
 * Says under which address a request reached us: scheme, host and, behind a proxy that serves us below a path, that
 * path.
 */
export type PublicAddress = (request: Pick<FastifyRequest, "protocol" | "host" | "headers" | "socket">) => string;

/**
 * The path and query of what a request asks for, as every part of the server reads it: a request may also name scheme
 * and host before it (RFC 9112, section 3.2.2), and who writes an address by hand leaves a fragment after it.
 */
export function originForm(target: string): string {
  const asked = target.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*/s, "");
  return asked === "" || asked.startsWith("?") ? `/${asked}` : asked;
}

/**
 * The way up from a path to the folder that we are served in, as a relative reference: wherever a proxy has put that,
 * it leads there.
 */
export function wayUp(url: string): string {
  const [path = ""] = url.split("?", 1);
  return "../".repeat(path.split("/").length - 2) || "./";
}

/**
 * A path as a proxy names it: segments of what stands unescaped in an address, or is escaped (RFC 3986, section 3.3).
 */
const PREFIX = /^(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+$/;

/**
 * Reads the public address. `X-Forwarded-Prefix` is believed from the proxies that are trusted, as Fastify believes the
 * other `X-Forwarded-…` headers; what is no path is passed over.
 */
export function readPublicAddress(trustProxy: string[]): PublicAddress {
  const isTrusted = compile(trustProxy);
  return ({ protocol, host, headers, socket }) => {
    const [given = ""] = [headers["x-forwarded-prefix"] ?? []].flat();
    const prefix = given.replace(/\/+$/, "");
    const believed = trustProxy.length > 0 && PREFIX.test(prefix) && isTrusted(socket.remoteAddress ?? "", 0);
    return `${protocol}://${host}${believed ? prefix : ""}`;
  };
}
