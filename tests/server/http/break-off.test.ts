import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { breakingOff } from "../../../server/http/break-off.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { breakingEngine, BREAKS } from "./breaking-engine.ts";
import { SMALL, serveEngine } from "./serve.ts";

let app: FastifyInstance | undefined;
let server: Server | undefined;
afterEach(async () => {
  await app?.close();
  server?.close();
  [app, server] = [undefined, undefined];
});

/** Asks as a proxy by HTTP/1.0, for which the end of the connection is that of the answer; gives how that came. */
async function endingOf(address: string, meanwhile: () => void = () => {}): Promise<{ bytes: number; by: string }> {
  const { port, pathname, search } = new URL(address);
  const socket = connect(Number(port), "127.0.0.1");
  const ended = new Promise<string>((resolve) => {
    socket.on("error", ({ code }: NodeJS.ErrnoException) => resolve(code ?? "?"));
    socket.on("end", () => resolve("end"));
  });
  let bytes = 0;
  socket.on("data", (piece) => {
    if (bytes === 0) meanwhile();
    bytes += piece.length;
  });
  socket.write(`GET ${pathname}${search} HTTP/1.0\r\n\r\n`);
  return { by: await ended, bytes };
}

test("an answer that fails on its way ends for nobody as a whole one does", async () => {
  app = await serveEngine(breakingEngine(openMemoryGraph(placedNetwork(packagesAt(SMALL)))));
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const { by, bytes } = await endingOf(`${address}/api/export/json?minProjects=${BREAKS}`);
  expect(bytes).toBeGreaterThan(100_000);
  expect(by).toBe("ECONNRESET");
});

test("nor do answers that a server cuts off as it ends", async () => {
  server = createServer((_, response) => void response.write("half of it")).listen(0, "127.0.0.1");
  const breakOffAll = breakingOff(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { by, bytes } = await endingOf(`http://127.0.0.1:${port}/`, breakOffAll);
  expect(bytes).toBeGreaterThan(0);
  expect(by).toBe("ECONNRESET");
});
