import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { MAP } from "../model/options/map.ts";
import { partOf, scopeParameters } from "../model/scope.ts";
import type { DrawnView, ViewPlate } from "./drawn-view.ts";
import { mapPlate } from "./map-plate.ts";
import { pairWithoutNames } from "./nameless.ts";
import { projectFilter } from "./project-filter.ts";
import { projectsIn } from "./scope-projects.ts";

/** Pairs that are asked for. */
const ASKED = 5000;

/** The map of a view. */
export async function drawMapView({ props, choice, palette, room }: DrawnView): Promise<ViewPlate> {
  const { state, words, api, whole, dataset } = props;
  const { figure } = words;
  const part = partOf(state);
  const scope = scopeParameters(state, dataset);
  const answer = await api.ask<ProjectPairs>("project-pairs", { ...scope, limit: ASKED });
  const { total, truncated } = answer;
  const pairs = choice.people ? answer.pairs : answer.pairs.map((pair) => pairWithoutNames(pair, words));
  const projects = await projectsIn(api, scope);
  const notes = [part === "all" ? "" : figure.parts[part], truncated ? figure.pairsTruncated(pairs.length, total) : ""];
  const { ends, around } = MAP.read(state);
  const asked = { whole, projects, pairs, ends, around, apart: words.apart };
  const scene = { asked, selection: state.selection, palette, words, notes };
  return {
    plate: mapPlate(scene, room.width, room.height),
    what: `${figure.matrixHolds.project(projects.length, total)} ${projectFilter(props)}`,
  };
}
