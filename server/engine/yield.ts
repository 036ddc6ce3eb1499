import { setImmediate } from "node:timers/promises";

/** Milliseconds that one computation may keep the others waiting. */
const HOLD = 20;

/** A function to await in a long loop: now and then it lets the server answer others before it goes on. */
export function breather(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < HOLD) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
}
