import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderAt, packagesAt } from "../../../seed/commands/folder.ts";
import { type Connection, connect } from "../../../server/browser/connection.ts";
import { type Port, serve } from "../../../server/browser/serve.ts";
import type { FromWorker } from "../../../server/contract/worker-messages.ts";
import { Abandoned } from "../../../server/contract/errors.ts";
import { networkFile } from "../../../server/network/network-file.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import type { Run } from "../../../server/statistics/runner.ts";
import { addresses } from "../../contract/addresses.ts";
import { askHttp } from "../../contract/ask-http.ts";
import { type Ask, HEADERS, sameAnswers } from "../../contract/same-answers.ts";
import { folder, serve as serveHttp, SMALL } from "../http/serve.ts";

const packages = packagesAt(SMALL);
const origin = "https://page.example";

let channel: MessageChannel;
let said: FromWorker[];
beforeEach(() => {
  channel = new MessageChannel();
  said = [];
});
afterEach(() => {
  channel.port1.close();
});

/** A connection with what answers, over a channel as between page and worker. */
function connected(run: Run = inProcess): Connection {
  serve(channel.port1 as Port, run);
  channel.port2.addEventListener("message", ({ data }) => said.push(data as FromWorker));
  const connection = connect(channel.port2);
  channel.port1.start();
  channel.port2.start();
  return connection;
}

/** A computation that ends when it is aborted, and not before. */
const endless: Run = (_, signal) =>
  new Promise((_resolve, reject) => signal!.addEventListener("abort", () => reject(new Abandoned())));

