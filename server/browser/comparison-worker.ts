import type { ToComparisonWorker } from "../contract/comparison-messages.ts";
import { comparisonAnswers } from "./answer-comparison.ts";

// The worker that compares what two readers made, and keeps it for what is settled: server/browser/ask-comparison.ts
// starts it.
const answer = comparisonAnswers();
addEventListener("message", ({ data }: MessageEvent<ToComparisonWorker>) => {
  void answer(data).then((said) => postMessage(said));
});
