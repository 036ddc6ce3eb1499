import type { MessagePort } from "node:worker_threads";
import { bytesOf, pieces } from "../browser/pieces.ts";
import { EngineUnavailable } from "../contract/errors.ts";
import type { NetworkGraph } from "../engine/port.ts";
import { turn } from "../contract/turn.ts";
import type { FromThread, ToThread } from "./question-messages.ts";
import { answer } from "../questions/answer.ts";
import { QUESTIONS } from "../questions/list.ts";
import { problemOf } from "../questions/problem.ts";

/** Something asked that is not answered to its end. */
interface Pending {
  controller: AbortController;
  /** What is left of its body. */
  rest?: AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/**
 * Answers what is asked at a port from a graph, as question-messages.ts says. Of all long answers that are read one
 * begins a piece in each turn of the event loop, so that however many they are, a question has every other turn.
 */
export function serveQuestions(port: MessagePort, graph: NetworkGraph): void {
  const pending = new Map<number, Pending>();
  /** Answers whose next piece is wanted and not begun. */
  const wanted: number[] = [];
  let isBeginning = false;
  const say = (message: FromThread, bytes: Uint8Array<ArrayBuffer> | null = null): void =>
    port.postMessage(message, bytes === null ? [] : [bytes.buffer]);

  async function ask({ id, address, origin, version, waited }: ToThread & { type: "ask" }): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    pending.set(id, { controller });
    try {
      const { status, headers, body } = await answer(QUESTIONS, graph, address, { origin, signal, waited }, version);
      if (!pending.delete(id)) return;
      const bytes = typeof body === "string" ? bytesOf(body) : null;
      const whole = bytes && bytes.length <= LONGEST_WHOLE ? bytes : null;
      if (whole === null) pending.set(id, { controller, rest: pieces(bytes ? parts(bytes) : (body as Pieces)) });
      say({ type: "answer", id, status, headers, body: whole }, whole);
    } catch (error) {
      if (pending.delete(id)) say(told(id, error));
    }
  }

  async function want(id: number): Promise<void> {
    wanted.push(id);
    if (isBeginning) return;
    isBeginning = true;
    for (let first = wanted.shift(); first !== undefined; first = wanted.shift()) {
      void next(first);
      await turn();
    }
    isBeginning = false;
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
      say(told(id, error));
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
    else if (message.type === "next") void want(message.id);
    else void leave(message.id);
  });
}

type Pieces = AsyncIterable<string | Uint8Array>;

/** Bytes of the longest answer that is handed over at once: who listens for requests is kept by each piece. */
const LONGEST_WHOLE = 2 ** 20;

/** An answer that is there whole, in parts. */
async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.subarray(at, at + PART);
}

const PART = 65_536;

/** What an error is told as. */
function told(id: number, error: unknown): FromThread {
  const problem = problemOf(error);
  const { retryAfter, cause } = error instanceof EngineUnavailable ? error : { retryAfter: null };
  const caused = cause instanceof Error ? cause.message : null;
  return {
    type: "problem",
    id,
    problem,
    retryAfter,
    cause: caused,
    stack: problem.status === 500 ? stackOf(error) : null,
  };
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
