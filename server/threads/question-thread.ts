import { once } from "node:events";
import { parentPort } from "node:worker_threads";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import type { QuestionData } from "./question-messages.ts";
import type { Network } from "../network/network.ts";
import { readNetworkFile } from "../network/network-file.ts";
import { serveQuestions } from "./serve-questions.ts";
import { placedNetwork } from "../statistics/placed-network.ts";
import { withStatistics } from "../statistics/with-statistics.ts";
import { inNodeThreads } from "./statistics-in-threads.ts";

/*
 * The thread that answers questions from what it is told first (`QuestionData`). It says which dataset that is, then
 * what question-messages.ts says.
 */
if (parentPort) {
  const network = networkOf(...((await once(parentPort, "message")) as [QuestionData]));
  serveQuestions(parentPort, withStatistics(openMemoryGraph(network), inNodeThreads()));
  parentPort.postMessage(network.dataset);
}

/** The network that is told. In a message and not as `workerData`, which would hold what it was made of for ever. */
function networkOf(data: QuestionData): Network {
  return "network" in data ? readNetworkFile(data.network) : placedNetwork(data.packages);
}
