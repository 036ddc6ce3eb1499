import type {
  ChangesFound,
  FromComparisonWorker,
  GivenReadings,
  ReadingsCompared,
  ReadingsSettled,
  SettleReadings,
  ToComparisonWorker,
} from "../contract/comparison-messages.ts";
import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./comparison-worker.ts?worker&url";

/** Asks a worker of its own about what two readers made. All throw an `Error` that says what broke. */
export interface ComparisonReader {
  compare: (given: GivenReadings) => Promise<ReadingsCompared>;
  /** Of what was compared last. */
  settle: (settlements: SettleReadings["settlements"]) => Promise<ReadingsSettled>;
  changes: () => Promise<ChangesFound>;
  /** Ends the worker, and with it all that it holds. */
  close: () => void;
}

/** Starts such a worker. */
export function startComparison(): ComparisonReader {
  const worker = startWorker(address);
  const waiting = new Map<number, { resolve: (said: FromComparisonWorker) => void; reject: (error: Error) => void }>();
  let last = 0;
  let broken: Error | null = null;
  worker.addEventListener("message", ({ data }: MessageEvent<FromComparisonWorker>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "failed") asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    broken = new Error(`The worker that compares readings failed. ${event.message}`.trim());
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  const ask = <T extends FromComparisonWorker>(message: (id: number) => ToComparisonWorker): Promise<T> =>
    new Promise((resolve, reject) => {
      if (broken !== null) return reject(broken);
      last += 1;
      waiting.set(last, { resolve: (said) => resolve(said as T), reject });
      worker.postMessage(message(last));
    });
  return {
    compare: (given) => ask((id) => ({ type: "compare", id, ...given })),
    settle: (settlements) => ask((id) => ({ type: "settle", id, settlements })),
    changes: () => ask((id) => ({ type: "changes", id })),
    close: () => worker.terminate(),
  };
}
