import { clear, createStore, getMany, setMany } from "idb-keyval";
import type { Reading, ReadText } from "../model/reading.ts";
import type { Held, SharedStore } from "./shared-state.ts";
import { writeOver } from "./write-over.ts";

/** A reading with the document that is read. */
export interface KeptReading {
  reading: Reading;
  file: File;
}

/** Keeps the one document that is read, and what was decided of it. All throw where the browser refuses. */
export interface ReadingStore extends SharedStore<KeptReading> {
  /** Forgets all of it. */
  forget: () => Promise<void>;
}

/** What a step changes, the hash of the document that it was decided of, and which step it is. */
type Steps = Omit<Reading, "text"> & { hash: string; revision?: string };

/** The store of this browser (IndexedDB). The file and its lines are written once, then only what steps change. */
export function openReadingStore(): ReadingStore {
  const store = createStore("maillage.reading", "reading");
  return {
    load: async () => {
      const rows = await getMany(["file", "text", "steps"], store);
      const [file, text, steps] = rows as [File?, ReadText?, Steps?];
      return file && text && steps ? heldOf(steps, text, file) : NOTHING;
    },
    keep: async ({ reading: { text, ...steps }, file }, revision) => {
      const row: Steps = { ...steps, hash: text.hash, revision };
      const held = await writeOver(store, { steps: row, revision }, ["hash", "revision", "steps"]);
      if (held("hash") !== text.hash) {
        await setMany(Object.entries({ hash: text.hash, file, text, steps: row }), store);
        return NOTHING;
      }
      return {
        revision: (held("revision") as string | undefined) ?? null,
        get value() {
          return heldOf(held("steps") as Steps, text, file).value;
        },
      };
    },
    forget: () => clear(store),
  };
}

const NOTHING: Held<KeptReading> = { value: null, revision: null };

/** What was kept of a document; nothing where that is of another. */
function heldOf({ hash, revision, ...steps }: Steps, text: ReadText, file: File): Held<KeptReading> {
  if (hash !== text.hash) return NOTHING;
  return { value: { reading: { ...steps, text }, file }, revision: revision ?? null };
}
