import { once } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { bytesOf, pieces } from "../browser/pieces.ts";
import { EngineUnavailable } from "../contract/errors.ts";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import type { NetworkGraph } from "../engine/port.ts";
import type { FromThread, QuestionData, ToThread } from "./question-messages.ts";
import { answer } from "../questions/answer.ts";
import { QUESTIONS } from "../questions/list.ts";
import { problemOf } from "../questions/problem.ts";
import type { Network } from "../network/network.ts";
import { readNetworkFile } from "../network/network-file.ts";
import { placedNetwork } from "../statistics/placed-network.ts";
import { withStatistics } from "../statistics/with-statistics.ts";
import { inNodeThreads } from "./statistics-in-threads.ts";

/*
 * The thread that answers questions from what it is told first (`QuestionData`). It says which dataset that is, then
 * what question-messages.ts says.
 */
if (parentPort) {
  const network = await networkTold(parentPort);
  serve(parentPort, withStatistics(openMemoryGraph(network), inNodeThreads()));
  parentPort.postMessage(network.dataset);
}

/** The network that is told. In a message and not as `workerData`, which would hold what it was made of for ever. */
async function networkTold(port: MessagePort): Promise<Network> {
  const [data] = (await once(port, "message")) as [QuestionData];
  return "network" in data ? readNetworkFile(data.network) : placedNetwork(data.packages);
}

/** Something asked that is not answered to its end. */
interface Pending {
  controller: AbortController;
  /** What is left of its body. */
  rest?: AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

function serve(port: MessagePort, graph: NetworkGraph): void {
  const pending = new Map<number, Pending>();
  const say = (message: FromThread, bytes: Uint8Array<ArrayBuffer> | null = null): void =>
    port.postMessage(message, bytes === null ? [] : [bytes.buffer]);

  async function ask({ id, address, origin }: ToThread & { type: "ask" }): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    pending.set(id, { controller });
    try {
      const { status, headers, body } = await answer(QUESTIONS, graph, address, { origin, signal });
      if (!pending.delete(id)) return;
      const whole = typeof body === "string" ? bytesOf(body) : null;
      if (typeof body !== "string") pending.set(id, { controller, rest: pieces(body) });
      say({ type: "answer", id, status, headers, body: whole }, whole);
    } catch (error) {
      if (!pending.delete(id)) return;
      const problem = problemOf(error);
      const retryAfter = error instanceof EngineUnavailable ? error.retryAfter : null;
      say({ type: "problem", id, problem, retryAfter, stack: problem.status === 500 ? stackOf(error) : null });
    }
  }

  async function next(id: number): Promise<void> {
    const rest = pending.get(id)?.rest;
    if (!rest) return;
    try {
      const { done, value } = await rest.next();
      if (done) pending.delete(id);
      say({ type: "piece", id, bytes: value ?? null }, value ?? null);
    } catch (error) {
      pending.delete(id);
      say({ type: "broken", id, stack: stackOf(error) });
    }
  }

  async function leave(id: number): Promise<void> {
    const { controller, rest } = pending.get(id) ?? {};
    pending.delete(id);
    controller?.abort();
    // Nobody reads it any more, so nobody is told what fails at its end.
    await rest?.return(undefined).catch(() => {});
  }

  port.on("message", (message: ToThread) => {
    if (message.type === "ask") void ask(message);
    else if (message.type === "next") void next(message.id);
    else void leave(message.id);
  });
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
