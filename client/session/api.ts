import { type ReadonlySignal, signal } from "@preact/signals";
import { COLUMNS_TYPE } from "../../server/contract/column-file.ts";
import type { Problem } from "../../server/contract/problem.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Datasets, HeldDataset } from "../../server/contract/datasets.ts";
import type { Entity } from "../../server/contract/entity.ts";
import type { Search } from "../../server/contract/search.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Choice } from "../model/state.ts";
import { filterParameters, queryString, type Parameters } from "../model/filter-parameters.ts";
import { answerCache, type Sized } from "./answer-cache.ts";
import { ofOneVersion } from "./one-version.ts";
import { patiently, type Pause } from "./patience.ts";
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
  /**
   * Any GET below `/api/`: `ask<SharedActors>("shared-actors", {...filterParameters(filter), limit: 50})`. Who aborts
   * the signal no longer waits for it; what nobody waits for is stopped.
   */
  ask: <T>(path: string, parameters?: Parameters, signal?: AbortSignal) => Promise<T>;
  dataset: () => Promise<Dataset>;
  /** Which part of that a filter leaves (mask.ts). */
  mask: (filter: Choice) => Promise<Uint8Array>;
  /** The whole network under a reading of it as columns (network-columns.ts), and what states its links. */
  columns: (reading: Reading) => Promise<Uint8Array>;
  evidence: (reading: Reading) => Promise<Uint8Array>;
  /** What surrounds an entity, as columns. */
  neighbourhood: (id: string, depth: number, filter?: Choice) => Promise<Uint8Array>;
  entity: (id: string) => Promise<Entity>;
  /** `kinds` empty looks for every kind. */
  search: (q: string, limit: number, kinds?: readonly Kind[]) => Promise<Search>;
  /** An answer that is a file, and the name that it bears; not kept. */
  file: (path: string, parameters?: Parameters) => Promise<{ content: Blob; name: string }>;
  /** The address of a question for a link or a program, relative to the page; null where this page alone can ask. */
  link: (path: string, parameters?: Parameters) => string | null;
  /** Forgets every answer: the same questions are asked anew. */
  forget: () => void;
  /** The datasets that the server holds beside each other, once it said that there are several; else none. */
  datasets: ReadonlySignal<readonly HeldDataset[]>;
  /** Where programs ask the same questions, as `Transport` says it. */
  server: Transport["server"];
  /** Why the server cannot answer, and when it is asked again by itself; null while it answers. */
  waiting: ReadonlySignal<Pause | null>;
  /** Whether the server has other data by now than those that all answers are of, as an answer of it showed. */
  changed: ReadonlySignal<boolean>;
}

/** Which names are one, and whether the prose counts. */
export type Reading = Pick<Choice, "prose" | "merging">;

/** Characters of answers kept at most; what was not asked for longest is forgotten first. */
const KEPT = 64_000_000;

/** How questions are asked. */
interface Asking {
  /** The name of the dataset that is asked about; null, as when left out, is the one that is answered unless told. */
  dataset?: string | null;
  /** Characters of answers that are kept beside the dataset and the whole network. */
  most?: number;
  sleep?: (milliseconds: number) => Promise<void>;
}

