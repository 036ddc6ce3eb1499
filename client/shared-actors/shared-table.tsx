import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import { goToView, select, together } from "../model/state.ts";
import type { Member } from "./upset-rows.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { ActorOpened } from "../evidence/actor-opened.tsx";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import type { ProjectOrRegion } from "../../server/contract/shared.ts";
import { Scroll } from "../ui/scroll.tsx";

/** Actors listed before one asks for the rest. */
const FIRST = 100;

/** The actors of the plot as a table; a row opens on the printed words in each project, and on what nothing else ties. */
export function SharedTable(
  props: ViewProps & {
    actors: readonly Member[];
    nameOf: (id: string) => string;
    level: ProjectOrRegion;
    projects: SharedActors["projects"];
  },
) {
  const { actors, nameOf, level, projects, state, act, words } = props;
  const own = words.sharedActors;
  const common = words.questions;
  const { open, toggle } = useOpened(props, "shared");
  const [all, setAll] = useState(false);
  const inScope = new Map(projects.map((project) => [project.id, project]));
  const show = (ids: string[]) => act(together("select", [select(ids), goToView("network")]));
  return (
    <>
      <p class="ui-actions">
        <button type="button" onClick={() => show(actors.map(({ id }) => id))}>
          {own.showAll}
        </button>
      </p>
      <Scroll label={own.table}>
        <table class="ui-listing" data-part="shared-actors">
          <thead>
            <tr>
              <th scope="col">{own.actor}</th>
              <th scope="col" class="ui-figure">
                {own.number}
              </th>
              <th scope="col">{own.levelTitle[level]}</th>
              {level === "project" ? <th scope="col">{own.regions}</th> : null}
              <th scope="col">{common.tie.proof}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? actors : actors.slice(0, FIRST)).map(({ id, kind, name, members }) => (
              <Fragment key={id}>
                <tr>
                  <th scope="row">
                    <ActorName id={id} name={name} {...props} /> <small>{words.kinds[kind].one}</small>
                  </th>
                  <td class="ui-figure">{words.number(members.length)}</td>
                  <td>{members.map(nameOf).join(" · ")}</td>
                  {level === "project" ? (
                    <td>{[...new Set(members.flatMap((one) => inScope.get(one)?.region?.name ?? []))].join(", ")}</td>
                  ) : null}
                  <td>
                    <OpenButton
                      open={open === id}
                      labels={{ open: common.tie.evidence, fold: common.tie.fold }}
                      name={name}
                      onToggle={() => toggle(id)}
                    />
                  </td>
                </tr>
                {open === id ? (
                  <tr class="ui-opened">
                    <td colSpan={level === "project" ? 5 : 4}>
                      <ActorOpened {...props} actor={id} projects={projects} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroll>
      {actors.length > FIRST && !all ? (
        <button type="button" class="ui-quiet ui-more" onClick={() => setAll(true)}>
          {common.tie.rest(actors.length - FIRST)}
        </button>
      ) : null}
    </>
  );
}
