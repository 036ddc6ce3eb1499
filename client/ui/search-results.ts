import { useEffect, useState } from "preact/hooks";
import type { Search } from "../../server/contract/search.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Api } from "../session/api.ts";

/** Answers listed at once; pause in typing before asking, in milliseconds. */
const LISTED = 12;
const PAUSE = 90;

/** An entity that answers. */
export type Result = Search["results"][number];

/** What a query has found so far. */
export interface Results {
  results: Result[];
  state: "asking" | "answered" | "failed";
}

/** The answers to a query of these kinds, or of all; the answers before stay while new ones are awaited. */
export function useResults(api: Api, query: string, only: readonly Kind[] = []): Results & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Results>({ results: [], state: "asking" });
  useEffect(() => {
    const q = query.trim();
    if (q === "") {
      setAnswer({ results: [], state: "asking" });
      return;
    }
    let overtaken = false;
    const timer = setTimeout(() => {
      api.search(q, LISTED, only).then(
        ({ results }) => overtaken || setAnswer({ results: projectsFirst(results), state: "answered" }),
        () => overtaken || setAnswer({ results: [], state: "failed" }),
      );
    }, PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [query, attempt]);
  return { ...answer, retry: () => setAttempt(attempt + 1) };
}

/**
 * Among equally good answers the order of the legend: a project before the organisation that carries it under the same
 * name.
 */
const projectsFirst = (results: readonly Result[]): Result[] =>
  results.toSorted((a, b) => b.score - a.score || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
