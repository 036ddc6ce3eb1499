import { MOST_ENTRIES } from "../../server/contract/most-entries.ts";
import type { Bridges } from "../../server/contract/bridges.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { isTerritorial, type Level } from "../../server/contract/view-conditions.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import { questionOf } from "../model/options/questions.ts";
import { TIES, type ORDERS } from "../model/options/ties.ts";
import { partOf, scopeParameters } from "../model/scope.ts";
import { orderRows, tieRows } from "../model/tie-rows.ts";
import { tiesWithin } from "../model/ties-within.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { pairsPath, tieKey, type Tie } from "../model/ties.ts";
import type { Api } from "../session/api.ts";
import { WIDTHS } from "./figure-choice.ts";
import type { DrawnView, ViewPlate } from "./drawn-view.ts";
import { innerWidth, roomFor } from "./figure.ts";
import { mostRows } from "./matrix-layout.ts";
import { matrixPlate } from "./matrix-plate.ts";
import { namesPerson } from "./nameless.ts";
import { projectFilter } from "./project-filter.ts";
import { projectsIn } from "./scope-projects.ts";

/** Pairs that are asked for. */
const ASKED = 5000;

/** The matrix of a view. */
export async function drawMatrixView({ props, choice, palette, room: given }: DrawnView): Promise<ViewPlate> {
  const { state, words, api, whole, dataset } = props;
  const { figure } = words;
  const { level } = questionOf(state);
  const { weight, order } = TIES.read(state);
  const part = partOf(state);
  const scope = scopeParameters(state, dataset);
  const { pairs, total } = await pairsOf(api, scope, level, weight);
  const within = await tiesWithinOf(api, scope, level, props);
  const all = tieRows(level, pairs, whole, await projectsIn(api, scope));
  // More rows than a page laid across holds stand upright.
  const fits = all.length <= mostRows(Math.min(given.width, given.height));
  const room = fits ? given : roomFor(choice.millimetres, choice.title, true);
  const held = all.slice(0, mostRows(room.width));
  const rows = orderRows(held, pairs, order, await communitiesOf(api, scope, level, order));
  const shared = level === "actor" ? "projects" : "actors";
  const ties = new Map(pairs.map((tie) => [tieKey(tie.a.id, tie.b.id), tie]));
  const isNameless = (id: string): boolean => !choice.people && whole.hasNode(id) && namesPerson(whole, id);
  const kindOf = (id: string): string => words.kinds[whole.getNodeAttribute(id, "kind")].one;
  const format = new Intl.NumberFormat(state.language, { maximumFractionDigits: 2 });
  const scene = {
    rows: rows.map(({ id, name }) => ({ id, name: isNameless(id) ? kindOf(id) : name })),
    tieOf: (a: string, b: string): Tie | undefined => ties.get(tieKey(a, b)),
    ...(within && { within }),
    format: (value: number): string => format.format(value),
    nothing: figure.none[shared],
    palette,
    words,
    notes: [
      figure.matrix(figure.weights[shared][weight], figure.orders[order]),
      within ? words.ties.withinHelp : "",
      part === "all" ? "" : figure.parts[part],
      rows.length < all.length ? figure.tooMany(rows.length, all.length, widthFor(all.length)) : "",
    ],
  };
  return {
    plate: matrixPlate(scene, room.width, room.height),
    what: `${figure.matrixHolds[level](all.length, total)} ${projectFilter(props)}`,
    room,
  };
}

/** The least width that holds a matrix of so many rows; null for more than any holds. */
const widthFor = (rows: number): number | null =>
  WIDTHS.find((millimetres) => mostRows(innerWidth(millimetres)) >= rows) ?? null;

/** The pairs of a scope at some level, and how many there are. */
function pairsOf(
  api: Api,
  scope: Parameters,
  level: Level,
  weight: string,
): Promise<{ pairs: readonly Tie[]; total: number }> {
  const inTerritories = isTerritorial(level);
  return api.ask(pairsPath(level), { ...scope, ...(inTerritories && { level }), weight, limit: ASKED });
}

/**
 * As on the screen, what stands on the diagonal of territories: the ties within each. Null where there are too many.
 */
async function tiesWithinOf(
  api: Api,
  scope: Parameters,
  level: Level,
  { whole }: Pick<ViewProps, "whole">,
): Promise<ReadonlyMap<string, Tie> | null> {
  if (!isTerritorial(level)) return null;
  const { pairs, truncated } = await api.ask<ProjectPairs>("project-pairs", { ...scope, limit: ASKED });
  return truncated ? null : tiesWithin(pairs, whole, level);
}

/** The community of each project, where rows stand by community. */
async function communitiesOf(
  api: Api,
  scope: Parameters,
  level: Level,
  order: (typeof ORDERS)[number],
): Promise<Map<string, number>> {
  if (order !== "community" || (level !== "project" && level !== "region")) return new Map();
  const { projects } = await api.ask<Bridges>("bridges", { ...scope, level, limit: MOST_ENTRIES });
  return new Map(projects.map(({ entity, community }) => [entity.id, community]));
}
