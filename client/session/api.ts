import { signal, type ReadonlySignal } from "@preact/signals";
import type { Problem } from "../../server/contract/problem.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Entity } from "../../server/contract/entity.ts";
import type { Graph } from "../../server/contract/graph.ts";
import type { Search } from "../../server/contract/search.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Choice } from "../model/state.ts";
import { filterParameters, queryString, restrictsKindsOnly, type Parameters } from "../model/filter-parameters.ts";
import type { Transport } from "./transport.ts";

/** A refused or failed question. `problem` is what the server said, absent when it did not answer. */
export class ApiError extends Error {
  readonly problem: Problem | undefined;
  constructor(detail: string, problem?: Problem, cause?: unknown) {
    super(detail, { cause });
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** The questions. Answers are immutable and kept, so that Undo and Back need no network. */
export interface Api {
  /** Any GET below `/api/`: `ask<SharedActors>("shared-actors", {...filterParameters(filter), limit: 50})`. */
  ask: <T>(path: string, parameters?: Parameters) => Promise<T>;
  dataset: () => Promise<Dataset>;
  graph: (filter?: Choice) => Promise<Graph>;
  neighbourhood: (id: string, depth: number, filter?: Choice) => Promise<Graph>;
  entity: (id: string) => Promise<Entity>;
  /** `kinds` empty looks for every kind. */
  search: (q: string, limit: number, kinds?: readonly Kind[]) => Promise<Search>;
  /** An answer that is a file, and the name that it bears; not kept. */
  file: (path: string, parameters?: Parameters) => Promise<{ content: Blob; name: string }>;
  /** Where programs ask the same questions, as `Transport` says it. */
  server: Transport["server"];
  /** Seconds until the server, which has too much to do, is asked again by itself; null while it answers. */
  waiting: ReadonlySignal<number | null>;
}

/** Characters of answers kept at most; what was not asked for longest is forgotten first. */
const KEPT = 64_000_000;

/** How often a server that has too much to do is asked again, and the longest time in seconds that is waited for it. */
const ATTEMPTS = 5;
const LONGEST_WAIT = 90;

/**
 * The API over a transport, which keeps at most so many characters of answers beside the dataset and the whole network.
 * Throws `ApiError` with a message that a person can read.
 */
export function openApi(
  { get, server }: Transport,
  most = KEPT,
  sleep: (milliseconds: number) => Promise<void> = (time) => new Promise((done) => setTimeout(done, time)),
): Api {
  const waiting = signal<number | null>(null);

  /** Answers by address, what was asked for last at the end; `size` is 0 while awaited, and of what always stays. */
  const kept = new Map<string, { answer: Promise<unknown>; size: number }>();
  let held = 0;

  function ask<T>(path: string, parameters: Parameters = {}, stays = path === "dataset"): Promise<T> {
    const address = path + queryString(parameters);
    const before = kept.get(address);
    if (before) {
      kept.delete(address);
      kept.set(address, before);
      return before.answer as Promise<T>;
    }
    const asked = request(address);
    const entry = { answer: asked.then(({ body }) => body), size: 0 };
    kept.set(address, entry);
    asked.then(
      ({ size }) => {
        if (!stays) held += entry.size = size;
        forget();
      },
      // A failure is not an answer to keep: the next question asks again.
      () => kept.delete(address),
    );
    return entry.answer as Promise<T>;
  }

  function forget(): void {
    for (const [address, { size }] of kept) {
      if (held <= most) return;
      if (size === 0) continue;
      kept.delete(address);
      held -= size;
    }
  }

  async function request(address: string): Promise<{ body: unknown; size: number }> {
    const { response, content: text } = await received(address, (from) => from.text());
    const body = parsed(text);
    if (response.ok && body !== undefined) return { body, size: text.length };
    throw refusal(response, text);
  }

  async function file(path: string, parameters: Parameters = {}): Promise<{ content: Blob; name: string }> {
    const { response, content } = await received(path + queryString(parameters), (from) => from.blob());
    if (!response.ok) throw refusal(response, await content.text());
    const [, name = ""] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
    return { content, name };
  }

  /** The whole of an answer, whatever it says; throws where none came. */
  async function received<T>(
    address: string,
    read: (response: Response) => Promise<T>,
  ): Promise<{ response: Response; content: T }> {
    try {
      const response = await patiently(address);
      return { response, content: await read(response) };
    } catch (cause) {
      throw new ApiError("", undefined, cause);
    }
  }

  /** Asks, and asks again when the server says after how long: it may have too many readers behind one address. */
  async function patiently(address: string): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const response = await get(address);
      const seconds = Number(response.headers.get("retry-after") ?? "");
      const comesBack = (response.status === 429 || response.status === 503) && seconds > 0 && seconds <= LONGEST_WAIT;
      if (!comesBack || attempt > ATTEMPTS) return response;
      waiting.value = seconds;
      await sleep(seconds * 1000);
      waiting.value = null;
    }
  }

  return {
    waiting,
    file,
    server,
    ask: (path, parameters) => ask(path, parameters),
    dataset: () => ask<Dataset>("dataset"),
    graph: (filter) =>
      ask<Graph>(
        "graph",
        filter && filterParameters(filter),
        !filter || restrictsKindsOnly({ ...filter, prose: false, merging: "reviewed" }),
      ),
    neighbourhood: (id, depth, filter) =>
      ask<Graph>(`entities/${encodeURIComponent(id)}/neighbourhood`, {
        depth,
        ...(filter && filterParameters(filter)),
      }),
    entity: (id) => ask<Entity>(`entities/${encodeURIComponent(id)}`),
    search: (q, limit, kinds) => ask<Search>("search", { q, limit, kinds }),
  };
}

/** What an answer that is none says of itself. */
function refusal(response: Response, text: string): ApiError {
  const problem = parsed(text) as Problem | undefined;
  return new ApiError(problem?.detail ?? `${response.status} ${response.statusText}`, problem);
}

/** What a text says as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
