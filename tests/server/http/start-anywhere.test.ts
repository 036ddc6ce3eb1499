import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder } from "./serve.ts";

/** Nobody's number, by which a superuser finds a folder that is not theirs to write. */
const NOBODY = 65_534;
const SUPERUSER = process.getuid?.() === 0;

/** Whether anybody may read a folder: each above it lets everyone pass. */
const isOpen = (path: string): boolean =>
  (statSync(path).mode & 0o005) === 0o005 && (dirname(path) === path || isOpen(dirname(path)));

let copy: string;
beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), "maillage-anywhere-"));
  chmodSync(parent, 0o755);
  copy = join(parent, "C# a[1] été{x} quoi?");
  for (const name of ["client", "cypher", "seed", "server", "package.json", "tsconfig.json", "tsconfig.build.json"])
    cpSync(folder(name), join(copy, name), { recursive: true });
  cpSync(folder("vite.config.ts"), join(copy, "vite.config.ts"));
  symlinkSync(folder("node_modules"), join(copy, "node_modules"));
});
afterAll(() => {
  chmodSync(copy, 0o755);
  rmSync(dirname(copy), { recursive: true });
});

/**
 * What a page, a file of it and an answer are, of `npm start` in the copy; and what else stands in the temporary
 * folder. As with npm, a shell starts it that npm started: `npm` ends what stands for that alone; `all` tells each of
 * them to end, as a terminal does, while a request is under way.
 */
async function started(user: number | undefined, dataset: string, told: "npm" | "all") {
  const temporary = mkdtempSync(join(tmpdir(), "maillage-anywhere-"));
  chmodSync(temporary, 0o777);
  const command = '"$0" server/start.mjs --dataset "$1"; true';
  const npm = `process.title = "npm start";
    require("child_process").spawn("sh", ["-c", ...process.argv.slice(1)], { stdio: "inherit" });`;
  const child = spawn(process.execPath, ["-e", npm, command, process.execPath, dataset], {
    cwd: copy,
    detached: true,
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", TMPDIR: temporary, SHUTDOWN_SECONDS: "2" },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  try {
    let said = "";
    // Once the server has closed what it writes to, after the shell.
    const ended = new Promise((resolve) => child.on("close", resolve));
    const address = await new Promise<string>((resolve, reject) => {
      child.stderr.on("data", (text: Buffer) => (said += text.toString()));
      child.stdout.on("data", (text: Buffer) => {
        const found = /http:\S+/.exec(text.toString());
        if (found) resolve(found[0]);
      });
      void ended.then(() => reject(new Error(said)));
    });
    const page = await (await fetch(address)).text();
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? "no script";
    const answers = await Promise.all([script, "/api/dataset"].map((path) => fetch(`${address}${path}`)));
    // What is not read keeps its connection open.
    for (const answer of answers) await answer.text();
    if (told === "all") await beginRequest(address);
    if (told === "all") process.kill(-child.pid!, "SIGINT");
    else child.kill("SIGKILL");
    await ended;
    return { statuses: answers.map(({ status }) => status), said, left: readdirSync(temporary) };
  } finally {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // All of them have ended.
    }
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A request that is under way as long as the server lets it be: an answer, and the start of another question. */
async function beginRequest(address: string): Promise<void> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /api/health HTTP/1.1\r\nX-Slow: ");
  await once(socket, "data");
}

const SOUND = { statuses: [200, 200], said: "", left: [] };

test("starts in a folder and over a package whose names hold signs of addresses and patterns", async () => {
  expect(await started(undefined, join(copy, "seed/dataset"), "all")).toEqual(SOUND);
  rmSync(join(copy, "dist"), { recursive: true });
});

test.skipIf(SUPERUSER && !isOpen(folder("node_modules")))(
  "starts where nothing can be written, and leaves nothing behind",
  async () => {
    chmodSync(copy, 0o555);
    expect(await started(SUPERUSER ? NOBODY : undefined, "seed/dataset", "npm")).toEqual(SOUND);
    expect(readdirSync(copy)).not.toContain("dist");
  },
);
