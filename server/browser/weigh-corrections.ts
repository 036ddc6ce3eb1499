import type { FromCorrectionsWorker, Weigh } from "../contract/corrections-messages.ts";
import { startWorker } from "./start-worker.ts";
// oxlint-disable-next-line import/default -- Vite makes it, the address of the bundled worker
import address from "./corrections-worker.ts?worker&url";

/**
 * Asks a worker of its own what a journal makes of a package, told message by message; answers how it is stopped, which
 * frees what it holds. A worker that breaks is told as `failed`.
 */
export function weighCorrections(
  asked: Pick<Weigh, "files" | "journal">,
  tell: (message: FromCorrectionsWorker) => void,
): () => void {
  const worker = startWorker(address);
  const end = (): void => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<FromCorrectionsWorker>) => {
    if (data.type === "all-weighed" || data.type === "failed") end();
    tell(data);
  });
  worker.addEventListener("error", (event) => {
    // Else it goes on to the page, which takes it for a failure of the engine.
    event.preventDefault();
    end();
    tell({ type: "failed", id: 1, message: event.message });
  });
  worker.postMessage({ type: "weigh", id: 1, ...asked } satisfies Weigh);
  return end;
}
