import { Fragment } from "preact";
import { byCoaching, type Tie } from "../model/ties.ts";
import type { Column } from "../ui/column.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorName } from "./actor-name.tsx";
import { EndName } from "./end-name.tsx";
import "./ties.css";

/** A tie whose ends may say where they are. */
export type ListedTie = Tie & { a: { region?: { name: string } | null }; b: { region?: { name: string } | null } };

/** What of ties a listing tells. */
export interface TieListOptions {
  /** Whether the weight says more than how many actors there are. */
  weighted?: boolean;
  /** Whether to say where each end is. */
  regions?: boolean;
  /** What makes the ties. */
  what?: "actors" | "projects";
}

/** What is told of each tie: its ends, how many and who make it, and by what. */
export function tieColumns(
  { weighted = false, regions = false, what = "actors" }: TieListOptions,
  props: Pick<ViewProps, "words" | "whole" | "act">,
): Column<ListedTie>[] {
  const { words } = props;
  return [
    {
      key: "a",
      header: words.questions.tie.pair,
      cell: ({ a, b }) =>
        [a, b].map((end, i) => (
          <Fragment key={end.id}>
            {i === 1 ? " – " : null}
            {regions ? <EndName end={end} /> : end.name}
          </Fragment>
        )),
    },
    {
      key: "shared",
      header: words.questions.tie.number,
      align: "end",
      cell: ({ shared, sameProject }) => (
        <>
          {words.number(shared.length)}
          {sameProject ? <p class="ui-names">{words.questions.tie.inBoth(sameProject, shared.length)}</p> : null}
        </>
      ),
    },
    ...(weighted
      ? [
          {
            key: "weight",
            header: words.questions.tie.weight,
            align: "end",
            cell: ({ weight }: ListedTie) => words.questions.decimal(weight),
          } as const,
        ]
      : []),
    {
      key: "shared",
      header: words.questions.tie[what],
      cell: ({ shared }) => <Makers {...props} makers={shared} what={what} />,
    },
  ];
}

/** The actors or projects that make a tie; of actors, whether by coaching. */
function Makers(
  props: Pick<ViewProps, "words" | "whole" | "act"> & { makers: Tie["shared"]; what: "actors" | "projects" },
) {
  const { makers, what, words } = props;
  const { coaches, others } = words.questions.manner;
  return (
    <ul class="evidence-names-list">
      {makers.map((actor) => (
        <li key={actor.id}>
          <ActorName id={actor.id} name={actor.name} {...props} />{" "}
          {what === "projects" || words.apart === null ? null : (
            <small>{byCoaching(actor, words.apart) ? coaches : others}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
