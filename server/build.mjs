/*
 * `npm run build`, also of use to `npm start`: the server, compiled, and the page, bundled, in dist. Plain JavaScript,
 * since it runs before anything is compiled.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, mergeConfig } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Compiles the server into a folder. Throws with the compiler's words where it cannot. */
export function buildServer(out) {
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const args = [join(dirname(compiler), "bin/tsc"), "-p", join(ROOT, "tsconfig.build.json"), "--outDir", out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The server does not compile.\n${stdout}${stderr}`);
}

/**
 * Bundles the page with the compiled server's configuration: for that server into the folder `client` beside it, else
 * into `to`, as the page that needs none and finds what vite.config.ts says at the address `shipped`. What bundles it
 * takes signs such as # and ? in a path for parts of an address, so that the files are reached through a link with a
 * plain name where the path holds any.
 */
export async function buildPage(out, { shipped = null, to = join(out, "client"), remoteData = false } = {}) {
  const { configOf } = await import(pathToFileURL(join(out, "vite.config.js")).href);
  const plain = /^[\p{L}\p{N}/\\:._ -]*$/u.test(ROOT);
  const parent = plain ? null : mkdtempSync(join(tmpdir(), "maillage-build-"));
  try {
    const root = parent === null ? ROOT : join(parent, "maillage");
    if (parent !== null) symlinkSync(ROOT, root, "junction");
    const here = { configFile: false, logLevel: "warn", build: { outDir: to } };
    await build(mergeConfig(configOf(root, shipped, remoteData), here));
  } finally {
    if (parent !== null) rmSync(parent, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(ROOT, "dist");
  buildServer(out);
  await buildPage(out);
}
