import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { Bridges as BridgesAnswer } from "../../server/contract/bridges.ts";
import { useAnswer } from "../answer.ts";
import { projectsOf } from "../network.ts";
import { scopeParameters } from "../scope.ts";
import { option } from "../state.ts";
import { pick } from "../words.ts";
import { QUESTIONS } from "../words/questions.ts";
import { ActorName } from "./actor-name.tsx";
import { ActorOpened } from "./actor-opened.tsx";
import { Asked } from "./asked.tsx";
import { Radios } from "./radios.tsx";
import { RankRange } from "./rank-range.tsx";
import type { QuestionProps } from "./territories.tsx";
import "./listing.css";
import "./bridges.css";

const WHATS = ["actors", "projects", "regions"] as const;
const ASKED = 50;
/** Kinds of brokerage in the order of how far they reach. */
const REACHES = ["coordinator", "consultant", "gatekeeper", "liaison", "unplaced"] as const;

/** Who bridges: actors and projects by several measures with how sure each rank is, and how open each region is. */
export function Bridges(props: QuestionProps) {
  const { state, act, api, own } = props;
  const common = pick(state.language, QUESTIONS);
  const what = WHATS.find((one) => one === state.options["bridges.what"]) ?? "actors";
  const answer = useAnswer<BridgesAnswer>(api, "bridges", { ...scopeParameters(state), limit: ASKED });
  return (
    <section>
      <p class="lead">{own.bridges.lead}</p>
      <div class="controls">
        <Radios
          legend={own.bridges.what}
          name="bridges-what"
          value={what}
          choices={WHATS.map((one) => [one, own.bridges.whats[one]])}
          onChoose={(value) => act(option("bridges.what", value))}
        />
      </div>
      <Asked answer={answer} words={common}>
        {(data) => {
          const first = what === "actors" ? data.actors[0] : what === "projects" ? data.projects[0] : undefined;
          if (data.actors.every(({ betweenness }) => betweenness.value === 0))
            return <p class="finding">{own.bridges.nobody}</p>;
          return (
            <>
              <p class="finding" aria-live="polite">
                {first
                  ? own.bridges.finding(
                      first.entity.name,
                      ...(first.betweenness.range ?? [first.betweenness.rank, first.betweenness.rank]),
                      first.betweenness.tied,
                    )
                  : own.bridges.regionsLead}
              </p>
              <p class="caveat">
                {what === "regions" ? null : own.bridges.sure} {common.unnamed}{" "}
                {data.sampling ? own.bridges.estimated(data.sampling.pivots) : null}
              </p>
              {what === "actors" ? <Actors data={data} {...props} /> : null}
              {what === "projects" ? <Projects data={data} {...props} /> : null}
              {what === "regions" ? <Regions data={data} {...props} /> : null}
              <How data={data} what={what} {...props} />
            </>
          );
        }}
      </Asked>
    </section>
  );
}

type Given = QuestionProps & { data: BridgesAnswer };

