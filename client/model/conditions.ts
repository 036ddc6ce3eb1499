import {
  rolesOfPart,
  viewConditions,
  type ViewAddress,
  type ViewCondition,
} from "../../server/contract/view-conditions.ts";
import { BACKBONE } from "./options/backbone.ts";
import { BRIDGES } from "./options/bridges.ts";
import { EXCLUSION } from "./options/exclusion.ts";
import { MAP } from "./options/map.ts";
import { PATHS } from "./options/paths.ts";
import { QUESTION } from "./options/questions.ts";
import { SCOPE } from "./options/scope.ts";
import { SHARED } from "./options/shared-actors.ts";
import { TIES } from "./options/ties.ts";
import { withoutLoose, type Network } from "./network.ts";
import type { Choice, State, Step } from "./state.ts";
import type { Role } from "../../server/contract/shared.ts";

/** A condition under which the view answers beside the filter, and the step that lifts it. */
export interface ConditionInForce {
  condition: ViewCondition;
  lift: Step;
}

/** The conditions in force on the view of a state, in the order in which they are said. */
export const conditionsInForce = (
  { view, options, filter }: State,
  dataset: ViewAddress["dataset"],
): ConditionInForce[] =>
  viewConditions({ view, options, roles: filter.roles, dataset }).map((condition) => ({
    condition,
    lift: LIFTS[condition.name],
  }));

const LIFTS: Record<ViewCondition["name"], Step> = {
  part: SCOPE.set({ part: "all" }),
  level: QUESTION.setPage({ level: "project" }),
  weight: TIES.set({ weight: "count" }),
  model: BACKBONE.set({ model: "sdsm" }),
  betweenness: BRIDGES.setPage({ exact: false }),
  excluded: EXCLUSION.set({ without: [] }),
  avoided: PATHS.set({ without: [] }),
  mode: SHARED.setPage({ mode: "atLeast" }),
  least: SHARED.set({ least: 2 }),
  members: SHARED.setPage({ level: "project" }),
  role: SHARED.set({ role: "all" }),
  kind: SHARED.set({ kind: "all" }),
  ends: MAP.setPage({ ends: "projects" }),
};

/** The roles that the view's questions count alone; null where they count whatever the filter keeps. */
function rolesCounted(state: State, dataset: ViewAddress["dataset"]): readonly Role[] | null {
  const part = conditionsInForce(state, dataset).find(({ condition }) => condition.name === "part")?.condition;
  return part?.name === "part" ? rolesOfPart(part.value, state.filter.prose, dataset) : null;
}

/** The filter of a state with what the view counts: what a file or a citation of the view is asked with. */
export function filterUnder(state: State, dataset: ViewAddress["dataset"]): Choice {
  const roles = rolesCounted(state, dataset);
  return roles === null ? state.filter : { ...state.filter, roles };
}

/** What of a network the view's questions count: the links of those roles, with their ends, and every project. */
export function networkUnder(state: State, shown: Network, dataset: ViewAddress["dataset"]): Network {
  const roles = rolesCounted(state, dataset);
  if (roles === null) return shown;
  return withoutLoose(
    shown.part(
      () => true,
      ({ role }) => roles.includes(role),
    ),
  );
}
