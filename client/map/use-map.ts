import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import type { MapLayout } from "../figures/map-layout.ts";
import type { MapQuestion, MapTie } from "../figures/map-question.ts";
import { MAP } from "../model/options/map.ts";
import { scopeParameters } from "../model/scope.ts";
import { beside, useAnswer, type Answer } from "../session/answer.ts";
import { useScope } from "../ui/scope.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { useMapLayout } from "./use-map-layout.ts";

type Pairs = ProjectPairs["pairs"];

/** Pairs drawn as arcs; the list, the figures and the sums between regions have all. */
const DRAWN = 1000;
const NONE: Pairs = [];

/** What the map shows: its answer, what of it is drawn and where, and what is chosen on it. */
export interface MapShown {
  answer: Answer<ProjectPairs>;
  /** The projects in scope; null until they are known. */
  projects: SharedActors["projects"] | null;
  pairs: Pairs;
  /** How many of the pairs are drawn. */
  drawn: number;
  question: MapQuestion;
  layout: MapLayout;
  /** Whether names stand beside places; numbers, and the names in a list, where it is too narrow. */
  named: boolean;
  /** What is drawn is not yet what is asked for. */
  isWorking: boolean;
  /** The mark that is chosen, and the arc that is read. */
  chosen: string | null;
  tie: MapTie | null;
}

/** Asks for what the map shows and lays it out on a plate of so many pixels. */
export function useMap(props: ViewProps, width: number): MapShown {
  const { state, words, api, whole, dataset } = props;
  const { ends, around, tie } = MAP.read(state);
  const asked = useAnswer<ProjectPairs>(api, "project-pairs", {
    ...scopeParameters(state, dataset),
    limit: MOST_ENTRIES,
  });
  const scope = useScope(api, state, dataset);
  const projects = scope.data?.projects ?? null;
  const answer = beside(scope, asked);
  const pairs = answer.data?.pairs ?? NONE;
  const most = ends === "regions" ? pairs.length : DRAWN;
  const isWhole = projects !== null && !asked.pending;
  const laid = useMapLayout({ whole, projects, pairs, ends, around, apart: words.apart }, width, most, isWhole);
  return {
    ...laid,
    answer,
    projects,
    pairs,
    drawn: Math.min(pairs.length, most),
    chosen: state.selection.find((id) => laid.layout.marks.has(id)) ?? null,
    tie: laid.question.ties.find(({ key }) => key === tie) ?? null,
  };
}
