import { signal, type ReadonlySignal } from "@preact/signals";
import type { ComparisonReader } from "../../server/browser/ask-comparison.ts";
import type { ChangedFindings } from "../../server/contract/changed-findings.ts";
import type { GivenReadings, ReadingsCompared, ReadingsSettled } from "../../server/contract/comparison-messages.ts";
import { type Settling, statedOn, UNSETTLED } from "../model/comparison.ts";
import { type ComparisonStore, type KeptComparison, openComparisonStore } from "./comparison-store.ts";
import { newId } from "./new-id.ts";
import { SharedState } from "./shared-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";
import { today } from "./today.ts";

/**
 * The comparison of two readings that a reader works at. It stays in this browser; where that refuses to keep it, it
 * lasts as long as the page. What other tabs settle is taken up here, too.
 */
export class ComparisonSession {
  /** Null where there is none; undefined until the browser has said what it keeps. */
  readonly kept: ReadonlySignal<KeptComparison | null | undefined>;
  /** Where the two agree; null until that is known. */
  readonly compared: ReadonlySignal<ReadingsCompared | null>;
  /** The corrections of what is settled so far; null until they are known. */
  readonly settled: ReadonlySignal<ReadingsSettled | null>;
  /** What the two find otherwise; null until it is asked for and known. */
  readonly findings: ReadonlySignal<ChangedFindings | null>;
  /** What broke; null where nothing did. */
  readonly failure: ReadonlySignal<string | null>;
  /** Whether the browser keeps it. */
  readonly isKept: ReadonlySignal<boolean>;

  readonly #kept = signal<KeptComparison | null | undefined>(undefined);
  readonly #compared = signal<ReadingsCompared | null>(null);
  readonly #settled = signal<ReadingsSettled | null>(null);
  readonly #findings = signal<ChangedFindings | null>(null);
  readonly #failure = signal<string | null>(null);
  readonly #isKept = signal(true);
  readonly #store: ComparisonStore;
  readonly #start: () => Promise<ComparisonReader>;
  readonly #shared: SharedState<KeptComparison>;
  #reader: ComparisonReader | null = null;
  /** The one that is shown; null where none is. */
  #shown: KeptComparison | null = null;
  /** Counts what was asked to be settled: an answer to an earlier one is no longer wanted. */
  #turn = 0;
  /** Counts what was opened or forgotten: an answer to what was opened before is no longer wanted. */
  #opening = 0;

  /** Begins with what a store keeps (this browser's), compared anew. */
  constructor(
    store: ComparisonStore = openComparisonStore(),
    start = startedReader,
    tabs: Tabs = openTabs("maillage.comparison"),
  ) {
    this.#store = store;
    this.#start = start;
    this.kept = this.#kept;
    this.compared = this.#compared;
    this.settled = this.#settled;
    this.findings = this.#findings;
    this.failure = this.#failure;
    this.isKept = this.#isKept;
    const told = (isKept: boolean): void => void (this.#isKept.value = isKept);
    this.#shared = new SharedState(this.#kept, { store, tabs, told });
    this.#kept.subscribe((present) => void (present !== undefined && this.#follow(present)));
  }

  /**
   * Compares in the place of what was compared before. Throws where it cannot; nothing is kept of it then, nor where
   * something else is compared, or it is forgotten, before it has come.
   */
  async compare(given: GivenReadings, corrects: KeptComparison["corrects"]): Promise<void> {
    const answer = await this.#read(given);
    if (answer === null) return;
    const made = { id: newId(), given, day: today(), corrects, settling: UNSETTLED, stated: null };
    this.#show(made, answer);
    this.#shared.step(() => this.#withStated(made));
    await this.#settle();
  }

  /** Takes a step, keeps what came of it, and writes the corrections anew. */
  step(step: (settling: Settling) => Settling): void {
    this.#shared.step((before) => before && this.#withStated({ ...before, settling: step(before.settling) }));
  }

  /** Asks what the two find otherwise. */
  async findChanges(): Promise<void> {
    const reader = this.#reader;
    if (reader === null) return;
    const { findings } = await reader.changes();
    // Something else may be compared by now.
    if (reader === this.#reader) this.#findings.value = findings;
  }

  /** Forgets it for good. */
  forget(): void {
    this.#letGo();
    void this.#shared.forget(this.#store.forget);
  }

  /** Goes on from what is kept now: the next step of what is shown, here or in another tab, or something else. */
  async #follow(present: KeptComparison | null): Promise<void> {
    const before = this.#shown;
    if (before?.id === present?.id) {
      this.#shown = present;
      if (before?.settling !== present?.settling) await this.#settle();
      return;
    }
    this.#letGo();
    if (present === null) return;
    this.#shown = present;
    const opening = this.#opening + 1;
    try {
      const answer = await this.#read(present.given);
      if (answer === null) return;
      this.#show(this.#kept.peek() ?? present, answer);
      await this.#settle();
    } catch (error) {
      if (opening === this.#opening) this.#failure.value = (error as Error).message;
    }
  }

  #letGo(): void {
    this.#opening += 1;
    this.#reader?.close();
    this.#reader = this.#shown = null;
    this.#compared.value = this.#settled.value = this.#findings.value = this.#failure.value = null;
  }

  /** Where two readings agree; null where something else was opened meanwhile. The reader of these takes over. */
  async #read(given: GivenReadings): Promise<ReadingsCompared | null> {
    this.#opening += 1;
    const opening = this.#opening;
    const isWanted = (): boolean => opening === this.#opening;
    const reader = await this.#start();
    try {
      const answer = await reader.compare(given);
      if (isWanted()) {
        this.#reader?.close();
        this.#reader = reader;
        return answer;
      }
    } catch (error) {
      reader.close();
      if (isWanted()) throw error;
      return null;
    }
    reader.close();
    return null;
  }

  #show(present: KeptComparison, answer: ReadingsCompared): void {
    this.#shown = present;
    this.#compared.value = answer;
    this.#settled.value = this.#findings.value = this.#failure.value = null;
  }

  /** Writes the corrections of the present steps, unless other steps came meanwhile. */
  async #settle(): Promise<void> {
    const present = this.#kept.peek();
    if (!present || this.#reader === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const answer = await this.#reader.settle(Object.entries(present.settling.settlements));
      if (turn === this.#turn) this.#settled.value = answer;
    } catch (error) {
      if (turn === this.#turn) this.#failure.value = (error as Error).message;
    }
  }

  /** With what is stated of it, once it is known where the two agree. */
  #withStated(kept: KeptComparison): KeptComparison {
    const compared = this.#compared.peek();
    if (!compared) return kept;
    return { ...kept, stated: statedOn(kept.day, compared.facts, compared.comparison, kept.settling) };
  }
}

const startedReader = async (): Promise<ComparisonReader> =>
  (await import("../../server/browser/ask-comparison.ts")).startComparison();
