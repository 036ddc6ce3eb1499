import { isIP } from "node:net";
import { compile } from "@fastify/proxy-addr";
import { isPath } from "./public-address.ts";

/** Names of ranges that Fastify knows, beside addresses and ranges written out. */
const RANGES = ["loopback", "linklocal", "uniquelocal"];

/** The number that a setting's text is; throws, naming the setting and its bounds, where it is none within them. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`);
}

/** Whether a setting says 1; throws, naming it, where it says neither 1 nor 0. */
export function yesOrNo(name: string, text: string): boolean {
  if (text === "1" || text === "0") return text === "1";
  throw new Error(`${name} must be 1 or 0, not ${JSON.stringify(text)}.`);
}

/**
 * The addresses and ranges that a setting lists; throws, naming what is none. Not every address at once, since anyone
 * could then claim to be anyone.
 */
export function addresses(name: string, text: string): string[] {
  const list = text.split(",").map((one) => one.trim());
  const wrong = list.find((one) => !RANGES.includes(one) && !isRange(one));
  if (wrong === undefined) return list;
  const allowed = `addresses (10.0.0.2), ranges (10.0.0.0/8) or ${RANGES.join(", ")}, separated by commas`;
  throw new Error(`${name} must be ${allowed}, not ${JSON.stringify(wrong)}.`);
}

/**
 * The origins (`https://example.org`) that a setting lists, none for `none`, `*` for every one; throws, naming what is
 * none.
 */
export function originsOf(name: string, text: string): "*" | string[] {
  if (text === "*") return "*";
  if (text === "none") return [];
  const list = text.split(",").map((one) => one.trim());
  const wrong = list.find((one) => !URL.canParse(one) || new URL(one).origin !== one);
  if (wrong === undefined) return list;
  throw new Error(
    `${name} must be *, none, or origins (https://example.org), separated by commas, not ${JSON.stringify(wrong)}.`,
  );
}

/**
 * The address that readers know, without a slash at its end; throws, naming the setting, where it is none of the web,
 * or holds more than scheme, host and path.
 */
export function publicAddress(name: string, given: string): string {
  const address = URL.canParse(given) ? new URL(given) : null;
  const plain = address && `${address.origin}${address.pathname}`;
  const bare = plain?.replace(/\/$/, "") ?? "";
  const isWhole = plain === address?.href && isPath(bare.slice(address?.origin.length));
  if (address && /^https?:$/.test(address.protocol) && isWhole) return bare;
  throw new Error(`${name} must be an address such as https://example.org/maillage, not ${JSON.stringify(given)}.`);
}

/** A text that is there; throws, naming the setting, where it is empty. */
export function text(name: string, given: string): string {
  if (given !== "") return given;
  throw new Error(`${name} is empty: set it to something, or leave it out.`);
}

/** A token that nobody guesses; throws, naming the setting, where it is shorter, or no header could carry it. */
export function secret(name: string, given: string): string {
  if (/^[\x21-\x7e]{20,}$/.test(given)) return given;
  throw new Error(
    `${name} must be 20 or more letters, digits and signs of ASCII without spaces (openssl rand -hex 16).`,
  );
}

/** What is logged; throws, naming the setting, where it is neither. */
export function logged(name: string, given: string): "errors" | "requests" {
  if (given === "errors" || given === "requests") return given;
  throw new Error(`${name} must be errors or requests, not ${JSON.stringify(given)}.`);
}

/**
 * An address or name to listen at; throws where it is empty, which Node would take for every address there is, or a
 * number that systems read as an address (`0` is every one of the machine, 127.1 is 127.0.0.1).
 */
export function hostName(name: string, given: string): string {
  const isNumber = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(given);
  if (/^[\w.:%-]+$/.test(given) && (!isNumber || isIP(given) > 0)) return given;
  throw new Error(
    `${name} must be an address or a name of this machine (127.0.0.1, or 0.0.0.0 for every one), not ${JSON.stringify(given)}.`,
  );
}

/** Schemes of Neo4j's addresses. */
const SCHEMES = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/** The address of a database; throws, naming the setting, where its scheme, host or port is none. */
export function databaseAddress(name: string, given: string): string {
  const { protocol = "", hostname = "" } = URL.canParse(given) ? new URL(given) : {};
  if (SCHEMES.includes(protocol.slice(0, -1)) && hostname !== "") return given;
  const schemes = SCHEMES.map((scheme) => `${scheme}://`).join(", ");
  throw new Error(
    `${name} must be an address such as bolt://127.0.0.1:7687 (${schemes}; a port up to 65535), not ${JSON.stringify(given)}.`,
  );
}

function isRange(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (most === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d*$/.test(bits) && Number(bits) <= most && !isEverybody(text);
}

/** Whether a range holds every IPv4 address, as one of IPv6 may (`::ffff:0.0.0.0/96`, RFC 4291, section 2.5.5.2). */
function isEverybody(range: string): boolean {
  const isIn = compile(range);
  return isIn("1.0.0.1", 0) && isIn("223.255.255.1", 0);
}
