import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { scopeParameters } from "../model/scope.ts";
import { useAnswer, type Answer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { BridgesProps } from "./bridges-props.ts";
import { regionColumns } from "./region-columns.tsx";

/** How open each region is, opening on the ties that its openness counts. */
export function BridgeRegions(props: BridgesProps) {
  const { data, words, state, api, dataset } = props;
  const { fold, proof } = words.questions.tie;
  const row = openedRow(props, "bridges");
  const pairs = useAnswer<ProjectPairs>(api, row.open ? "project-pairs" : null, {
    ...scopeParameters(state, dataset),
    limit: MOST_ENTRIES,
  });
  const keyOf = ({ region }: (typeof data.regions)[number]): string => region.id;
  const columns = [
    ...regionColumns(props),
    openColumn({
      header: proof,
      labels: { open: words.bridges.itsTies, fold },
      row,
      keyOf,
      nameOf: ({ region }) => region.name,
      when: ({ ei }) => ei !== null,
    }),
  ];
  return (
    <Listing
      class="bridges-listing"
      label={words.bridges.whats.regions}
      columns={columns}
      rows={data.regions}
      keyOf={keyOf}
      words={words}
      opened={({ region: { id } }) => (row.open === id ? <RegionTies {...props} id={id} answer={pairs} /> : null)}
    />
  );
}

/** The ties of a region's projects. */
function RegionTies({ id, answer, ...props }: BridgesProps & { id: string; answer: Answer<ProjectPairs> }) {
  const { words } = props;
  return (
    <AnswerBoundary answer={answer} words={words.questions}>
      {({ pairs, total, truncated }) =>
        truncated ? (
          <p class="ui-hint">{words.questions.tie.tooMany(total)}</p>
        ) : (
          <TieList
            {...props}
            within={id}
            ties={pairs.filter(({ a, b }) => [a, b].some((end) => end.region?.id === id))}
            regions
          />
        )
      }
    </AnswerBoundary>
  );
}
