import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import { useEffect, useState } from "preact/hooks";
import type { Search } from "../../server/contract/search.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Api } from "../session/api.ts";

/** Answers listed at first, and how many more each time that one asks; pause in typing, in milliseconds. */
const LISTED = 12;
const MORE = 100;
const PAUSE = 90;

/** An entity that answers. */
export type Result = Search["results"][number];

/** What a query has found so far. */
export interface Results {
  results: Result[];
  /** How many answer in all. */
  total: number;
  /** How many of those that are not listed come with the next step; 0 where none does. */
  next: number;
  state: "asking" | "answered" | "failed";
}

const NOTHING: Results = { results: [], total: 0, next: 0, state: "asking" };

/**
 * The first answers to a query of these kinds, or of all, and the way to `more`; the answers before stay while new ones
 * are awaited.
 */
export function useResults(
  api: Api,
  query: string,
  only: readonly Kind[] = [],
): Results & { retry: () => void; more: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState(NOTHING);
  const q = query.trim();
  const [wanted, setWanted] = useState({ q, limit: LISTED });
  const limit = wanted.q === q ? wanted.limit : LISTED;
  useEffect(() => {
    if (q === "") {
      setAnswer(NOTHING);
      return;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      api.search(q, limit, only).then(
        ({ results, total }) => {
          const next = Math.min(MORE, MOST_ENTRIES - limit, total - results.length);
          if (!overtaken) setAnswer({ results: inParts(results), total, next, state: "answered" });
        },
        () => overtaken || setAnswer({ ...NOTHING, state: "failed" }),
      );
    }, PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [q, attempt, limit]);
  return {
    ...answer,
    retry: () => setAttempt(attempt + 1),
    more: () => setWanted({ q, limit: Math.min(MOST_ENTRIES, limit + MORE) }),
  };
}

/** Each part that was asked for in its order: what is there stays where it is when more comes. */
const inParts = (results: readonly Result[]): Result[] =>
  results.length <= LISTED
    ? projectsFirst(results)
    : Array.from({ length: 1 + Math.ceil((results.length - LISTED) / MORE) }, (_, part) =>
        projectsFirst(results.slice(part && LISTED + (part - 1) * MORE, LISTED + part * MORE)),
      ).flat();

/**
 * Among equally good answers the order of the legend: a project before the organisation that carries it under the same
 * name.
 */
const projectsFirst = (results: readonly Result[]): Result[] =>
  results.toSorted((a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
