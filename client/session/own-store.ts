import { createStore, del, entries, get, set } from "idb-keyval";
import type { Choices } from "../../server/contract/tables.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";

/** Data that a reader opened and this browser keeps, without their files. */
export interface Kept {
  /** Stands in the address as `own=<name>`. */
  name: string;
  title: string;
  /** The name of the package; of two of one name nothing tells whose a project is. Those kept longest have none. */
  packageName?: string;
  /** When they were opened, as ISO 8601. */
  opened: string;
  /** Names of the files that were opened, and the headers of each of their sheets: a newer version is known by both. */
  files: readonly string[];
  headers: readonly (readonly string[])[];
  choices: Choices;
  /** SHA-256 of the document that they are read from, where they are what a reader accepted of one. */
  document?: string;
  /** Bytes of the package. */
  size: number;
}

/** Keeps data of the reader's own. Throws where the browser refuses or has no room. */
export interface OwnStore {
  /** All that are kept, the latest first. */
  list: () => Promise<Kept[]>;
  /** The package of a name; undefined where none is kept. */
  files: (name: string) => Promise<PackageFiles | undefined>;
  /** Keeps data, in the place of those of the same name. */
  put: (kept: Kept, files: PackageFiles) => Promise<void>;
  /** Forgets data; where it throws they are listed still. */
  remove: (name: string) => Promise<void>;
}

/** The store of this browser (IndexedDB). What is told of data and their files are apart: a list reads no files. */
export function openOwnStore(): OwnStore {
  const [told, held] = [createStore("maillage.own", "told"), createStore("maillage.own.files", "files")];
  return {
    list: async () => {
      const kept = (await entries<string, Kept>(told)).map(([, one]) => one);
      return kept.toSorted((a, b) => (a.opened < b.opened ? 1 : -1));
    },
    files: (name) => get<PackageFiles>(name, held),
    // Whatever fails, files are never kept without being listed: nobody could remove them.
    put: async (kept, files) => {
      // Not to clear it when room gets scarce; nothing waits for the answer, for which it may ask the reader.
      navigator.storage?.persist?.().catch(() => false);
      const before = await get<Kept>(kept.name, told);
      await set(kept.name, kept, told);
      try {
        await set(kept.name, files, held);
      } catch (error) {
        await (before ? set(kept.name, before, told) : del(kept.name, told));
        throw error;
      }
    },
    remove: async (name) => {
      await del(name, held);
      await del(name, told);
    },
  };
}
