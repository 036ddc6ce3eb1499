import type { Cohesion } from "../../server/contract/cohesion.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { exclusionOf, resolveExclusion } from "../model/exclusion.ts";
import { projectsOf } from "../model/network.ts";
import { EXCLUSION } from "../model/options/exclusion.ts";
import { scopeParameters } from "../model/scope.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { AnswerBoundary } from "../ui/answer-boundary.tsx";
import type { Column } from "../ui/column.ts";
import { ExclusionPicker } from "../ui/exclusion-picker.tsx";
import { Finding } from "../ui/finding.tsx";
import { Listing } from "../ui/listing.tsx";
import type { QuestionProps } from "../ui/question-props.ts";
import { TakeTable } from "../ui/take-answer.tsx";
import { ComponentStrips } from "./component-strips.tsx";
import "./exclusion.css";
import type { ExclusionProps } from "./exclusion-props.ts";
import { isTooSmall, measures, projectCount, reachablePairs, type Measure } from "./measures.ts";
import { RemainingTies } from "./remaining-ties.tsx";
import { ShowNetwork } from "./show-network.tsx";

/** How the projects hang together with every actor, and without some. */
export function Exclusion(props: QuestionProps) {
  const { state, act, words, api, whole, scope, dataset } = props;
  const without = exclusionOf(state, dataset);
  const excluded = resolveExclusion(without, whole, state.selection, dataset);
  const answer = useAnswer<Cohesion>(api, "cohesion", { ...scopeParameters(state, dataset), without: excluded });
  const pairs = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state, dataset),
    limit: 10_000,
  }).data;
  return (
    <section>
      <p class="ui-lead">{words.exclusion.lead}</p>
      <ExclusionPicker {...props} value={without} onChange={(value) => act(EXCLUSION.set({ without: value }))} />
      <AnswerBoundary answer={beside(scope, answer)} words={words.questions}>
        {(data) =>
          isTooSmall(data.before) ? (
            <p class="ui-finding">{words.ties.few(words.territories.levelOf.project.other)}</p>
          ) : (
            <Found {...props} {...{ data, excluded, pairs }} />
          )
        }
      </AnswerBoundary>
    </section>
  );
}

/** What holds without the excluded, in a sentence, as strips and as a table, and by which ties. */
function Found({ pairs, ...props }: ExclusionProps & { pairs: ProjectPairs | null }) {
  const { data, excluded, words, state } = props;
  const { before, after } = data;
  return (
    <>
      <Finding {...props}>{excluded.length === 0 ? words.exclusion.nothing : sentence(props)}</Finding>
      {excluded.length > 0 ? <p class="ui-caveat">{words.exclusion.sure(state.filter.prose)}</p> : null}
      <ComponentStrips {...data} words={words} />
      <MeasureListing {...props} />
      <TakeTable
        name="without"
        count={2}
        rows={() => [
          { network: "before", ...before },
          { network: "after", ...after },
        ]}
        method={distanceMethod(props)}
        view={props}
      />
      <DistanceMethod {...props} />
      <DistanceCaveat {...props} />
      <ShowNetwork {...props} />
      <RemainingTies {...props} pairs={pairs} />
    </>
  );
}

/** Each measure before and after. */
function MeasureListing({ data, words }: ExclusionProps) {
  const { measure, before, after } = words.exclusion;
  const columns: Column<Measure>[] = [
    { key: "measure", header: measure },
    { key: "before", header: before, align: "end" },
    { key: "after", header: after, align: "end" },
  ];
  return (
    <Listing
      class="exclusion-before-after"
      cards={false}
      label={words.territories.questions.without.title}
      columns={columns}
      rows={measures(data, words)}
      keyOf={(row) => row.measure}
      words={words}
    />
  );
}

/** How the mean distances were estimated, where they were. */
function DistanceMethod(props: ExclusionProps) {
  const method = distanceMethod(props);
  return method === "" ? null : <p class="ui-caveat">{method}</p>;
}

function distanceMethod({ data: { before, after }, words }: ExclusionProps): string {
  const sampling = before.meanDistanceSampling ?? after.meanDistanceSampling;
  return sampling === null ? "" : words.exclusion.distanceEstimated(sampling.sources, sampling.seed);
}

/** Where fewer pairs can be reached, their distance says something else. */
function DistanceCaveat({ data: { before, after }, words }: ExclusionProps) {
  const [pairs, left] = [reachablePairs(before.components), reachablePairs(after.components)];
  if (after.meanDistance === null || left >= pairs) return null;
  return <p class="ui-caveat">{words.exclusion.distanceCaveat(left, pairs)}</p>;
}

/** How many projects still hold together, and whether anything changed. */
function sentence({ data: { before, after }, excluded, whole, projects, words }: ExclusionProps): string {
  const said = words.exclusion.sentence(
    before.components[0] ?? 0,
    after.components[0] ?? 0,
    projectCount(before),
    after.isolates,
  );
  const same = before.components.join() === after.components.join() && before.meanDistance === after.meanDistance;
  if (!same)
    return before.regions > 0 ? `${said} ${words.exclusion.regionsSaid(before.regionTies, after.regionTies)}` : said;
  const inScope = new Set(projects?.map(({ id }) => id));
  const tieNothing = excluded.every(
    (id) => whole.hasNode(id) && projectsOf(whole, id).filter((project) => inScope.has(project)).length < 2,
  );
  return `${said} ${tieNothing ? words.exclusion.tiesNothing : words.exclusion.same}`;
}
