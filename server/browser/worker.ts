import { type Port, serve } from "./serve.ts";
// oxlint-disable-next-line import/default -- Vite makes it, a class that starts the bundled worker
import StatisticsWorker from "./statistics-worker.ts?worker&inline";
import { inWorkers } from "./worker-threads.ts";

// The worker that answers questions without a server: server/browser/start.ts starts it. The code of its statistics is
// in it, so that a computation starts without a request, also when the network is gone.
serve(
  self as unknown as Port,
  inWorkers(() => new StatisticsWorker()),
);
