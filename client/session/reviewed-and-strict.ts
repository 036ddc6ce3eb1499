import { useEffect, useState } from "preact/hooks";
import type { Network } from "../model/network.ts";
import type { Answer } from "./answer.ts";
import type { Api } from "./api.ts";
import { wholeUnder } from "./loading.ts";

/** The whole network without the prose, where names that a reviewer joined are one and where they are apart. */
export interface ReviewedAndStrict {
  reviewed: Network;
  strict: Network;
}

/** Asks for both networks, as columns: of the first the page mostly has what it draws. */
export function useReviewedAndStrict(api: Api): Answer<ReviewedAndStrict> {
  const [answer, setAnswer] = useState<Answer<ReviewedAndStrict>>(PENDING);
  useEffect(() => {
    let left = false;
    setAnswer(PENDING);
    Promise.all([
      wholeUnder(api, { prose: false, merging: "reviewed" }),
      wholeUnder(api, { prose: false, merging: "strict" }),
    ]).then(
      ([reviewed, strict]) => left || setAnswer({ data: { reviewed, strict }, error: null, pending: false }),
      (error: Error) => left || setAnswer({ data: null, error, pending: false }),
    );
    return () => {
      left = true;
    };
  }, [api]);
  return answer;
}

const PENDING = { data: null, error: null, pending: true };
