import { compile } from "@fastify/proxy-addr";
import type { FastifyRequest } from "fastify";

/**
 * Says under which address a request reached us: scheme, host and, behind a proxy that serves us below a path, that
 * path; "" where nobody who is believed says so.
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

/** Whether a text is such a path, without a slash at its end; "" is. */
export const isPath = (text: string): boolean => text === "" || PREFIX.test(text);

/** What says where we are found, beside the request. */
export interface Whereabouts {
  /** Proxies whose `X-Forwarded-…` headers are believed. */
  trustProxy: string[];
  /** The one public address, where it is set: then nothing that a request says of it counts. */
  publicAddress?: string | null;
  /** Names of this machine. */
  ownNames?: readonly string[];
}

/** A host as an address may name it: a name, an IPv4 address or an IPv6 one, and a port. */
const HOST = /^(?<name>[a-z0-9][\w.-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Reads the public address. Who asks can put anything into `Host`, and what stands in it would be cited: it is believed
 * of a trusted proxy, and else where it names this machine (loopback, the address that the connection was made to, or
 * one of its names). `X-Forwarded-Prefix` is believed from the proxies that are trusted, as Fastify believes the other
 * `X-Forwarded-…` headers; what is no path is passed over.
 */
export function readPublicAddress({ trustProxy, publicAddress, ownNames = [] }: Whereabouts): PublicAddress {
  if (publicAddress) return () => publicAddress;
  const isTrusted = compile(trustProxy);
  const own = new Set(ownNames.map((name) => name.toLowerCase()));
  const isOwn = (name: string, at = ""): boolean =>
    LOOPBACK.test(name) || name === at.replace(/^::ffff:/, "") || own.has(name);
  return ({ protocol, host, headers, socket }) => {
    const name = HOST.exec(host)
      ?.groups?.["name"]?.toLowerCase()
      .replace(/^\[|\]$/g, "");
    const fromProxy = trustProxy.length > 0 && isTrusted(socket.remoteAddress ?? "", 0);
    if (name === undefined || !(fromProxy || isOwn(name, socket.localAddress))) return "";
    const [given = ""] = [headers["x-forwarded-prefix"] ?? []].flat();
    const prefix = given.replace(/\/+$/, "");
    const scheme = protocol === "https" ? "https" : "http";
    return `${scheme}://${host}${fromProxy && PREFIX.test(prefix) ? prefix : ""}`;
  };
}

/** Names and addresses by which a machine always reaches itself (RFC 6761, section 6.3; RFC 1122, 3.2.1.3). */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|::1)$/;
