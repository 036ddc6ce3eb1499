import { type DatasetRoles, rolesOfPart, type Part } from "../../server/contract/view-conditions.ts";
import { filterParameters, type Parameters } from "./filter-parameters.ts";
import { SCOPE } from "./options/scope.ts";
import type { Network } from "./network.ts";
import { EVERYTHING, type Choice, type State } from "./state.ts";
import { FIRST_KINDS } from "./vocabulary.ts";

/** Whom the questions of a state count. Roles chosen in the legend are the narrower wish: then everyone of those. */
export const partOf = (state: Pick<State, "filter" | "options">): Part =>
  state.filter.roles.length > 0 ? "all" : SCOPE.read(state).part;

/**
 * The filter as questions mean it: projects are what they compare, also where the picture leaves them out, and actors
 * of a kind that is left out tie none. Whether themes and territories are drawn changes no answer.
 */
const questionFilter = (filter: Choice): Choice => ({
  ...filter,
  kinds: FIRST_KINDS.filter((kind) => kind === "project" || filter.kinds.includes(kind)),
});

/** A state as questions mean it: what only chooses marks on the picture, folds or moves them is as at first sight. */
export const questionState = (state: State): State => ({
  ...state,
  filter: questionFilter(state.filter),
  focus: null,
  expanded: [],
  collapsed: [],
  hidden: [],
  core: 1,
  pinned: [],
});

/** What a question is cut by: the filter as questions mean it, and whom it counts. */
export function scopeParameters(state: Pick<State, "filter" | "options">, dataset: DatasetRoles): Parameters {
  const filter = questionFilter(state.filter);
  const { kinds, ...others } = filterParameters(filter, dataset);
  const scope = filter.kinds.length < FIRST_KINDS.length ? { ...others, kinds } : others;
  const part = partOf(state);
  return part === "all" ? scope : { ...scope, roles: rolesOfPart(part, filter.prose, dataset) };
}

/** What a question is cut by that is asked of everything, in the layer of the network that a state reads. */
export const wholeScope = ({ filter: { prose, merging } }: Pick<State, "filter">, dataset: DatasetRoles): Parameters =>
  scopeParameters({ filter: { ...EVERYTHING, prose, merging }, options: {} }, dataset);

/**
 * Ids of the projects that stand for one end of a tie: the project itself, or those located in the territory. By id.
 */
export function projectsBehind(network: Network, end: string): string[] {
  if (!network.hasNode(end)) return [];
  if (network.getNodeAttribute(end, "kind") === "project") return [end];
  return network
    .filterNodes((_, { kind }) => kind === "project")
    .filter((project) => territoriesOf(network, project).has(end))
    .toSorted();
}

/** The territories where something is located and those that these are part of. */
export function territoriesOf(network: Network, id: string): Set<string> {
  const found = new Set<string>();
  const follow = (from: string, role: "located_in" | "part_of") =>
    network.forEachLinkFrom(from, (attributes, target) => {
      if (attributes.role !== role || found.has(target)) return;
      found.add(target);
      follow(target, "part_of");
    });
  follow(id, "located_in");
  return found;
}
