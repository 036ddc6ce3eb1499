import type { Signal } from "@preact/signals";
import { type Keeper, keeperOf } from "./keeper.ts";
import { newId } from "./new-id.ts";
import type { Tabs } from "./tabs.ts";

/** What a store holds, and the revision that it is; null of both where it holds nothing. */
export interface Held<T> {
  value: T | null;
  revision: string | null;
}

/** Keeps one thing that several tabs may change. All throw where the browser refuses. */
export interface SharedStore<T> {
  load: () => Promise<Held<T>>;
  /**
   * Writes at once, whatever is held, for the tab may be closed in this moment; answers what it wrote over. Where that
   * is of another kind (another document), its value is null.
   */
  keep: (value: T, revision: string) => Promise<Held<T>>;
}

/** From where one is to where one is then; null is nothing. */
export type Step<T> = (before: T | null) => T | null;

/** How a state is shared. */
interface Options<T> {
  store: SharedStore<T>;
  tabs: Tabs;
  /** What this tab shows of what another one wrote: which of its parts is looked at stays this tab's. */
  seen?: (theirs: T, ours: T | null) => T;
  /** Told of each thing whether the store did it. */
  told?: (isDone: boolean) => void;
}

/**
 * A state that is kept at each step, and that other tabs may change too. No step is lost: a tab takes what another one
 * wrote before it goes on, and where both wrote in one moment, the steps of the later are taken again from where the
 * earlier is.
 */
export class SharedState<T> {
  readonly #state: Signal<T | null | undefined>;
  readonly #options: Options<T>;
  readonly #keeper: Keeper;
  /** The revision that this tab's state began with or was kept as. */
  #known: string | null = null;
  /** Steps that are not kept yet, or that another tab may have written over. */
  #pending: readonly Step<T>[] = [];
  #isBehind = false;

  /** `state` is undefined until the store has said what it holds. */
  constructor(state: Signal<T | null | undefined>, options: Options<T>) {
    this.#state = state;
    this.#options = options;
    this.#keeper = keeperOf(() => this.#keep(), options.told);
    options.store.load().then(
      (held) => this.#begin(held),
      () => {
        options.told?.(false);
        this.#begin({ value: null, revision: null });
      },
    );
    options.tabs.hear((revision) => {
      if (revision === this.#known || this.#isBehind) return;
      this.#isBehind = true;
      void this.#keeper.after(() => this.#follow());
    });
  }

  /** Takes a step, and keeps what came of it; one that throws is not taken. */
  step(step: Step<T>): void {
    const before = this.#state.peek();
    // Before the store has said what it holds, nobody knows where one is.
    const after = before === undefined ? undefined : step(before);
    this.#pending = [...this.#pending, step];
    if (after === undefined) return;
    this.#state.value = after;
    this.#keeper.keep();
  }

  /** Forgets it, here and in the other tabs; `act` has the store forget it. */
  async forget(act: () => Promise<void>): Promise<void> {
    this.#pending = [];
    this.#state.value = null;
    this.#known = null;
    await this.#keeper.after(act);
    this.#options.tabs.tell("");
  }

  #begin({ value, revision }: Held<T>): void {
    if (this.#state.peek() !== undefined) return;
    this.#known = revision;
    this.#take(value);
  }

  async #keep(): Promise<void> {
    const [value, revision, sent] = [this.#state.peek(), newId(), new Set(this.#pending)];
    if (value === null || value === undefined) {
      this.#pending = [];
      return;
    }
    const before = await this.#options.store.keep(value, revision);
    const isOther = before.revision !== this.#known && before.value !== null;
    this.#known = revision;
    if (isOther) {
      this.#take(before.value);
      return this.#keeper.keep();
    }
    this.#pending = this.#pending.filter((step) => !sent.has(step));
    this.#options.tabs.tell(revision);
  }

  /** Goes on from what the store held. */
  #take(theirs: T | null): void {
    const { seen = (one: T) => one } = this.#options;
    const shown = theirs === null ? null : seen(theirs, this.#state.peek() ?? null);
    this.#state.value = this.#pending.reduce<T | null>((value, step) => step(value), shown);
    if (this.#pending.length > 0) this.#keeper.keep();
  }

  /** Takes up what another tab kept. */
  async #follow(): Promise<void> {
    this.#isBehind = false;
    const held = await this.#options.store.load();
    if (held.revision === this.#known) return;
    this.#known = held.revision;
    this.#take(held.value);
  }
}
