import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { keeperOf } from "./keeper.ts";
import { newId } from "./new-id.ts";
import type { Opening } from "./opening.ts";
import type { OpeningState } from "./opening-state.ts";
import type { OpeningStore, ToldOpening } from "./opening-store.ts";

/** What this browser keeps of what is being opened, so that a page that is loaded anew or closed loses nothing. */
export interface KeptOpenings {
  /** What other visits left in the middle: each can be gone on with, or let go. */
  left: ReadonlySignal<readonly ToldOpening[]>;
  /** Whether what is being opened is kept; false where the browser refuses, null before it answered. */
  isKept: ReadonlySignal<boolean | null>;
  /** Goes on with one, in the place of what is being opened. */
  resume: (id: string) => Promise<void>;
  letGo: (id: string) => Promise<void>;
}

/** What is asked of the window: which opening is this tab's, and which are those of tabs that are open. */
export interface Tabs {
  sessionStorage: Pick<Storage, "getItem" | "setItem">;
  navigator: { locks?: Pick<LockManager, "request" | "query"> };
}

const KEY = "maillage.opening";

/**
 * Keeps what `opening` holds from here on, until it is explored or let go, and goes on with what this tab was opening
 * before it was loaded anew.
 */
export function keepOpening(opening: Opening, store: OpeningStore, tabs: Tabs): KeptOpenings {
  const left = signal<readonly ToldOpening[]>([]);
  const isKept = signal<boolean | null>(null);
  let id = "";
  let files: OpeningState["held"] | null = null;
  const keeper = keeperOf(() =>
    keep().then(
      () => (isKept.value = true),
      () => (isKept.value = false),
    ),
  );

  async function keep(): Promise<void> {
    const { choices, earlier, afresh, ...rest } = opening.state();
    const isSame = rest.held === files;
    files = rest.held.length === 0 ? null : rest.held;
    if (files === null) return store.forget(id);
    if (!isSame) isKept.value = null;
    const told = { id, day: new Date().toISOString(), files: files.map(({ name }) => name) };
    await store.keep(told, { choices, earlier, afresh }, isSame ? null : rest);
  }

  async function resume(one: string): Promise<void> {
    const state = await store.load(one).catch(() => null);
    left.value = left.peek().filter((other) => other.id !== one);
    if (state === null) return store.forget(one);
    await opening.resume(state);
    // From here on it is kept as this tab's.
    if (one !== id) await keeper.after(async () => isKept.peek() === true && store.forget(one));
  }

  async function letGo(one: string): Promise<void> {
    await store.forget(one);
    left.value = left.peek().filter((other) => other.id !== one);
  }

  async function begin(): Promise<void> {
    const before = remembered(tabs);
    // A tab that was duplicated remembers what the other one is at still.
    const isOwn = before !== null && (await hold(tabs, before)) && opening.files.peek().length === 0;
    id = isOwn ? before : newId();
    if (!isOwn) await hold(tabs, id);
    remember(tabs, id);
    const open = await openTabs(tabs);
    const all = await store.list().catch(() => []);
    left.value = all.filter((one) => !open.has(one.id) && one.id !== id);
    if (isOwn && all.some((one) => one.id === id)) await resume(id);
    effect(() => {
      const isEmpty = opening.files.value.length === 0;
      void [opening.choices.value, opening.waiting.value, opening.earlier.value];
      if (!isEmpty || files !== null) keeper.keep();
    });
  }

  void begin();
  return { left, isKept, resume, letGo };
}

const lockOf = (id: string): string => `${KEY}.${id}`;

/** Ids of the openings of tabs that are open, this one among them. */
async function openTabs({ navigator }: Tabs): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {};
  return new Set(held.flatMap(({ name = "" }) => (name.startsWith(`${KEY}.`) ? [name.slice(KEY.length + 1)] : [])));
}

/** Milliseconds in which a page that is loaded anew lets go of what it held. */
const PATIENCE = 3000;

/**
 * Tells other tabs that this opening is being worked at, as long as this one lives; false where another one does. Where
 * the browser cannot tell, as without https, nobody does.
 */
function hold({ navigator }: Tabs, id: string): Promise<boolean> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const held = (): Promise<never> => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    locks.request(lockOf(id), { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => resolve(false));
  });
}

/** The opening that this tab was at; null where it was at none, or the browser tells nothing. */
function remembered({ sessionStorage }: Tabs): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember({ sessionStorage }: Tabs, id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // A browser that keeps nothing offers what was left, and takes none of it up by itself.
  }
}
