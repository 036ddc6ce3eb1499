import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { kCore } from "../model/cores.ts";
import { withoutNodes, type Network } from "../model/network.ts";
import type { ShownData, State } from "../model/state.ts";
import type { Api } from "./api.ts";
import { partOfKey, load, keyOfPart, type Loaded } from "./loading.ts";
import { names, unknownIn, withoutIds } from "./missing-ids.ts";

/** What the page shows of the network, and how it stands with what it asked for. */
export interface NetworkAnswers {
  /** What answers about the data that are shown; of others nothing stays on the page. */
  api: ReadonlySignal<Api>;
  state: ReadonlySignal<State>;
  /** What the address asks for and the data do not hold; `state` is without it. */
  unknown: ReadonlySignal<readonly string[]>;
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
  retry: () => void;
  /** Asks for all that is shown again, and shows it until the new answers have come. */
  renew: () => void;
}

/** What answers about the data that a state shows. */
export type ApiOf = (shown: ShownData & Pick<State, "corrected">) => Api;

/**
 * Asks for what a state needs whenever that changes; an answer that was overtaken is never shown. `apiOf` answers about
 * the data that a state shows, with the reader's corrections or without, the same for the same.
 */
export function followState(apiOf: ApiOf, asked: ReadonlySignal<State>) {
  const loaded = signal<Loaded | null>(null);
  const busy = signal(true);
  const failure = signal<unknown>(null);
  const attempt = signal(0);
  /** Values that the server refused because its data do not hold them: the page goes on without. */
  const refused = signal<readonly string[]>([]);
  const unknown = computed(() => refused.value.filter((value) => names(asked.value, value)));
  const state = computed(() => withoutIds(asked.value, unknown.value));
  const api = computed(() => apiOf(state.value));
  let [answering, before] = [api.peek(), state.peek()];
  /** What has to be asked: changes only when the answer may. */
  const question = computed(() => keyOfPart(state.value));
  /** The question that the picture answers, to come back to. */
  const drawn = signal<string | null>(null);
  const behind = computed(() => drawn.value !== null && drawn.value !== question.value);
  let giveUp = (): void => undefined;

  effect(() => {
    if (api.value !== answering) leave(api.value);
    const awaited = question.value;
    void attempt.value;
    let overtaken = false;
    busy.value = true;
    failure.value = null;
    load(answering, partOfKey(awaited)).then(
      (answer) => overtaken || arrived(answer, awaited),
      (error: unknown) => overtaken || failed(error),
    );
    giveUp = () => {
      overtaken = true;
      busy.value = false;
    };
    return () => {
      overtaken = true;
    };
  });

  function arrived(answer: Loaded, awaited: string): void {
    loaded.value = answer;
    busy.value = false;
    drawn.value = awaited;
  }

  function failed(error: unknown): void {
    const value = unknownIn(error, state.peek());
    if (value !== null) {
      refused.value = [...refused.peek(), value];
      return;
    }
    failure.value = error;
    busy.value = false;
  }

  /**
   * Other data answer from now on: nothing of the ones before stays on the page; their `Api` keeps what it knows. The
   * same data with other corrections take the place of what is there once they have come.
   */
  function leave(next: Api): void {
    answering = next;
    refused.value = [];
    const { own, data, dataset } = state.peek();
    if (own !== before.own || data !== before.data || dataset !== before.dataset) loaded.value = drawn.value = null;
    before = state.peek();
  }

  const retry = (): void => void (attempt.value += 1);
  const renew = (): void => (answering.forget(), retry());
  const asking = { api, state, unknown, loaded, behind, busy, failure, retry, renew };
  return { answers: { ...asking, ...drawnOf(loaded, state) }, question, drawn, failure, giveUp: () => giveUp() };
}

/** What is drawn of what was answered: without what is hidden or folded, then the core. */
function drawnOf(
  loaded: ReadonlySignal<Loaded | null>,
  state: ReadonlySignal<State>,
): Pick<NetworkAnswers, "uncored" | "shown"> {
  const folds = computed(() => JSON.stringify([state.value.hidden, state.value.collapsed]));
  const uncored = computed(() => {
    const [hidden, collapsed] = JSON.parse(folds.value) as [string[], string[]];
    return loaded.value && withoutNodes(loaded.value.cut, hidden, collapsed);
  });
  const core = computed(() => state.value.core);
  const shown = computed(() => uncored.value && kCore(uncored.value, core.value));
  return { uncored, shown };
}
