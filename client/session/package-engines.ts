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
  const engines = new Map<string, AskedEngine>();
  function api(name: string): Api {
    const engine = engines.get(name) ?? startedWhenAsked(async () => start({ folders: await files(name) }));
    engines.set(name, engine);
    return engine.api;
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

/** What answers from an engine that may not have started yet, and the end of that engine. */
export interface AskedEngine {
  api: Api;
  close: () => void;
}

/**
 * The API over an engine that `start` starts with the first question, and anew after it failed; `onStart` is told of
 * each. One that comes once it was closed, as its data were removed or replaced while it started, is ended at once.
 */
export function startedWhenAsked(
  start: () => Promise<BrowserEngine>,
  onStart: (engine: BrowserEngine) => void = () => undefined,
): AskedEngine {
  let ended = false;
  let close = (): void => undefined;
  const transport = overEngine(async () => {
    const engine = await start();
    if (ended) {
      engine.close();
      throw new Superseded();
    }
    close = engine.close;
    onStart(engine);
    return engine;
  }, null);
  return {
    api: openApi(transport),
    close: () => {
      ended = true;
      close();
    },
  };
}

/** Starts an engine, whose code comes with the first data that are opened. */
export const startedEngine: StartEngine = async (data) => {
  const { startEngine } = await import("../../server/browser/start.ts");
  return startEngine(data);
};
