import { type Inputs, useEffect, useMemo, useState } from "preact/hooks";
import { turn } from "../../server/contract/turn.ts";
import { finish, type Steps } from "../model/steps.ts";

/** Milliseconds of work in a turn: it leaves a frame time to be drawn. */
const IN_TURN = 8;

/**
 * What work in steps comes to, anew whenever one of `inputs` is another: at once where it is short, else in turns, and
 * null until it is whole. Work that is not asked for any more stops; null asks for none.
 */
export function useInTurns<T extends object>(work: (() => Steps<T>) | null, isLong: boolean, inputs: Inputs): T | null {
  const asked = useMemo(() => ({ made: isLong || work === null ? null : finish(work()) }), [isLong, ...inputs]);
  const [last, setLast] = useState<{ asked: object; made: T } | null>(null);
  useEffect(() => {
    if (work === null || asked.made !== null) return;
    let isWanted = true;
    void inTurns(work(), () => isWanted).then((made) => made && setLast({ asked, made }));
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return asked.made ?? (last?.asked === asked ? last.made : null);
}

/** What work in steps comes to; null where it was no longer wanted before its end. */
async function inTurns<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  while (isWanted()) {
    const until = performance.now() + IN_TURN;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await turn();
  }
  return null;
}
