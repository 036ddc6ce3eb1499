import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a command says and how it ends. */
export interface Said {
  code: number | null;
  out: string;
  error: string;
}

/**
 * Runs commands of seed/ as processes of their own. They are compiled anew for the tests of a file, so that no stale build is
 * tested, inside the repository, so that libraries are found.
 */
export function compiledCommands(): (name: string, ...args: string[]) => Said {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(`${ROOT}/node_modules/.seed-test-`);
    execFileSync(`${ROOT}/node_modules/.bin/tsc`, ["-p", "tsconfig.build.json", "--outDir", `${root}/dist`], {
      cwd: ROOT,
    });
    symlinkSync(`${ROOT}/seed`, `${root}/seed`);
  });
  afterAll(() => rmSync(root, { recursive: true }));
  return (name, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}/dist/seed/commands/${name}.js`, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    return { code: status, out: stdout, error: stderr };
  };
}
