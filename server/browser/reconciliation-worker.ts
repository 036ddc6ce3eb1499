import type { MatchNames } from "../contract/reconciliation-messages.ts";
import { answerReconciliation } from "./answer-reconciliation.ts";

// The worker that holds names against lists: server/browser/match-names.ts starts it. The list of official places is a
// script of its own, which comes when it is the list.
addEventListener("message", ({ data }: MessageEvent<MatchNames>) => {
  const officialPlaces = async () => (await import("virtual:official-places")).default;
  void answerReconciliation(data, officialPlaces, (said) => postMessage(said));
});
