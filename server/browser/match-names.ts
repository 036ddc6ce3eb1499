import type { FromReconciliationWorker, MatchNames } from "../contract/reconciliation-messages.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./reconciliation-worker.ts?worker&url";
import { startWorker } from "./start-worker.ts";

/** What is told at the end. */
export type Found = Exclude<FromReconciliationWorker, { type: "matching" | "failed" }>;

/**
 * Holds names against a list in a worker of its own, which ends with it; `progress` is told how many names are done.
 * Throws the signal's reason once it is aborted, and an `Error` that says what broke.
 */
export function matchNames(
  asked: Omit<MatchNames, "type" | "id">,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Found> {
  const worker = startWorker(address);
  const found = new Promise<Found>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromReconciliationWorker>) => {
      if (data.type === "matching") progress(data.done, data.of);
      else if (data.type === "failed") reject(new Error(data.message));
      else resolve(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(`The worker that holds names against lists failed. ${event.message}`.trim()));
    });
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    if (signal.aborted) reject(signal.reason as Error);
  });
  worker.postMessage({ type: "match", id: 1, ...asked } satisfies MatchNames);
  return found.finally(() => worker.terminate());
}
