import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Cite } from "../../../server/contract/cite.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { missing } from "../../means.ts";
import { PATIENCE } from "../../patience.ts";
import { breakingEngine, BREAKS } from "./breaking-engine.ts";
import { serveEngine, SMALL } from "./serve.ts";

/** The block of server/README.md that holds these words, before the server's real port. */
function example(words: string, port: number): string {
  const blocks = readFileSync("server/README.md", "utf8").matchAll(/```\w*\n(.*?)```/gs);
  const block = [...blocks].map(([, text]) => text!).find((text) => text.includes(words));
  return block!.replace("127.0.0.1:3000", `127.0.0.1:${port}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** How each proxy is started in a folder by the example of the documentation, listening at a port. */
const PROXIES = {
  nginx: (dir: string, at: number, to: number): [string, string[]] => {
    const http = [
      "access_log off;",
      ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${dir}/${name};`),
    ];
    const server = `server { listen 127.0.0.1:${at}; large_client_header_buffers 4 64k;\n${example("proxy_pass", to)}}`;
    const config = `daemon off; master_process off; pid ${dir}/pid; error_log stderr;\nevents {}\nhttp { ${http.join(" ")}\n${server} }`;
    writeFileSync(join(dir, "nginx.conf"), config);
    return ["nginx", ["-c", join(dir, "nginx.conf")]];
  },
  caddy: (dir: string, at: number, to: number): [string, string[]] => {
    const site = example("handle_path", to).replace("example.org", `http://127.0.0.1:${at}`);
    writeFileSync(join(dir, "Caddyfile"), `{\n\tadmin off\n}\n${site}`);
    return ["caddy", ["run", "--adapter", "caddyfile", "--config", join(dir, "Caddyfile")]];
  },
};

/** As what each hands on what broke off: Caddy before 2.7.6 as a whole answer, whatever its server does. */
const BROKEN = { nginx: ["failed"], caddy: ["failed", "whole"] };

describe.each(["nginx", "caddy"] as const)("behind %s as the documentation sets it up", (name) => {
  describe.skipIf(missing[name] !== null)("below a path", () => {
    const dir = mkdtempSync(join(tmpdir(), "maillage-proxy-"));
    let app: FastifyInstance;
    let proxy: ChildProcess;
    let base: string;
    beforeAll(async () => {
      const engine = breakingEngine(openMemoryGraph(placedNetwork(packagesAt(SMALL))));
      app = await serveEngine(engine, { trustProxy: ["loopback"] });
      const to = Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port);
      const at = await freePort();
      base = `http://127.0.0.1:${at}/maillage`;
      const [program, args] = PROXIES[name](dir, at, to);
      proxy = spawn(program, args, { stdio: "ignore", env: { PATH: `${process.env["PATH"]}:/usr/sbin`, HOME: dir } });
      const answers = () => fetch(`${base}/api/health`).then(({ ok }) => ok);
      await vi.waitUntil(() => answers().catch(() => false), PATIENCE);
    });
    afterAll(async () => {
      proxy.kill("SIGKILL");
      await app.close();
      rmSync(dir, { recursive: true });
    });

    test("citations name the public address", async () => {
      const { url } = (await (await fetch(`${base}/api/cite`)).json()) as Cite;
      expect(url).toMatch(`${base}/`);
    });

    test("the path without its last slash leads to the page", async () => {
      expect((await fetch(base)).url).toBe(`${base}/`);
    });

    test("an answer that fails on its way is handed on as one that failed", async () => {
      const headers = { "accept-encoding": "identity" };
      const response = await fetch(`${base}/api/export/json?minProjects=${BREAKS}`, { headers });
      expect(response.status).toBe(200);
      const ending = await response.arrayBuffer().then(
        () => "whole",
        () => "failed",
      );
      expect(BROKEN[name]).toContain(ending);
    });

    test("redirects stay below the path", async () => {
      const { status, url } = await fetch(`${base}/api/entities/agence-ademe`);
      expect([status, url]).toEqual([200, `${base}/api/entities/organisation%3Aademe`]);
    });

    test("an address may be as long as what is left out", async () => {
      const ids = Array.from({ length: 400 }, (_, i) => `organisation:nobody-of-the-number-${i}`).join(",");
      const { status } = await fetch(`${base}/api/graph?ids=${ids}`);
      // Understood by the server itself, which knows none of them.
      expect(status).toBe(404);
    });
  });
});
