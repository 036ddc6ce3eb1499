import { LANGUAGE_CODES, loadWords } from "../i18n/languages.ts";
import { wordsOf } from "../i18n/of-dataset.ts";
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Graph } from "../../server/contract/graph.ts";
import { fit, type Cropped } from "./url-limit.ts";
import { type Api } from "./api.ts";
import { restrictsKindsOnly } from "../model/filter-parameters.ts";
import { kCore } from "../model/cores.ts";
import { keepHistory, keptHistory } from "./history-store.ts";
import { names, unknownIn, withoutIds } from "./missing-ids.ts";
import { jump, nearest, now, startHistory, take, type History } from "./history.ts";
import { ofKinds, toNetwork, withAnswers, withoutNodes, type Network } from "../model/network.ts";
import { EVERYTHING, START, type State, type Step } from "../model/state.ts";
import { fromAddress, toAddress } from "./address.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";

/** What the server has answered so far. */
export interface Loaded {
  dataset: Dataset;
  whole: Network;
  /** What the filter, the focus and the expansions leave; hidden and folded nodes still in it. */
  cut: Network;
}

/** The page's life: where state, answers and address meet. The only place with signals that change. */
export interface Session {
  /** What answers now. */
  api: ReadonlySignal<Api>;
  /**
   * Has another answer from now on, over other data: nothing of the ones before stays on the page (`loaded` is null until
   * the first answer), and what they know stays kept by their own `Api`, to come back to.
   */
  use: (api: Api) => void;
  history: ReadonlySignal<History>;
  state: ReadonlySignal<State>;
  words: ReadonlySignal<Words>;
  loaded: ReadonlySignal<Loaded | null>;
  /** What the filter, the focus, folds and hiding leave; see `kCore` for what may still go. */
  uncored: ReadonlySignal<Network | null>;
  /** What is drawn. */
  shown: ReadonlySignal<Network | null>;
  /** The picture answers an earlier step than the one where one stands. */
  behind: ReadonlySignal<boolean>;
  /** An answer is awaited. */
  busy: ReadonlySignal<boolean>;
  failure: ReadonlySignal<unknown>;
  /** What the address asks for and the data do not hold; `state` is without it. */
  unknown: ReadonlySignal<readonly string[]>;
  /** What the address could not hold of the last step; one may have read it. */
  cropped: Signal<Cropped | null>;
  act: (step: Step) => void;
  /** Stands at another step of the history. */
  goTo: (index: number) => void;
  /** Gives up waiting: back to the step that the picture shows. */
  stop: () => void;
  retry: () => void;
}

/**
 * Starts the page on the window's address; it listens to Back and Forward from then on. Data and words are asked for at
 * once; resolves when the words have come, and rejects where they do not.
 */
