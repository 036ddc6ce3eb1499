import { signal, type ReadonlySignal } from "@preact/signals";
import { fromText, type Journals, NO_JOURNALS, toText } from "../model/journals.ts";

/** Where the browser keeps journals, and some that it could not read. */
const KEY = "maillage.corrections";
const DAMAGED = "maillage.corrections.damaged";

/** The journals of corrections of this browser. Nothing of them is ever sent. */
export interface JournalStore {
  journals: ReadonlySignal<Journals>;
  /** Why what was corrected may not be there at the next visit. */
  problem: ReadonlySignal<"refused" | "full" | "damaged" | null>;
  /** Keeps other journals; where the browser refuses, they last as long as the page. */
  write: (change: (before: Journals) => Journals) => void;
  /** Takes up what other tabs wrote, of which a tab that slept was not told. */
  refresh: () => void;
}

/** Opens the journals that the browser keeps, and follows what other tabs correct. */
export function openJournalStore(window: Window): JournalStore {
  const journals = signal<Journals>(NO_JOURNALS);
  const problem = signal<"refused" | "full" | "damaged" | null>(null);
  /** What the browser kept when it was asked last; where it takes nothing more, what is here stays. */
  let last: string | null | undefined;
  read();
  window.addEventListener("storage", ({ key }) => key === KEY && read());
  return {
    journals,
    problem,
    write: (change) => {
      // A tab that slept was not told what others wrote.
      read();
      journals.value = change(journals.peek());
      problem.value = null;
      put(toText(journals.peek()));
    },
    refresh: read,
  };

  function read(): void {
    const kept = ask(() => window.localStorage.getItem(KEY));
    if (kept === undefined || kept === last) return;
    last = kept;
    try {
      journals.value = kept === null ? NO_JOURNALS : fromText(kept);
    } catch {
      // The next correction overwrites what someone may still save by hand.
      ask(() => window.localStorage.setItem(DAMAGED, kept!));
      problem.value = "damaged";
    }
  }

  function put(text: string): void {
    ask(() => {
      window.localStorage.setItem(KEY, text);
      last = text;
    });
  }

  /** What the browser's storage answers; undefined where it refuses, and why is noted. */
  function ask<T>(question: () => T): T | undefined {
    try {
      return question();
    } catch (error) {
      problem.value = (error as DOMException).name === "QuotaExceededError" ? "full" : "refused";
      return undefined;
    }
  }
}
