import { useEffect, useState } from "preact/hooks";
import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Compared, FromCorrectionsWorker, Weight } from "../../server/contract/corrections-messages.ts";
import { weighJournal } from "../session/weigh-corrections.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What is known so far of what a journal makes of the data. */
export interface Weighed {
  compared: Compared | null;
  /** What hangs on each act, by its id. */
  weights: ReadonlyMap<string, Weight>;
  state: "busy" | "done" | "failed";
}

const NOTHING: Weighed = { compared: null, weights: new Map(), state: "busy" };

/** Finds what a journal makes of the data that are shown, while the list of its corrections is seen. */
export function useWeights({ corrections, state }: ViewProps, rows: readonly JournalRow[]): Weighed {
  const [weighed, setWeighed] = useState(NOTHING);
  useEffect(() => {
    setWeighed(NOTHING);
    if (rows.length === 0) return;
    return weighJournal(corrections.files(state.own), rows, (message) => setWeighed((before) => told(before, message)));
  }, [corrections, state.own, rows]);
  return weighed;
}

function told(before: Weighed, message: FromCorrectionsWorker): Weighed {
  switch (message.type) {
    case "compared":
      return { ...before, compared: message };
    case "weighed":
      return { ...before, weights: new Map([...before.weights, [message.act, message.weight]]) };
    case "all-weighed":
      return { ...before, state: "done" };
    case "failed":
      return { ...before, state: "failed" };
  }
}
