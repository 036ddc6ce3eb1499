import type { Problem } from "../server/contract/problem.ts";
import type { Dataset } from "../server/contract/dataset.ts";
import type { Entity } from "../server/contract/entity.ts";
import type { Graph } from "../server/contract/graph.ts";
import type { Search } from "../server/contract/search.ts";
import type { Kind } from "../server/contract/shared.ts";
import type { Choice } from "./state.ts";
import { FIRST_KINDS, KINDS } from "./vocabulary.ts";

/** A refused or failed question. `problem` is what the server said, absent when it did not answer. */
export class ApiError extends Error {
  readonly problem: Problem | undefined;
  constructor(detail: string, problem?: Problem, cause?: unknown) {
    super(detail, { cause });
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** Parameters of a question; lists are joined by commas, absent and empty ones left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The server's questions. Answers are immutable and kept, so that Undo and Back need no network. */
export interface Api {
  /** Any GET below `/api/`: `ask<SharedActors>("shared-actors", {...filterParameters(filter), limit: 50})`. */
  ask: <T>(path: string, parameters?: Parameters, signal?: AbortSignal) => Promise<T>;
  dataset: () => Promise<Dataset>;
  graph: (filter?: Choice) => Promise<Graph>;
  neighbourhood: (id: string, depth: number, filter?: Choice) => Promise<Graph>;
  entity: (id: string) => Promise<Entity>;
  /** `kinds` empty looks for every kind. */
  search: (q: string, limit: number, signal?: AbortSignal, kinds?: readonly Kind[]) => Promise<Search>;
}

/** Answers kept, the oldest forgotten first. */
const KEPT = 200;

/** The API below `base` (`./api/` on the page). Throws `ApiError` with a message that a person can read. */
export function openApi(base: string, fetcher: typeof fetch = fetch): Api {
  const kept = new Map<string, Promise<unknown>>();

  function ask<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
    const address = `${base}${path}${queryString(parameters)}`;
    const before = kept.get(address);
    if (before) return before as Promise<T>;
    const answer = request(address, signal);
    kept.set(address, answer);
    // A failure is not an answer to keep: the next question asks again.
    answer.catch(() => kept.delete(address));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return answer as Promise<T>;
  }

  async function request(address: string, signal?: AbortSignal): Promise<unknown> {
    let response: Response;
    try {
      response = await fetcher(address, signal ? { signal } : {});
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new ApiError("", undefined, cause);
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return body;
    const problem = body as Problem | undefined;
    throw new ApiError(problem?.detail ?? `${response.status} ${response.statusText}`, problem);
  }

  return {
    ask,
    dataset: () => ask<Dataset>("dataset"),
    graph: (filter) => ask<Graph>("graph", filter && filterParameters(filter)),
    neighbourhood: (id, depth, filter) =>
      ask<Graph>(`entities/${encodeURIComponent(id)}/neighbourhood`, {
        depth,
        ...(filter && filterParameters(filter)),
      }),
    entity: (id) => ask<Entity>(`entities/${encodeURIComponent(id)}`),
    search: (q, limit, signal, kinds) => ask<Search>("search", { q, limit, kinds }, signal),
  };
}

/** The filter as the API's parameters, only what restricts. */
export function filterParameters(filter: Choice): Parameters {
  return {
    projects: filter.projects,
    regions: filter.regions,
    themes: filter.themes,
    legalForms: filter.legalForms,
    kinds: filter.kinds.length < KINDS.length ? filter.kinds : [],
    roles: filter.roles,
    statuses: filter.statuses,
    minProjects: filter.minProjects > 1 ? filter.minProjects : undefined,
    prose: filter.prose || undefined,
    merging: filter.merging === "strict" ? "strict" : undefined,
  };
}

/** Whether a filter restricts beyond the first sight. */
export const restricts = (filter: Choice): boolean =>
  queryString(filterParameters(filter)) !== queryString({ kinds: FIRST_KINDS });

/** Whether a filter restricts nothing but kinds. */
export const restrictsKindsOnly = (filter: Choice): boolean =>
  queryString(filterParameters({ ...filter, kinds: KINDS })) === "";

/** `?a=1&b=x,y`; commas and colons stay readable. Empty when nothing is asked. */
export function queryString(parameters: Parameters): string {
  const parts = Object.entries(parameters).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(",") : value === undefined ? "" : String(value);
    return text === "" ? [] : [`${name}=${readable(text)}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Percent-encoded but for what is harmless in a query and makes it readable. */
export const readable = (text: string): string =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":");
