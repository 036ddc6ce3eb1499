import { signal, type ReadonlySignal } from "@preact/signals";
import type { ComparisonReader } from "../../server/browser/ask-comparison.ts";
import type { ChangedFindings } from "../../server/contract/changed-findings.ts";
import type { GivenReadings, ReadingsCompared, ReadingsSettled } from "../../server/contract/comparison-messages.ts";
import { type Settling, statedOn, UNSETTLED } from "../model/comparison.ts";
import { type ComparisonStore, type KeptComparison, openComparisonStore } from "./comparison-store.ts";
import { today } from "./today.ts";

/**
 * The comparison of two readings that a reader works at. It stays in this browser; where that refuses to keep it, it
 * lasts as long as the page.
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
  #reader: ComparisonReader | null = null;
  /** What the store does last; the next thing comes after it. */
  #last: Promise<unknown> = Promise.resolve();
  /** Counts what was asked to be settled: an answer to an earlier one is no longer wanted. */
  #turn = 0;
  /** Counts what was opened or forgotten: an answer to what was opened before is no longer wanted. */
  #opening = 0;

  /** Begins with what a store keeps (this browser's), compared anew. */
  constructor(store: ComparisonStore = openComparisonStore(), start = startedReader) {
    this.#store = store;
    this.#start = start;
    this.kept = this.#kept;
    this.compared = this.#compared;
    this.settled = this.#settled;
    this.findings = this.#findings;
    this.failure = this.#failure;
    this.isKept = this.#isKept;
    void this.#load();
  }

  /**
   * Compares in the place of what was compared before. Throws where it cannot; nothing is kept of it then, nor where
   * something else is compared, or it is forgotten, before it has come.
   */
  async compare(given: GivenReadings, corrects: KeptComparison["corrects"]): Promise<void> {
    const answer = await this.#read(given);
    if (answer === null) return;
    const present = { given, day: today(), corrects, settling: UNSETTLED };
    this.#keep(() => this.#store.keep(present));
    await this.#show(present, answer);
    this.#keepSteps();
  }

  /** Takes a step, keeps what came of it, and writes the corrections anew. */
  step(step: (settling: Settling) => Settling): void {
    const before = this.#kept.peek();
    if (!before) return;
    this.#kept.value = { ...before, settling: step(before.settling) };
    this.#keepSteps();
    void this.#settle();
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
    this.#opening += 1;
    this.#reader?.close();
    this.#reader = null;
    this.#kept.value = null;
    this.#compared.value = this.#settled.value = this.#findings.value = this.#failure.value = null;
    this.#keep(() => this.#store.forget());
  }

  async #load(): Promise<void> {
    const opening = this.#opening;
    try {
      const found = await this.#store.load();
      if (opening !== this.#opening) return;
      this.#kept.value = found;
      const answer = found && (await this.#read(found.given));
      if (found && answer) await this.#show(found, answer);
    } catch (error) {
      this.#kept.value ??= null;
      if (this.#kept.peek() !== null) this.#failure.value = (error as Error).message;
    }
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

  async #show(present: KeptComparison, answer: ReadingsCompared): Promise<void> {
    this.#compared.value = answer;
    this.#settled.value = this.#findings.value = this.#failure.value = null;
    this.#kept.value = present;
    await this.#settle();
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

  #keepSteps(): void {
    const [present, compared] = [this.#kept.peek(), this.#compared.peek()];
    if (!present || !compared) return;
    const stated = statedOn(present.day, compared.facts, compared.comparison, present.settling);
    this.#keep(() => this.#store.keepSteps(present.settling, stated));
  }

  /** One thing after the other with the store. */
  #keep(act: () => Promise<unknown>): void {
    this.#last = this.#last.then(act).then(
      () => (this.#isKept.value = true),
      () => (this.#isKept.value = false),
    );
  }
}

const startedReader = async (): Promise<ComparisonReader> =>
  (await import("../../server/browser/ask-comparison.ts")).startComparison();
