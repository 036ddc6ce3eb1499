import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { compiled } from "../../compiled.ts";
import { folder } from "./serve.ts";

let root: string;
beforeAll(async () => {
  root = await compiled();
});

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** The server as a process of its own, on any free port unless told. */
function start(args: string[] = [], environment: Record<string, string> = {}) {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [`${root}/dist/server/main.js`, ...args], {
    env: { PATH, PORT: "0", ...environment },
  });
  started.push(child);
  const said = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.error += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const listening = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const address = /http:\S+/.exec(said.out);
      if (address) resolve(address[0]);
    });
    void ended.then(() => reject(new Error(`The server ended: ${said.error}`)));
  });
  listening.catch(() => {});
  return { child, said, ended, listening };
}

/** What a start that must fail says; fails when it shows where the code stands. */
async function refusal(args: string[], environment: Record<string, string> = {}): Promise<string> {
  const { said, ended } = start(args, environment);
  expect(await ended).toBe(1);
  expect(said.out).toBe("");
  expect(said.error).not.toMatch(/\n\s+at |node_modules|file:\/\//);
  return said.error;
}

/** A copy of the small package, for spoiling; apart from the code, whose places no message may show. */
function copyOfSmall(name: string): string {
  const copy = `${mkdtempSync(`${tmpdir()}/maillage-start-`)}/${name}`;
  cpSync(folder("tests/fixtures/small"), copy, { recursive: true });
  onTestFinished(() => rmSync(copy, { recursive: true }));
  return copy;
}

describe("npm start", () => {
  test("serves the dataset and ends when told to", async () => {
    const { child, said, ended, listening } = start();
    const address = await listening;
    expect(said.out).toMatch(/^Maillage: http:\/\/127\.0\.0\.1:\d+ \(memory\)\n$/);
    const counts = await (await fetch(`${address}/api/dataset`)).json();
    expect(counts).toMatchObject({ counts: { kinds: { project: 23 } } });
    expect(await (await fetch(`${address}/api/ready`)).json()).toEqual({ ready: true, engine: "memory" });
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(said.error).toBe("");
  });

  test("cuts off who is not done once the grace is over, and ends as it was told to", async () => {
    const { child, said, ended, listening } = start([], { SHUTDOWN_SECONDS: "1" });
    const { port } = new URL(await listening);
    // A request that goes on for ever holds its connection, as does who reads an answer slowly.
    const socket = connect(Number(port), "127.0.0.1");
    const cut = new Promise((resolve) => socket.on("close", resolve));
    socket.on("error", () => {});
    socket.write("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /api/health HTTP/1.1\r\nX-Slow: ");
    await once(socket, "data");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    await cut;
    expect(said.error).toBe("");
  });

  test("explores other packages, several at once", async () => {
    const args = ["small", "small-next"].flatMap((name) => ["--dataset", folder(`tests/fixtures/${name}`)]);
    const { listening } = start(args);
    const answer = await fetch(`${await listening}/api/editions?from=small-2024&to=small-2025`);
    expect(answer.status).toBe(200);
  });

  test("keeps to the limit that is set", async () => {
    const { listening } = start([], { REQUESTS_PER_MINUTE: "1" });
    const address = await listening;
    const states = [await fetch(`${address}/api/health`), await fetch(`${address}/api/health`)];
    expect(states.map(({ status }) => status)).toEqual([200, 429]);
  });
});

describe.skipIf(process.platform === "win32")("more connections than a process may have", () => {
  test("leave it what it needs to answer", async () => {
    const child = spawn(
      "sh",
      ["-c", `ulimit -n 400; exec "$0" "$@"`, process.execPath, `${root}/dist/server/main.js`],
      {
        env: { PATH: process.env["PATH"] ?? "", PORT: "0" },
      },
    );
    started.push(child);
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    const address = /http:\S+/.exec(said.toString())![0];
    const agent = new Agent({ keepAlive: true });
    const ask = async (path: string) => {
      const [{ statusCode }] = (await once(
        get(address + path, { agent }, (response) => response.resume()),
        "response",
      )) as [IncomingMessage];
      return statusCode;
    };
    // A reader who was there before.
    expect(await ask("/api/health")).toBe(200);
    const idle = Array.from({ length: 500 }, () => connect(Number(new URL(address).port), "127.0.0.1"));
    await Promise.all(
      idle.map((socket) => new Promise((done) => socket.on("error", done).on("close", done).on("connect", done))),
    );
    // A statistic opens a thread, and that its files.
    expect(await ask("/api/bridges?limit=3")).toBe(200);
    for (const socket of idle) socket.destroy();
    await expect.poll(async () => (await fetch(`${address}/api/health`).catch(() => null))?.status).toBe(200);
    agent.destroy();
  });
});

describe("a log that cannot be written", () => {
  test("because who read it is gone costs nobody an answer", async () => {
    const { child, listening, ended } = start([], { LOG: "requests" });
    const address = await listening;
    child.stderr.destroy();
    for (let i = 0; i < 3; i++) expect((await fetch(`${address}/api/dataset`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test.skipIf(!existsSync("/dev/full"))("because the disk is full costs nobody an answer", async () => {
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const child = spawn(process.execPath, [`${root}/dist/server/main.js`], {
      env: { PATH: process.env["PATH"] ?? "", PORT: "0", LOG: "requests" },
      stdio: ["ignore", "pipe", full],
    });
    started.push(child);
    const ended = once(child, "exit");
    const [said] = (await once(child.stdout!, "data")) as [Buffer];
    const address = /http:\S+/.exec(said.toString())![0];
    for (let i = 0; i < 3; i++) expect((await fetch(`${address}/api/dataset`)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});

describe("a clock that jumps", () => {
  test("changes no limit, no answer and no end", async () => {
    // A day on, then two back, at each look.
    const jumping = `const { now } = Date; let days = 0; Date.now = () => now() + [1, -1][days++ % 2] * 86400000;`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(jumping)}`;
    const { child, listening, ended } = start([], { NODE_OPTIONS, REQUESTS_PER_MINUTE: "4" });
    const address = await listening;
    const asked = [];
    for (let i = 0; i < 5; i++) asked.push(await fetch(`${address}/api/dataset`));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(new Set(asked.slice(0, 4).map(({ headers }) => headers.get("etag"))).size).toBe(1);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});

describe("a start behind a proxy", () => {
  test("limits each reader whom the proxy names", async () => {
    const { listening } = start([], { REQUESTS_PER_MINUTE: "1", TRUST_PROXY: "loopback, 10.0.0.0/8" });
    const address = await listening;
    const state = async (reader: string) =>
      (await fetch(`${address}/api/health`, { headers: { "x-forwarded-for": reader } })).status;
    expect([await state("192.0.2.1"), await state("192.0.2.2"), await state("192.0.2.1")]).toEqual([200, 200, 429]);
  });
});

describe("a start that cannot be", () => {
  test("names every fault of a broken package with its place", async () => {
    const broken = copyOfSmall("broken");
    writeFileSync(`${broken}/persons.csv`, "id,name\nperson:a b,Someone\nperson:c,\n");
    const message = await refusal(["--dataset", broken]);
    expect(message).toContain("broken/persons.csv, line 2, column id");
    expect(message).toContain("broken/persons.csv, line 3, column name");
  });

  test("names a folder that is not there", async () => {
    expect(await refusal(["--dataset", `${tmpdir()}/no-such-folder`])).toContain("no-such-folder");
  });

  test("two packages of one name", async () => {
    const dir = folder("tests/fixtures/small");
    expect(await refusal(["--dataset", dir, "--dataset", dir])).toContain(
      'datapackage.json, column name: found "small-2024"; another name, since the package in',
    );
  });

  test("a port that is taken", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const { port } = holder.address() as { port: number };
    const message = await refusal([], { PORT: String(port) });
    // The server that is there already by then would keep the process from ending.
    const counting = await refusal([], { METRICS_PORT: String(port) });
    holder.close();
    expect(message).toBe(`Port ${port} is taken; choose another: PORT=3001 npm start\n`);
    expect(counting).toBe(`METRICS_PORT: nothing can listen at port ${port} of 127.0.0.1 (EADDRINUSE).\n`);
  });

  // Which texts each setting takes, the tests of settings say.
  test.each([
    ["PORT", "65536", "a whole number from 0 to 65535"],
    ["REQUESTS_PER_MINUTE", "0", "a whole number from 1 to 1000000000"],
    ["TRUST_PROXY", "true", "addresses (10.0.0.2), ranges"],
    ["ALLOW_ORIGINS", "example.org", "*, none, or origins"],
  ])("%s=%s", async (name, text, allowed) => {
    const message = await refusal([], { [name]: text });
    expect(message).toContain(`${name} must be ${allowed}`);
    expect(message).toMatch(new RegExp(`, not "${text}"\\.\n$`));
  });

  test.each(["192.0.2.1", "no-such-host.invalid", "fe80::1"])("HOST=%s, which is not this machine", async (HOST) => {
    expect(await refusal([], { HOST })).toContain(`HOST: ${HOST} is no address of this machine`);
  });

  test("a name that looks like a setting", async () => {
    expect(await refusal([], { NEO4J_URL: "bolt://127.0.0.1:1" })).toBe(
      "NEO4J_URL is no setting. Did you mean NEO4J_URI?\n",
    );
  });

  test("a folder together with Neo4j", async () => {
    const message = await refusal(["--dataset", folder("tests/fixtures/small")], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(message).toContain("--dataset and NEO4J_URI exclude each other");
  });

  test.each([["--bogus"], ["stray"], ["--dataset"]])("%s", async (argument) => {
    const message = await refusal([argument]);
    expect(message).toContain(argument);
    expect(message).toContain("Usage: npm start -- [--dataset DIR]");
  });
});
