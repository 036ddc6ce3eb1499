import type { Open, Opened } from "../contract/worker-messages.ts";
import { type Connection, connect } from "./connection.ts";
import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import engine from "./worker.ts?worker&url";

/** An engine in a worker of its own, with data open. */
export interface BrowserEngine extends Pick<Connection, "ask">, Pick<Opened, "outcomes" | "names"> {
  /** Ends the worker, and with it all that is asked; what it held is free. */
  close: () => void;
}

/**
 * Starts an engine and opens data in it: each call has a worker of its own, so that several may be held side by side.
 * Throws an `Error` that says why the data can't be opened, or that the engine did not come.
 */
export async function startEngine(data: Open["data"]): Promise<BrowserEngine> {
  const worker = startWorker(engine);
  const close = () => worker.terminate();
  try {
    const { open, ask } = connect(worker);
    // After the listener of the connection, which throws what is asked: a worker that failed holds its memory no more.
    worker.addEventListener("error", close);
    const { outcomes, names } = await open(data);
    return { ask, close, outcomes, names };
  } catch (error) {
    close();
    throw error;
  }
}
