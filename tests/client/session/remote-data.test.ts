import { describe, expect, test, vi } from "vitest";
import { fileNameOf, openRemoteData, policyOf, remoteRefusal } from "../../../client/session/remote-data.ts";
import type { BrowserEngine } from "../../../server/browser/start.ts";
import type { TablesReader } from "../../../server/browser/read-tables.ts";
import { LARGEST, type Understanding } from "../../../server/contract/tables.ts";
import type { PackageFiles } from "../../../server/contract/worker-messages.ts";

const ADDRESS = "https://donnees.example/a/liste%20de%20liens.csv?v=2";
const WIDE = "default-src 'self'; connect-src 'self' http: https:; object-src 'none'";
const WRITTEN: PackageFiles = { name: "liste", files: [] };

/** Data of the web with stand-ins for all that they ask, and what was asked of these. */
function openWeb(answer: () => Response | Promise<Response>, { policy = WIDE, ready = true } = {}) {
  const fetcher = vi.fn<typeof fetch>(async () => answer());
  const understand = vi.fn<TablesReader["understand"]>(async () => {
    const faults = ready ? [] : [{ code: "web-page", value: null }];
    return { ready, faults } as unknown as Understanding;
  });
  const close = vi.fn<() => void>();
  const reader: TablesReader = { understand, write: async () => WRITTEN, stop: () => {}, close };
  const engine: BrowserEngine = {
    ask: async (address) => Response.json({ address }),
    close: () => {},
    outcomes: [],
    names: {},
  };
  const start = vi.fn<() => Promise<BrowserEngine>>(async () => engine);
  const api = openRemoteData({ policy: async () => policy, fetcher, reader: async () => reader, start });
  /** Why a question about data at an address is refused. */
  const refusal = async (address = ADDRESS) => {
    const error: unknown = await api(address)
      .dataset()
      .catch((thrown: unknown) => thrown);
    const { fault, status, found } = remoteRefusal(error) ?? {};
    return { fault, status, code: found?.code };
  };
  return { api, fetcher, understand, close, start, refusal };
}

const csv = (): Response => new Response("Projet;Partenaire");

describe("data of the web", () => {
  test("are fetched once, without cookies or where from, read without a choice, and answer from an engine", async () => {
    const { api, fetcher, understand, close, start } = openWeb(csv);
    const [answer] = await Promise.all([api(ADDRESS).dataset(), api(ADDRESS).ask("gaps")]);
    expect(answer).toEqual({ address: "/api/dataset" });
    expect(fetcher.mock.calls).toEqual([[ADDRESS, { credentials: "omit", referrerPolicy: "no-referrer" }]]);
    const [[files, choices]] = understand.mock.calls as unknown as [[unknown, unknown]];
    const bytes = new TextEncoder().encode("Projet;Partenaire");
    expect([files, choices]).toEqual([[{ name: "liste de liens.csv", bytes }], { about: { url: ADDRESS } }]);
    expect(start.mock.calls).toEqual([[{ folders: [WRITTEN] }]]);
    expect(close).toHaveBeenCalledOnce();
  });

  test("are not asked for where the policy does not allow it, nor at what is no address of the web", async () => {
    const narrow = openWeb(csv, { policy: "default-src 'self'; connect-src 'self'" });
    expect(await narrow.refusal()).toMatchObject({ fault: "notAllowed" });
    const wide = openWeb(csv);
    for (const address of ["liens.csv", "data:text/csv,a", "file:///etc/passwd", "javascript:1"])
      expect(await wide.refusal(address), address).toMatchObject({ fault: "notAddress" });
    expect([...narrow.fetcher.mock.calls, ...wide.fetcher.mock.calls]).toEqual([]);
  });

  test("that do not come are told apart by what is known of why, and asked for anew afterwards", async () => {
    const dropped = () => {
      throw new TypeError("Failed to fetch");
    };
    expect(await openWeb(dropped).refusal()).toMatchObject({ fault: "unreachable" });
    const answers = [new Response("", { status: 404 }), csv()];
    const web = openWeb(() => answers.shift()!);
    expect(await web.refusal()).toMatchObject({ fault: "refused", status: 404 });
    expect(await web.api(ADDRESS).dataset()).toEqual({ address: "/api/dataset" });
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    expect(await openWeb(() => new Response(broken)).refusal()).toMatchObject({ fault: "unreachable" });
  });

  test("that are too large are not read to their end, whether they say so or not", async () => {
    const told = new Response("", { headers: { "content-length": String(LARGEST + 1) } });
    expect(await openWeb(() => told).refusal()).toMatchObject({ fault: "tooLarge" });
    let [given, ended] = [0, false];
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 10_000_000;
        controller.enqueue(new Uint8Array(10_000_000));
      },
      cancel: () => void (ended = true),
    });
    expect(await openWeb(() => new Response(endless)).refusal()).toMatchObject({ fault: "tooLarge" });
    expect([ended, given <= LARGEST + 30_000_000]).toEqual([true, true]);
  });

  test("in which no network is found say what is wrong with the file", async () => {
    expect(await openWeb(csv, { ready: false }).refusal()).toMatchObject({ fault: "noNetwork", code: "web-page" });
  });
});

test.each([
  ["https://data.example/a/mes%20liens.csv?format=csv#top", "mes liens.csv"],
  ["https://data.example/export/?id=12", "export"],
  ["https://data.example/100%.csv", "100%.csv"],
  ["https://data.example/?id=12", "data.example"],
  ["no address", "no address"],
])("the file at %s is called %s", (address, name) => {
  expect(fileNameOf(address)).toBe(name);
});

test("the policy of a page is what its HTML says, else what its server sends with it", async () => {
  const said = { content: "default-src 'self'" };
  const page = (meta: unknown) =>
    ({ document: { querySelector: () => meta }, location: { pathname: "/a/" } }) as unknown as Window;
  const sent = vi.fn<typeof fetch>(async () => new Response(null, { headers: { "content-security-policy": WIDE } }));
  expect(await policyOf(page(said), sent)).toBe(said.content);
  expect(await policyOf(page(null), sent)).toBe(WIDE);
  expect(sent.mock.calls).toEqual([["/a/", { method: "HEAD" }]]);
  expect(await policyOf(page(null), async () => new Response(null))).toBe("");
});
