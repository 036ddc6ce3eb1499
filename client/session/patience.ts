import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Problem } from "../../server/contract/problem.ts";
import type { Unavailability } from "../../server/contract/unavailability.ts";
import type { Transport } from "./transport.ts";

/** Why an answer is waited for, and how many seconds until it is asked for again. */
export interface Pause {
  seconds: number;
  /** Null where what answers does not say. */
  reason: Unavailability | null;
}

/** How often a question is asked again that the server does not answer, and one that took it too much. */
const ATTEMPTS = 5;
const ATTEMPTS_AT_HARD = 1;
/** The longest time in seconds that is waited for a question, and from look to look at a server that cannot answer. */
const LONGEST_WAIT = 90;
const LONGEST_LOOK = 30;

/** Reasons of a question of its own: others are answered meanwhile. */
const OF_QUESTION: readonly (Unavailability | null)[] = ["slow", "memory", "busy", "removed", "starting"];
const HARD: readonly (Unavailability | null)[] = ["slow", "memory"];

/**
 * Asks, and asks again when the server says after how long: it may have too many readers behind one address, or its
 * database may be down. Then all questions wait, however long it takes, while one look after the other is taken at
 * whether it can answer again, each later than the one before. `waiting` says why and until when, null while it
 * answers.
 */
export function patiently(
  get: Transport["get"],
  sleep: (milliseconds: number) => Promise<void>,
): { get: Transport["get"]; waiting: ReadonlySignal<Pause | null> } {
  /** What all questions wait for, and what one of them waits for by itself, of which less is to be told. */
  const down = signal<Pause | null>(null);
  const alone = signal<Pause | null>(null);
  const waiting = computed(() => down.value ?? alone.value);
  /** Ends once the server can answer again; null while it can, as far as is known. */
  let outage: Promise<void> | null = null;

  async function waitAlone(pause: Pause): Promise<void> {
    alone.value = pause;
    await sleep(pause.seconds * 1000);
    if (alone.value === pause) alone.value = null;
  }

  const over = (): void => {
    outage = null;
    down.value = null;
  };

  async function untilReady(told: Pause): Promise<void> {
    let pause = told;
    for (let least = 1; ; least = Math.min(LONGEST_LOOK, least * 2)) {
      down.value = { ...pause, seconds: Math.max(pause.seconds, least) };
      await sleep(down.value.seconds * 1000);
      // Nobody there is no answer either: a server may be started anew together with its database.
      const state = await get("ready").catch(() => null);
      if (state && state.status !== 503) return;
      pause = (state && (await pauseTold(state))) ?? pause;
    }
  }

  return {
    waiting,
    get: async (address, signal) => {
      for (let attempt = 1; ;) {
        await outage;
        signal?.throwIfAborted();
        const response = await get(address, signal);
        const pause = await pauseTold(response);
        if (pause === null) return response;
        if (attempt > (HARD.includes(pause.reason) ? ATTEMPTS_AT_HARD : ATTEMPTS)) return response;
        // Its turn comes for certain.
        if (pause.reason !== "starting") attempt++;
        if (OF_QUESTION.includes(pause.reason)) await waitAlone(pause);
        else await (outage ??= untilReady(pause).finally(over));
      }
    },
  };
}

/** How long an answer that is none asks to wait, and why; null where it asks for nothing, or for too long. */
async function pauseTold(response: Response): Promise<Pause | null> {
  const { status, headers } = response;
  const seconds = Number(headers.get("retry-after") ?? "");
  if ((status !== 429 && status !== 503) || !(seconds > 0 && seconds <= LONGEST_WAIT)) return null;
  if (status === 429) return { seconds, reason: "busy" };
  const told = (await response
    .clone()
    .json()
    .catch(() => null)) as Partial<Problem> | null;
  return { seconds, reason: told?.reason ?? null };
}
