import type { ChangedFigure, ChangedFindings, ChangedSort } from "../contract/changed-findings.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { betweenness } from "./betweenness.ts";
import { tieWalker } from "./projection.ts";
import { ranks } from "./rank.ts";
import { type Scope, type TwoMode, twoMode } from "./two-mode.ts";

/** What tells an actor or a project from others in both networks. */
export type Same = (entity: { id: string; name: string }) => string;

/** How many figures of a sort are listed. */
const LISTED = 500;

/**
 * What is found in one scope and not, or otherwise, in another: the same actors and projects are those of one `same`
 * (their id unless told); of several of one `same` the first are, the second are, and so on. Lists come by how far
 * apart the figures are, then by name, and are cut.
 */
export function changedFindings(before: Scope, after: Scope, same: Same = ({ id }) => id): ChangedFindings {
  const [one, other] = [keyed(before, same), keyed(after, same)];
  const [was, is] = [one, other].map(({ network }) => ({ ...betweenness(network), counts: sharedCounts(network) }));
  const ranksOf = ({ actors, counts }: typeof was & object): Figures => {
    const all = ranks(actors);
    return counts.map((count, i) => (count === null ? null : all[i]!));
  };
  return {
    sharedActors: ofActors(one, other, was!.counts, is!.counts),
    pairs: ofPairs(one, other),
    ranks: ofActors(one, other, ranksOf(was!), ranksOf(is!)),
    estimated: was!.sampling !== null || is!.sampling !== null,
  };
}

/** A figure of each actor by its number; null of those that have none. */
type Figures = readonly (number | null)[];

/** A two-mode network whose nodes have keys that both networks share. */
interface Keyed {
  network: TwoMode;
  actorKeys: string[];
  projectKeys: string[];
}

function keyed(scope: Scope, same: Same): Keyed {
  const network = twoMode(scope);
  return { network, actorKeys: keysOf(network.actors, same), projectKeys: keysOf(network.projects, same) };
}

/** A key of each. Of several that are the same the second is told from the first, and is the second of the other's. */
function keysOf(entities: readonly { id: string; name: string }[], same: Same): string[] {
  const times = new Map<string, number>();
  return entities.map((entity) => {
    const key = same(entity);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} #${time}`;
  });
}

/** Projects of each actor that is in two or more, by its number. */
const sharedCounts = ({ projectsOf }: TwoMode): Figures => projectsOf.map(({ length }) => (length > 1 ? length : null));

function ofActors(one: Keyed, other: Keyed, before: Figures, after: Figures): ChangedSort {
  const found = new Map<string, ChangedFigure>();
  before.forEach((figure, i) => {
    const { name, kind } = one.network.actors[i]!;
    if (figure !== null) found.set(one.actorKeys[i]!, { names: [name], kind, before: figure, after: null });
  });
  after.forEach((figure, i) => {
    if (figure === null) return;
    const { name, kind } = other.network.actors[i]!;
    const key = other.actorKeys[i]!;
    found.set(key, { ...(found.get(key) ?? { names: [name], kind, before: null }), after: figure });
  });
  return sorted([...found.values()], count(before), count(after));
}

const count = (figures: Figures): number => figures.filter((one) => one !== null).length;

/** Project by project, so that no more than the pairs that differ are held. */
function ofPairs(one: Keyed, other: Keyed): ChangedSort {
  const names = new Map<string, string>();
  for (const { network, projectKeys } of [other, one])
    network.projects.forEach(({ name }, i) => names.set(projectKeys[i]!, name));
  const [tiesBefore, tiesAfter] = [tiesByKey(one), tiesByKey(other)];
  const changed: ChangedFigure[] = [];
  let [before, after] = [0, 0];
  for (const key of names.keys()) {
    const [was, is] = [tiesBefore(key), tiesAfter(key)];
    before += was.size;
    after += is.size;
    for (const second of new Set([...was.keys(), ...is.keys()])) {
      const figures = { before: was.get(second) ?? null, after: is.get(second) ?? null };
      if (figures.before !== figures.after)
        changed.push({ names: [names.get(key)!, names.get(second)!], kind: null, ...figures });
    }
  }
  return sorted(changed, before, after);
}

/** The ties of a project with those whose keys come after its own. */
function tiesByKey({ network, projectKeys }: Keyed): (key: string) => ReadonlyMap<string, number> {
  const numbers = new Map(projectKeys.map((key, i) => [key, i]));
  const walk = tieWalker(network);
  return (key) => {
    const ties = new Map<string, number>();
    const project = numbers.get(key);
    if (project === undefined) return ties;
    const { found, count: neighbours, times } = walk(project);
    for (const other of found.subarray(0, neighbours))
      if (projectKeys[other]! > key) ties.set(projectKeys[other]!, times[other]!);
    return ties;
  };
}

function sorted(figures: readonly ChangedFigure[], before: number, after: number): ChangedSort {
  const apart = ({ before: was, after: is }: ChangedFigure): number =>
    was === null || is === null ? Infinity : Math.abs(was - is);
  const changed = figures
    .filter((one) => one.before !== one.after)
    .map((one) => ({ one, apart: apart(one), name: one.names.join(" ") }))
    // Two that are infinitely far apart are as far.
    .toSorted((a, b) => (a.apart === b.apart ? byCodeUnit(a.name, b.name) : b.apart - a.apart))
    .map(({ one }) => one);
  return { before, after, total: changed.length, changed: changed.slice(0, LISTED) };
}