export async function startSession(first: Api, window: Window): Promise<Session> {
  const api = signal(first);
  const history = signal(restored(window, stateAt(window.location.search, rememberedLanguage(window))));
  const loaded = signal<Loaded | null>(null);
  const busy = signal(true);
  const failure = signal<unknown>(null);
  const attempt = signal(0);
  const cropped = signal<Cropped | null>(null);
  const asked = computed(() => now(history.value));
  /** Values that the server refused because its data do not hold them: the page goes on without. */
  const refused = signal<readonly string[]>([]);
  const unknown = computed(() => refused.value.filter((value) => names(asked.value, value)));
  const state = computed(() => withoutIds(asked.value, unknown.value));
  /** What has to be asked: changes only when the answer may. */
  const question = computed(() => questionOf(state.value));
  const folds = computed(() => JSON.stringify([state.value.hidden, state.value.collapsed]));
  const uncored = computed(() => {
    const [hidden, collapsed] = JSON.parse(folds.value) as [string[], string[]];
    return loaded.value && withoutNodes(loaded.value.cut, hidden, collapsed);
  });
  const core = computed(() => state.value.core);
  const shown = computed(() => uncored.value && kCore(uncored.value, core.value));
  /** The question that the picture answers, to come back to. */
  const drawn = signal<string | null>(null);
  const behind = computed(() => drawn.value !== null && drawn.value !== question.value);
  let giveUp = (): void => undefined;

  effect(() => {
    const awaited = question.value;
    const parts = JSON.parse(awaited) as Pick<State, "filter" | "focus" | "expanded">;
    void attempt.value;
    let overtaken = false;
    busy.value = true;
    failure.value = null;
    load(api.value, parts).then(
      (answer) => {
        if (overtaken) return;
        loaded.value = answer;
        busy.value = false;
        drawn.value = awaited;
      },
      (error: unknown) => {
        if (overtaken) return;
        const value = unknownIn(error, state.peek());
        if (value !== null) {
          refused.value = [...refused.peek(), value];
          return;
        }
        failure.value = error;
        busy.value = false;
      },
    );
    giveUp = () => {
      overtaken = true;
      busy.value = false;
    };
    return () => {
      overtaken = true;
    };
  });

  effect(() => {
    window.document.documentElement.lang = state.value.language;
  });

  effect(() => keepHistory(window, history.value));

  window.addEventListener("popstate", (event) => {
    const query = window.location.search;
    const before = history.peek();
    const { language } = now(before);
    const at = stepOf(before, event.state, stateAt(query, language, true));
    cropped.value = null;
    history.value =
      at < 0 ? take(before, { name: "goTo", apply: () => stateAt(query, language, true) }) : jump(before, at);
    settle();
  });
  settle();
  const texts = signal(await loadWords(state.peek().language));
  const dataset = computed(() => loaded.value?.dataset ?? null);
  const words = computed(() => wordsOf(texts.value, dataset.value));

  /** Takes a step; one that changes the language once its words have come, so that no two languages are ever mixed. */
  function act(step: Step): void {
    const { language } = step.apply(state.peek());
    if (language === words.peek().language) return takeStep(step);
    loadWords(language).then(
      (loadedTexts) =>
        batch(() => {
          texts.value = loadedTexts;
          takeStep(step);
        }),
      (error: unknown) => (failure.value = error),
    );
  }

  /** Takes a step as far as its address can hold it. */
  function takeStep(step: Step): void {
    let left: Cropped | null = null;
    const apply = (before: State): State => {
      const fitted = fit(step.apply(before), before);
      left = fitted.cropped;
      return fitted.state;
    };
    const next = take(history.peek(), { ...step, apply });
    // The camera that follows a choice takes nothing back of what was said.
    if (!step.quiet || left !== null) cropped.value = left;
    write(next, step.quiet ?? false);
  }

  /**
   * Gives the browser's entry its id, and its address the language that the reader keeps; the rest stays as written.
   */
  function settle(): void {
    const { search, pathname } = window.location;
    if (fromAddress(search).language !== now(history.peek()).language) replace();
    else window.history.replaceState(mark(), "", pathname + search);
  }

  /** Writes the address: a new entry for the browser's Back, or the present one corrected. */
  function write(next: History, quiet: boolean): void {
    if (next === history.peek()) return;
    const { language } = now(next);
    if (language !== now(history.peek()).language) remember(window, language);
    history.value = next;
    if (quiet) replace();
    else window.history.pushState(mark(), "", address());
  }

  function replace(): void {
    window.history.replaceState(mark(), "", address());
  }

  function mark(): { entry: number } {
    const { entries, index } = history.peek();
    return { entry: entries[index]!.id };
  }

  /** A language that is not the one remembered is said, so that a reload keeps it. */
  function address(): string {
    const state = now(history.peek());
    const query = toAddress(state);
    const isUnsaid =
      state.language === START.language && (rememberedLanguage(window) ?? state.language) !== state.language;
    const said = isUnsaid ? `${query === "" ? "?" : "&"}lang=${state.language}` : "";
    return window.location.pathname + query + said;
  }

  /** Back to a step that asks what the picture answers. */
  function stop(): void {
    const answered = drawn.peek();
    if (answered === null || answered === question.peek()) return giveUp();
    const before = history.peek();
    const at = nearest(before, (kept) => questionOf(kept) === answered);
    cropped.value = null;
    const part = JSON.parse(answered) as Pick<State, "filter" | "focus" | "expanded">;
    write(at < 0 ? take(before, { name: "goTo", apply: (s) => ({ ...s, ...part }) }) : jump(before, at), false);
  }

  return {
    api,
    use: (next) =>
      batch(() => {
        loaded.value = null;
        drawn.value = null;
        refused.value = [];
        api.value = next;
      }),
    history,
    state,
    words,
    loaded,
    uncored,
    shown,
    behind,
    busy,
    failure,
    unknown,
    cropped,
    act,
    goTo: (index) => {
      cropped.value = null;
      write(jump(history.peek(), index), false);
    },
    stop,
    retry: () => (attempt.value += 1),
  };
}

/** What of a state is asked of the server, as a key. */
const questionOf = ({ filter, focus, expanded }: State): string => JSON.stringify({ filter, focus, expanded });

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

/** Where the browser keeps the language that was chosen last. */
const LANGUAGE = "maillage.language";

function rememberedLanguage(window: Window): string | null {
  try {
    const kept = window.localStorage.getItem(LANGUAGE);
    return LANGUAGE_CODES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

function remember(window: Window, language: string): void {
  try {
    window.localStorage.setItem(LANGUAGE, language);
  } catch {
    // A browser that keeps nothing starts in French again.
  }
}

/**
 * What a state needs of the server: the dataset, the whole network, and the part that filter, focus and expansions
 * leave.
 */
export async function load(
  api: Api,
  { filter, focus, expanded }: Pick<State, "filter" | "focus" | "expanded">,
): Promise<Loaded> {
  // Kinds alone are cut here, out of the whole that is asked for anyway: the first picture waits for one answer, not
  // for two.
  const isCutHere = focus === null && restrictsKindsOnly(filter);
  const cut = focus ? api.neighbourhood(focus.id, focus.depth, filter) : isCutHere ? null : api.graph(filter);
  const [dataset, answer, first, ...others] = await Promise.all([
    api.dataset(),
    api.graph(wholeOf(filter)),
    cut,
    ...expanded.map((id) => api.neighbourhood(id, 1)),
  ]);
  const whole = wholeNetwork(answer);
  return {
    dataset,
    whole,
    cut: first ? toNetwork(first, ...others) : withAnswers(ofKinds(whole, filter.kinds), others),
  };
}

/** Everything, under the reading that the filter chose: which names are one, and whether the prose counts. */
const wholeOf = ({ prose, merging }: State["filter"]): State["filter"] => ({
  ...EVERYTHING,
  kinds: KINDS,
  prose,
  merging,
});

const networks = new WeakMap<Graph, Network>();

/** One network an answer: the whole is built once. */
function wholeNetwork(answer: Graph): Network {
  const before = networks.get(answer) ?? toNetwork(answer);
  networks.set(answer, before);
  return before;
}
