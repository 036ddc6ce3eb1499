import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { loadFirstWords, loadWords } from "../i18n/languages.ts";
import { wordsOf } from "../i18n/of-dataset.ts";
import type { FirstWords, Words } from "../i18n/words.ts";
import type { State, Step } from "../model/state.ts";
import { unknownView } from "./address.ts";
import { openBrowserHistory } from "./browser-history.ts";
import { jump, nearest, now, take, type History } from "./history.ts";
import { partOfKey, keyOfPart } from "./loading.ts";
import { type ApiOf, followState, type NetworkAnswers } from "./network-answers.ts";
import { fit, type Cropped } from "./url-limit.ts";

/** The page's life: where state, answers and address meet. */
export interface Session extends NetworkAnswers {
  history: ReadonlySignal<History>;
  words: ReadonlySignal<FirstWords>;
  /** Every word, once what is loaded later has asked for them. */
  allWords: ReadonlySignal<Words | null>;
  /** Has every word come; rejects where they do not. */
  loadAllWords: () => Promise<void>;
  /** What the address could not hold of the last step, or asked for in vain; one may have read it. */
  cropped: Signal<Cropped | null>;
  act: (step: Step) => void;
  /** Stands at another step of the history. */
  goTo: (index: number) => void;
  /** Gives up waiting: back to the step that the picture shows. */
  stop: () => void;
}

/**
 * Starts the page on the window's address, where `apiOf` answers about the data that a state shows;
 * it listens to Back and Forward from then on. Data and words are asked for at once; resolves when the words have come,
 * and rejects where they do not.
 */
export async function startSession(apiOf: ApiOf, window: Window): Promise<Session> {
  const inVain = (): Cropped | null => unknownView(window.location.search);
  const cropped = signal(inVain());
  const { history, write } = openBrowserHistory(window, () => (cropped.value = inVain()));
  const { answers, question, drawn, failure, giveUp } = followState(
    apiOf,
    computed(() => now(history.value)),
  );
  const { state, loaded } = answers;
  effect(() => {
    window.document.documentElement.lang = state.value.language;
  });
  const texts = signal(await loadFirstWords(state.peek().language));
  const allTexts = signal<Words | null>(null);
  const dataset = computed(() => loaded.value?.dataset ?? null);
  const words = computed(() => wordsOf(texts.value, dataset.value));
  const allWords = computed(() => allTexts.value && wordsOf(allTexts.value, dataset.value));

  async function loadAllWords(): Promise<void> {
    if (allTexts.peek() !== null) return;
    const all = await loadWords(texts.peek().language);
    // Meanwhile another language may have come, all of it.
    if (all.language === texts.peek().language) allTexts.value = all;
  }

  /** Takes a step; one that changes the language once its words have come, so that no two languages are ever mixed. */
  function act(step: Step): void {
    const { language } = step.apply(state.peek());
    if (language === words.peek().language) return takeStep(step);
    loadWords(language).then(
      (all) =>
        batch(() => {
          [texts.value, allTexts.value] = [all, all];
          takeStep(step);
        }),
      (error: unknown) => (failure.value = error),
    );
  }

  /** Takes a step as far as its address can hold it. */
  function takeStep(step: Step): void {
    const { next, left } = fitted(history.peek(), step);
    // The camera that follows a choice takes nothing back of what was said.
    if (!step.quiet || left !== null) cropped.value = left;
    write(next, step.quiet ?? false);
  }

  function goTo(index: number): void {
    cropped.value = null;
    write(jump(history.peek(), index), false);
  }

  function stop(): void {
    const answered = drawn.peek();
    if (answered === null || answered === question.peek()) return giveUp();
    cropped.value = null;
    write(backTo(history.peek(), answered), false);
  }

  return { ...answers, history, words, allWords, loadAllWords, cropped, act, goTo, stop };
}

/** The history with a step taken as far as its address can hold it, and what that had to leave. */
function fitted(before: History, step: Step): { next: History; left: Cropped | null } {
  let left: Cropped | null = null;
  const apply = (state: State): State => {
    const result = fit(step.apply(state), state);
    left = result.cropped;
    return result.state;
  };
  return { next: take(before, { ...step, apply }), left };
}

/** The history at the nearest step that asks this, or with a step to it. */
function backTo(before: History, question: string): History {
  const at = nearest(before, (kept) => keyOfPart(kept) === question);
  return at < 0
    ? take(before, { name: "goTo", apply: (state) => ({ ...state, ...partOfKey(question) }) })
    : jump(before, at);
}
