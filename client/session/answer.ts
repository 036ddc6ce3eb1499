import { useLayoutEffect, useState } from "preact/hooks";
import { type Api } from "./api.ts";
import { type Parameters, queryString } from "../model/filter-parameters.ts";

/** A question on its way, answered, or failed; nothing of an earlier question is ever in it. */
export interface Answer<T> {
  data: T | null;
  error: Error | null;
  pending: boolean;
}

/**
 * Asks the API for `path` and asks again when the parameters change; null asks nothing, and has no answer. A question
 * that the view no longer asks is left: it is stopped where nobody else waits for it. What is returned is the answer to
 * exactly these parameters: sentences written from both are true.
 */
export function useAnswer<T>(api: Api, path: string | null, parameters: Parameters = {}): Answer<T> {
  const address = path === null ? null : path + queryString(parameters);
  const [answer, setAnswer] = useState<Answer<T> & { address: string | null }>({ ...NOTHING, address: null });
  // Before the browser paints: an answer that is kept comes without a flicker.
  useLayoutEffect(() => {
    if (path === null) return;
    const left = new AbortController();
    const { signal } = left;
    setAnswer({ ...NOTHING, pending: true, address });
    api.ask<T>(path, parameters, signal).then(
      (data) => signal.aborted || setAnswer({ data, error: null, pending: false, address }),
      (error: Error) => signal.aborted || setAnswer({ data: null, error, pending: false, address }),
    );
    return () => left.abort();
    // The address holds path and parameters; the objects themselves change at every drawing.
  }, [api, address]);
  if (address === null) return NOTHING;
  return answer.address === address ? answer : { ...NOTHING, pending: true };
}

/** An answer to be read only beside another one: not there, or failed, as long as that one is. */
export function beside<T>(other: Answer<unknown>, answer: Answer<T>): Answer<T> {
  if (other.data !== null) return answer;
  return { data: null, error: other.error ?? answer.error, pending: other.pending || answer.pending };
}

const NOTHING = { data: null, error: null, pending: false };
