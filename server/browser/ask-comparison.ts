import type {
  ChangesFound,
  FromComparisonWorker,
  GivenReadings,
  ReadingsCompared,
  ReadingsSettled,
  SettleReadings,
  ToComparisonWorker,
} from "../contract/comparison-messages.ts";
import { asking } from "./asking.ts";
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
  const ask = asking<ToComparisonWorker, FromComparisonWorker>(worker, "The worker that compares readings failed.");
  return {
    compare: (given) => ask((id) => ({ type: "compare", id, ...given })),
    settle: (settlements) => ask((id) => ({ type: "settle", id, settlements })),
    changes: () => ask((id) => ({ type: "changes", id })),
    close: () => worker.terminate(),
  };
}
