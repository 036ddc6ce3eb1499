import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { START, type State } from "../model/state.ts";
import { fromAddress, toAddress } from "./address.ts";
import { jump, now, startHistory, take, type History } from "./history.ts";
import { keepHistory, keptHistory } from "./history-store.ts";
import { rememberedLanguage, rememberLanguage } from "./remembered-language.ts";

/** The steps, as the browser's address and history hold them. */
export interface BrowserHistory {
  history: ReadonlySignal<History>;
  /** Writes other steps: a new entry for the browser's Back, or, quietly, the present one corrected. */
  write: (next: History, quiet: boolean) => void;
}

/** Starts at the window's address and follows its Back and Forward, of which it tells (`moved`). */
export function openBrowserHistory(window: Window, moved: () => void): BrowserHistory {
  const history = signal(restored(window, stateAt(window.location.search, rememberedLanguage(window))));
  effect(() => keepHistory(window, history.value));
  window.addEventListener("popstate", (event) => {
    const query = window.location.search;
    const before = history.peek();
    const { language } = now(before);
    const at = stepOf(before, event.state, stateAt(query, language, true));
    moved();
    history.value =
      at < 0 ? take(before, { name: "goTo", apply: () => stateAt(query, language, true) }) : jump(before, at);
    settle();
  });
  settle();

  /**
   * Gives the browser's entry its id, and its address the language that the reader keeps; the rest stays as written.
   */
  function settle(): void {
    const { search, pathname } = window.location;
    const isAsKept = fromAddress(search).language === now(history.peek()).language;
    window.history.replaceState(markOf(history.peek()), "", isAsKept ? pathname + search : addressOf(window, history));
  }

  function write(next: History, quiet: boolean): void {
    if (next === history.peek()) return;
    const { language } = now(next);
    if (language !== now(history.peek()).language) rememberLanguage(window, language);
    history.value = next;
    if (quiet) window.history.replaceState(markOf(next), "", addressOf(window, history));
    else window.history.pushState(markOf(next), "", addressOf(window, history));
  }

  return { history, write };
}

/** What the browser's entry of the present step is written with. */
const markOf = ({ entries, index }: History): { entry: number } => ({ entry: entries[index]!.id });

/** The address of the present step; a language that is not the one remembered is said, so that a reload keeps it. */
function addressOf(window: Window, history: ReadonlySignal<History>): string {
  const state = now(history.peek());
  const query = toAddress(state);
  const isUnsaid =
    state.language === START.language && (rememberedLanguage(window) ?? state.language) !== state.language;
  const said = isUnsaid ? `${query === "" ? "?" : "&"}lang=${state.language}` : "";
  return window.location.pathname + query + said;
}

/**
 * The state of an address that may not say its language; `kept` where it is to stay even against what the address says.
 */
function stateAt(query: string, language: string | null, kept = false): State {
  const state = fromAddress(query);
  const isSaid = !kept && new URLSearchParams(query).has("lang");
  return language === null || isSaid ? state : { ...state, language };
}

/** The steps of before a reload, where the address is of one of them; else a history that starts here. */
function restored(window: Window, state: State): History {
  const kept = keptHistory(window);
  const at = kept ? stepOf(kept, window.history.state, state) : -1;
  if (!kept || at < 0) return startHistory(state);
  return { ...kept, entries: kept.entries.with(at, { ...kept.entries[at]!, state }), index: at };
}

/**
 * The step that an entry of the browser's history names, where its state is the address's, in whatever language; -1
 * when none is.
 */
function stepOf({ entries }: History, mark: unknown, state: State): number {
  const { language } = state;
  return entries.findIndex(
    ({ id, state: kept }) => id === idIn(mark) && toAddress({ ...kept, language }) === toAddress(state),
  );
}

/** The id that an entry of the browser's history was written with. */
const idIn = (mark: unknown): unknown => (mark as { entry?: unknown } | null)?.entry;
