import { clear, createStore, get, getMany, set, setMany } from "idb-keyval";
import type { Reading, ReadText } from "../model/reading.ts";

/** A reading with the document that is read. */
export interface KeptReading {
  reading: Reading;
  file: File;
}

/** Keeps the one document that is read, and what was decided of it. All throw where the browser refuses. */
export interface ReadingStore {
  /** What is kept; null where nothing is. */
  load: () => Promise<KeptReading | null>;
  /** Keeps a reading in the place of the one before. */
  keep: (kept: KeptReading) => Promise<void>;
  /** Forgets all of it. */
  forget: () => Promise<void>;
}

/** What a step changes, and the hash of the document that it was decided of. */
type Steps = Omit<Reading, "text"> & { hash: string };

/** The store of this browser (IndexedDB). The file and its lines are written once, then only what steps change. */
export function openReadingStore(): ReadingStore {
  const store = createStore("maillage.reading", "reading");
  return {
    load: async () => {
      const rows = await getMany(["file", "text", "steps"], store);
      const [file, text, kept] = rows as [File?, ReadText?, Steps?];
      // Another tab may have opened another document between two steps of this one.
      if (!file || !text || !kept || kept.hash !== text.hash) return null;
      const { hash: _, ...steps } = kept;
      return { reading: { ...steps, text }, file };
    },
    keep: async ({ reading: { text, ...steps }, file }) => {
      const row: Steps = { ...steps, hash: text.hash };
      // The step is written at once: the tab may be closed before the store has said which document it holds.
      const [held] = await Promise.all([get<string>("hash", store), set("steps", row, store)]);
      if (held === text.hash) return;
      const rows = { hash: text.hash, file, text, steps: row };
      return setMany(Object.entries(rows), store);
    },
    forget: () => clear(store),
  };
}
