import type { Fault } from "../../seed/package/faults.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import type { FolderRead } from "./folder-read.ts";

/**
 * What the thread of a network answers from: packages to check, or their network, built and drawn before
 * (network-file.ts).
 */
export type QuestionData = { folders: readonly FolderRead[] } | { network: Uint8Array<ArrayBuffer> };

/** What it says first: from which data it answers, or what is wrong with the packages, after which it ends. */
export type FirstOfThread = { dataset: Dataset } | { faults: readonly Fault[] };

/**
 * What is said to a thread that answers questions, once it has said that it does. `id` ties what it says to what was
 * asked: a question, with the version of the data that is to answer it, where there may be several, and how long a
 * database was waited for to find that (milliseconds); then the next piece of an answer that comes in pieces; or that
 * nobody waits any more, after which nothing more is said.
 */
export type ToThread =
  | { type: "ask"; id: number; address: string; origin: string | null; version: string | null; waited: number }
  | { type: "next"; id: number }
  | { type: "leave"; id: number };

/**
 * What the thread says: an answer, whole or (null) in pieces; a piece, null after the last; what is wrong with the
 * question, or broke off its answer, with the seconds after which it may be asked again and what caused that, where
 * they are known, and the stack of what is a fault of the server's own; that the network is drawn whose dataset said
 * that its layout was coming.
 */
export type FromThread =
  | { type: "placed" }
  | { type: "answer"; id: number; status: number; headers: Record<string, string>; body: Uint8Array | null }
  | { type: "piece"; id: number; bytes: Uint8Array | null }
  | {
      type: "problem";
      id: number;
      problem: Problem;
      retryAfter: number | null;
      cause: string | null;
      stack: string | null;
    };
