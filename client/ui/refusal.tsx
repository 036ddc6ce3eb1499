import type { Problem } from "../../server/contract/problem.ts";
import { clearFilter } from "../model/filter-steps.ts";
import { showDataset, type Step } from "../model/state.ts";
import type { Words } from "../i18n/words.ts";

/** What the server refused, and what to do. */
export interface RefusalProps {
  problem: Problem;
  words: Words;
  act: (step: Step) => void;
  onRetry: () => void;
}

/**
 * Why a server cannot answer, in the reader's language, and how to go on; for a dataset that it does not hold, those
 * that it holds.
 */
export function View({ problem: { reason, errors }, words, act, onRetry }: RefusalProps) {
  // What stands between the page and its server may answer with JSON of its own.
  const dataset = Array.isArray(errors) ? errors.find(({ parameter }) => parameter === "dataset") : undefined;
  return (
    <div class="ui-failure" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{dataset ? words.outage.notHeld(String(dataset.value)) : words.outage.because[reason ?? "unknown"]}</p>
      <p class="ui-actions">
        {dataset ? (
          (dataset.allowed as readonly string[]).map((name) => (
            <button type="button" key={name} onClick={() => act(showDataset(name))}>
              {name}
            </button>
          ))
        ) : (
          <>
            <button type="button" onClick={onRetry}>
              {words.states.retry}
            </button>
            <button type="button" onClick={() => act(clearFilter())}>
              {words.legend.clear}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
