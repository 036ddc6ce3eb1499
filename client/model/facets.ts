import type { Status } from "../../server/contract/shared.ts";
import { heldTerritories } from "./held-territories.ts";
import { countAlike, isActor, partsOfEach, targetsOfEach, type Network } from "./network.ts";
import { perNetwork } from "./per-network.ts";
import { finish, type Steps } from "./steps.ts";
import { EVERYTHING, type Choice } from "./state.ts";
import { byRole, isPart, KINDS } from "./vocabulary.ts";

/**
 * A value of a facet: how many there are in the whole network, and how many of them are shown, or would be were it
 * chosen too.
 */
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
  /** Counted in projects, as regions are; none where all projects lie in one. Chosen by the filter of regions. */
  countries: FacetValue[];
  regions: FacetValue[];
  themes: FacetValue[];
  legalForms: FacetValue[];
  projects: FacetValue[];
  /** Most projects that one actor takes part in. */
  mostProjects: number;
  /** How many actors of at least 1, 2, 3… projects the rest of the filter leaves. */
  engaged: { least: number; actors: number }[];
}

/** The facets that choose projects. */
const PROJECT_FACETS = ["projects", "regions", "themes", "legalForms"] as const;
type ProjectFacet = (typeof PROJECT_FACETS)[number];

/**
 * Counts beside every choice. Themes and places of a project are read in the whole network, whether it is shown in the
 * shown one; so counts never depend on which kinds are drawn. Where some values of a facet are chosen, the others count
 * what they would add. Most first, then name, by code unit.
 */
export const facetsOf = (...asked: Parameters<typeof facetSteps>): Facets => finish(facetSteps(...asked));

/** The same in steps. */
export function* facetSteps(whole: Network, shown: Network, filter: Choice = EVERYTHING): Steps<Facets> {
  const kinds = tally(KINDS);
  const roles = tally<string>([]);
  const statuses = tally<Status>(["stated", "reviewed", "inferred"]);
  const passes = projectFilter(whole, filter);
  const remains = (facet: ProjectFacet, value: string, id: string): boolean =>
    filter[facet].length === 0 || filter[facet].includes(value) ? shown.hasNode(id) : passes(id, facet);

  whole.forEachNode((id, { kind }) => kinds.add(kind, kind, shown.hasNode(id)));
  for (const [{ role, statuses: held }, count] of countAlike(whole)) {
    roles.add(role, role, false, count);
    for (const status of held) statuses.add(status, status, false, count);
  }
  for (const [{ role, statuses: held }, count] of countAlike(shown)) {
    roles.show(role, count);
    for (const status of held) statuses.show(status, count);
  }
  yield;
  const taken = partsOfEach(whole);
  let mostProjects = 1;
  for (const { size } of taken.values()) mostProjects = Math.max(mostProjects, size);
  yield;
  const ofProjects = projectFacetsOf(whole, remains);
  yield;
  return {
    kinds: kinds.values().filter(({ all }) => all > 0),
    roles: roles.values().toSorted((a, b) => byRole(a.value, b.value)),
    statuses: statuses.values().filter(({ all }) => all > 0),
    ...ofProjects,
    mostProjects,
    engaged: engagedIn(whole, filter, taken, (id) => passes(id)),
  };
}

/**
 * The facets that choose projects; `remains`: whether a project that has a value of one is shown, or would be were that
 * chosen too.
 */
export function projectFacetsOf(
  whole: Network,
  remains: (facet: ProjectFacet, value: string, project: string) => boolean = () => true,
): Pick<Facets, ProjectFacet | "countries"> {
  const held = new Set(heldTerritories(whole, "country"));
  const countries = tally<string>([]);
  const regions = tally<string>([]);
  const themes = tally<string>([]);
  const legalForms = tally<string>([]);
  whole.forEachNode((id, { kind, region, legalForm, territories }) => {
    if (kind !== "project") return;
    if (held.size > 1)
      for (const place of territories ?? [])
        if (held.has(place)) countries.add(place, whole.getNodeAttribute(place, "name"), remains("regions", place, id));
    if (region) regions.add(region.id, region.name, remains("regions", region.id, id));
    if (legalForm) legalForms.add(legalForm, legalForm, remains("legalForms", legalForm, id));
  });
  whole.forEachLink(({ role }, source, target, _from, { name }) => {
    if (role === "addresses") themes.add(target, name, remains("themes", target, source));
  });
  return {
    countries: ordered(countries.values()),
    regions: ordered(regions.values()),
    themes: ordered(themes.values()),
    legalForms: ordered(legalForms.values()),
    projects: projectsByName(whole).map(({ value, name }) => ({
      ...{ value, name, all: 1 },
      shown: Number(remains("projects", value, value)),
    })),
  };
}

