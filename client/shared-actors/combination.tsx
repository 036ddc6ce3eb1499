import { useState } from "preact/hooks";
import type { Intersections } from "../../server/contract/intersections.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { goToView, select, batch } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { ActorOpened } from "../evidence/actor-opened.tsx";
import { byProjects } from "./upset-rows.ts";

/** So many actors are read at first, and more at each press: each asks for what states it. */
const READ = 30;

/**
 * One combination: what it joins, and each actor that belongs to exactly it with its printed words, those of most
 * projects first.
 */
export function Combination(
  props: ViewProps & {
    row: Intersections["rows"][number];
    nameOf: (id: string) => string;
    projects: SharedActors["projects"];
  },
) {
  const { row, nameOf, projects, act, words } = props;
  const [read, setRead] = useState(READ);
  const left = row.actors.length - read;
  const ids = [...row.members.filter((id) => id.startsWith("project:")), ...row.actors.map(({ id }) => id)];
  return (
    <>
      <h3>{words.list(row.members.map(nameOf))}</h3>
      <p>{words.sharedActors.here(row.count)}</p>
      <ul class="evidence-tie-actors">
        {row.actors
          .toSorted(byProjects)
          .slice(0, read)
          .map(({ id, name }) => (
            <li key={id}>
              <ActorName id={id} name={name} {...props} />
              <ActorOpened {...props} actor={id} projects={projects} />
            </li>
          ))}
      </ul>
      {left > 0 ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setRead(read + READ)}>
          {words.questions.tie.rest(left)}
        </button>
      ) : null}
      <button type="button" onClick={() => act(batch("select", [select(ids), goToView("network")]))}>
        {words.questions.tie.show}
      </button>
    </>
  );
}
