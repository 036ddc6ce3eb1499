import { signal, type ReadonlySignal } from "@preact/signals";
import type { BrowserEngine } from "../../server/browser/start.ts";
import { Superseded } from "../../server/contract/superseded.ts";
import type { Open, PackageFiles } from "../../server/contract/worker-messages.ts";
import { ApiError, openApi, type Api } from "./api.ts";
import { overEngine } from "./engine-transport.ts";
import type { Kept, OwnStore } from "./own-store.ts";

/** Data of this name are asked for and not kept in this browser. */
export class NotKept extends Error {
  readonly dataName: string;
  constructor(dataName: string) {
    super(`No data of the name ${dataName} are kept in this browser`);
    this.name = "NotKept";
    this.dataName = dataName;
  }
}

/** The data that the reader opened: what is kept, and what answers questions about it. */
export interface OwnData {
  kept: ReadonlySignal<readonly Kept[]>;
  /** Why nothing is kept at the moment. */
  problem: ReadonlySignal<"refused" | "full" | null>;
  /** What answers about the data of a name; an engine starts with the first question. */
  api: (name: string) => Api;
  /** Keeps data, in the place of those of the same name, for this page alone where the browser keeps nothing. */
  keep: (kept: Kept, files: PackageFiles) => Promise<void>;
  /** The package of a name as a zip, which opens as data anywhere. Throws `NotKept`. */
  archive: (name: string) => Promise<Blob>;
  /** Forgets data for good. Throws where the browser did not remove them: they are listed still. */
  remove: (name: string) => Promise<void>;
}

/** The reader's own data, kept in `store`. */
export function openOwnData(
  store: OwnStore,
  start: (data: Open["data"]) => Promise<BrowserEngine> = startedEngine,
): OwnData {
  const kept = signal<readonly Kept[]>([]);
  const problem = signal<"refused" | "full" | null>(null);
  const engines = engineOf(files, start);
  /** Held by the page alone: the browser would not keep them. */
  const unkept = new Map<string, { kept: Kept; files: PackageFiles }>();
  void list();

  async function list(): Promise<void> {
    let stored: readonly Kept[] = [];
    try {
      stored = await store.list();
    } catch {
      problem.value = "refused";
    }
    const held = [...unkept.values()].map((one) => one.kept);
    kept.value = [...held, ...stored.filter(({ name }) => !unkept.has(name))];
  }

  async function files(name: string): Promise<PackageFiles> {
    const found = unkept.get(name)?.files ?? (await store.files(name));
    if (!found) throw new NotKept(name);
    return found;
  }

  return {
    kept,
    problem,
    api: engines.api,
    archive: async (name) => {
      const { packageArchive } = await import("../../server/browser/package-archive.ts");
      return packageArchive(await files(name));
    },
    keep: async (one, packageFiles) => {
      engines.end(one.name);
      problem.value = null;
      unkept.delete(one.name);
      try {
        await store.put(one, packageFiles);
      } catch (error) {
        problem.value = (error as DOMException).name === "QuotaExceededError" ? "full" : "refused";
        unkept.set(one.name, { kept: one, files: packageFiles });
      }
      await list();
    },
    remove: async (name) => {
      const heldHere = unkept.delete(name);
      try {
        await store.remove(name);
      } catch (error) {
        await list();
        // A browser that keeps nothing has nothing to remove either: the page alone held them.
        if (!heldHere || kept.value.some((one) => one.name === name)) throw error;
      }
      engines.end(name);
      await list();
    },
  };
}

/** An engine for each data that are asked about, over their package. */
function engineOf(
  files: (name: string) => Promise<PackageFiles>,
  start: (data: Open["data"]) => Promise<BrowserEngine>,
): { api: OwnData["api"]; end: (name: string) => void } {
  const engines = new Map<string, { api: Api; close: () => void }>();
  function api(name: string): Api {
    const before = engines.get(name);
    if (before) return before.api;
    let ended = false;
    let close = (): void => undefined;
    const transport = overEngine(async () => {
      const engine = await start({ folders: [await files(name)] });
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
  function end(name: string): void {
    engines.get(name)?.close();
    engines.delete(name);
  }
  return { api, end };
}

/** Starts an engine, whose code comes with the first data that are opened. */
async function startedEngine(data: Open["data"]): Promise<BrowserEngine> {
  const { startEngine } = await import("../../server/browser/start.ts");
  return startEngine(data);
}

/** The name of the data that an error misses; null for any other error. */
export const missingOwn = (error: unknown): string | null =>
  error instanceof ApiError && error.cause instanceof NotKept ? error.cause.dataName : null;
