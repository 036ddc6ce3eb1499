import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./pdf-worker.ts?worker&url";

/** Starts the worker that takes PDFs apart, under the policy of the page. */
export const startPdfWorker = (): Worker => startWorker(address);
