import type { Bridges } from "../../server/contract/bridges.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { Column } from "../ui/column.ts";
import type { BridgesProps } from "./bridges-props.ts";

/** What is told of each region: how open its projects are to those of other regions. */
export function regionColumns(props: BridgesProps): Column<Bridges["regions"][number]>[] {
  const { words } = props;
  return [
    {
      key: "region.name",
      header: words.levels["region"],
      cell: ({ region }) => <ActorName id={region.id} name={region.name} {...props} />,
    },
    { key: "projects", header: words.bridges.projects, align: "end" },
    { key: "internal", header: words.bridges.internal, align: "end" },
    { key: "external", header: words.bridges.external, align: "end" },
    {
      key: "ei",
      header: words.bridges.ei,
      align: "end",
      cell: ({ ei }) => (ei === null ? words.bridges.noTies : words.questions.decimal(ei)),
    },
  ];
}
