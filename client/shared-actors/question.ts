import { type DatasetRoles, rolesOfPart, sharedRole, type MODES } from "../../server/contract/view-conditions.ts";
import type { Intersections, MemberLevel } from "../../server/contract/intersections.ts";
import type { Role } from "../../server/contract/shared.ts";
import type { SharedActors } from "../../server/contract/shared-actors.ts";
import type { Parameters } from "../model/filter-parameters.ts";
import type { Network } from "../model/network.ts";
import { SHARED } from "../model/options/shared-actors.ts";
import { partOf, scopeParameters, territoriesOf } from "../model/scope.ts";
import type { State } from "../model/state.ts";
import { rowsOfExactly } from "./upset-rows.ts";

type Projects = SharedActors["projects"];

/** Combinations asked for. */
const LIMIT = 5000;

/** What the view asks: of which projects or territories, in how many of them, and how many there may be at most. */
export interface SharedQuestion {
  /** The projects or territories compared, by id. */
  compared: string[];
  /** In how many of them an actor takes part at least. */
  least: number;
  /** What `least` may be at most. */
  most: number;
  /** Whether there are several to compare, or that is not known yet. */
  several: boolean;
  /** The parameters of `/api/intersections`; null as long as the scope is not known, or there is nothing to compare. */
  parameters: Parameters | null;
}

/** What the address asks of the projects in scope; null where these are not known yet. */
export function sharedQuestion(
  state: State,
  projects: Projects | null,
  whole: Network,
  dataset: DatasetRoles,
): SharedQuestion {
  const { mode, level, kind, least: wanted } = SHARED.read(state);
  const role = roleOf(state, dataset);
  const compared = comparedOf(level, state, projects, whole);
  const most = Math.max(2, compared.length);
  const least = mode === "atLeast" ? within(wanted ?? 2, most) : compared.length;
  const several = projects === null || compared.length >= 2;
  const parameters = projects !== null &&
    several && {
      ...members(mode, state, projects, dataset),
      level,
      ...(role !== "all" && state.filter.roles.length === 0 && { roles: [role] }),
      // Of a kind that the filter leaves out there is nobody, also where one asks for it alone.
      ...(kind !== "all" && { kinds: ["project", ...(state.filter.kinds.includes(kind) ? [kind] : [])] }),
      minMembers: least,
      limit: LIMIT,
    };
  return { compared, least, most, several, parameters: parameters || null };
}

/** A number of projects or territories that can be asked for: 2 at least, `most` at most. */
export const within = (wanted: number, most: number): number => Math.min(most, Math.max(2, Math.round(wanted) || 2));

/** The combinations that answer: of several members, and for "exactly these" the one of all compared. */
export function rowsOf({ rows }: Intersections, state: State, compared: readonly string[]): Intersections["rows"] {
  const asked = SHARED.read(state).mode === "exactly" ? rowsOfExactly(rows, compared) : rows;
  return asked.filter(({ members: joined }) => joined.length > 1);
}

/** The roles that are counted, to be said; none where all are. */
export function countedRoles(state: State, dataset: DatasetRoles): readonly Role[] {
  const role = roleOf(state, dataset);
  const { roles, prose } = state.filter;
  const all = rolesOfPart("all", prose, dataset);
  if (roles.length > 0) return roles.filter((one) => all.includes(one));
  if (role !== "all") return [role];
  const part = partOf(state);
  return part === "all" ? [] : rolesOfPart(part, prose, dataset);
}

/** The role that is chosen alone, or all. */
export const roleOf = (state: State, dataset: DatasetRoles): Role =>
  sharedRole(SHARED.read(state).role ?? undefined, dataset);

/** What is compared: the projects in scope, or the territories where they lie, of which the filter may name some. */
function comparedOf(level: MemberLevel, state: State, projects: Projects | null, whole: Network): string[] {
  if (projects === null) return [];
  if (level === "project") return projects.map(({ id }) => id);
  const isOfLevel = (id: string): boolean => whole.hasNode(id) && whole.getNodeAttribute(id, "level") === level;
  const { regions } = state.filter;
  if (regions.length > 0 && regions.every((id) => isOfLevel(id) || !whole.hasNode(id))) return [...regions];
  // A project may lie in several regions.
  const places = new Set(
    projects.filter(({ id }) => whole.hasNode(id)).flatMap(({ id }) => [...territoriesOf(whole, id)]),
  );
  return [...places].filter(isOfLevel);
}

/**
 * The scope as the question of combinations takes it: projects or regions, not both; and for "exactly these" everything
 * beside the compared ones too, since an actor of theirs must be in no other.
 */
function members(mode: (typeof MODES)[number], state: State, projects: Projects, dataset: DatasetRoles): Parameters {
  const { projects: ids, regions, themes, legalForms, ...rest } = scopeParameters(state, dataset);
  if (mode === "exactly") return rest;
  const some = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
  if (some(ids) && some(regions)) return { ...rest, projects: projects.map(({ id }) => id) };
  return { ...rest, projects: ids, regions, themes, legalForms };
}
