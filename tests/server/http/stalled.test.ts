import { connect, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStalled } from "../../../server/http/plugins/stalled.ts";

/** More than the buffers of a system hold. */
const LONG = Buffer.alloc(32 * 2 ** 20);
const STALLED_MS = 400;

const app = Fastify();
addStalled(app, STALLED_MS);
app.get("/long", (_, reply) => reply.send(LONG));
app.get("/late", async () => {
  await sleep(1.5 * STALLED_MS);
  return "late";
});
beforeAll(() => app.listen({ port: 0, host: "127.0.0.1" }));
afterAll(() => app.close());

/** Bytes that one gets who rests once the answer has begun, and then for so long after each piece. */
async function read(path: string, rests: { first: number; each: number }): Promise<number> {
  const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const closed = new Promise((resolve) => socket.on("close", resolve));
  let bytes = 0;
  socket.on("data", (piece) => {
    socket.pause();
    setTimeout(() => socket.resume(), bytes === 0 ? rests.first : rests.each);
    bytes += piece.length;
  });
  await closed;
  return bytes;
}

// A process that gets no processor for as long looks like a reader who takes nothing.
test("who takes nothing of an answer is ended, who reads slowly or waits for one is not", { retry: 3 }, async () => {
  const [stalled, slow, late] = await Promise.all([
    read("/long", { first: 3 * STALLED_MS, each: 0 }),
    read("/long", { first: 0, each: 2 }),
    read("/late", { first: 0, each: 0 }),
  ]);
  expect(stalled).toBeLessThan(LONG.length);
  expect(slow).toBeGreaterThan(LONG.length);
  expect(late).toBeGreaterThan(0);
});
