/**
 * Starts a module worker from a `blob:` that imports it: such a worker has the policy of the page, while one that is
 * started from its address has the one that comes with that address, none from a plain file server.
 */
export function startWorker(address: string): Worker {
  const { href } = new URL(address, import.meta.url);
  const script = URL.createObjectURL(new Blob([`import ${JSON.stringify(href)};`], { type: "text/javascript" }));
  const worker = new Worker(script, { type: "module" });
  // Not at once: the browser reads the script after the worker has been made.
  setTimeout(() => URL.revokeObjectURL(script), 60_000);
  return worker;
}
