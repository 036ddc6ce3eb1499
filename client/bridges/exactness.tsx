import { estimateOf } from "../../server/contract/sampling.ts";
import { mayBeEstimated } from "../../server/contract/view-conditions.ts";
import { BRIDGES } from "../model/options/bridges.ts";
import type { BridgesProps } from "./bridges-props.ts";

/** How the figures of a large network were estimated, and the way to the exact ones; of exact ones the way back. */
export function Exactness({ data, dataset, state, act, words }: BridgesProps) {
  const estimate = estimateOf(data);
  const say = words.bridges;
  if (estimate === null) {
    if (!BRIDGES.read(state).exact || !mayBeEstimated(dataset)) return null;
    return (
      <p class="ui-caveat">
        {say.exact}{" "}
        <button type="button" class="ui-quiet" onClick={() => act(BRIDGES.setPage({ exact: false }))}>
          {say.toEstimate}
        </button>
      </p>
    );
  }
  return (
    <p class="ui-caveat">
      {say.estimated(estimate)}{" "}
      <button type="button" class="ui-quiet" onClick={() => act(BRIDGES.setPage({ exact: true }))}>
        {say.toExact}
      </button>{" "}
      {say.toExactHint}
    </p>
  );
}
