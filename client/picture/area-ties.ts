import type { Role } from "../../server/contract/shared.ts";
import { byCodeUnit, isActor, projectsOf, type Network } from "../model/network.ts";
import { tieKey } from "../model/ties.ts";
import { byRole, isPart } from "../model/vocabulary.ts";

/** How many actors take part in projects of two areas, and how many links join members of both; `a` < `b`. */
export interface AreaTie {
  a: string;
  b: string;
  weight: number;
  /** By which roles, and how many of these have each; most first, then in the order of roles. */
  roles: readonly { role: Role; count: number }[];
}

/** Actors that are looked through in a few milliseconds. */
const PIECE = 1000;

/** How many actors each area has, what ties each two, heaviest first, and which actors several projects share. */
export async function areaTies(
  shown: Network,
  whole: Network,
  of: ReadonlyMap<string, string>,
  turn: () => Promise<void> | undefined,
): Promise<{ counts: Map<string, number>; ties: AreaTie[]; shared: Set<string> }> {
  const counts = new Map<string, number>();
  const shared = new Set<string>();
  const weights = weighing();
  const actors = shown.filterNodes((_id, attributes) => isActor(attributes));
  for (const [done, id] of actors.entries()) {
    if (done % PIECE === PIECE - 1) await turn();
    if (projectsOf(whole, id).length > 1) shared.add(id);
    const here = [...rolesInAreas(shown, id, of)].sort(([a], [b]) => byCodeUnit(a, b));
    for (const [at, [a, rolesOfA]] of here.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const [b, rolesOfB] of here.slice(at + 1)) weights.add(a, b, new Set([...rolesOfA, ...rolesOfB]));
    }
  }
  await turn();
  shown.forEachLink(({ role }, source, target) => {
    const a = of.get(source);
    const b = a === undefined ? undefined : of.get(target);
    if (a !== undefined && b !== undefined && a !== b) weights.add(a < b ? a : b, a < b ? b : a, [role]);
  });
  return { counts, ties: weights.ties(), shared };
}

/** By which roles an actor takes part in the projects of each area. */
function rolesInAreas(shown: Network, actor: string, of: ReadonlyMap<string, string>): Map<string, Set<Role>> {
  const roles = new Map<string, Set<Role>>();
  shown.forEachLinkFrom(actor, (link, project) => {
    const area = isPart(link) ? of.get(project) : undefined;
    if (area === undefined) return;
    const known = roles.get(area);
    if (known) known.add(link.role);
    else roles.set(area, new Set([link.role]));
  });
  return roles;
}

/** Adds up what ties areas. */
function weighing() {
  const weights = new Map<string, { a: string; b: string; weight: number; roles: Map<Role, number> }>();
  return {
    add(a: string, b: string, roles: Iterable<Role>): void {
      const key = tieKey(a, b);
      let tie = weights.get(key);
      if (tie === undefined) weights.set(key, (tie = { a, b, weight: 0, roles: new Map() }));
      tie.weight += 1;
      for (const role of roles) tie.roles.set(role, (tie.roles.get(role) ?? 0) + 1);
    },
    ties: (): AreaTie[] =>
      [...weights.values()]
        .sort((a, b) => b.weight - a.weight || byCodeUnit(a.a, b.a) || byCodeUnit(a.b, b.b))
        .map((tie) => ({
          ...tie,
          roles: [...tie.roles]
            .map(([role, count]) => ({ role, count }))
            .sort((a, b) => b.count - a.count || byRole(a.role, b.role)),
        })),
  };
}
