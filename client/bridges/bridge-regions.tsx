import { Fragment } from "preact";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { useAnswer } from "../session/answer.ts";
import { scopeParameters } from "../model/scope.ts";
import { ActorName } from "../evidence/actor-name.tsx";
import { Asked } from "../ui/answer-boundary.tsx";
import type { BridgesProps } from "./bridges-props.ts";
import { OpenButton } from "../ui/open-button.tsx";
import { useOpened } from "../ui/opened.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { Scroll } from "../ui/scroll.tsx";

/** How open each region is, opening on the ties that its openness counts. */
export function BridgeRegions({ data, ...props }: BridgesProps) {
  const { own, words, state, api } = props;
  const common = words.questions;
  const { open, toggle } = useOpened(props, "bridges");
  const pairs = useAnswer<ProjectPairs>(api, open ? "project-pairs" : null, {
    ...scopeParameters(state),
    limit: 10_000,
  });
  return (
    <Scroll label={own.bridges.whats.regions}>
      <table class="ui-listing bridges-listing">
        <thead>
          <tr>
            <th scope="col">{words.levels["region"]}</th>
            {[own.bridges.projects, own.bridges.internal, own.bridges.external, own.bridges.ei].map((title) => (
              <th key={title} scope="col" class="ui-figure">
                {title}
              </th>
            ))}
            <th scope="col">{common.tie.proof}</th>
          </tr>
        </thead>
        <tbody>
          {data.regions.map(({ region, projects, internal, external, ei }) => (
            <Fragment key={region.id}>
              <tr>
                <th scope="row">
                  <ActorName id={region.id} name={region.name} {...props} />
                </th>
                <td class="ui-figure">{words.number(projects)}</td>
                <td class="ui-figure">{words.number(internal)}</td>
                <td class="ui-figure">{words.number(external)}</td>
                <td class="ui-figure">{ei === null ? own.bridges.noTies : common.decimal(ei)}</td>
                <td>
                  {ei === null ? null : (
                    <OpenButton
                      open={open === region.id}
                      labels={{ open: own.bridges.itsTies, fold: common.tie.fold }}
                      name={region.name}
                      onToggle={() => toggle(region.id)}
                    />
                  )}
                </td>
              </tr>
              {open === region.id ? (
                <tr class="ui-opened">
                  <td colSpan={6}>
                    <Asked answer={pairs} words={common}>
                      {(answer) =>
                        answer.truncated ? (
                          <p class="ui-hint">{common.tie.tooMany(answer.total)}</p>
                        ) : (
                          <TieList
                            {...props}
                            within={region.id}
                            ties={answer.pairs.filter(({ a, b }) => [a, b].some((end) => end.region?.id === region.id))}
                            regions
                          />
                        )
                      }
                    </Asked>
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
