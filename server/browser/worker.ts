import { type Port, serve } from "./serve.ts";
import { inWorkers } from "./worker-threads.ts";

// The worker that answers questions without a server: start it as a module, and talk to it by `connect`.
serve(
  self as unknown as Port,
  inWorkers(() => new Worker(new URL("./statistics-worker.ts", import.meta.url), { type: "module" })),
);
