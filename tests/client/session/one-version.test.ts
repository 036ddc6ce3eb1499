import { describe, expect, test } from "vitest";
import { openApi } from "../../../client/session/api.ts";

/** A server that holds several versions and answers from the current one unless an address names another. */
function holding(...versions: string[]) {
  const asked: string[] = [];
  const server = {
    current: versions[0]!,
    asked,
    get: (address: string) => {
      asked.push(address);
      const version = new URL(`http://x/${address}`).searchParams.get("version") ?? server.current;
      if (!versions.includes(version)) return Promise.resolve(new Response('{"detail":"gone"}', { status: 409 }));
      const headers = { etag: `W/"${version}-aaaaaaaaaaaa"` };
      return Promise.resolve(new Response(JSON.stringify({ version }), { headers }));
    },
    drop: (version: string) => versions.splice(versions.indexOf(version), 1),
  };
  return server;
}

describe("a page whose server's data change", () => {
  test("gets every answer of the version of the first, and says that there is another", async () => {
    const server = holding("aaa", "bbb");
    const api = openApi({ get: server.get, server: "./api/" });
    expect(await api.dataset()).toEqual({ version: "aaa" });
    expect([api.changed.value, api.link("graph")]).toEqual([false, "./api/graph"]);
    server.current = "bbb";
    expect(await Promise.all([api.ask("gaps"), api.ask("paths", { from: "a" })])).toEqual([
      { version: "aaa" },
      { version: "aaa" },
    ]);
    expect([api.changed.value, api.link("graph"), api.link("gaps", { limit: 3 })]).toEqual([
      true,
      "./api/graph?version=aaa",
      "./api/gaps?limit=3&version=aaa",
    ]);
    server.asked.length = 0;
    await api.file("export/csv");
    // Nothing of before is asked anew, and nothing comes in two steps any more.
    await api.dataset();
    expect(server.asked).toEqual(["export/csv?version=aaa"]);
  });

  test("is refused what the server holds no more, and gets nothing of another version", async () => {
    const server = holding("aaa", "bbb");
    const api = openApi({ get: server.get, server: "./api/" });
    await api.dataset();
    server.drop("aaa");
    server.current = "bbb";
    await expect(api.ask("gaps")).rejects.toThrow("gone");
    expect(api.changed.value).toBe(true);
  });

  test("throws where a server answers from other data than it is asked for", async () => {
    const versions = ["aaa", "bbb", "ccc"];
    const answer = () => new Response("{}", { headers: { etag: `"${versions.shift()}-a"` } });
    const api = openApi({ get: () => Promise.resolve(answer()), server: "./api/" });
    await api.dataset();
    await expect(api.ask("gaps")).rejects.toMatchObject({ cause: { message: expect.stringContaining("ccc") } });
  });

  test("answers without a tag are of no version", async () => {
    const versions = ["x", "y"];
    const api = openApi({ get: () => Promise.resolve(new Response(`{"v":"${versions.shift()}"}`)), server: null });
    expect([await api.ask("a"), await api.ask("b"), api.changed.value]).toEqual([{ v: "x" }, { v: "y" }, false]);
  });
});
