/*
 * `npm start`: builds server and page and starts the server. Where this folder cannot be written (a read-only disk,
 * another owner), both are built in a temporary folder, which links to what is here and goes when the server ends.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import closeWithGrace from "close-with-grace";
import { buildPage, buildServer } from "./build.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

endWithParent();
const place = isWritable() ? ROOT : temporary();
try {
  buildServer(join(place, "dist"));
  await buildPage(join(place, "dist"));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import(pathToFileURL(join(place, "dist/server/main.js")).href);

/**
 * Ends the server with whoever started it. npm hands some signals to the shell that it started, which ends, and ends by
 * others itself; either leaves us behind: with the port taken and nobody who knows of it.
 */
function endWithParent() {
  const parent = process.ppid;
  const npm = npmAbove(parent);
  const watch = setInterval(() => {
    if (process.ppid === parent && (npm === null || isThere(npm))) return;
    clearInterval(watch);
    // A terminal and systemd tell all of us. Of a second signal the server would cut off what is under way.
    if (!closeWithGrace.closing) process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/** The npm that started the shell which started us; null where it is another, or the system does not say. */
function npmAbove(shell) {
  const [, above] = commandOf(shell) ?? [];
  const [command = ""] = (above && commandOf(above)) ?? [];
  return /^npm\b|npm-cli/.test(command) ? above : null;
}

/** What a process was started by, and the number of its parent. */
function commandOf(pid) {
  const { stdout } = spawnSync("ps", ["-o", "ppid=", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? "") ?? [];
  return parent === undefined ? null : [command, Number(parent)];
}

function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function isWritable() {
  try {
    for (const folder of ["", "dist", "dist/server", "dist/client"].map((name) => join(ROOT, name)))
      if (existsSync(folder)) accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that the compiled server takes for the project's. */
function temporary() {
  const folder = mkdtempSync(join(tmpdir(), "maillage-start-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["node_modules", "seed", "cypher"]) symlinkSync(join(ROOT, name), join(folder, name), "junction");
  for (const name of ["package.json"]) symlinkSync(join(ROOT, name), join(folder, name));
  return folder;
}
