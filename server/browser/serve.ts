import { EngineUnavailable } from "../contract/errors.ts";
import type { Answered, Ask, FromWorker, Open, ToWorker } from "../contract/worker-messages.ts";
import { openMemoryGraph } from "../engine/memory/engine.ts";
import type { NetworkGraph } from "../engine/port.ts";
import { readNetworkFile } from "../network/network-file.ts";
import { type Answer, answer } from "../questions/answer.ts";
import { QUESTIONS } from "../questions/list.ts";
import { problemAnswer, problemOf } from "../questions/problem.ts";
import type { Run } from "../statistics/runner.ts";
import { withStatistics } from "../statistics/with-statistics.ts";
import { messageOf } from "./message-of.ts";
import type { OpenedNetwork } from "./open-packages.ts";
import { bytesOf, pieces } from "./pieces.ts";

/** What messages come from and go to: a worker's own scope, or a port. */
export interface Port {
  postMessage: (message: FromWorker, transfer: Transferable[]) => void;
  addEventListener: (type: "message", listener: (event: MessageEvent<ToWorker>) => void) => void;
}

/** Milliseconds between two signs of life of a question that takes long. */
const SIGN_OF_LIFE = 1000;

/** Something asked that is not answered to its end. */
interface Pending {
  controller: AbortController;
  /** What is left of its body. */
  rest?: AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/**
 * Answers what a port asks, by the questions of every transport over the engine in memory; statistics are computed by
 * `run`. Before any data are open, a question is answered by 503; data that can't be opened leave what was open. Errors
 * that are no fault of a question are told on the console.
 */
export function serve(port: Port, run: Run): void {
  let graph: Promise<NetworkGraph> = Promise.reject(new EngineUnavailable("No data are open.", { reason: "empty" }));
  graph.catch(() => {});
  const pending = new Map<number, Pending>();

  async function open({ id, data }: Open): Promise<void> {
    const before = graph;
    const opening = opened(data, run);
    graph = opening;
    try {
      const [{ version }, { outcomes, names }] = [await (await opening).dataset(), await opening];
      port.postMessage({ type: "opened", id, version, outcomes, names }, []);
    } catch (error) {
      if (graph === opening) graph = before;
      port.postMessage({ type: "failed", id, message: messageOf(error) }, []);
    }
  }

  async function ask({ id, address, origin }: Ask): Promise<void> {
    const controller = new AbortController();
    pending.set(id, { controller });
    const began = performance.now();
    const signs = setInterval(() => {
      port.postMessage({ type: "progress", id, elapsed: performance.now() - began }, []);
    }, SIGN_OF_LIFE);
    const given = await respond(graph, address, { origin, signal: controller.signal });
    clearInterval(signs);
    if (controller.signal.aborted) return;
    const { status, headers, body } = given;
    const whole = typeof body === "string" ? bytesOf(body) : null;
    if (typeof body === "string") pending.delete(id);
    else pending.set(id, { controller, rest: pieces(body) });
    const message: Answered = { type: "answered", id, status, headers, body: whole };
    port.postMessage(message, whole === null ? [] : [whole.buffer]);
  }

  async function pull(id: number): Promise<void> {
    const rest = pending.get(id)?.rest;
    if (!rest) return;
    try {
      const { done, value } = await rest.next();
      if (!pending.has(id)) return;
      if (!done) return port.postMessage({ type: "piece", id, bytes: value }, [value.buffer]);
      port.postMessage({ type: "end", id }, []);
    } catch (error) {
      console.error(error);
      port.postMessage({ type: "failed", id, message: messageOf(error) }, []);
    }
    pending.delete(id);
  }

  async function cancel(id: number): Promise<void> {
    const { controller, rest } = pending.get(id) ?? {};
    pending.delete(id);
    controller?.abort();
    await rest?.return(undefined);
  }

  port.addEventListener("message", ({ data }) => {
    if (data.type === "open") void open(data);
    else if (data.type === "ask") void ask(data);
    else if (data.type === "pull") void pull(data.id);
    else void cancel(data.id);
  });
}

async function opened(data: Open["data"], run: Run): Promise<NetworkGraph & Pick<OpenedNetwork, "outcomes" | "names">> {
  const { network, ...told } = await networkOf(data);
  return { ...withStatistics(openMemoryGraph(network), run), ...told };
}

/** What reads, checks and draws packages comes when some are opened: a network built beforehand needs none of it. */
async function networkOf(data: Open["data"]): Promise<OpenedNetwork> {
  if ("network" in data) return { network: readNetworkFile(data.network), outcomes: [], names: {} };
  const packages = await import("./open-packages.ts");
  return packages.networkOf(data);
}

/** The answer, or the problem that stands for an error, as over HTTP. */
async function respond(
  graph: Promise<NetworkGraph>,
  address: string,
  asked: { origin: string | null; signal: AbortSignal },
): Promise<Answer> {
  try {
    return await answer(QUESTIONS, await graph, address, asked);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 500 && !asked.signal.aborted) console.error(error);
    return problemAnswer(problem);
  }
}
