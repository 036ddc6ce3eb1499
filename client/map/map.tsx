import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { TieList } from "../evidence/tie-list.tsx";
import { notDrawn } from "../figures/map-not-drawn.ts";
import type { MapLayout } from "../figures/map-layout.ts";
import { inSeveral } from "../figures/project-places.ts";
import { MAP } from "../model/options/map.ts";
import { scopeParameters } from "../model/scope.ts";
import { setFilter, select } from "../model/state.ts";
import { beside, useAnswer } from "../session/answer.ts";
import { Finding } from "../ui/finding.tsx";
import { Restrictions, Scope, useScope } from "../ui/scope.tsx";
import { useWidth } from "../ui/size.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { FlowList } from "./flow-list.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapNotes } from "./map-notes.tsx";
import { MapPlate } from "./map-plate.tsx";
import { useMapLayout } from "./use-map-layout.ts";
import "../ui/reading.css";
import "../ui/questions.css";
import "./map.css";
import "../evidence/ties.css";

const LIMIT = 10_000;
/** Pairs drawn as arcs; the list, the figures and the sums between regions have all. */
const DRAWN = 1000;
const NONE: ProjectPairs["pairs"] = [];

/**
 * France by region and département, projects at their places, arcs for the actors that they share; and the same as a
 * list.
 */
export function View(props: ViewProps) {
  const { state, act, words, api, whole } = props;
  const { ends, around, tie: read } = MAP.read(state);
  const answer = useAnswer<ProjectPairs>(api, "project-pairs", { ...scopeParameters(state), limit: LIMIT });
  const scope = useScope(api, state);
  const projects = scope.data?.projects ?? null;
  const { data, error } = beside(scope, answer);
  const [box, width] = useWidth<HTMLDivElement>(900);
  const pairs = data?.pairs ?? NONE;
  const most = ends === "regions" ? pairs.length : DRAWN;
  const { question, layout, named } = useMapLayout(
    { whole, projects, pairs, ends, around, apart: words.apart },
    width,
    most,
  );
  const inScope = new Set(projects?.map(({ id }) => id));
  const narrowed = whole.someNode((id, { kind }) => kind === "project" && projects !== null && !inScope.has(id));
  const oneRegion = narrowed && new Set(projects?.map(({ region }) => region?.id)).size < 2;
  const chosen = state.selection.find((id) => layout.marks.has(id)) ?? null;
  const tie = question.ties.find(({ key }) => key === read) ?? null;
  const touching = (id: string): ProjectPairs["pairs"] =>
    question.ties.filter(({ a, b }) => a === id || b === id).flatMap((one) => one.pairs);
  const listed = chosen === null ? pairs : touching(chosen);
  return (
    <article class="ui-page ui-questions map-page">
      <header>
        <h1>{words.map.title}</h1>
        <Scope projects={projects} {...props} />
        <Restrictions {...props} />
        <MapControls {...props} {...{ question, chosen }} />
        <Finding {...props}>
          {error
            ? `${words.questions.failed} ${error.message}`
            : !data
              ? words.questions.loading
              : data.total === 0
                ? words.map.none
                : words.map.count(
                    data.total,
                    data.truncated
                      ? null
                      : { across: oneRegion ? null : acrossRegions(pairs), actors: actorsOf(pairs) },
                  )}{" "}
          {ends === "regions" && data && data.total > 0 ? words.map.summed(flowsOf(question)) : null}{" "}
          {data && data.total > Math.min(pairs.length, most)
            ? words.map.truncated(Math.min(pairs.length, most), data.total)
            : null}
        </Finding>
        <p class="ui-caveat">
          {narrowed ? words.map.onlyInside : null} {notDrawn(question, layout, words)}{" "}
          {projects === null
            ? null
            : words.map.placed(
                question.counted.filter(({ known }) => known === "departement").length,
                question.counted.length,
              )}{" "}
          {words.map.several(inSeveral(question.counted))} {words.questions.unnamed}
        </p>
      </header>
      <div class="ui-picture-and-notes">
        <div class="map-plate" ref={box}>
          <MapLegend {...{ words, question, ends }} />
          {around === null ? null : (
            <button type="button" class="ui-quiet" onClick={() => act(MAP.setPage({ around: null }))}>
              {words.map.wholeAgain}
            </button>
          )}
          <MapPlate
            {...props}
            {...{ layout, question, chosen, tie: tie?.key ?? null, named }}
            isKnown={projects !== null}
          />
          {layout.numbers.size > 0 ? <NumberedNames {...props} layout={layout} /> : null}
          {question.elsewhere.length > 0 ? (
            <p class="ui-hint">
              {words.map.elsewhere(words.list(question.elsewhere.map((id) => whole.getNodeAttribute(id, "name"))))}
            </p>
          ) : null}
        </div>
        <MapNotes {...props} {...{ question, chosen, tie, projects }} pairs={data && !data.truncated ? pairs : null} />
      </div>
      {ends === "regions" && question.ties.length > 0 ? <FlowList {...props} ties={question.ties} /> : null}
      {listed.length > 0 ? (
        <>
          <h2>{words.map.list}</h2>
          <TieList {...props} ties={listed} regions />
        </>
      ) : null}
      <p class="ui-caveat">{words.map.credit}</p>
      {state.filter.regions.length > 0 ? (
        <button type="button" onClick={() => act(setFilter({ regions: [] }))}>
          {words.map.clear}
        </button>
      ) : null}
    </article>
  );
}

/** What the numbers of the map stand for. */
function NumberedNames({ layout, words, whole, act }: ViewProps & { layout: MapLayout }) {
  return (
    <>
      <h2>{words.map.numbers}</h2>
      <ol class="map-numbered-names">
        {layout.order
          .filter((id) => layout.numbers.has(id))
          .map((id) => (
            <li key={id}>
              <button type="button" class="ui-link" onClick={() => act(select([id]))}>
                {whole.getNodeAttribute(id, "name")}
              </button>{" "}
              <small>{whole.getNodeAttribute(id, "region")?.name}</small>
            </li>
          ))}
      </ol>
    </>
  );
}

const flowsOf = ({ ties }: { ties: readonly { a: string; b: string; weight: number }[] }) => {
  const within = ties.filter(({ a, b }) => a === b);
  return {
    bands: ties.length - within.length,
    loops: within.length,
    inside: within.reduce((sum, { weight }) => sum + weight, 0),
  };
};

const actorsOf = (pairs: ProjectPairs["pairs"]): number =>
  new Set(pairs.flatMap(({ shared }) => shared.map(({ id }) => id))).size;

const acrossRegions = (pairs: ProjectPairs["pairs"]): number =>
  pairs.filter(({ a, b }) => a.region && b.region && a.region.id !== b.region.id).length;
