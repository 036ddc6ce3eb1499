import type { Bridges } from "../../server/contract/bridges.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { Column } from "../ui/column.ts";
import { NamesInCell } from "../ui/names-in-cell.tsx";
import type { BridgesProps } from "./bridges-props.ts";
import { RankRange, StrictRank } from "./rank-range.tsx";

/** What is told of each actor that bridges. */
export function actorColumns({ data, ...props }: BridgesProps): Column<Bridges["actors"][number]>[] {
  const { words } = props;
  const { decimal } = words.questions;
  return [
    {
      key: "entity.name",
      header: words.bridges.actor,
      cell: ({ entity }) => <ActorName id={entity.id} name={entity.name} {...props} />,
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
      cell: ({ betweenness }) => <RankRange words={words} ranked={betweenness} of={data.total} />,
    },
    {
      key: "betweenness.strictRank",
      header: words.bridges.strict,
      align: "end",
      cell: ({ betweenness }) => <StrictRank ranked={betweenness} words={words} />,
    },
    {
      key: "soleTies.total.value",
      header: words.bridges.sole,
      align: "end",
      cell: ({ soleTies: { between, total } }) => (
        <>
          {words.number(total.value)}
          {between > 0 ? <p class="ui-names">{words.bridges.soleSplit(between, total.value)}</p> : null}
        </>
      ),
    },
    { key: "degree.value", header: words.bridges.degree, align: "end", cell: ({ degree }) => decimal(degree.value) },
    { key: "projects", header: words.bridges.projects, align: "end" },
    {
      key: "regions",
      header: words.bridges.regionsHeld,
      cell: ({ regions }) => <NamesInCell names={regions.map(({ name }) => name)} between=", " words={words} />,
    },
  ];
}
