import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** The worker as a browser loads it. */
export interface WorkerBundle {
  /** Scripts by their address: `/worker.js`, and those that it starts. */
  scripts: Map<string, string>;
  /** Modules of Node that something in it names, and by whom; a browser has none of them. */
  ofNode: string[];
}

/** Builds server/browser/worker.ts, or another entry, with Vite as the page is built. */
export async function bundleWorker(entry = "server/browser/worker.ts"): Promise<WorkerBundle> {
  const ofNode: string[] = [];
  const noted: Plugin = {
    name: "note-modules-of-node",
    enforce: "pre",
    async resolveId(source, importer, options) {
      if (!isBuiltin(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      // A package may bear the name of a module of Node ("events").
      if (!found?.id.includes("/node_modules/")) ofNode.push(`${source} (${importer})`);
      return null;
    },
  };
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [noted],
    worker: { format: "es", plugins: () => [noted] },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: { worker: fileURLToPath(new URL(`../../${entry}`, import.meta.url)) },
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  const scripts = new Map<string, string>();
  for (const result of [built].flat()) {
    if (!("output" in result)) throw new Error("The worker was not built.");
    for (const file of result.output) {
      scripts.set(`/${file.fileName}`, String(file.type === "chunk" ? file.code : file.source));
    }
  }
  return { scripts, ofNode };
}
