import { describe, expect, test } from "vitest";
import type { Cite } from "../../../server/contract/cite.ts";
import { readPublicAddress, type Whereabouts } from "../../../server/http/public-address.ts";
import { serve, SMALL } from "./serve.ts";

/** What may come in a header of who asks. */
const HOSTILE = [
  "evil.example",
  "evil.example:80",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "evil.example/?localhost",
  "localhost@evil.example",
  "203.0.113.9",
  "[2001:db8::9]",
  "evil example",
  "{a}",
  "",
];

/** What a request to a server at 192.0.2.7 is taken to have been asked at. */
const addressOf = (
  whereabouts: Partial<Whereabouts>,
  host: string,
  { from = "198.51.100.4", at = "192.0.2.7", headers = {}, protocol = "http" } = {},
) => {
  const socket = { remoteAddress: from, localAddress: at };
  const request = { protocol, host, headers, socket } as unknown as Parameters<ReturnType<typeof readPublicAddress>>[0];
  return readPublicAddress({ trustProxy: [], ...whereabouts })(request);
};

describe("where nothing is set", () => {
  test.each([
    "localhost",
    "localhost:3000",
    "maillage.localhost:3000",
    "127.0.0.1:8080",
    "[::1]:3000",
    "192.0.2.7:3000",
  ])("%s is this machine", (host) => {
    expect(addressOf({}, host)).toBe(`http://${host}`);
  });

  test("an address of a socket for both protocols is this machine, and so are its names", () => {
    expect(addressOf({}, "192.0.2.7", { at: "::ffff:192.0.2.7" })).toBe("http://192.0.2.7");
    expect(addressOf({}, "[2001:db8::7]:3000", { at: "2001:db8::7" })).toBe("http://[2001:db8::7]:3000");
    expect(addressOf({ ownNames: ["Labo", "labo.local"] }, "labo:3000")).toBe("http://labo:3000");
    expect(addressOf({ ownNames: ["labo"] }, "labo.evil.example")).toBe("");
  });

  test.each(HOSTILE)("%j is not believed, whatever else is said", (host) => {
    const headers = { "x-forwarded-host": "localhost", "x-forwarded-prefix": "/a", "x-forwarded-for": "127.0.0.1" };
    expect(addressOf({}, host, { headers })).toBe("");
  });
});

test("a trusted proxy is believed, and nobody else beside it", () => {
  const trustProxy = ["10.0.0.2"];
  const headers = { "x-forwarded-prefix": "/maillage" };
  expect(addressOf({ trustProxy }, "example.org", { from: "10.0.0.2", headers, protocol: "https" })).toBe(
    "https://example.org/maillage",
  );
  expect(addressOf({ trustProxy }, "example.org", { headers })).toBe("");
  expect(addressOf({ trustProxy }, "localhost", { headers })).toBe("http://localhost");
  // What a proxy hands on unseen is no host, or no scheme.
  expect(addressOf({ trustProxy }, "evil example", { from: "10.0.0.2" })).toBe("");
  expect(addressOf({ trustProxy }, "example.org", { from: "10.0.0.2", protocol: "javascript" })).toBe(
    "http://example.org",
  );
});

test.each([...HOSTILE, "localhost"])("what is set stands before %j and all that a proxy says", (host) => {
  const set = { trustProxy: ["10.0.0.2"], publicAddress: "https://example.org/maillage" };
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-prefix": "/evil" };
  expect(addressOf(set, host, { from: "10.0.0.2", headers })).toBe(set.publicAddress);
});

test.each(HOSTILE.filter(Boolean))("no answer names %j, or leads there", async (host) => {
  const app = await serve(SMALL);
  const headers = { host, "x-forwarded-host": host, "x-forwarded-proto": "https", "x-forwarded-prefix": "/evil" };
  const addresses = ["/", "/api", "/api/cite", "/api/dataset", "/api/openapi.json", "/api/entities/agence-ademe"];
  const exports = ["gexf", "graphml", "json", "csv", "net", "pack", "incidence", "cypher"].map(
    (one) => `/api/export/${one}`,
  );
  for (const url of [...addresses, ...exports]) {
    const { body, headers: said } = await app.inject({ url, headers });
    const told = `${body} ${JSON.stringify(said)}`;
    for (const word of ["evil", "203.0.113.9", "2001:db8::9"]) expect(told, url).not.toContain(word);
  }
  const { url, sentence, bibtex } = (await app.inject({ url: "/api/cite", headers })).json<Cite>();
  expect(url).toBeNull();
  expect(`${sentence.fr} ${sentence.en} ${bibtex}`).not.toContain("/api/graph");
  // The view's address is the word of who asks for the citation, and still stands.
  const view = "https://example.org/?view=map";
  const cited = await app.inject({ url: "/api/cite", query: { url: view }, headers });
  expect(cited.json<Cite>().url).toContain(`${view}&version=`);
  await app.close();
});

test("one answer is kept for all whose word is not believed", async () => {
  const app = await serve(SMALL);
  const tagOf = async (host: string) => (await app.inject({ url: "/api/graph", headers: { host } })).headers.etag;
  expect(await tagOf("evil.example")).toBe(await tagOf("other.example"));
  await app.close();
});
