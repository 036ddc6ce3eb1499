import { signal, type ReadonlySignal } from "@preact/signals";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";
import { namesShown } from "../model/own-names.ts";
import { ApiError, type Api } from "./api.ts";
import type { Kept, OwnStore } from "./own-store.ts";
import { NoPackage } from "./page-package.ts";
import { openTabs, type Tabs } from "./tabs.ts";
import { packageEngines, startedEngine, type StartEngine } from "./package-engines.ts";

/** Data of this name are asked for and not kept in this browser. */
export class NotKept extends Error {
  readonly dataName: string;
  constructor(dataName: string) {
    super(`No data of the name ${dataName} are kept in this browser`);
    this.name = "NotKept";
    this.dataName = dataName;
  }
}

/** Two packages of one name are to be shown together: nothing would tell their projects apart. */
export class NotTogether extends Error {
  readonly packageName: string;
  constructor(packageName: string) {
    super(`Two packages have the name ${packageName}`);
    this.name = "NotTogether";
    this.packageName = packageName;
  }
}

/** The data that the reader opened: what is kept, and what answers questions about it. */
export interface OwnData {
  kept: ReadonlySignal<readonly Kept[]>;
  /** Why nothing is kept at the moment. */
  problem: ReadonlySignal<"refused" | "full" | null>;
  /**
   * What answers about the data of a name, or of several together (see `namesShown`), each an edition; an engine starts
   * with the first question. Questions throw an `ApiError` with `NotKept` or `NotTogether` as cause where there are
   * none.
   */
  api: (name: string) => Api;
  /** Keeps data, in the place of those of the same name, for this page alone where the browser keeps nothing. */
  keep: (kept: Kept, files: PackageFiles) => Promise<void>;
  /** The package of a name. Throws `NotKept`, and `NoPackage` where several are named together. */
  files: (name: string) => Promise<PackageFiles>;
  /** The package of a name as a zip, which opens as data anywhere. Throws `NotKept`. */
  archive: (name: string) => Promise<Blob>;
  /** Forgets data for good. Throws where the browser did not remove them: they are listed still. */
  remove: (name: string) => Promise<void>;
}

/** The reader's own data, kept in `store`. */
export function openOwnData(
  store: OwnStore,
  start: StartEngine = startedEngine,
  tabs: Tabs = openTabs("maillage.own"),
): OwnData {
  const kept = signal<readonly Kept[]>([]);
  const problem = signal<"refused" | "full" | null>(null);
  const engines = packageEngines((own) => together(own, files), start);
  /** Held by the page alone: the browser would not keep them. */
  const unkept = new Map<string, { kept: Kept; files: PackageFiles }>();
  void list();
  // A name that another tab gave is not free, and what it put under one is not what an engine here holds.
  tabs.hear((name) => {
    engines.end(isOf(name));
    void list();
  });

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

  async function keep(one: Kept, packageFiles: PackageFiles): Promise<void> {
    engines.end(isOf(one.name));
    problem.value = null;
    unkept.delete(one.name);
    try {
      await store.put(one, packageFiles);
      tabs.tell(one.name);
    } catch (error) {
      problem.value = (error as DOMException).name === "QuotaExceededError" ? "full" : "refused";
      unkept.set(one.name, { kept: one, files: packageFiles });
    }
    await list();
  }

  async function remove(name: string): Promise<void> {
    const heldHere = unkept.delete(name);
    try {
      await store.remove(name);
      tabs.tell(name);
    } catch (error) {
      await list();
      // A browser that keeps nothing has nothing to remove either: the page alone held them.
      if (!heldHere || kept.value.some((one) => one.name === name)) throw error;
    }
    engines.end(isOf(name));
    await list();
  }

  return {
    ...{ kept, problem, keep, remove, api: engines.api },
    files: async (own) => files(onlyName(own)),
    archive: async (name) => archiveOf(await files(name)),
  };
}

/** The packages of data that are shown together. Throws `NotTogether`. */
async function together(own: string, files: OwnData["files"]): Promise<PackageFiles[]> {
  const all = await Promise.all(namesShown(own).map(files));
  const twice = all.find(({ name }, i) => all.findIndex((one) => one.name === name) < i);
  if (twice) throw new NotTogether(twice.name);
  return all;
}

async function archiveOf(files: PackageFiles): Promise<Blob> {
  const { packageArchive } = await import("../../server/browser/package-archive.ts");
  return packageArchive(files);
}

/** The name of data that are shown alone. Throws `NoPackage` where others are shown with them. */
function onlyName(own: string): string {
  const [name = own, ...others] = namesShown(own);
  if (others.length > 0) throw new NoPackage("several");
  return name;
}

/** The name of the data that an error misses; null for any other error. */
export const missingOwn = (error: unknown): string | null =>
  error instanceof ApiError && error.cause instanceof NotKept ? error.cause.dataName : null;

/** The name that two packages share, of an error of a question about both; null for any other error. */
export const sharedName = (error: unknown): string | null =>
  error instanceof ApiError && error.cause instanceof NotTogether ? error.cause.packageName : null;

/** Whether data of a name are among those that are shown under another. */
const isOf =
  (name: string) =>
  (own: string): boolean =>
    namesShown(own).includes(name);