/** The API over a transport. Throws `ApiError` with a message that a person can read. */
export function openApi(
  transport: Transport,
  { dataset: named = null, most = KEPT, sleep = (time) => new Promise((done) => setTimeout(done, time)) }: Asking = {},
): Api {
  const patient = patiently(transport.get, sleep);
  const { get, changed, pinned } = ofOneVersion(patient.get);
  const datasets = signal<readonly HeldDataset[]>([]);
  const { answerTo, forgetAll } = answerCache(most, async (address, stopped) => {
    const { isOneOfSeveral, ...answer } = await answerOf((one) => get(one, stopped), address);
    if (isOneOfSeveral) void listDatasets();
    return answer;
  });
  const listDatasets = async (): Promise<void> => {
    const answer = await answerOf(patient.get, "datasets").catch(() => null);
    if (answer) datasets.value = (answer.body as Datasets).datasets;
  };
  const addressOf = (path: string, parameters: Parameters = {}): string =>
    path + queryString({ ...parameters, dataset: named ?? undefined });
  const ask = <T>(
    path: string,
    parameters: Parameters = {},
    { stays = path === "dataset", signal }: { stays?: boolean; signal?: AbortSignal | undefined } = {},
  ): Promise<T> => answerTo(addressOf(path, parameters), stays, signal) as Promise<T>;
  const dataset = (): Promise<Dataset> => ask<Dataset>("dataset");
  // Which roles there are matters with the text alone; the first picture does not wait for it.
  const parametersOf = async (filter: Choice | undefined): Promise<Parameters | undefined> =>
    filter && filterParameters(filter, filter.prose ? await dataset() : {});
  return {
    waiting: patient.waiting,
    changed,
    server: transport.server,
    link: (path, parameters) => transport.server && transport.server + pinned(addressOf(path, parameters)),
    forget: forgetAll,
    datasets,
    file: (path, parameters) => fileOf(get, addressOf(path, parameters)),
    ask: (path, parameters, signal) => ask(path, parameters, { signal }),
    dataset,
    columns: (reading) => ask("graph", wholeOf(reading, "columns"), { stays: true }),
    mask: async (filter) => ask("graph", { ...(await parametersOf(filter)), format: "mask" }),
    evidence: (reading) => ask("graph", wholeOf(reading, "evidence")),
    neighbourhood: async (id, depth, filter) =>
      ask(`entities/${encodeURIComponent(id)}/neighbourhood`, {
        depth,
        ...(await parametersOf(filter)),
        format: "columns",
      }),
    entity: (id) => ask<Entity>(`entities/${encodeURIComponent(id)}`),
    search: (q, limit, kinds) => ask<Search>("search", { q, limit, kinds }),
  };
}

/** The API about each dataset that a transport's server holds, the same for the same name. */
export function apisOfDatasets(transport: Transport): (dataset: string | null) => Api {
  const apis = new Map<string | null, Api>();
  return (dataset) => {
    const api = apis.get(dataset) ?? openApi(transport, { dataset });
    apis.set(dataset, api);
    return api;
  };
}

/** What asks for the whole network under a reading, in a format. */
const wholeOf = ({ prose, merging }: Reading, format: string): Parameters => ({
  prose: prose || undefined,
  merging: merging === "strict" ? merging : undefined,
  format,
});

/**
 * An answer in JSON, or as columns, its length in characters or bytes, and whether it says that there are other
 * datasets beside its own.
 */
async function answerOf(get: Transport["get"], address: string): Promise<Sized & { isOneOfSeveral: boolean }> {
  const { response, content } = await received<string | ArrayBuffer>(get, address, (from) =>
    from.headers.get("content-type") === COLUMNS_TYPE ? from.arrayBuffer() : from.text(),
  );
  const isOneOfSeveral = response.headers.get("link")?.includes('rel="collection"') ?? false;
  if (typeof content !== "string") return { body: new Uint8Array(content), size: content.byteLength, isOneOfSeveral };
  const body = content.length < LONG ? parsed(content) : await parsedInTurns(content);
  if (response.ok && body !== undefined) return { body, size: content.length, isOneOfSeveral };
  throw refusal(response, content);
}

async function fileOf(get: Transport["get"], address: string): Promise<{ content: Blob; name: string }> {
  const { response, content } = await received(get, address, (from) => from.blob());
  if (!response.ok) throw refusal(response, await content.text());
  const [, name = ""] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  return { content, name };
}

/** The whole of an answer, whatever it says; throws where none came. */
async function received<T>(
  get: Transport["get"],
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<{ response: Response; content: T }> {
  try {
    const response = await get(address);
    return { response, content: await read(response) };
  } catch (cause) {
    throw new ApiError("", undefined, cause);
  }
}

/** What an answer that is none says of itself. */
function refusal(response: Response, text: string): ApiError {
  const problem = parsed(text) as Problem | undefined;
  return new ApiError(problem?.detail ?? `${response.status} ${response.statusText}`, problem);
}

/** Characters from which on reading an answer takes the page's main thread for longer than a frame. */
const LONG = 300_000;

/** What a long text says as JSON, likewise. */
async function parsedInTurns(text: string): Promise<unknown> {
  const { parseInTurns } = await import("./parse-in-turns.ts");
  return parseInTurns(text).catch(() => undefined);
}

/** What a text says as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
