import { useEffect, useState } from "preact/hooks";
import { type Api, type Parameters, queryString } from "./api.ts";

/** A question on its way: not answered yet, answered, or failed. The last answer stays while a new one is on its way. */
export interface Answer<T> {
  data: T | null;
  error: Error | null;
  pending: boolean;
}

/** Asks the API for `path` and asks again when the parameters change; null asks nothing. */
export function useAnswer<T>(api: Api, path: string | null, parameters: Parameters = {}): Answer<T> {
  const address = path === null ? null : path + queryString(parameters);
  const [answer, setAnswer] = useState<Answer<T> & { address: string | null }>({ ...NOTHING, address: null });
  useEffect(() => {
    if (path === null) return;
    let current = true;
    setAnswer((before) => ({ ...before, pending: true }));
    api.ask<T>(path, parameters).then(
      (data) => current && setAnswer({ data, error: null, pending: false, address }),
      (error: Error) => current && setAnswer({ data: null, error, pending: false, address }),
    );
    return () => {
      current = false;
    };
    // The address holds path and parameters; the objects themselves change at every drawing.
  }, [api, address]);
  return answer.address === address ? answer : { ...answer, pending: address !== null };
}

const NOTHING = { data: null, error: null, pending: false };
