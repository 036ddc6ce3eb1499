import { EngineFailed } from "../contract/engine-failed.ts";
import type { FromWorker, Open, Opened, ToWorker } from "../contract/worker-messages.ts";

/** The worker, as the page holds it; or a port that leads to it. */
export interface WorkerPort {
  postMessage: (message: ToWorker) => void;
  addEventListener: {
    (type: "message", listener: (event: MessageEvent<FromWorker>) => void): void;
    (type: "error", listener: (event: { message?: string }) => void): void;
  };
}

/** Asks the worker as `fetch` asks a server. */
export interface Connection {
  /** Opens data and says which they are. Throws an `Error` that says why they can't be opened. */
  open: (data: Open["data"]) => Promise<Pick<Opened, "version" | "outcomes" | "names">>;
  /**
   * The answer to a GET of an address of this `origin`, its errors too; redirects are not followed. Throws the signal's
   * reason once it is aborted, which stops what is computed; an `EngineFailed` once the worker failed, and ever after.
   * `progress` is told the milliseconds since the question, each second.
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
  const { listen, relisten, forget } = listenersOf(worker);

  const open: Connection["open"] = (data) =>
    new Promise((resolve, reject) => {
      const id = listen((message) => {
        forget(id);
        if (message.type === "opened") resolve(message);
        else if (message.type === "failed") reject(new Error(message.message));
      }, reject);
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
      }, reject);
      const leave = () => {
        end();
        worker.postMessage({ type: "cancel", id });
        reject(signal?.reason as Error);
      };
      const end = () => {
        forget(id);
        signal?.removeEventListener("abort", leave);
      };
      /** The pieces of the body, each asked for when the one before is read. */
      const streamOf = (of: number) =>
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            const hear: Listener = (message) => {
              if (message.type === "piece") return controller.enqueue(message.bytes);
              if (message.type === "end") controller.close();
              if (message.type === "failed") controller.error(new Error(message.message));
              end();
            };
            relisten(of, hear, (reason) => controller.error(reason));
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

/** Who waits for what the worker says of an id; all of them, and whoever comes later, give up once it failed. */
function listenersOf(worker: WorkerPort) {
  const waiting = new Map<number, { hear: Listener; giveUp: (reason: Error) => void }>();
  let broken: Error | null = null;
  let last = 0;
  worker.addEventListener("message", ({ data }) => waiting.get(data.id)?.hear(data));
  worker.addEventListener("error", ({ message = "" }) => {
    const reason = new EngineFailed(`The engine failed. ${message}`.trim());
    broken = reason;
    for (const { giveUp } of waiting.values()) giveUp(reason);
    waiting.clear();
  });

  /** Hears what is said of an id from now on, in the place of who heard it before. */
  function relisten(id: number, hear: Listener, giveUp: (reason: Error) => void): void {
    if (broken) giveUp(broken);
    else waiting.set(id, { hear, giveUp });
  }

  /** An id of its own, whose messages are heard. */
  function listen(hear: Listener, giveUp: (reason: Error) => void): number {
    last += 1;
    relisten(last, hear, giveUp);
    return last;
  }

  return { listen, relisten, forget: (id: number) => void waiting.delete(id) };
}
