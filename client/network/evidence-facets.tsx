import type { Status } from "../../server/contract/shared.ts";
import { toggledAmong } from "../model/facets.ts";
import { setFilter } from "../model/filter-steps.ts";
import { STATUSES } from "../model/vocabulary.ts";
import { Facet } from "./facet.tsx";
import type { FacetProps } from "./facet-props.ts";

/** Which evidence counts: its statuses, what the prose alone names, and how names are merged. */
export function EvidenceFacets({ state, words, act, dataset, facets }: FacetProps) {
  const { filter } = state;
  const shownStatuses: readonly Status[] = filter.statuses.length > 0 ? filter.statuses : STATUSES;
  return (
    <>
      <Facet
        title={words.legend.statuses}
        values={facets.statuses}
        words={words}
        nameOf={({ value }) => words.statuses[value as Status]}
        checked={(value) => shownStatuses.includes(value as Status)}
        onToggle={(value) => act(setFilter({ statuses: toggledAmong(STATUSES, shownStatuses, value as Status) }))}
        open={filter.statuses.length > 0}
      />
      {(filter.prose || dataset.counts.prose !== 0) && (
        <label class="ui-option">
          <input type="checkbox" checked={filter.prose} onChange={() => act(setFilter({ prose: !filter.prose }))} />{" "}
          {words.legend.prose}
        </label>
      )}
      {filter.prose && <p class="ui-hint">{words.prose.hint}</p>}
      {(filter.merging === "strict" || dataset.counts.joined !== 0) && (
        <label class="ui-option">
          <input
            type="checkbox"
            checked={filter.merging === "strict"}
            onChange={() => act(setFilter({ merging: filter.merging === "strict" ? "reviewed" : "strict" }))}
          />{" "}
          {words.legend.strict}
        </label>
      )}
    </>
  );
}
