import { weighPackage } from "./weigh-package.ts";
import type { FromCorrectionsWorker, Weigh } from "../contract/corrections-messages.ts";

// The worker that weighs corrections: server/browser/weigh-corrections.ts starts it.
addEventListener("message", ({ data }: MessageEvent<Weigh>) => {
  void weighPackage(data, (message: FromCorrectionsWorker) => postMessage(message));
});
