import { spawnSync } from "node:child_process";
import { beforeAll } from "vitest";
import { compiled } from "../compiled.ts";

/** What a command says and how it ends. */
export interface Said {
  code: number | null;
  out: string;
  error: string;
}

/** Runs commands of seed/ as processes of their own. */
export function compiledCommands(): (name: string, ...args: string[]) => Said {
  let root: string;
  beforeAll(async () => {
    root = await compiled();
  });
  return (name, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}/dist/seed/commands/${name}.js`, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    return { code: status, out: stdout, error: stderr };
  };
}