describe("a connection with the worker", () => {
  test("opens packages, or a network built beforehand, and answers from them", async () => {
    const { open, ask } = connected();
    const { version } = await open({ packages });
    const dataset = await (await ask("/api/dataset", { origin })).json();
    expect(dataset).toMatchObject({ version, packages: [{ name: "small-2024" }, { name: "small-2025" }] });
    await open({ network: networkFile(placedNetwork(packages.slice(0, 1))) });
    expect((await (await ask("/api/dataset", { origin })).json()).packages).toHaveLength(1);
  });

  test("answers every address over roles of a package's own as a server does, byte for byte", async () => {
    const dirs = [folder("tests/fixtures/packages/roles")];
    const own = packagesAt(dirs);
    const app = await serveHttp(dirs);
    const { open, ask } = connected();
    await open({ packages: own });
    const worker: Ask = async (address) => {
      const response = await ask(address, { origin: "http://maillage.test" });
      const named = HEADERS.map((name) => [name, response.headers.get(name)] as const);
      const headers = Object.fromEntries(named.filter(([, value]) => value !== null));
      return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
    };
    const http = askHttp(app, "maillage.test");
    const statuses = await sameAnswers(addresses(placedNetwork(own), 4), http, worker);
    expect(statuses.get(200)).toBeGreaterThan(50);
    await app.close();
  });

  test("opens packages given as files, and says what is wrong with them", async () => {
    const { open, ask } = connected();
    const folders = SMALL.map((dir) => {
      const { name, list, read } = folderAt(dir);
      return { name, files: list().map((file) => ({ name: file, bytes: read(file) })) };
    });
    const { version } = await open({ folders });
    expect(version).toBe(placedNetwork(packages).dataset.version);
    const broken = { name: "mine", files: folders[0]!.files.filter(({ name }) => name !== "links.csv") };
    await expect(open({ folders: [broken] })).rejects.toThrow("mine/links.csv");
    expect(await (await ask("/api/dataset", { origin })).json()).toMatchObject({ version });
  });

  test("opens a package with a reader's corrections, says what became of each, and what it cites says how many", async () => {
    const { open, ask } = connected();
    const { name, list, read } = folderAt(SMALL[0]!);
    const files = list().map((file) => ({ name: file, bytes: read(file) }));
    const [first] = packages[0]!.organisations;
    const row = (id: string, from: string) => ({
      id,
      action: "change" as const,
      subject: first!.id,
      before: JSON.stringify({ name: from }),
      after: JSON.stringify({ name: "Autre nom" }),
      reason: "vu ailleurs",
      author: "AM",
      day: "2026-11-27",
      evidence: null,
    });
    const journal = [row("a", first!.name), row("b", first!.name)];
    const { outcomes, version } = await open({ folders: [{ name, files }], journal });
    expect(outcomes.map(({ state }) => state)).toEqual(["applied", "refused"]);
    const answered = async (address: string) => (await ask(address, { origin: null })).json();
    expect(await answered("/api/dataset")).toMatchObject({ version, corrections: 1 });
    expect(await answered(`/api/entities/${first!.id}`)).toMatchObject({ name: "Autre nom" });
    const { filter, sentence, methods } = await answered("/api/cite");
    for (const text of [filter.en, sentence.en, methods.en])
      expect(text).toContain("with 1 correction made by the reader and not adopted");
    expect(filter.fr).toContain("avec 1 correction non adoptée");
  });

  test("says why data can't be opened, and leaves what was open", async () => {
    const { open, ask } = connected();
    const { version } = await open({ packages });
    await expect(open({ packages: [] })).rejects.toThrow("at least one package");
    expect(await (await ask("/api/dataset", { origin })).json()).toMatchObject({ version });
  });

  test("answers 503 before any data are open", async () => {
    const response = await connected().ask("/api/gaps", { origin });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ title: "Not ready", detail: "No data are open." });
  });

  test("gives problems, redirects and addresses as a server does", async () => {
    const { open, ask } = connected();
    await open({ packages });
    const wrong = await ask("/api/gaps?limits=3", { origin });
    expect([wrong.status, wrong.headers.get("content-type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
    expect((await wrong.json()).errors[0].parameter).toBe("limits");
    expect((await ask("/api/nothing", { origin })).status).toBe(404);
    expect((await ask("/api/entities/%zz", { origin })).status).toBe(400);
    const merged = await ask("/api/entities/organisation:agence-ademe", { origin });
    expect([merged.status, merged.headers.get("location")]).toEqual([301, "/api/entities/organisation%3Aademe"]);
    expect((await (await ask("/api/cite", { origin })).json()).url).toMatch(/^https:\/\/page\.example\/api\/graph\?/);
  });

  test("hands a file over piece by piece, each when the one before was read", async () => {
    const { open, ask } = connected();
    await open({ packages });
    const response = await ask("/api/export/csv", { origin });
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="maillage-small/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expect(said.some(({ type }) => type === "end")).toBe(true);
  });

  test("stops what nobody waits for, computed or streamed, and says nothing more of it", async () => {
    const begun: AbortSignal[] = [];
    const { open, ask } = connected((task, signal) => {
      begun.push(signal!);
      return endless(task, signal);
    });
    await open({ packages });
    const leaving = new AbortController();
    const asked = ask("/api/gaps", { origin, signal: leaving.signal });
    await expect.poll(() => begun.length).toBe(1);
    leaving.abort(new Error("left"));
    await expect(asked).rejects.toThrow("left");
    await expect.poll(() => begun[0]!.aborted).toBe(true);
    const file = await ask("/api/graph", { origin });
    await file.body!.cancel();
    // A piece may have been under way.
    expect((await ask("/api/dataset", { origin })).status).toBe(200);
    const before = said.length;
    expect((await ask("/api/dataset", { origin })).status).toBe(200);
    expect(said.length).toBe(before + 1);
  });

  test("throws what is asked, streamed or asked later once the worker failed", async () => {
    const { open, ask } = connected(endless);
    await open({ packages });
    const streamed = (await ask("/api/graph", { origin })).text();
    const asked = ask("/api/gaps", { origin });
    const failed = Promise.all([streamed, asked].map((one) => expect(one).rejects.toThrow("out of memory")));
    channel.port2.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await failed;
    await expect(ask("/api/dataset", { origin })).rejects.toThrow("The engine failed. out of memory");
  });

  test("answers a small question while a large one is computed, and says each second that it is", async () => {
    const { open, ask } = connected(endless);
    await open({ packages });
    const elapsed: number[] = [];
    const leaving = new AbortController();
    const large = ask("/api/bridges", { origin, signal: leaving.signal, progress: (ms) => elapsed.push(ms) });
    expect((await ask("/api/search?q=lys", { origin })).status).toBe(200);
    await expect.poll(() => elapsed.length).toBeGreaterThan(0);
    leaving.abort(new Error("left"));
    await expect(large).rejects.toThrow("left");
    expect(elapsed[0]).toBeGreaterThanOrEqual(900);
  });
});
