import type { Bridges as BridgesAnswer } from "../../server/contract/bridges.ts";
import { useAnswer } from "../answer.ts";
import { filterParameters } from "../api.ts";
import { goToView, select, together } from "../state.ts";
import { Asked } from "./asked.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";

/** Who bridges: actors by betweenness with how sure their rank is, and how open each region is. */
export function Bridges({ state, act, words, api, own }: QuestionProps) {
  const { kinds: _, minProjects: __, ...filter } = filterParameters(state.filter);
  const answer = useAnswer<BridgesAnswer>(api, "bridges", { ...filter, limit: 30 });
  return (
    <section>
      <p class="lead">{own.bridges.lead}</p>
      <Asked answer={answer} words={own}>
        {({ actors, regions }) => (
          <>
            <div class="scroll" tabIndex={0} role="region" aria-label={own.questions.bridges}>
              <table class="listing">
                <thead>
                  <tr>
                    <th scope="col" class="figure">
                      {own.bridges.rank}
                    </th>
                    <th scope="col">{own.bridges.actor}</th>
                    <th scope="col" class="figure">
                      {own.bridges.projects}
                    </th>
                    <th scope="col" class="figure">
                      <abbr title={own.bridges.betweenHelp}>{own.bridges.between}</abbr>
                    </th>
                    <th scope="col" class="figure">
                      <abbr title={own.bridges.brokerageHelp}>{own.bridges.brokerage}</abbr>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {actors.map(({ entity, projects, betweenness, soleTies }) => (
                    <tr key={entity.id}>
                      <td class="figure">{words.number(betweenness.rank)}</td>
                      <th scope="row">
                        <button
                          type="button"
                          class="link"
                          onClick={() => act(together("select", [select([entity.id]), goToView("network")]))}
                        >
                          {entity.name}
                        </button>
                        <p class="names">
                          {betweenness.range ? own.bridges.range(...betweenness.range) : null}
                          {betweenness.tied > 1 ? `, ${own.bridges.tied(betweenness.tied)}` : ""}
                        </p>
                      </th>
                      <td class="figure">{words.number(projects)}</td>
                      <td class="figure">{own.decimal(betweenness.value)}</td>
                      <td class="figure">{words.number(soleTies.total.value)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p class="caveat">
              {own.bridges.betweenHelp} {own.bridges.brokerageHelp}
            </p>
            <h2>{own.bridges.regions}</h2>
            <div class="scroll" tabIndex={0} role="region" aria-label={own.bridges.regions}>
              <table class="listing">
                <thead>
                  <tr>
                    <th scope="col">{words.levels["region"]}</th>
                    {[own.bridges.projects, own.bridges.internal, own.bridges.external, own.bridges.ei].map((title) => (
                      <th key={title} scope="col" class="figure">
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {regions.map(({ region, projects, internal, external, ei }) => (
                    <tr key={region.id}>
                      <th scope="row">{region.name}</th>
                      <td class="figure">{words.number(projects)}</td>
                      <td class="figure">{words.number(internal)}</td>
                      <td class="figure">{words.number(external)}</td>
                      <td class="figure">{ei === null ? own.bridges.noTies : own.decimal(ei)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p class="caveat">{own.bridges.eiHelp}</p>
          </>
        )}
      </Asked>
    </section>
  );
}
