import type { FromWorker, Open, ToWorker } from "../contract/worker-messages.ts";

/** The worker, as the page holds it; or a port that leads to it. */
export interface WorkerPort {
  postMessage: (message: ToWorker) => void;
  addEventListener: (type: "message", listener: (event: MessageEvent<FromWorker>) => void) => void;
}

/** Asks the worker as `fetch` asks a server. */
export interface Connection {
  /** Opens data and answers their version. Throws an `Error` that says why they can't be opened. */
  open: (data: Open["data"]) => Promise<string>;
  /**
   * The answer to a GET of an address of this `origin`, its errors too; redirects are not followed. Throws the signal's
   * reason once it is aborted, which stops what is computed. `progress` is told the milliseconds since the question,
   * each second.
   */
  ask: (
    address: string,
    options: { origin: string | null; signal?: AbortSignal; progress?: (elapsed: number) => void },
  ) => Promise<Response>;
}

/** Told what the worker says of one id. */
type Listener = (message: FromWorker) => void;

/** A connection with a worker that runs server/browser/worker.ts. */
export function connect(worker: WorkerPort): Connection {
  const listeners = new Map<number, Listener>();
  let last = 0;
  worker.addEventListener("message", ({ data }) => listeners.get(data.id)?.(data));

  /** An id of its own, whose messages go to the listener. */
  function listen(listener: Listener): number {
    last++;
    listeners.set(last, listener);
    return last;
  }

  const open: Connection["open"] = (data) =>
    new Promise((resolve, reject) => {
      const id = listen((message) => {
        listeners.delete(id);
        if (message.type === "opened") resolve(message.version);
        else if (message.type === "failed") reject(new Error(message.message));
      });
      worker.postMessage({ type: "open", id, data });
    });

  const ask: Connection["ask"] = (address, { origin, signal, progress }) =>
    new Promise((resolve, reject) => {
      const id = listen((message) => {
        if (message.type === "progress") progress?.(message.elapsed);
        if (message.type !== "answered") return;
        const { status, headers, body } = message;
        if (body === null) resolve(new Response(streamOf(id), { status, headers }));
        else {
          end();
          resolve(new Response(body, { status, headers }));
        }
      });
      const leave = () => {
        end();
        worker.postMessage({ type: "cancel", id });
        reject(signal?.reason as Error);
      };
      const end = () => {
        listeners.delete(id);
        signal?.removeEventListener("abort", leave);
      };
      /** The pieces of the body, each asked for when the one before is read. */
      const streamOf = (of: number) =>
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            listeners.set(of, (message) => {
              if (message.type === "piece") return controller.enqueue(message.bytes);
              if (message.type === "end") controller.close();
              if (message.type === "failed") controller.error(new Error(message.message));
              end();
            });
            signal?.addEventListener("abort", () => controller.error(signal.reason));
          },
          pull: () => worker.postMessage({ type: "pull", id: of }),
          cancel: leave,
        });
      signal?.addEventListener("abort", leave);
      if (signal?.aborted) return leave();
      worker.postMessage({ type: "ask", id, address, origin });
    });

  return { open, ask };
}
