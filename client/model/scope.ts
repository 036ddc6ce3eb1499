import { filterParameters, type Parameters } from "./filter-parameters.ts";
import type { Network } from "./network.ts";
import type { Choice } from "./state.ts";
import type { Role } from "../../server/contract/shared.ts";
import { isActorRole, isPart, ROLES } from "./vocabulary.ts";

/** Whom a question counts: every actor, coaches alone, or everyone but by coaching. */
export const PARTS = ["all", "coaches", "partners"] as const;
export type Part = (typeof PARTS)[number];

/** The roles that a part counts; mentions too where the text is asked for. */
export function rolesOf(part: Part, prose: boolean): readonly Role[] {
  if (part === "coaches") return ["accompanies"];
  const all = ROLES.filter(prose ? isPart : isActorRole);
  return part === "all" ? all : all.filter((role) => role !== "accompanies");
}

/** What a question is cut by: the filter without what only chooses marks on the picture (kinds, fewest projects). */
export function scopeParameters({ filter }: { filter: Choice }, part: Part = "all"): Parameters {
  const { kinds: _, minProjects: __, ...scope } = filterParameters(filter);
  // Roles chosen in the legend are the narrower wish.
  if (part === "all" || filter.roles.length > 0) return scope;
  return { ...scope, roles: rolesOf(part, filter.prose) };
}

/** Ids of the projects that stand for one end of a tie: the project itself, or those located in the territory. By id. */
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
    network.forEachOutEdge(from, (_, attributes, __, target) => {
      if (attributes.role !== role || found.has(target)) return;
      found.add(target);
      follow(target, "part_of");
    });
  follow(id, "located_in");
  return found;
}