const projectsByName = perNetwork((whole): readonly Pick<FacetValue, "value" | "name">[] =>
  whole
    .filterNodes((_id, { kind }) => kind === "project")
    .map((value) => ({ value, name: whole.getNodeAttribute(value, "name") }))
    .toSorted(byName),
);

/**
 * The values of a list with one taken out or put in, in the order of all; where all are chosen nothing is restricted,
 * which is the empty list.
 */
export function toggledAmong<T extends string>(all: readonly T[], chosen: readonly T[], value: T): T[] {
  const next = all.filter((one) => (one === value) !== chosen.includes(one));
  return next.length === all.length ? [] : next;
}

/** Whether a project passes the filter, but for one of its facets. */
function projectFilter(whole: Network, filter: Choice): (id: string, except?: ProjectFacet) => boolean {
  const valuesOf = (id: string, facet: ProjectFacet): string[] => {
    const { region, territories = [], legalForm } = whole.getNodeAttributes(id);
    if (facet === "projects") return [id];
    if (facet === "regions") return region ? [region.id, ...territories] : territories;
    if (facet === "legalForms") return legalForm ? [legalForm] : [];
    const themes: string[] = [];
    whole.forEachLinkFrom(id, ({ role }, theme) => role === "addresses" && themes.push(theme));
    return themes;
  };
  return (id, except) =>
    PROJECT_FACETS.every(
      (facet) =>
        facet === except ||
        filter[facet].length === 0 ||
        valuesOf(id, facet).some((value) => filter[facet].includes(value)),
    );
}

/** `held`: where each entity's links lead that take part, whatever their role. */
function engagedIn(
  whole: Network,
  { kinds, roles }: Choice,
  held: ReadonlyMap<string, ReadonlySet<string>>,
  passes: (project: string) => boolean,
): Facets["engaged"] {
  const passing = new Set(whole.filterNodes((id, { kind }) => kind === "project" && passes(id)));
  const heldSo = roles.length === 0 ? held : targetsOfEach(whole, (link) => isPart(link) && roles.includes(link.role));
  const actors: number[] = [];
  for (const [id, targets] of heldSo) {
    const attributes = whole.getNodeAttributes(id);
    if (!isActor(attributes) || !kinds.includes(attributes.kind)) continue;
    let projects = 0;
    for (const target of targets) projects += passing.has(target) ? 1 : 0;
    for (let least = 1; least <= projects; least++) actors[least] = (actors[least] ?? 0) + 1;
  }
  return actors.flatMap((count, least) => (least === 0 ? [] : [{ least, actors: count }]));
}

function tally<T extends string>(first: readonly T[]) {
  const counts = new Map<string, FacetValue>(
    first.map((value) => [value, { value, name: value, all: 0, shown: 0 }] as const),
  );
  return {
    add(value: T, name: string, isShown = false, count = 1): void {
      let entry = counts.get(value);
      if (entry === undefined) counts.set(value, (entry = { value, name, all: 0, shown: 0 }));
      entry.all += count;
      entry.shown += isShown ? count : 0;
    },
    /** Counts some that were added as shown too. */
    show(value: T, count: number): void {
      counts.get(value)!.shown += count;
    },
    values: (): FacetValue[] => [...counts.values()],
  };
}

const byName = (a: Pick<FacetValue, "name">, b: Pick<FacetValue, "name">): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

const ordered = (values: FacetValue[]): FacetValue[] => values.toSorted((a, b) => b.all - a.all || byName(a, b));
