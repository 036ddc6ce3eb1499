import type { Failed } from "../contract/worker-messages.ts";

/** Asks by a message, which is given its id. Throws an `Error` that says what broke. */
export type Ask<To, From> = <T extends From>(message: (id: number) => To) => Promise<T>;

/** What is asked of a worker. */
export type AskedWorker = Pick<Worker, "addEventListener" | "postMessage">;

/**
 * Asks a worker that answers each message by one of its id, or by `Failed`. Where the worker itself breaks, what waits
 * and what is asked later throw an `Error` that begins with `failed`, and `broke` is told.
 */
export function asking<To, From extends { type: string; id: number }>(
  worker: AskedWorker,
  failed: string,
  broke: () => void = () => {},
): Ask<To, From> {
  const waiting = new Map<number, { resolve: (said: From) => void; reject: (error: Error) => void }>();
  let last = 0;
  let broken: Error | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<From | Failed>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (isFailed(data)) asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  worker.addEventListener("error", (event) => {
    // Else it goes on to the page, which takes it for a failure of the engine.
    event.preventDefault();
    broken = new Error(`${failed} ${event.message}`.trim());
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
    broke();
  });
  return <T extends From>(message: (id: number) => To) =>
    new Promise<T>((resolve, reject) => {
      if (broken !== null) return reject(broken);
      last += 1;
      waiting.set(last, { resolve: (said) => resolve(said as T), reject });
      worker.postMessage(message(last));
    });
}

const isFailed = (said: { type: string }): said is Failed => said.type === "failed";
