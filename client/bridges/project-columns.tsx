import type { Bridges } from "../../server/contract/bridges.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { Column } from "../ui/column.ts";
import { OpenButton } from "../ui/open-button.tsx";
import { openedRow } from "../ui/opened-row.ts";
import type { BridgesProps } from "./bridges-props.ts";
import { RankRange, StrictRank } from "./rank-range.tsx";

/** Kinds of brokerage in the order of how far they reach. */
const REACHES = ["coordinator", "consultant", "gatekeeper", "liaison", "unplaced"] as const;

/** A project's row as opened on its community rather than on its ties. */
export const communityKey = (id: string): string => `group ${id}`;

/** What is told of each project that bridges. */
export function projectColumns({ data, ...props }: BridgesProps): Column<Bridges["projects"][number]>[] {
  const { words } = props;
  const { decimal } = words.questions;
  return [
    {
      key: "entity.name",
      header: words.bridges.project,
      cell: ({ entity, region }) => (
        <>
          <ActorName id={entity.id} name={entity.name} {...props} /> <small>{region?.name}</small>
        </>
      ),
    },
    {
      key: "betweenness.value",
      header: words.bridges.between,
      align: "end",
      cell: ({ betweenness }) => decimal(betweenness.value),
    },
    {
      key: "betweenness.range",
      header: words.bridges.range,
      cell: ({ betweenness }) => <RankRange words={words} ranked={betweenness} of={data.totalProjects} />,
    },
    {
      key: "betweenness.strictRank",
      header: words.bridges.strict,
      align: "end",
      cell: ({ betweenness }) => <StrictRank ranked={betweenness} words={words} />,
    },
    {
      key: "brokerage.total.value",
      header: words.bridges.brokerage,
      align: "end",
      cell: ({ brokerage }) => (
        <>
          {words.number(brokerage.total.value)}
          <p class="ui-names">
            {REACHES.filter((kind) => brokerage[kind] > 0)
              .map((kind) => `${words.number(brokerage[kind])} ${words.bridges.brokerageKinds[kind]}`)
              .join(", ")}
          </p>
        </>
      ),
    },
    { key: "degree.value", header: words.bridges.degree, align: "end", cell: ({ degree }) => decimal(degree.value) },
    {
      key: "community",
      header: words.bridges.community,
      cell: (project) => <Community {...props} data={data} project={project} />,
    },
  ];
}

/** The community of a project, how constant it is, and the way to whom else is in it. */
function Community({ project, data, ...props }: BridgesProps & { project: Bridges["projects"][number] }) {
  const { words } = props;
  const { entity, community, stability } = project;
  const { open, toggle } = openedRow(props, "bridges");
  return (
    <>
      {words.number(community)}{" "}
      <small>
        {words.bridges.constancy} {words.bridges.togetherShare(stability)}
      </small>{" "}
      {data.communities.together ? (
        <OpenButton
          open={open === communityKey(entity.id)}
          labels={{ open: words.bridges.group, fold: words.questions.tie.fold }}
          name={entity.name}
          onToggle={() => toggle(communityKey(entity.id))}
        />
      ) : null}
    </>
  );
}
