import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Dataset } from "../contract/dataset.ts";
import { PackageFaults } from "../../seed/package/faults.ts";
import { Abandoned, EngineUnavailable, Told } from "../contract/errors.ts";
import type { FirstOfThread, FromThread, QuestionData, ToThread } from "./question-messages.ts";
import type { Answer, Answering } from "../questions/answer.ts";

/** A thread that answers questions, and what it said first. */
export interface QuestionThread<Said> {
  said: Said;
  /** Resolves once all points have their places for good; never where they had them from the start. */
  placed: Promise<void>;
  /** Answers by their address. Throws as `Answering` says, else an `Error` with the stack of what failed there. */
  answering: Answering;
  /** Ends the thread, and whatever it computes. */
  close: () => Promise<unknown>;
}

/**
 * Answers from the data that are given, which the thread says first, as `startQuestionThread` does. Throws
 * `PackageFaults` beside what that throws.
 */
export async function openQuestionThread(
  data: QuestionData,
  file: URL = new URL("./question-thread.js", import.meta.url),
): Promise<QuestionThread<Dataset>> {
  // A network is given away: one of 100,000 points has a hundred megabytes, which nobody else needs.
  const given = "network" in data ? [data.network.buffer] : [];
  const { said, ...thread } = await startQuestionThread<FirstOfThread>(file, data, given);
  if ("faults" in said) throw new PackageFaults(said.faults);
  return { said: said.dataset, ...thread };
}

/**
 * Answers in a thread of Node's, so that who listens for requests is never kept from it by an answer. `file` is the
 * compiled thread, which is told `told`. Throws what keeps the thread from starting; one that fails later ends the
 * process, as what fails in it would without a thread.
 */
export async function startQuestionThread<Said>(
  file: URL,
  told: object,
  given: readonly ArrayBuffer[] = [],
): Promise<QuestionThread<Said>> {
  const worker = new Worker(file);
  worker.postMessage(told, given);
  const [said] = (await once(worker, "message")) as [Said];
  const placed = new Promise<void>((resolve) => {
    worker.on("message", ({ type }: FromThread) => type === "placed" && resolve());
  });
  return { said, placed, answering: answeringBy(worker), close: () => worker.terminate() };
}

/** Told what the thread says of one id. */
type Listener = (message: FromThread) => void;

function answeringBy(worker: Worker): Answering {
  const listeners = new Map<number, Listener>();
  const say = (message: ToThread): void => worker.postMessage(message);
  worker.on("message", (message: FromThread) => "id" in message && listeners.get(message.id)?.(message));
  let last = 0;

  /**
   * The pieces of an answer, each asked for when it is wanted. No generator, since one that nobody began would not say
   * that nobody reads on.
   */
  function piecesOf(id: number): AsyncIterableIterator<Uint8Array> {
    const end = { done: true, value: undefined } as const;
    const pieces: AsyncIterableIterator<Uint8Array> = {
      [Symbol.asyncIterator]: () => pieces,
      async next() {
        const said = await new Promise<FromThread>((resolve) => {
          listeners.set(id, resolve);
          say({ type: "next", id });
        });
        listeners.delete(id);
        if (said.type === "problem") throw errorOf(said);
        return said.type === "piece" && said.bytes !== null ? { done: false, value: said.bytes } : end;
      },
      async return() {
        say({ type: "leave", id });
        return end;
      },
    };
    return pieces;
  }

  return (address, { origin, signal, waited = 0 }, version = null) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      const id = last;
      const leave = (): void => {
        listeners.delete(id);
        say({ type: "leave", id });
        reject(new Abandoned());
      };
      listeners.set(id, (said) => {
        listeners.delete(id);
        signal.removeEventListener("abort", leave);
        if (said.type === "problem") return reject(errorOf(said));
        if (said.type !== "answer") return;
        const { status, headers, body } = said;
        resolve({ status, headers, body: body === null ? piecesOf(id) : body.length === 0 ? "" : onlyPiece(body) });
      });
      if (signal.aborted) return leave();
      signal.addEventListener("abort", leave, { once: true });
      say({ type: "ask", id, address, origin, version, waited });
    });
}

/** A body that is there whole, as one piece. */
async function* onlyPiece(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

/** The error that the thread met, as far as others need to know it. */
function errorOf({ problem, retryAfter, cause, stack }: FromThread & { type: "problem" }): Error {
  if (stack !== null) return failed(stack);
  const { reason, detail } = problem;
  if (reason === undefined) return new Told(problem);
  return new EngineUnavailable(detail, {
    reason,
    ...(retryAfter !== null && { retryAfter }),
    ...(cause !== null && { cause: new Error(cause) }),
  });
}

const failed = (stack: string): Error => Object.assign(new Error("The thread that answers failed."), { stack });
