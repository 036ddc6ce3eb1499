import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { BLANK, fromFile, toFile, type Notebook } from "../model/notebook.ts";

/** Where the browser keeps the notebook, and one that it could not read. */
const KEY = "maillage.notebook";
const DAMAGED = "maillage.notebook.damaged";

/** Why what is written may not be there at the next visit. */
export type Problem = "refused" | "full" | "damaged";

/** The notebook of this browser. Nothing of it is ever sent. */
export interface NotebookStore {
  notebook: ReadonlySignal<Notebook>;
  problem: ReadonlySignal<Problem | null>;
  /** Changes the notebook and keeps it; where the browser refuses, it lasts as long as the page. */
  write: (change: (before: Notebook) => Notebook) => void;
  /** The view of the story that is presented, counted from 0; null when none is. */
  presenting: Signal<number | null>;
}

/** Opens the notebook that the browser keeps, and follows what other tabs write in it. */
export function openNotebook(window: Window): NotebookStore {
  const notebook = signal<Notebook>(BLANK);
  const problem = signal<Problem | null>(null);
  /** What the browser kept when it was asked last; where it takes nothing more, what is here stays. */
  let last: string | null | undefined;
  read();
  window.addEventListener("storage", ({ key }) => key === KEY && read());
  return {
    notebook,
    problem,
    presenting: signal(null),
    write: (change) => {
      // A tab that slept was not told what others wrote.
      read();
      notebook.value = change(notebook.peek());
      problem.value = null;
      // The dataset of a file is where it was exported; each view kept here names its own.
      put(toFile(notebook.peek(), { title: "", version: "" }));
    },
  };

  function read(): void {
    const kept = ask(() => window.localStorage.getItem(KEY));
    if (kept === undefined || kept === last) return;
    last = kept;
    try {
      notebook.value = kept === null ? BLANK : fromFile(kept).notebook;
    } catch {
      // The next note overwrites what someone may still save by hand.
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
