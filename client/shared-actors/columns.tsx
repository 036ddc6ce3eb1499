import type { MemberLevel } from "../../server/contract/intersections.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import type { Column } from "../ui/column.ts";
import { NamesInCell } from "../ui/names-in-cell.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import type { Member } from "./upset-rows.ts";

/** What the columns are made from. */
export interface SharedColumnsProps extends Pick<ViewProps, "words" | "whole" | "act"> {
  nameOf: (id: string) => string;
  level: MemberLevel;
  projects: SharedActors["projects"];
}

/**
 * What is told of each shared actor: in how many projects or territories it is and in which; of projects in which
 * regions these lie, of territories by how many projects it is there.
 */
export function sharedColumns(props: SharedColumnsProps): Column<Member>[] {
  const { nameOf, level, projects, words } = props;
  const inScope = new Map(projects.map((project) => [project.id, project]));
  const regionsOf = ({ members }: Member): string[] => [
    ...new Set(members.flatMap((one) => inScope.get(one)?.region?.name ?? [])),
  ];
  return [
    {
      key: "name",
      header: words.sharedActors.actor,
      cell: ({ id, kind, name }) => (
        <>
          <ActorName id={id} name={name} {...props} /> <small>{words.kinds[kind].one}</small>
        </>
      ),
    },
    {
      key: "members",
      header: words.sharedActors.number,
      align: "end",
      cell: ({ members }) => words.number(members.length),
    },
    {
      key: "members",
      header: words.sharedActors.levelTitle[level],
      cell: ({ members }) => <NamesInCell names={members.map(nameOf)} between=" · " words={words} />,
    },
    ...(level === "project"
      ? [
          {
            key: "regions",
            header: words.sharedActors.regions,
            value: regionsOf,
            cell: (actor: Member) => <NamesInCell names={regionsOf(actor)} between=", " words={words} />,
          },
        ]
      : [
          {
            key: "projects",
            header: words.sharedActors.byProjects,
            align: "end" as const,
            cell: ({ projects: held }: Member) => words.number(held),
          } as const,
        ]),
  ];
}
