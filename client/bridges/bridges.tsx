import { actorColumns } from "./actor-columns.tsx";
import { projectColumns } from "./project-columns.tsx";
import { regionColumns } from "./region-columns.tsx";
import { fileRows } from "../ui/column.ts";
import type { BridgesProps } from "./bridges-props.ts";
import type { Bridges as BridgesAnswer } from "../../server/contract/bridges.ts";
import { BRIDGES_SHOWN, estimateOf } from "../../server/contract/sampling.ts";
import { BRIDGE_KINDS, holdsBetweenness, mayBeEstimated } from "../../server/contract/view-conditions.ts";
import { useAnswer } from "../session/answer.ts";
import { hasPlaces } from "../model/askable.ts";
import { queryString } from "../model/filter-parameters.ts";
import { scopeParameters } from "../model/scope.ts";
import { BRIDGES } from "../model/options/bridges.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import { BridgeActors } from "./bridge-actors.tsx";
import { BridgeProjects } from "./bridge-projects.tsx";
import { BridgeRegions } from "./bridge-regions.tsx";
import { Exactness } from "./exactness.tsx";
import { ExactWait } from "./exact-wait.tsx";
import { Radios } from "../ui/radios.tsx";
import { Finding } from "../ui/finding.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import "./bridges.css";

/** Who bridges: actors and projects by several measures with how sure each rank is, and how open each region is. */
export function Bridges(props: QuestionProps) {
  const { state, act, words, api, dataset } = props;
  const { what, exact: isExact } = BRIDGES.read(state);
  // Where nothing is estimated anyway the question is the same.
  const exact = isExact && holdsBetweenness(what) && mayBeEstimated(dataset);
  const asked = {
    ...scopeParameters(state, dataset),
    limit: BRIDGES_SHOWN,
    exact: exact ? true : undefined,
  };
  const answer = useAnswer<BridgesAnswer>(api, "bridges", asked);
  const methodOf = (data: BridgesAnswer): string => {
    const estimate = holdsBetweenness(what) ? estimateOf(data) : null;
    return estimate === null ? "" : words.conditions.estimated(estimate);
  };
  return (
    <section>
      <p class="ui-lead">{words.bridges.lead}</p>
      <div class="ui-controls">
        <Radios
          legend={words.bridges.what}
          name="bridges-what"
          value={what}
          choices={BRIDGE_KINDS.filter((one) => one !== "regions" || what === one || hasPlaces(dataset)).map((one) => [
            one,
            words.bridges.whats[one],
          ])}
          onChoose={(value) => act(BRIDGES.set({ what: value as typeof what }))}
        />
      </div>
      {exact && answer.pending ? (
        // One for each question, which counts from when that is asked.
        <ExactWait key={queryString(asked)} words={words} onStop={() => act(BRIDGES.set({ exact: false }))} />
      ) : null}
      <AnswerBoundary
        answer={answer}
        words={words.questions}
        file={{
          name: `bridges-${what}`,
          count: (data) => data[what].length,
          rows: (data) => rowsOf(what, { ...props, data }),
          view: props,
          method: methodOf,
        }}
      >
        {(data) => <Found {...props} data={data} what={what} method={methodOf(data)} />}
      </AnswerBoundary>
    </section>
  );
}

/** Who stands first, how sure that is and by what method, and the listing. */
function Found({ method, ...props }: BridgesProps & { what: (typeof BRIDGE_KINDS)[number]; method: string }) {
  const { data, what, words } = props;
  const first = what === "actors" ? data.actors[0] : what === "projects" ? data.projects[0] : undefined;
  if (data.actors.every(({ betweenness }) => betweenness.value === 0))
    return <p class="ui-finding">{words.bridges.nobody}</p>;
  return (
    <>
      <Finding {...props} method={method}>
        {first
          ? words.bridges.finding(first.entity.name, first.betweenness.range, first.betweenness.tied)
          : words.bridges.regionsLead}
      </Finding>
      <p class="ui-caveat">
        {what === "regions" ? null : words.bridges.sure} {words.questions.unnamedMeasure}
      </p>
      {holdsBetweenness(what) ? <Exactness {...props} /> : null}
      <How {...props} />
      {what === "actors" ? <BridgeActors {...props} /> : null}
      {what === "projects" ? <BridgeProjects {...props} /> : null}
      {what === "regions" ? <BridgeRegions {...props} /> : null}
    </>
  );
}

/** What the listing of actors, projects or regions holds, as its file has it. */
function rowsOf(what: (typeof BRIDGE_KINDS)[number], props: BridgesProps): readonly object[] {
  const { actors, projects, regions } = props.data;
  if (what === "actors") return fileRows(actorColumns(props), actors);
  return what === "projects" ? fileRows(projectColumns(props), projects) : fileRows(regionColumns(props), regions);
}

/** Each measure of the table with one plain sentence on what it means here, over the table that it explains. */
function How({ data, what, words }: BridgesProps & { what: (typeof BRIDGE_KINDS)[number] }) {
  const decimal = words.questions.decimal;
  const { count, modularity, runs, compared } = data.communities;
  const lines: [string, string][] =
    what === "regions"
      ? [[words.bridges.ei, words.bridges.eiHelp]]
      : [
          [words.bridges.between, words.bridges.betweenHelp],
          what === "actors"
            ? [words.bridges.sole, words.bridges.soleHelp]
            : [words.bridges.brokerage, words.bridges.brokerageHelp],
          [words.bridges.degree, words.bridges.degreeHelp[what]],
          [words.bridges.strict, words.bridges.strictHelp],
          ...(what === "projects"
            ? ([
                [
                  words.bridges.community,
                  words.bridges.communityHelp(count, modularity === null ? "—" : decimal(modularity), runs, compared),
                ],
              ] as [string, string][])
            : []),
        ];
  return (
    <details class="bridges-how-fold">
      <summary>{words.bridges.how}</summary>
      <dl class="bridges-how">
        {lines.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
