/** Milliseconds that one computation may keep the others waiting. */
const HOLD = 20;

/** A function to await in a long loop: now and then it lets others be served before the loop goes on. */
export function yielder(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < HOLD) return undefined;
    return yieldToEventLoop().then(() => {
      last = performance.now();
    });
  };
}

/**
 * Resolves once the event loop has served what waits for it. By a message to itself, which is the one task that Node
 * and browsers both queue without a delay (a timer waits for 4 ms in a browser, and `setImmediate` is Node's alone).
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep a process of Node alive.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
