import type { BrowserEngine } from "../../server/browser/start.ts";
import { Superseded } from "../../server/contract/superseded.ts";
import type { Open, PackageFiles } from "../../server/contract/worker-messages.ts";
import { openApi, type Api } from "./api.ts";
import { overEngine } from "./engine-transport.ts";

/** Starts an engine over data. Throws where they can't be opened. */
export type StartEngine = (data: Open["data"]) => Promise<BrowserEngine>;

/**
 * An engine for each data that are asked about, over their packages, started by the first question; `end` ends those
 * whose name is meant. An error of `files` is the cause of what a question throws.
 */
export function packageEngines(
  files: (name: string) => Promise<PackageFiles[]>,
  start: StartEngine,
): { api: (name: string) => Api; end: (isMeant: (name: string) => boolean) => void } {
  const engines = new Map<string, { api: Api; close: () => void }>();
  function api(name: string): Api {
    const before = engines.get(name);
    if (before) return before.api;
    let ended = false;
    let close = (): void => undefined;
    const transport = overEngine(async () => {
      const engine = await start({ folders: await files(name) });
      // The data were removed or replaced while it started.
      if (ended) {
        engine.close();
        throw new Superseded();
      }
      close = engine.close;
      return engine;
    }, null);
    const opened = openApi(transport);
    engines.set(name, {
      api: opened,
      close: () => {
        ended = true;
        close();
      },
    });
    return opened;
  }
  function end(isMeant: (name: string) => boolean): void {
    for (const [name, { close }] of engines) {
      if (!isMeant(name)) continue;
      close();
      engines.delete(name);
    }
  }
  return { api, end };
}

/** Starts an engine, whose code comes with the first data that are opened. */
export const startedEngine: StartEngine = async (data) => {
  const { startEngine } = await import("../../server/browser/start.ts");
  return startEngine(data);
};
