import { once } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { PackageFaults } from "../../seed/package/faults.ts";
import { loadPackages } from "../../seed/package/load.ts";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import { folderTold } from "./folder-read.ts";
import { type NetworkInThread, networkInThread } from "./layout-in-thread.ts";
import type { FirstOfThread, FromThread, QuestionData } from "./question-messages.ts";
import { readNetworkFile } from "../network/network-file.ts";
import { serveQuestions } from "./serve-questions.ts";
import { withStatistics } from "../statistics/with-statistics.ts";
import { inNodeThreads } from "./statistics-in-threads.ts";

/*
 * The thread that answers questions from what it is told first (`QuestionData`). It says which dataset that is
 * (`FirstOfThread`), then what question-messages.ts says.
 */
if (parentPort) await start(parentPort);

async function start(port: MessagePort): Promise<void> {
  const { network, placed } = await networkTold(port);
  const graph = withStatistics(openMemoryGraph(network, placed ?? undefined), inNodeThreads());
  serveQuestions(port, graph);
  port.postMessage({ dataset: network.dataset } satisfies FirstOfThread);
  // The index of words takes seconds of a large network, in turns: who searches first would wait for it.
  void graph.search({ q: "a", limit: 1 });
  if (placed === null) return;
  await placed;
  port.postMessage({ type: "placed" } satisfies FromThread);
}

/**
 * The network that is told. In a message and not as `workerData`, which would hold what it was made of for ever. Says
 * what is wrong with the packages, and ends the thread, where something is.
 */
async function networkTold(port: MessagePort): Promise<NetworkInThread> {
  const [data] = (await once(port, "message")) as [QuestionData];
  if ("network" in data) return { network: readNetworkFile(data.network), placed: null };
  try {
    return networkInThread(loadPackages(data.folders.map(folderTold)));
  } catch (error) {
    if (!(error instanceof PackageFaults)) throw error;
    port.postMessage({ faults: error.faults } satisfies FirstOfThread);
    return process.exit();
  }
}
