import { turn } from "../contract/turn.ts";

/** Milliseconds that one computation may keep the others waiting. */
const HOLD = 20;

/** A function to await in a long loop: now and then it lets others be served before the loop goes on. */
export function yielder(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < HOLD) return undefined;
    return turn().then(() => {
      last = performance.now();
    });
  };
}
