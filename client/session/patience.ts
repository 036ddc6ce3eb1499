import { signal, type ReadonlySignal } from "@preact/signals";
import type { Transport } from "./transport.ts";

/** How often a server that has too much to do is asked again, and the longest time in seconds that is waited for it. */
const ATTEMPTS = 5;
const LONGEST_WAIT = 90;

/**
 * Asks, and asks again when the server says after how long: it may have too many readers behind one address. `waiting`
 * is how many seconds that is, null while it answers.
 */
export function patiently(
  get: Transport["get"],
  sleep: (milliseconds: number) => Promise<void>,
): { get: Transport["get"]; waiting: ReadonlySignal<number | null> } {
  const waiting = signal<number | null>(null);
  return {
    waiting,
    get: async (address) => {
      for (let attempt = 1; ; attempt++) {
        const response = await get(address);
        const seconds = Number(response.headers.get("retry-after") ?? "");
        const comesBack =
          (response.status === 429 || response.status === 503) && seconds > 0 && seconds <= LONGEST_WAIT;
        if (!comesBack || attempt > ATTEMPTS) return response;
        waiting.value = seconds;
        await sleep(seconds * 1000);
        waiting.value = null;
      }
    },
  };
}
