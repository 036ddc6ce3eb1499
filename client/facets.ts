import type { Status } from "../server/contract/shared.ts";
import { projectsOf, type Network } from "./network.ts";
import { KINDS, ROLES } from "./vocabulary.ts";

/** A value of a facet: how many there are in the whole network, and how many of them are shown. */
export interface FacetValue {
  value: string;
  name: string;
  all: number;
  shown: number;
}

/** Every facet that the legend offers, each with its values. */
export interface Facets {
  kinds: FacetValue[];
  roles: FacetValue[];
  statuses: FacetValue[];
  /** Counted in projects. */
  regions: FacetValue[];
  themes: FacetValue[];
  legalForms: FacetValue[];
  projects: FacetValue[];
  /** Most projects that one actor takes part in. */
  mostProjects: number;
}

/**
 * Counts beside every choice. Themes and places of a project are read in the whole network, whether it is shown in the
 * shown one; so counts never depend on which kinds are drawn. Most first, then name, by code unit.
 */
export function facetsOf(whole: Network, shown: Network): Facets {
  const kinds = tally(KINDS);
  const roles = tally(ROLES);
  const statuses = tally<Status>(["stated", "reviewed", "inferred"]);
  const regions = tally<string>([]);
  const themes = tally<string>([]);
  const legalForms = tally<string>([]);
  const projects: FacetValue[] = [];
  let mostProjects = 1;

  whole.forEachNode((id, { kind, name, region, legalForm }) => {
    const isShown = shown.hasNode(id);
    kinds.add(kind, kind, isShown);
    if (kind !== "project") return;
    projects.push({ value: id, name, all: 1, shown: Number(isShown) });
    if (region) regions.add(region.id, region.name, isShown);
    if (legalForm) legalForms.add(legalForm, legalForm, isShown);
  });
  whole.forEachEdge((edge, { role, evidence }, source, target) => {
    const isShown = shown.hasEdge(edge);
    roles.add(role, role, isShown);
    for (const status of new Set(evidence.map((entry) => entry.status))) statuses.add(status, status, isShown);
    if (role === "addresses") themes.add(target, whole.getNodeAttribute(target, "name"), shown.hasNode(source));
  });
  whole.forEachNode((id) => (mostProjects = Math.max(mostProjects, projectsOf(whole, id).length)));
  return {
    kinds: kinds.values(),
    roles: roles.values().filter(({ all }) => all > 0),
    statuses: statuses.values().filter(({ all }) => all > 0),
    regions: ordered(regions.values()),
    themes: ordered(themes.values()),
    legalForms: ordered(legalForms.values()),
    projects: projects.toSorted(byName),
    mostProjects,
  };
}

function tally<T extends string>(first: readonly T[]) {
  const counts = new Map<string, FacetValue>(
    first.map((value) => [value, { value, name: value, all: 0, shown: 0 }] as const),
  );
  return {
    add(value: T, name: string, isShown: boolean): void {
      const entry = counts.get(value) ?? { value, name, all: 0, shown: 0 };
      counts.set(value, entry);
      entry.all += 1;
      entry.shown += Number(isShown);
    },
    values: (): FacetValue[] => [...counts.values()],
  };
}

const byName = (a: FacetValue, b: FacetValue): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const ordered = (values: FacetValue[]): FacetValue[] => values.toSorted((a, b) => b.all - a.all || byName(a, b));
