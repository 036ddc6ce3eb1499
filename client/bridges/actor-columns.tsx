import type { Bridges } from "../../server/contract/bridges.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { Column } from "../ui/column.ts";
import type { BridgesProps } from "./bridges-props.ts";
import { RankRange, StrictRank } from "./rank-range.tsx";

/** What is told of each actor that bridges. */
export function actorColumns({ data, ...props }: BridgesProps): Column<Bridges["actors"][number]>[] {
  const { own, words } = props;
  const { decimal } = words.questions;
  return [
    {
      key: "entity.name",
      header: own.bridges.actor,
      cell: ({ entity }) => <ActorName id={entity.id} name={entity.name} {...props} />,
    },
    {
      key: "betweenness.value",
      header: own.bridges.between,
      align: "end",
      cell: ({ betweenness }) => decimal(betweenness.value),
    },
    {
      key: "betweenness.range",
      header: own.bridges.range,
      cell: ({ betweenness }) => <RankRange ranked={betweenness} of={data.total} own={own} />,
    },
    {
      key: "betweenness.strictRank",
      header: own.bridges.strict,
      align: "end",
      cell: ({ betweenness }) => <StrictRank ranked={betweenness} own={own} words={words} />,
    },
    {
      key: "soleTies.total.value",
      header: own.bridges.sole,
      align: "end",
      cell: ({ soleTies: { between, total } }) => (
        <>
          {words.number(total.value)}
          {between > 0 ? <p class="ui-names">{own.bridges.soleSplit(between, total.value)}</p> : null}
        </>
      ),
    },
    { key: "degree.value", header: own.bridges.degree, align: "end", cell: ({ degree }) => decimal(degree.value) },
    { key: "projects", header: own.bridges.projects, align: "end" },
    {
      key: "regions",
      header: own.bridges.regionsHeld,
      cell: ({ regions }) => regions.map(({ name }) => name).join(", "),
    },
  ];
}
