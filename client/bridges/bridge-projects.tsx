import { Listing } from "../ui/listing.tsx";
import { openColumn } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { BridgesProps } from "./bridges-props.ts";
import { Brokerage } from "./brokerage.tsx";
import { CommunityMembers } from "./community-members.tsx";
import { communityKey, projectColumns } from "./project-columns.tsx";

/**
 * Projects by the paths that run through them, by brokerage and by community, each opening on its ties or its
 * community.
 */
export function BridgeProjects(props: BridgesProps) {
  const { data, words } = props;
  const { fold, proof } = words.questions.tie;
  const row = openedRow(props, "bridges");
  const { together, runs } = data.communities;
  const keyOf = ({ entity }: (typeof data.projects)[number]): string => entity.id;
  const labels = { open: words.bridges.itsTies, fold };
  const columns = [
    ...projectColumns(props),
    openColumn({ header: proof, labels, row, keyOf, nameOf: ({ entity }) => entity.name }),
  ];
  return (
    <>
      <Listing
        class="bridges-listing"
        label={words.bridges.whats.projects}
        columns={columns}
        rows={data.projects}
        keyOf={keyOf}
        words={words}
        opened={({ entity: { id } }) => {
          if (row.open === id) return <Brokerage id={id} {...props} />;
          if (row.open !== communityKey(id)) return null;
          return <CommunityMembers id={id} pairs={together ?? []} runs={runs} {...props} />;
        }}
      />
      {data.totalProjects > data.projects.length ? (
        <p class="ui-hint">{words.bridges.more(data.projects.length, data.totalProjects)}</p>
      ) : null}
    </>
  );
}
