import type { Entry, History } from "./history.ts";
import { STEP_NAMES, type State, type StepName } from "../model/state.ts";
import { fromAddress, toAddress } from "./address.ts";

/** Where a tab keeps its steps, and the form they are kept in: what another form wrote is not read. */
const KEY = "maillage.steps";
const VERSION = 1;

/** Letters kept at most: a tab's storage is small. */
const MOST = 1_000_000;

/** A step as kept; its state as an address, which is read with the same care as one that was typed. */
interface Kept {
  id: number;
  name: StepName;
  about?: string | undefined;
  address: string;
}

/** Keeps the steps for a reload of this tab: all, or those nearest to where one stands. Never throws. */
export function keepHistory(window: Window, { entries, index, next }: History): void {
  try {
    let steps = entries.map(({ id, name, about, state }): Kept => ({ id, name, about, address: addressOf(state) }));
    let at = index;
    const lengthOf = (list: readonly Kept[]): number => list.reduce((sum, { address }) => sum + address.length + 80, 0);
    for (let length = lengthOf(steps); length > MOST && steps.length > 1; length = lengthOf(steps)) {
      // The farther end goes first.
      const isOldest = at > steps.length - 1 - at;
      steps = isOldest ? steps.slice(1) : steps.slice(0, -1);
      if (isOldest) at -= 1;
    }
    window.sessionStorage.setItem(KEY, JSON.stringify({ version: VERSION, index: at, next, steps }));
  } catch {
    // A browser that keeps nothing starts anew at each reload.
  }
}

const addresses = new WeakMap<State, string>();

/**
 * The address of a state, written once however often the steps are kept: a camera that moves keeps them all each time.
 */
function addressOf(state: State): string {
  const address = addresses.get(state) ?? toAddress(state);
  addresses.set(state, address);
  return address;
}

/** The steps that this tab kept; null where it kept none, or none that can be read. Never throws. */
export function keptHistory(window: Window): History | null {
  try {
    return toHistory(JSON.parse(window.sessionStorage.getItem(KEY) ?? "null"));
  } catch {
    return null;
  }
}

function toHistory(kept: unknown): History | null {
  const { version, index, next, steps } = (kept ?? {}) as Record<string, unknown>;
  if (version !== VERSION || !isCount(index) || !isCount(next) || !Array.isArray(steps)) return null;
  const entries = steps.map(toEntry);
  if (index >= entries.length || !entries.every((entry) => entry !== null)) return null;
  const ids = entries.map(({ id }) => id);
  return new Set(ids).size === ids.length && ids.every((id) => id < next) ? { entries, index, next } : null;
}

function toEntry(kept: unknown): Entry | null {
  const { id, name, about, address } = (kept ?? {}) as Record<string, unknown>;
  const known = STEP_NAMES.find((step) => step === name);
  if (!isCount(id) || !known || typeof address !== "string") return null;
  if (about !== undefined && typeof about !== "string") return null;
  return { id, name: known, about, state: fromAddress(address) };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
