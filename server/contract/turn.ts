/**
 * Lets what waits go before: questions, clicks, keys and frames. By a message to itself, which is the one task that
 * Node and browsers both queue without a delay: a browser holds each of many timers in a row up for 4 ms (HTML
 * Standard, "timers", step on nesting level), and `setImmediate` is Node's alone.
 */
export function turn(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep a process of Node alive.
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
