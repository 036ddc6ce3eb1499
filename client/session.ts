import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { Dataset } from "../server/contract/dataset.ts";
import type { Graph } from "../server/contract/graph.ts";
import { restrictsKindsOnly, type Api } from "./api.ts";
import { kCore } from "./cores.ts";
import { jump, now, startHistory, take, type History } from "./history.ts";
import { ofKinds, toNetwork, withAnswers, withoutNodes, type Network } from "./network.ts";
import { EVERYTHING, type State, type Step } from "./state.ts";
import { fromAddress, toAddress } from "./url.ts";
import { KINDS } from "./vocabulary.ts";
import { wordsOf, type Words } from "./words.ts";

/** What the server has answered so far. */
export interface Loaded {
  dataset: Dataset;
  whole: Network;
  /** What the filter, the focus and the expansions leave; hidden and folded nodes still in it. */
  cut: Network;
}

/** The page's life: where state, answers and address meet. The only place with signals that change. */
export interface Session {
  api: Api;
  history: ReadonlySignal<History>;
  state: ReadonlySignal<State>;
  words: ReadonlySignal<Words>;
  loaded: ReadonlySignal<Loaded | null>;
  /** What the filter, the focus, folds and hiding leave; see `kCore` for what may still go. */
  uncored: ReadonlySignal<Network | null>;
  /** What is drawn. */
  shown: ReadonlySignal<Network | null>;
  /** An answer is awaited. */
  busy: ReadonlySignal<boolean>;
  failure: ReadonlySignal<unknown>;
  act: (step: Step) => void;
  /** Stands at another step of the history. */
  goTo: (index: number) => void;
  /** Gives up waiting: back to the step that the picture shows. */
  stop: () => void;
  retry: () => void;
}

/** Starts the page on the window's address; it listens to Back and Forward from then on. */
export function startSession(api: Api, window: Window): Session {
  const history = signal(startHistory(fromAddress(window.location.search)));
  const loaded = signal<Loaded | null>(null);
  const busy = signal(true);
  const failure = signal<unknown>(null);
  const attempt = signal(0);
  const state = computed(() => now(history.value));
  const words = computed(() => wordsOf(state.value.language));
  /** What has to be asked: changes only when the answer may. */
  const question = computed(() => {
    const { filter, focus, expanded } = state.value;
    return JSON.stringify({ filter, focus, expanded });
  });
  const folds = computed(() => JSON.stringify([state.value.hidden, state.value.collapsed]));
  const uncored = computed(() => {
    const [hidden, collapsed] = JSON.parse(folds.value) as [string[], string[]];
    return loaded.value && withoutNodes(loaded.value.cut, hidden, collapsed);
  });
  const core = computed(() => state.value.core);
  const shown = computed(() => uncored.value && kCore(uncored.value, core.value));
  /** The step that the picture shows, to come back to. */
  let drawn = 0;

  effect(() => {
    const asked = JSON.parse(question.value) as Pick<State, "filter" | "focus" | "expanded">;
    void attempt.value;
    let overtaken = false;
    busy.value = true;
    failure.value = null;
    load(api, asked).then(
      (answer) => {
        if (overtaken) return;
        loaded.value = answer;
        busy.value = false;
        drawn = history.peek().index;
      },
      (error: unknown) => {
        if (overtaken) return;
        failure.value = error;
        busy.value = false;
      },
    );
    return () => {
      overtaken = true;
    };
  });

  effect(() => {
    window.document.documentElement.lang = state.value.language;
  });

  window.addEventListener("popstate", () => {
    const query = window.location.search;
    const { entries, index } = history.peek();
    const beside = [index - 1, index + 1].find((at) => entries[at] && toAddress(entries[at].state) === query);
    history.value =
      beside === undefined
        ? take(history.peek(), { name: "goTo", apply: () => fromAddress(query) })
        : jump(history.peek(), beside);
  });

  /** Writes the address: a new entry for the browser's Back, or the present one corrected. */
  function write(next: History, quiet: boolean): void {
    if (next === history.peek()) return;
    history.value = next;
    const address = window.location.pathname + toAddress(now(next));
    if (quiet) window.history.replaceState(null, "", address);
    else window.history.pushState(null, "", address);
  }

  return {
    api,
    history,
    state,
    words,
    loaded,
    uncored,
    shown,
    busy,
    failure,
    act: (step) => write(take(history.peek(), step), step.quiet ?? false),
    goTo: (index) => write(jump(history.peek(), index), false),
    stop: () => write(jump(history.peek(), drawn), false),
    retry: () => (attempt.value += 1),
  };
}

/** What a state needs of the server: the dataset, the whole network, and the part that filter, focus and expansions leave. */
export async function load(
  api: Api,
  { filter, focus, expanded }: Pick<State, "filter" | "focus" | "expanded">,
): Promise<Loaded> {
  // Kinds alone are cut here, out of the whole that is asked for anyway: the first picture waits for one answer, not for two.
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
