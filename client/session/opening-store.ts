import { createStore, del, entries, get, set } from "idb-keyval";
import type { OpeningState } from "./opening-state.ts";

/** What is told of an opening that is kept, without its files. */
export interface ToldOpening {
  id: string;
  /** When it was kept last, as ISO 8601. */
  day: string;
  files: readonly string[];
}

/** The files of an opening, which change seldom. */
export type OpeningFiles = Pick<OpeningState, "held" | "later" | "opened">;
/** What is chosen of the files of an opening. */
export type OpeningChoices = Pick<OpeningState, "choices" | "earlier" | "afresh">;

/** Keeps what is being opened until it is explored or let go. All throw where the browser refuses or has no room. */
export interface OpeningStore {
  /** All that are kept, the latest first. */
  list: () => Promise<ToldOpening[]>;
  /** Where one stands; null where it is not kept. */
  load: (id: string) => Promise<OpeningState | null>;
  /** Keeps the choices, and the files where they are others than before. */
  keep: (told: ToldOpening, choices: OpeningChoices, files: OpeningFiles | null) => Promise<void>;
  /** Forgets one. */
  forget: (id: string) => Promise<void>;
}

/** The store of this browser (IndexedDB). Files are apart: a list reads none, and a choice writes none. */
export function openOpeningStore(): OpeningStore {
  const [told, held] = [createStore("maillage.opening", "told"), createStore("maillage.opening.files", "files")];
  return {
    list: async () => {
      const all = (await entries<string, ToldOpening>(told)).map(([, one]) => one);
      return all.map(({ id, day, files }) => ({ id, day, files })).toSorted((a, b) => (a.day < b.day ? 1 : -1));
    },
    load: async (id) => {
      const [choices, files] = [await get<OpeningChoices>(id, told), await get<OpeningFiles>(id, held)];
      if (!choices || !files) return null;
      return { ...files, choices: choices.choices, earlier: choices.earlier, afresh: choices.afresh };
    },
    // Told before its files: whatever fails, none are kept without being listed.
    keep: async (one, choices, files) => {
      await set(one.id, { ...one, ...choices }, told);
      if (files) await set(one.id, files, held);
    },
    forget: async (id) => {
      await del(id, held);
      await del(id, told);
    },
  };
}
