import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import type { Ready } from "../../server/contract/health.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { compiled } from "../compiled.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { openProxy } from "../neo4j/proxy.ts";

const SMALL = "tests/fixtures/small";

describe.skipIf(missing.neo4j ?? missing.openssl)("a database with a certificate of one's own", () => {
  const dir = mkdtempSync(join(tmpdir(), "maillage-certificates-"));
  const opened: Awaited<ReturnType<typeof openProxy>>[] = [];
  let root: string;
  beforeAll(async () => {
    root = await compiled();
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Ours", ...out("ours"));
    await importAlone(placedNetwork(packagesAt([SMALL])));
  });
  afterAll(() => {
    for (const proxy of opened) proxy.close();
    rmSync(dir, { recursive: true });
  });

  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: dir, stdio: "ignore" });
  const out = (name: string) => ["-keyout", `${name}.key`, "-out", `${name}.pem`];

  /** A port of the database that is encrypted by a certificate which our authority signed for a name. */
  async function encrypted(name: string, days: string): Promise<string> {
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=x", "-keyout", "own.key", "-out", "own.csr");
    writeFileSync(join(dir, "names"), `subjectAltName=${name}`);
    const signing = ["-CA", "ours.pem", "-CAkey", "ours.key", "-CAcreateserial", "-days", days, "-extfile", "names"];
    openssl("x509", "-req", "-in", "own.csr", ...signing, "-out", "own.pem");
    const [key, cert] = ["own.key", "own.pem"].map((file) => readFileSync(join(dir, file)));
    const proxy = await openProxy(TEST_NEO4J.uri, { key: key!, cert: cert! });
    opened.push(proxy);
    return proxy.uri.replace(/^bolt:/, "");
  }

  /** A command of ours that asks the database of an address; `ended` is its exit code and what it said. */
  function run(file: string, args: string[], uri: string, trusted: boolean) {
    const { user, password } = TEST_NEO4J;
    const env = {
      PATH: process.env["PATH"] ?? "",
      PORT: "0",
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      ...(trusted && { NODE_EXTRA_CA_CERTS: join(dir, "ours.pem") }),
    };
    const child = spawn(process.execPath, [`${root}/dist/server/${file}.js`, ...args], { env });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => {
        said += text.toString();
      });
    const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
      child.on("close", (code) => resolve({ code, said })),
    );
    return { child, said: () => said, ended };
  }

  it.each([
    ["is answered from where its authority is trusted", "IP:127.0.0.1", "2", true, "bolt+s", null],
    ["is answered from unchecked where that is asked for", "DNS:example.org", "2", false, "bolt+ssc", null],
    [
      "that nobody is known to have signed",
      "IP:127.0.0.1",
      "2",
      false,
      "neo4j+s",
      "signed by nobody whom this machine",
    ],
    ["for another name", "DNS:example.org", "2", true, "neo4j+s", "for another name than the one in NEO4J_URI"],
    ["that has expired", "IP:127.0.0.1", "0", true, "bolt+s", "Neo4j's certificate has expired."],
  ] as const)("%s", async (_, name, days, trusted, scheme, words) => {
    const uri = `${scheme}:${await encrypted(name, days)}`;
    const server = run("main", [], uri, trusted);
    await expect.poll(server.said).toMatch(/http:\/\/\S+/);
    const address = /http:\/\/\S+/.exec(server.said())![0];
    const ready = async () => (await (await fetch(`${address}/api/ready`)).json()) as Ready;
    if (words === null) await expect.poll(ready).toMatchObject({ ready: true });
    else {
      await expect
        .poll(ready)
        .toMatchObject({ ready: false, reason: "refused", detail: expect.stringContaining(words) });
      await expect.poll(server.said).toContain(words);
      const asked = await fetch(`${address}/api/dataset`);
      expect([asked.status, asked.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(await asked.text()).toContain(words);
    }
    server.child.kill("SIGTERM");
    const imported = await run("import-command", [SMALL], uri, trusted).ended;
    expect(imported.said).toContain(words ?? "Neo4j holds");
    // Words alone: no stack, and not the driver's own advice.
    expect([imported.code, imported.said]).toEqual([words === null ? 0 : 1, expect.not.stringContaining("    at ")]);
    expect((await server.ended).code).toBe(0);
  });
});
