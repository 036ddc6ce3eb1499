import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    compiled: string;
  }
}

/** Vitest calls this once a run: a folder for the compiled code, inside the repository so that libraries are found. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(`${ROOT}node_modules/.compiled-`);
  project.provide("compiled", folder);
  return () => rmSync(folder, { recursive: true });
}

/**
 * The folder in which `dist/` holds server and commands as they stand, beside `seed/` and `cypher/`. They are compiled
 * by the first file of a run that asks, so that no stale build is tested; others wait for it, and all throw where it
 * fails.
 */
export async function compiled(): Promise<string> {
  const folder = inject("compiled");
  const outcome = `${folder}/outcome`;
  if (first(`${folder}/dist`)) writeOnce(outcome, compile(folder));
  while (!existsSync(outcome)) await sleep(100);
  const fault = readFileSync(outcome, "utf8");
  if (fault) throw new Error(`The server does not compile: ${fault}`);
  return folder;
}

/** Compiles into the folder; gives what the compiler finds wrong. */
function compile(folder: string): string {
  for (const name of ["seed", "cypher"]) symlinkSync(`${ROOT}${name}`, `${folder}/${name}`);
  const args = ["-p", "tsconfig.build.json", "--outDir", `${folder}/dist`];
  const { status, stdout, error } = spawnSync(`${ROOT}node_modules/.bin/tsc`, args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? "" : stdout || String(error);
}

/** Writes a file that is there whole or not at all. */
function writeOnce(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

/** Whether nobody made this folder before. */
function first(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
