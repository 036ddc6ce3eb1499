import { clearFilter } from "../model/filter-steps.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** Says that the filters leave nothing to draw, and what to do. */
export function NothingShown({ state, words, act }: FirstViewProps) {
  return (
    <div class="network-empty" role="status">
      <p>{words.states.empty}</p>
      <p>{state.filter.kinds.includes("project") ? words.states.emptyNext : words.states.emptyWithoutProjects}</p>
      <button type="button" onClick={() => act(clearFilter())}>
        {words.legend.clear}
      </button>
    </div>
  );
}
