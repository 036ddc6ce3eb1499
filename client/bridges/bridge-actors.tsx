import { Fragment } from "preact";
import { ActorName } from "../evidence/actor-name.tsx";
import { ActorOpened } from "../evidence/actor-opened.tsx";
import type { BridgesProps } from "./bridges-props.ts";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { RankRange, StrictRank } from "./rank-range.tsx";
import { Scroll } from "../ui/scroll.tsx";

/** Actors by the paths that run through them, each opening on its printed words and on what it alone ties. */
export function BridgeActors({ data, ...props }: BridgesProps) {
  const { own, words, state, projects: scope } = props;
  const common = words.questions;
  const { open, toggle } = useOpened(props, "bridges");
  return (
    <>
      <Scroll label={own.bridges.whats.actors}>
        <table class="ui-listing bridges-listing">
          <thead>
            <tr>
              <th scope="col">{own.bridges.actor}</th>
              <th scope="col" class="ui-figure">
                {own.bridges.between}
              </th>
              <th scope="col">{own.bridges.range}</th>
              <th scope="col" class="ui-figure">
                {own.bridges.strict}
              </th>
              <th scope="col" class="ui-figure">
                {own.bridges.sole}
              </th>
              <th scope="col" class="ui-figure">
                {own.bridges.degree}
              </th>
              <th scope="col" class="ui-figure">
                {own.bridges.projects}
              </th>
              <th scope="col">{own.bridges.regionsHeld}</th>
              <th scope="col">{common.tie.proof}</th>
            </tr>
          </thead>
          <tbody>
            {data.actors.map(({ entity, projects, regions, degree, betweenness, soleTies }) => (
              <Fragment key={entity.id}>
                <tr>
                  <th scope="row">
                    <ActorName id={entity.id} name={entity.name} {...props} />
                  </th>
                  <td class="ui-figure">{common.decimal(betweenness.value)}</td>
                  <td>
                    <RankRange ranked={betweenness} of={data.total} own={own} />
                  </td>
                  <td class="ui-figure">
                    <StrictRank ranked={betweenness} own={own} words={words} />
                  </td>
                  <td class="ui-figure">
                    {words.number(soleTies.total.value)}
                    {soleTies.between > 0 ? (
                      <p class="ui-names">{own.bridges.soleSplit(soleTies.between, soleTies.total.value)}</p>
                    ) : null}
                  </td>
                  <td class="ui-figure">{common.decimal(degree.value)}</td>
                  <td class="ui-figure">{words.number(projects)}</td>
                  <td>{regions.map(({ name }) => name).join(", ")}</td>
                  <td>
                    <OpenButton
                      open={open === entity.id}
                      labels={{ open: common.tie.evidence, fold: common.tie.fold }}
                      name={entity.name}
                      onToggle={() => toggle(entity.id)}
                    />
                  </td>
                </tr>
                {open === entity.id ? (
                  <tr class="ui-opened">
                    <td colSpan={9}>
                      <ActorOpened {...props} actor={entity.id} projects={scope ?? []} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </Scroll>
      {data.total > data.actors.length ? (
        <p class="ui-hint">{own.bridges.more(data.actors.length, data.total)}</p>
      ) : null}
    </>
  );
}
