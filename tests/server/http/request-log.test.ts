import { Writable } from "node:stream";
import Fastify from "fastify";
import { describe, expect, test } from "vitest";
import { addRequestLog } from "../../../server/http/plugins/request-log.ts";

describe("the log", () => {
  test.each([true, false])("names requests by an id and a pattern alone, where they are logged (%s)", async (every) => {
    const lines: string[] = [];
    const stream = new Writable({
      write(line: Buffer, _, done) {
        lines.push(line.toString());
        done();
      },
    });
    const app = Fastify({ logger: { level: "info", stream }, genReqId: () => "the-id" });
    addRequestLog(app, every);
    app.get("/api/entities/:id", async () => "x");
    const own = lines.length;
    const { headers } = await app.inject({ url: "/api/entities/ana-morel?q=secret", remoteAddress: "192.0.2.7" });
    expect(headers["x-request-id"]).toBe("the-id");
    const answered = lines.slice(own).filter((line) => line.includes("answered"));
    expect(answered).toHaveLength(every ? 1 : 0);
    for (const line of answered) {
      const { method, route, status, reqId } = JSON.parse(line) as Record<string, unknown>;
      expect({ method, route, status, reqId }).toEqual({
        method: "GET",
        route: "/api/entities/:id",
        status: 200,
        reqId: "the-id",
      });
      expect(line).not.toMatch(/ana|secret|192/);
    }
    await app.close();
  });

  test("has what a request's logger says, with its id, though that is made late", async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const app = Fastify({ logger: { level: "error", stream }, genReqId: () => "the-id" });
    addRequestLog(app, false);
    app.get("/", async ({ log }) => {
      log.info("nothing");
      log.child({ part: "one" }).error({ cause: "disk" }, "went wrong");
      log.error(new Error("and this"));
      return log.level;
    });
    expect((await app.inject("/")).body).toBe("error");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ reqId: "the-id", part: "one", cause: "disk", msg: "went wrong" }),
      expect.objectContaining({ reqId: "the-id", msg: "and this" }),
    ]);
    await app.close();
  });
});
