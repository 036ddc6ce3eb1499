/**
 * Lets what waits go before: clicks, keys and frames. By a message, since a browser holds each of many timers in a row
 * up for 4 ms (HTML Standard, "timers", step on nesting level), and a large network is made in a hundred turns.
 */
export function turn(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
}
