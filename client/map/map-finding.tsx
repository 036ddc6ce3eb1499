import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { notDrawn } from "../figures/map-not-drawn.ts";
import type { MapQuestion } from "../figures/map-question.ts";
import { inSeveral } from "../figures/project-places.ts";
import { MAP } from "../model/options/map.ts";
import { Finding } from "../ui/finding.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import type { MapShown } from "./use-map.ts";
import { saidError } from "../ui/said-error.ts";

/** What the map finds in a sentence, and what one must know to read it. */
export function MapFinding({ map, ...props }: ViewProps & { map: MapShown }) {
  const { state, words, whole } = props;
  const { projects, pairs, question } = map;
  const inScope = new Set(projects?.map(({ id }) => id));
  const narrowed = whole.someNode((id, { kind }) => kind === "project" && projects !== null && !inScope.has(id));
  const oneRegion = narrowed && new Set(projects?.map(({ region }) => region?.id)).size < 2;
  const { data, error } = map.answer;
  const total = data?.total ?? 0;
  return (
    <>
      <Finding {...props}>
        {error
          ? `${words.questions.failed} ${saidError(error, words)}`
          : !data || map.isWorking
            ? words.questions.loading
            : total === 0
              ? words.map.none
              : words.map.count(
                  total,
                  data.truncated ? null : { across: oneRegion ? null : acrossRegions(pairs), actors: actorsOf(pairs) },
                )}{" "}
        {MAP.read(state).ends === "regions" && total > 0 && !map.isWorking ? words.map.summed(flowsOf(question)) : null}{" "}
        {total > map.drawn && !map.isWorking ? words.map.truncated(map.drawn, total) : null}
      </Finding>
      <p class="ui-caveat">
        {narrowed ? words.map.onlyInside : null} {map.isWorking ? null : notDrawn(question, map.layout, words)}{" "}
        {projects === null || map.isWorking
          ? null
          : words.map.placed(
              question.counted.filter(({ known }) => known === "departement").length,
              question.counted.length,
            )}{" "}
        {map.isWorking ? null : words.map.several(inSeveral(question.counted))} {words.questions.unnamed}
      </p>
    </>
  );
}

/** The ties between regions and within one, and the pairs of projects within. */
function flowsOf({ ties }: MapQuestion): { bands: number; loops: number; inside: number } {
  const within = ties.filter(({ a, b }) => a === b);
  return {
    bands: ties.length - within.length,
    loops: within.length,
    inside: within.reduce((sum, { weight }) => sum + weight, 0),
  };
}

const actorsOf = (pairs: ProjectPairs["pairs"]): number =>
  new Set(pairs.flatMap(({ shared }) => shared.map(({ id }) => id))).size;

const acrossRegions = (pairs: ProjectPairs["pairs"]): number =>
  pairs.filter(({ a, b }) => a.region && b.region && a.region.id !== b.region.id).length;
