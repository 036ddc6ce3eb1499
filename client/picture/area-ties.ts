import type { Role } from "../../server/contract/shared.ts";
import { entryOf } from "../model/map-entry.ts";
import { byCodeUnit, isActor, type Network } from "../model/network.ts";
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
  const ids = [...new Set(of.values())].sort(byCodeUnit);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const areaOf = new Map(Array.from(of, ([member, id]) => [member, numbers.get(id)!]));
  const weights = weighing(ids);
  const actors = shown.filterNodes((_id, attributes) => isActor(attributes));
  for (const [done, id] of actors.entries()) {
    if (done % PIECE === PIECE - 1) await turn();
    if (isInSeveral(whole, id)) shared.add(id);
    const here = [...rolesInAreas(shown, id, areaOf)].sort(([a], [b]) => a - b);
    for (const [at, [a, rolesOfA]] of here.entries()) {
      counts.set(ids[a]!, (counts.get(ids[a]!) ?? 0) + 1);
      for (let other = at + 1; other < here.length; other++) weights.add(a, here[other]![0], rolesOfA, here[other]![1]);
    }
  }
  await turn();
  shown.forEachLink(({ role }, source, target) => {
    const a = areaOf.get(source);
    const b = a === undefined ? undefined : areaOf.get(target);
    if (a !== undefined && b !== undefined && a !== b) weights.add(Math.min(a, b), Math.max(a, b), [role], []);
  });
  return { counts, ties: weights.ties(), shared };
}

/** Whether an actor takes part in more than one project. */
function isInSeveral(whole: Network, actor: string): boolean {
  let first: string | null = null;
  let isSo = false;
  whole.forEachLinkFrom(actor, (link, project) => {
    if (!isPart(link)) return;
    first ??= project;
    isSo ||= project !== first;
  });
  return isSo;
}

/** By which roles an actor takes part in the projects of each area, each role once. */
function rolesInAreas(shown: Network, actor: string, areaOf: ReadonlyMap<string, number>): Map<number, Role[]> {
  const roles = new Map<number, Role[]>();
  shown.forEachLinkFrom(actor, (link, project) => {
    const area = isPart(link) ? areaOf.get(project) : undefined;
    if (area === undefined) return;
    const known = entryOf(roles, area, (): Role[] => []);
    if (!known.includes(link.role)) known.push(link.role);
  });
  return roles;
}

/** Adds up what ties areas, which are told by their places among their ids: a string for each pair takes longer. */
function weighing(ids: readonly string[]) {
  const weights = new Map<number, { a: number; b: number; weight: number; roles: Map<Role, number> }>();
  return {
    /** One tie more of two areas, by what ties it to either. */
    add(a: number, b: number, rolesOfA: readonly Role[], rolesOfB: readonly Role[]): void {
      const tie = entryOf(weights, a * ids.length + b, () => ({ a, b, weight: 0, roles: new Map<Role, number>() }));
      tie.weight += 1;
      for (const role of rolesOfA) tie.roles.set(role, (tie.roles.get(role) ?? 0) + 1);
      for (const role of rolesOfB) if (!rolesOfA.includes(role)) tie.roles.set(role, (tie.roles.get(role) ?? 0) + 1);
    },
    ties: (): AreaTie[] =>
      [...weights.values()]
        .sort((a, b) => b.weight - a.weight || a.a - b.a || a.b - b.b)
        .map(({ a, b, weight, roles }) => ({
          ...{ a: ids[a]!, b: ids[b]!, weight },
          roles: [...roles]
            .map(([role, count]) => ({ role, count }))
            .sort((one, other) => other.count - one.count || byRole(one.role, other.role)),
        })),
  };
}
