import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { overEngine } from "../../../client/session/engine-transport.ts";

const PAGE = "https://page.example/a/maillage/";

/** An engine that answers what it was asked, and where from; `old` stands elsewhere. */
const engine = {
  ask: async (address: string, { origin }: { origin: string | null }) =>
    address.endsWith("/old")
      ? new Response("", { status: 301, headers: { location: "/api/entities/new" } })
      : Response.json([address, origin]),
};

test("asks the engine below the page's folder, and follows where an answer leads", async () => {
  const { get, server } = overEngine(async () => engine, PAGE);
  expect(await (await get("gaps?limit=3")).json()).toEqual(["/api/gaps?limit=3", "https://page.example/a/maillage"]);
  expect((await (await get("entities/old")).json())[0]).toBe("/api/entities/new");
  expect(server).toBeNull();
});

test("starts the engine once, not for what is shipped, and again after a failure", async () => {
  const start = vi.fn<() => Promise<typeof engine>>(async () => engine);
  start.mockRejectedValueOnce(new Error("gone"));
  const files = vi.fn<typeof fetch>(async () => Response.json("shipped"));
  const transport = overEngine(start, PAGE, { graph: "./data/graph.json" }, files);
  expect(await (await transport.get("graph")).json()).toBe("shipped");
  expect([start.mock.calls.length, files.mock.calls]).toEqual([0, [["./data/graph.json"]]]);
  await expect(transport.get("gaps")).rejects.toThrow("gone");
  await Promise.all([transport.get("gaps"), transport.get("graph?regions=11"), transport.start()]);
  expect(start).toHaveBeenCalledTimes(2);
});

test("unpacks the columns that are shipped, and hands on why there are none", async () => {
  const bytes = new Uint8Array(Buffer.from("columns1 and what follows"));
  const files = vi.fn<typeof fetch>(async (address) =>
    address === "./data/graph.columns"
      ? new Response(new Uint8Array(gzipSync(bytes)))
      : new Response("gone", { status: 404 }),
  );
  const shipped = { "graph?format=columns": "./data/graph.columns", graph: "./data/other.columns" };
  const { get } = overEngine(async () => engine, PAGE, shipped, files);
  const answer = await get("graph?format=columns");
  expect([answer.ok, answer.headers.get("content-type")]).toEqual([true, "application/vnd.maillage.columns"]);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
  expect((await get("graph")).status).toBe(404);
});

test("stops what nobody waits for, and keeps the engine", async () => {
  const patient = {
    ask: vi.fn<(address: string, asked: { origin: string | null; signal?: AbortSignal }) => Promise<Response>>(
      (_, { signal }) => new Promise((_done, refuse) => signal?.addEventListener("abort", () => refuse(signal.reason))),
    ),
  };
  const start = vi.fn<() => Promise<typeof patient>>(async () => patient);
  const { get } = overEngine(start, PAGE);
  const left = new AbortController();
  const asked = get("bridges", left.signal);
  await vi.waitFor(() => expect(patient.ask).toHaveBeenCalled());
  left.abort(new Error("left"));
  await expect(asked).rejects.toThrow("left");
  void get("gaps");
  await vi.waitFor(() => expect(patient.ask).toHaveBeenCalledTimes(2));
  expect(start).toHaveBeenCalledTimes(1);
});

test("asks an engine that failed no more, and starts another", async () => {
  const broken = { ask: vi.fn<typeof engine.ask>().mockRejectedValue(new Error("out of memory")) };
  const start = vi.fn<() => Promise<typeof engine>>().mockResolvedValueOnce(broken).mockResolvedValue(engine);
  const { get } = overEngine(start, PAGE);
  await expect(get("gaps")).rejects.toThrow("out of memory");
  expect((await (await get("gaps")).json())[0]).toBe("/api/gaps");
  expect([start.mock.calls.length, broken.ask.mock.calls.length]).toEqual([2, 1]);
});
