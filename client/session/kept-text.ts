import { signal, type ReadonlySignal } from "@preact/signals";

/** Why what is here may not be there at the next visit. */
export type Problem = "refused" | "full" | "damaged";

/** Something that this browser keeps as a text (localStorage). */
export interface KeptText<T> {
  value: ReadonlySignal<T>;
  problem: ReadonlySignal<Problem | null>;
  /** Changes it and keeps it; where the browser refuses, it lasts as long as the page. */
  write: (change: (before: T) => T) => void;
  /** Keeps what is not shown yet: a page that is closed before it is has it at its next visit. `write` replaces it. */
  keepAhead: (value: T) => void;
  /** Takes up what other tabs wrote, of which a tab that slept was not told. */
  refresh: () => void;
}

/** How something is kept: under which key, what it is before anything was, and as which text. */
interface Form<T> {
  key: string;
  blank: T;
  toText: (value: T) => string;
  /** Throws where the text is none that `toText` wrote: it is kept apart, under the key with `.damaged` behind it. */
  fromText: (text: string) => T;
}

/** Opens what the browser keeps under a key, and follows what other tabs write there. */
export function openKeptText<T>(window: Window, { key, blank, toText, fromText }: Form<T>): KeptText<T> {
  const value = signal<T>(blank);
  const problem = signal<Problem | null>(null);
  /** What the browser kept when it was asked last; where it takes nothing more, what is here stays. */
  let last: string | null | undefined;
  read();
  window.addEventListener("storage", (event) => event.key === key && read());
  return {
    value,
    problem,
    write: (change) => {
      // A tab that slept was not told what others wrote.
      read();
      value.value = change(value.peek());
      problem.value = null;
      put(toText(value.peek()));
    },
    keepAhead: (next) => put(toText(next)),
    refresh: read,
  };

  function read(): void {
    const kept = ask(() => window.localStorage.getItem(key));
    if (kept === undefined || kept === last) return;
    last = kept;
    try {
      value.value = kept === null ? blank : fromText(kept);
    } catch {
      // The next change overwrites what someone may still save by hand.
      ask(() => window.localStorage.setItem(`${key}.damaged`, kept!));
      problem.value = "damaged";
    }
  }

  function put(text: string): void {
    ask(() => {
      window.localStorage.setItem(key, text);
      last = text;
    });
  }

  /** What the browser's storage answers; undefined where it refuses, and why is noted. */
  function ask<Answer>(question: () => Answer): Answer | undefined {
    try {
      return question();
    } catch (error) {
      problem.value = (error as DOMException).name === "QuotaExceededError" ? "full" : "refused";
      return undefined;
    }
  }
}
