import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { Metrics } from "../../../server/http/metrics.ts";
import { serve, SMALL } from "./serve.ts";

describe("what a server counts of itself", () => {
  test("stands at a port of its own, by patterns of addresses, and says whether the engine answers", async () => {
    let ready = true;
    const metrics = new Metrics(async () => ready);
    const app = await serve(SMALL, { metrics });
    const server = await metrics.serve(0, "127.0.0.1");
    const { port } = server.address() as AddressInfo;
    const read = async (path = "/metrics") => fetch(`http://127.0.0.1:${port}${path}`);
    await app.inject({ url: "/api/entities/ville-de-lys" });
    await app.inject({ url: "/api/entities/nobody-of-this-name" });
    await app.inject({ url: "/api/search?q=lys" });
    const text = await (await read()).text();
    expect(text).toContain('maillage_answers_total{route="/api/entities/:id",status="200"} 1');
    expect(text).toContain('maillage_answers_total{route="/api/entities/:id",status="404"} 1');
    expect(text).toContain('maillage_answer_seconds_count{route="/api/search"} 1');
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).toMatch(/^maillage_ready 1$/m);
    expect(text).not.toMatch(/lys|nobody/);
    ready = false;
    expect(await (await read()).text()).toMatch(/^maillage_ready 0$/m);
    expect((await read("/")).status).toBe(404);
    expect((await app.inject({ url: "/metrics" })).statusCode).toBe(404);
    server.close();
    await app.close();
  });
});