function Actors({ data, ...props }: Given) {
  const { own, words, state, whole, projects: scope } = props;
  const common = pick(state.language, QUESTIONS);
  const [open, setOpen] = useState<string | null>(null);
  const inScope = new Set(scope?.map(({ id }) => id));
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={own.bridges.whats.actors}>
        <table class="listing bridges">
          <thead>
            <tr>
              <th scope="col">{own.bridges.actor}</th>
              <th scope="col" class="figure">
                {own.bridges.between}
              </th>
              <th scope="col">{own.bridges.range}</th>
              <th scope="col" class="figure">
                {own.bridges.strict}
              </th>
              <th scope="col" class="figure">
                {own.bridges.sole}
              </th>
              <th scope="col" class="figure">
                {own.bridges.degree}
              </th>
              <th scope="col" class="figure">
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
                  <td class="figure">{common.decimal(betweenness.value)}</td>
                  <td>
                    <RankRange ranked={betweenness} of={data.total} own={own} />
                  </td>
                  <td class="figure">{betweenness.strictRank === null ? "—" : words.number(betweenness.strictRank)}</td>
                  <td class="figure">
                    {words.number(soleTies.total.value)}
                    {soleTies.between > 0 ? <p class="names">{own.bridges.soleSplit(soleTies.between)}</p> : null}
                  </td>
                  <td class="figure">{common.decimal(degree.value)}</td>
                  <td class="figure">{words.number(projects)}</td>
                  <td>{regions.map(({ name }) => name).join(", ")}</td>
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-expanded={open === entity.id}
                      onClick={() => setOpen(open === entity.id ? null : entity.id)}
                    >
                      {open === entity.id ? common.tie.fold : common.tie.evidence}
                      <span class="unseen"> {entity.name}</span>
                    </button>
                  </td>
                </tr>
                {open === entity.id ? (
                  <tr class="opened">
                    <td colSpan={9}>
                      <ActorOpened
                        {...props}
                        actor={entity.id}
                        projects={projectsOf(whole, entity.id).filter((id) => inScope.has(id))}
                        scope={scopeParameters(state)}
                      />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {data.total > data.actors.length ? <p class="hint">{own.bridges.more(data.actors.length, data.total)}</p> : null}
    </>
  );
}

function Projects({ data, ...props }: Given) {
  const { own, words, state } = props;
  const common = pick(state.language, QUESTIONS);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={own.bridges.whats.projects}>
      <table class="listing bridges">
        <thead>
          <tr>
            <th scope="col">{own.bridges.project}</th>
            <th scope="col" class="figure">
              {own.bridges.between}
            </th>
            <th scope="col">{own.bridges.range}</th>
            <th scope="col" class="figure">
              {own.bridges.strict}
            </th>
            <th scope="col" class="figure">
              {own.bridges.brokerage}
            </th>
            <th scope="col" class="figure">
              {own.bridges.degree}
            </th>
            <th scope="col">{own.bridges.community}</th>
          </tr>
        </thead>
        <tbody>
          {data.projects.map(({ entity, region, degree, betweenness, brokerage, community, stability }) => (
            <tr key={entity.id}>
              <th scope="row">
                <ActorName id={entity.id} name={entity.name} {...props} /> <small>{region?.name}</small>
              </th>
              <td class="figure">{common.decimal(betweenness.value)}</td>
              <td>
                <RankRange ranked={betweenness} of={data.totalProjects} own={own} />
              </td>
              <td class="figure">{betweenness.strictRank === null ? "—" : words.number(betweenness.strictRank)}</td>
              <td class="figure">
                {words.number(brokerage.total.value)}
                <p class="names">
                  {REACHES.filter((kind) => brokerage[kind] > 0)
                    .map((kind) => `${words.number(brokerage[kind])} ${own.bridges.brokerageKinds[kind]}`)
                    .join(", ")}
                </p>
              </td>
              <td class="figure">{common.decimal(degree.value)}</td>
              <td>
                {words.number(community)}{" "}
                <small>
                  {own.bridges.constancy} {common.decimal(stability)}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Regions({ data, ...props }: Given) {
  const { own, words, state } = props;
  const common = pick(state.language, QUESTIONS);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={own.bridges.whats.regions}>
      <table class="listing bridges">
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
          {data.regions.map(({ region, projects, internal, external, ei }) => (
            <tr key={region.id}>
              <th scope="row">
                <ActorName id={region.id} name={region.name} {...props} />
              </th>
              <td class="figure">{words.number(projects)}</td>
              <td class="figure">{words.number(internal)}</td>
              <td class="figure">{words.number(external)}</td>
              <td class="figure">{ei === null ? own.bridges.noTies : common.decimal(ei)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each measure of the table with one plain sentence on what it means here. */
function How({ data, what, own, state }: Given & { what: (typeof WHATS)[number] }) {
  const decimal = pick(state.language, QUESTIONS).decimal;
  const { count, modularity, runs } = data.communities;
  const lines: [string, string][] =
    what === "regions"
      ? [[own.bridges.ei, own.bridges.eiHelp]]
      : [
          [own.bridges.between, own.bridges.betweenHelp],
          what === "actors"
            ? [own.bridges.sole, own.bridges.soleHelp]
            : [own.bridges.brokerage, own.bridges.brokerageHelp],
          [own.bridges.degree, own.bridges.degreeHelp[what]],
          [own.bridges.strict, own.bridges.strictHelp],
          ...(what === "projects"
            ? ([
                [
                  own.bridges.community,
                  own.bridges.communityHelp(count, modularity === null ? "—" : decimal(modularity), runs),
                ],
              ] as [string, string][])
            : []),
        ];
  return (
    <>
      <h3 class="how-title">{own.bridges.how}</h3>
      <dl class="how">
        {lines.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
