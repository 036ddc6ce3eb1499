import { entryOf } from "./map-entry.ts";
import { nameOrder } from "./name-order.ts";
import { SOURCE_LANGUAGE } from "./vocabulary.ts";
import { byCodeUnit, isActor, projectsOf, type Network } from "./network.ts";

/** What would be otherwise if the names that a reviewer joined were kept apart. */
export interface Hanging {
  /** Entities with the names that strict merging keeps apart from them; by kind, then name. */
  joined: {
    id: string;
    kind: "organisation" | "person" | "project" | "theme" | "territory";
    name: string;
    names: string[];
  }[];
  /** Actors that take part in several projects, and in fewer once their names are apart; `after` may be 0. */
  actors: { id: string; name: string; before: number; after: number }[];
  /** Pairs of projects, by name, that no shared actor ties any more. */
  pairs: { a: string; b: string }[];
  sharedActors: { before: number; after: number };
  ties: { before: number; after: number };
}

const inOrder = nameOrder(SOURCE_LANGUAGE);

/** Compares the whole network under reviewed and under strict merging. */
export function hangingOnMerges(reviewed: Network, strict: Network): Hanging {
  const apart = namesApart(reviewed, strict);
  const joined = reviewed
    .mapNodes((id, { kind, name, otherNames }) => ({
      id,
      kind,
      name,
      names: [...new Set(otherNames)].flatMap((other) => apart.get(`${kind} ${other}`) ?? []).toSorted(),
    }))
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => byCodeUnit(a.kind, b.kind) || inOrder(a.name, b.name) || byCodeUnit(a.id, b.id));
  const before = sharedIn(reviewed);
  const after = sharedIn(strict);
  const numbers = new Map<string, number>();
  const tiesBefore = tiesOf(before, numbers);
  const tiesAfter = tiesOf(after, numbers);
  const ids = [...numbers.keys()];
  const nameOf = (id: string): string => reviewed.getNodeAttribute(id, "name");
  return {
    joined,
    actors: [...before]
      .map(([id, projects]) => ({
        id,
        name: nameOf(id),
        before: projects.length,
        after: projectsOf(strict, id).length,
      }))
      .filter((actor) => actor.after < actor.before),
    pairs: [...tiesBefore]
      .filter((pair) => !tiesAfter.has(pair))
      .map((pair) => ({ a: nameOf(ids[Math.floor(pair / MOST)]!), b: nameOf(ids[pair % MOST]!) })),
    sharedActors: { before: before.size, after: after.size },
    ties: { before: tiesBefore.size, after: tiesAfter.size },
  };
}

/** The names of who is there under strict merging alone, each as often as somebody bears it, by kind and name. */
function namesApart(reviewed: Network, strict: Network): Map<string, string[]> {
  const apart = new Map<string, string[]>();
  strict.forEachNode((id, { kind, name }) => {
    if (reviewed.hasNode(id)) return;
    entryOf(apart, `${kind} ${name}`, (): string[] => []).push(name);
  });
  return apart;
}

/** Actors of at least two projects, with these. */
function sharedIn(network: Network): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  network.forEachNode((id, attributes) => {
    const projects = isActor(attributes) ? projectsOf(network, id) : [];
    if (projects.length > 1) shared.set(id, projects);
  });
  return shared;
}

/** More than there are projects, so that a pair of them has a number of its own. */
const MOST = 2 ** 25;

/**
 * Pairs of projects that share an actor by the numbers of both, the first by id first: a string for each would take
 * many times as long. `numbers` grows by those of projects that had none.
 */
function tiesOf(shared: ReadonlyMap<string, readonly string[]>, numbers: Map<string, number>): Set<number> {
  const pairs = new Set<number>();
  for (const projects of shared.values()) {
    const here = projects.map((id) => entryOf(numbers, id, () => numbers.size));
    for (const [i, a] of here.entries()) for (let k = i + 1; k < here.length; k++) pairs.add(a * MOST + here[k]!);
  }
  return pairs;
}
