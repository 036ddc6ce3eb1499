import type { Role } from "../../server/contract/shared.ts";
import { isActor, targetsOfEach, type Network } from "../model/network.ts";
import { setFilter } from "../model/filter-steps.ts";
import { EVERYTHING, goToView, select, batch, type Step } from "../model/state.ts";
import { isActorRole } from "../model/vocabulary.ts";
import type { FirstWords } from "../i18n/words.ts";

/** A sentence computed from the data, how sure it is, and the step to the view that shows it. */
export interface Finding {
  sentence: string;
  sureness: string;
  step: Step;
}

/** What the three findings rest on: counts over the whole network, prose not counted. */
export interface Figures {
  coaches: number;
  /** Coaches of at least two projects. */
  sharedCoaches: string[];
  projectsWithoutCoach: number;
  /**
   * Organisations that take part in a project, and those of the network that take part in none (a movement by its
   * branches).
   */
  organisations: number;
  organisationsBeside: number;
  sharedOrganisations: string[];
  /** People that take part in a project, and those of them that do in two at least. */
  persons: number;
  sharedPersons: number;
  /** Organisations and persons of at least two projects, and those of them whose projects lie in several regions. */
  sharedActors: number;
  acrossRegions: number;
  projects: number;
  /** Projects that the data place in a region. */
  placed: number;
  /** Projects in the largest group that holds together by shared actors. */
  connected: number;
  openCards: number;
  unnamedPartners: number;
}

/**
 * The most telling facts of a network, in words, of a role told apart too; nothing is said of what there is none of.
 */
export function findings(network: Network, words: FirstWords): Finding[] {
  const figures = knownFigures(network, words.apart);
  const say = words.findings;
  const floor = say.sureFloor(figures.openCards, figures.unnamedPartners);
  const list: (Finding | false)[] = [
    words.apart !== null &&
      figures.coaches > 0 && {
        sentence: say.coaches(figures.sharedCoaches.length, figures.coaches),
        sureness:
          figures.projectsWithoutCoach === 0 ? say.sureCoaches : say.sureCoachesMissing(figures.projectsWithoutCoach),
        step: batch("filter", [
          goToView("network"),
          setFilter({ ...EVERYTHING, roles: [words.apart], minProjects: 2 }),
          select([]),
        ]),
      },
    figures.organisations > 0 && {
      sentence: say.organisations(figures.sharedOrganisations.length, figures.organisations),
      sureness:
        figures.organisationsBeside === 0 ? floor : `${floor} ${say.beside(figures.organisationsBeside)}`.trim(),
      step: batch("filter", [
        goToView("network"),
        setFilter({ ...EVERYTHING, kinds: ["project", "organisation"], minProjects: 2 }),
        select([]),
      ]),
    },
    figures.organisations === 0 &&
      figures.coaches === 0 &&
      figures.persons > 0 && {
        sentence: say.persons(figures.sharedPersons, figures.persons),
        sureness: floor,
        step: batch("filter", [
          goToView("network"),
          setFilter({ ...EVERYTHING, kinds: ["project", "person"], minProjects: 2 }),
          select([]),
        ]),
      },
    figures.projects > 0 && {
      sentence:
        `${say.components(figures.connected, figures.projects)} ${say.regions(figures.acrossRegions, figures.placed && figures.sharedActors)}`.trim(),
      sureness: say.sureTies,
      step: goToView("territories"),
    },
  ];
  return list.filter((finding) => finding !== false);
}

const known = new WeakMap<Network, Map<Role | null, Figures>>();

/** The figures of a network, counted once: those of a large one take a moment, and findings stand in two places. */
function knownFigures(network: Network, apart: Role | null): Figures {
  const before = known.get(network) ?? new Map<Role | null, Figures>();
  const figures = before.get(apart) ?? figuresOf(network, apart);
  known.set(network, before.set(apart, figures));
  return figures;
}

/** The counts behind the findings. */
export function figuresOf(network: Network, apart: Role | null): Figures {
  const figures: Figures = {
    coaches: 0,
    sharedCoaches: [],
    projectsWithoutCoach: 0,
    organisations: 0,
    organisationsBeside: 0,
    sharedOrganisations: [],
    persons: 0,
    sharedPersons: 0,
    sharedActors: 0,
    acrossRegions: 0,
    projects: 0,
    placed: 0,
    connected: 0,
    openCards: 0,
    unnamedPartners: 0,
  };
  const held = targetsOfEach(network, isActorRole);
  const coachedBy = apart === null ? NOBODY : targetsOfEach(network, ({ role }) => role === apart);
  const coached = new Set([...coachedBy.values()].flatMap((projects) => [...projects]));
  const ties: ReadonlySet<string>[] = [];
  network.forEachNode((id, attributes) => {
    if (attributes.kind === "project") {
      figures.projects += 1;
      figures.placed += attributes.region ? 1 : 0;
      figures.openCards += attributes.openPartners ? 1 : 0;
      figures.unnamedPartners += attributes.unnamedPartners ?? 0;
      figures.projectsWithoutCoach += coached.has(id) ? 0 : 1;
      return;
    }
    if (!isActor(attributes)) return;
    const coachedProjects = coachedBy.get(id)?.size ?? 0;
    if (coachedProjects > 0) figures.coaches += 1;
    if (coachedProjects > 1) figures.sharedCoaches.push(id);
    const projects = held.get(id);
    if (attributes.kind === "organisation") figures[projects ? "organisations" : "organisationsBeside"] += 1;
    if (attributes.kind === "person" && projects) figures.persons += 1;
    if (projects === undefined || projects.size < 2) return;
    if (attributes.kind === "person") figures.sharedPersons += 1;
    if (attributes.kind === "organisation") figures.sharedOrganisations.push(id);
    figures.sharedActors += 1;
    ties.push(projects);
    const regions = new Set<string>();
    for (const project of projects) {
      const region = network.getNodeAttribute(project, "region");
      if (region) regions.add(region.id);
    }
    if (regions.size > 1) figures.acrossRegions += 1;
  });
  figures.connected = largestGroup(ties);
  return figures;
}

const NOBODY: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** Size of the largest set of projects that hang together, given the projects of each shared actor. */
function largestGroup(groups: Iterable<ReadonlySet<string>>): number {
  const root = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let above = root.get(top); above !== undefined && above !== top; above = root.get(top)) top = above;
    // What was walked leads to the top at once from then on: thousands in a row take no time, and no stack.
    for (let at = id; at !== top;) {
      const above = root.get(at)!;
      root.set(at, top);
      at = above;
    }
    return top;
  };
  for (const [first, ...others] of groups) for (const other of others) root.set(find(other), find(first!));
  const sizes = new Map<string, number>();
  for (const id of new Set([...root].flat())) sizes.set(find(id), (sizes.get(find(id)) ?? 0) + 1);
  return [...sizes.values()].reduce((largest, size) => Math.max(largest, size), 0);
}
