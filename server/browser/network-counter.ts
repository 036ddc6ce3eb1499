import type { Dataset } from "../../seed/package/schema.ts";
import type { Counts } from "../contract/corrections-messages.ts";
import { ACTOR_ROLES } from "../contract/vocabulary.ts";
import { edgeKey } from "../contract/edge-key.ts";

type Link = Dataset["links"][number];

/** What the network of a package counts, and of others that have most of their rows with it. */
export interface NetworkCounter {
  counts: Counts;
  /**
   * The counts of another package, and who but projects has a link in it and none in the first. It must hold the very
   * rows of the first where these are alike: only what differs is counted.
   */
  of: (other: Dataset) => { counts: Counts; linked: ReadonlySet<string> };
}

/**
 * Counts the network of a package by its rows, as its questions do over everything but prose: points (projects, and
 * whoever has a link), links, actors of two projects or more, pairs of projects that share an actor.
 */
export function networkCounter(dataset: Dataset): NetworkCounter {
  const own = dataset.roles.flatMap(({ id, participates }) => (participates ? [id] : []));
  const tally = new Tally(new Set<string>([...ACTOR_ROLES, ...own]));
  for (const row of dataset.links) tally.change(row, 1);
  const countsOf = ({ projects }: Dataset): Counts => ({
    points: projects.length + tally.others,
    links: tally.edges.size,
    shared: tally.shared,
    pairs: tally.pairs.size,
  });
  const rows = new Set(dataset.links);
  return {
    counts: countsOf(dataset),
    of: (other) => {
      const kept = new Set(other.links);
      const [gone, came] = [dataset.links.filter((row) => !kept.has(row)), other.links.filter((row) => !rows.has(row))];
      const ends = new Set([...gone, ...came].flatMap(({ source, target }) => [source, target]));
      const before = new Set([...ends].filter((id) => tally.links.has(id)));
      for (const row of gone) tally.change(row, -1);
      for (const row of came) tally.change(row, 1);
      const counts = countsOf(other);
      const linked = new Set(
        [...ends].filter((id) => !id.startsWith("project:") && tally.links.has(id) && !before.has(id)),
      );
      for (const row of came) tally.change(row, -1);
      for (const row of gone) tally.change(row, 1);
      return { counts, linked };
    },
  };
}

/** Numbers by key; a key whose number is nothing is not there. */
class Numbers extends Map<string, number> {
  /** The number of a key once so many more or fewer are counted. */
  add(key: string, by: number): number {
    const now = (this.get(key) ?? 0) + by;
    if (now === 0) this.delete(key);
    else this.set(key, now);
    return now;
  }
}

class Tally {
  /** Rows of each edge, edges of each end, and actors that each pair of projects shares. */
  readonly edges = new Numbers();
  readonly links = new Numbers();
  readonly pairs = new Numbers();
  /** Ends that are no projects, which alone are points without a link. */
  others = 0;
  /** Actors of two projects or more. */
  shared = 0;
  readonly #projects = new Map<string, Numbers>();
  readonly #roles: ReadonlySet<string>;

  constructor(roles: ReadonlySet<string>) {
    this.#roles = roles;
  }

  /** One row more or less. */
  change(row: Link, by: 1 | -1): void {
    const { source, role, target, section } = row;
    if (section === "prose") return;
    const left = this.edges.add(edgeKey(source, role, target), by);
    if (left !== (by === 1 ? 1 : 0)) return;
    for (const end of [source, target]) {
      const links = this.links.add(end, by);
      if (links === (by === 1 ? 1 : 0) && !end.startsWith("project:")) this.others += by;
    }
    if (this.#roles.has(role)) this.#take(source, target, by);
  }

  /** An actor takes part in a project by one role more or less. */
  #take(actor: string, project: string, by: 1 | -1): void {
    const projects = this.#projects.get(actor) ?? new Numbers();
    this.#projects.set(actor, projects);
    const before = projects.size;
    projects.add(project, by);
    if (projects.size === before) return;
    this.shared += Number(projects.size > 1) - Number(before > 1);
    for (const other of projects.keys())
      if (other !== project) this.pairs.add(other < project ? `${other} ${project}` : `${project} ${other}`, by);
  }
}
