import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/*
 * The network counted anew from the tables of the package, by what README and `server/contract/filter.ts` say and by
 * none of the product's code: what the page says is compared with it.
 */

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(`seed/dataset/${name}.csv`, "utf8"), { columns: true, bom: true });

/** The tables that are read, as they stand. */
export const [PROJECTS, ORGANISATIONS, TERRITORIES, LINKS, ALIASES] = [
  table("projects"),
  table("organisations"),
  table("territories"),
  table("links"),
  table("aliases"),
] as const;

/** The name of each of them, by id. */
export const NAMES = new Map(
  [...PROJECTS, ...ORGANISATIONS, ...table("persons")].map((row) => [row["id"]!, row["name"]!]),
);
export const PROJECT_IDS = PROJECTS.map((row) => row["id"]!);
const LEVEL = new Map(TERRITORIES.map((row) => [row["id"]!, row["level"]!]));
export const PART_ROLES = ["carries", "leads", "accompanies", "co_facilitates", "partners"];
export const ALL_KINDS = ["project", "organisation", "person", "theme", "territory"];
export const SHOWN_KINDS = ALL_KINDS.slice(0, 3);

/** The filter of an address. */
export interface Cut {
  projects: string[];
  regions: string[];
  themes: string[];
  legalForms: string[];
  kinds: string[];
  roles: string[];
  statuses: string[];
  minProjects: number;
  prose: boolean;
  merging: string;
}

export const UNCUT: Cut = {
  ...{ projects: [], regions: [], themes: [], legalForms: [], kinds: SHOWN_KINDS, roles: [], statuses: [] },
  ...{ minProjects: 1, prose: false, merging: "reviewed" },
};

/** What a cut leaves. */
export interface Counted {
  /** Ids of the projects in scope, in order. */
  scope: string[];
  nodes: Set<string>;
  links: Link[];
  /** By actor of a kind that is kept, its projects in scope, each with the roles that it has there. */
  actors: Map<string, Map<string, Set<string>>>;
  themesOf: (project: string) => Set<string>;
  /** The territories of a level where a project lies. */
  placesOf: (project: string, level: string) => string[];
}

interface Link {
  source: string;
  role: string;
  target: string;
  statuses: string[];
}

export const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));
const isActor = (id: string): boolean => kindOf(id) === "organisation" || kindOf(id) === "person";

/** Counts what a cut leaves. */
export function count(cut: Cut): Counted {
  const links = linksUnder(cut);
  const targets = (id: string, ...roles: string[]): string[] =>
    links.filter(({ source, role }) => source === id && roles.includes(role)).map(({ target }) => target);
  const placesOf = new Map(
    PROJECT_IDS.map((id) => [id, closure(targets(id, "located_in"), (one) => targets(one, "part_of"))]),
  );
  const themesOf = new Map(PROJECT_IDS.map((id) => [id, new Set(targets(id, "addresses"))]));
  const meets = (asked: string[], has: Iterable<string>): boolean =>
    asked.length === 0 || [...has].some((one) => asked.includes(one));
  const scope = PROJECTS.filter(
    (row) =>
      meets(cut.projects, [row["id"]!]) &&
      meets(cut.regions, placesOf.get(row["id"]!)!) &&
      meets(cut.themes, themesOf.get(row["id"]!)!) &&
      meets(cut.legalForms, [row["legal_form"]!]),
  )
    .map((row) => row["id"]!)
    .toSorted();
  const isOut = (id: string): boolean => kindOf(id) === "project" && !scope.includes(id);
  const kept = links.filter(
    ({ source, target, role, statuses }) =>
      !isOut(source) && !isOut(target) && meets(cut.roles, [role]) && meets(cut.statuses, statuses),
  );
  const parts = partsOf(kept, cut);
  const tooFew = (id: string): boolean =>
    cut.minProjects > 1 && isActor(id) && (parts.get(id)?.size ?? 0) < cut.minProjects;
  const isCut = [cut.projects, cut.regions, cut.themes, cut.legalForms].some((list) => list.length > 0);
  const anchored = isCut || cut.minProjects > 1 ? anchors(scope, links, tooFew) : null;
  const stays = (id: string): boolean =>
    !isOut(id) &&
    cut.kinds.includes(kindOf(id)) &&
    !tooFew(id) &&
    (anchored === null || kindOf(id) === "project" || anchored.has(id));
  const between = kept.filter(({ source, target }) => stays(source) && stays(target));
  return {
    scope,
    links: between,
    nodes: new Set([...scope.filter(stays), ...between.flatMap(({ source, target }) => [source, target])]),
    actors: new Map([...parts].filter(([id]) => cut.kinds.includes(kindOf(id)) && !tooFew(id))),
    themesOf: (project) => themesOf.get(project)!,
    placesOf: (project, level) => [...placesOf.get(project)!].filter((place) => LEVEL.get(place) === level),
  };
}

/** One link for each source, role and target, of the evidence that counts. */
function linksUnder({ prose, merging }: Cut): Link[] {
  const found = new Map<string, Link>();
  for (const row of LINKS) {
    if (!prose && row["section"] === "prose") continue;
    const [source, target] = [row["source"]!, row["target"]!].map((id) =>
      merging === "strict" ? apart(id, row["mention"]!) : id,
    );
    const key = [source, row["role"], target].join(" ");
    const link = found.get(key) ?? { source: source!, role: row["role"]!, target: target!, statuses: [] };
    link.statuses.push(row["status"]!);
    found.set(key, link);
  }
  return [...found.values()];
}

/** Under strict merging, whom a mention means: who was joined by a reviewer stays apart. */
const apart = (id: string, mention: string): string =>
  ALIASES.find(
    (row) =>
      row["decision"] === "same" &&
      row["decided_by"] === "review" &&
      row["merged_id"] !== "" &&
      row["entity"] === id &&
      row["surface"]!.toLowerCase() === mention.toLowerCase(),
  )?.["merged_id"] ?? id;

function partsOf(links: readonly Link[], { roles, prose }: Cut): Counted["actors"] {
  const counted = roles.length > 0 ? roles : prose ? [...PART_ROLES, "mentioned_in"] : PART_ROLES;
  const parts: Counted["actors"] = new Map();
  for (const { source, role, target } of links) {
    if (kindOf(target) !== "project" || !isActor(source) || !counted.includes(role)) continue;
    if (role !== "mentioned_in" && !PART_ROLES.includes(role)) continue;
    const projects = parts.get(source) ?? new Map<string, Set<string>>();
    parts.set(source, projects.set(target, (projects.get(target) ?? new Set()).add(role)));
  }
  return parts;
}

/** What a project in scope is linked with, and what that lies in, is part of or was initiated from. */
function anchors(scope: readonly string[], links: readonly Link[], isDropped: (id: string) => boolean): Set<string> {
  const beside = links.flatMap(({ source, target }) =>
    scope.includes(source) ? [target] : scope.includes(target) ? [source] : [],
  );
  const onwards = (id: string): string[] =>
    links
      .filter(({ source, role }) => source === id && ["located_in", "part_of", "initiated"].includes(role))
      .map(({ target }) => target);
  return closure(
    [...scope, ...beside].filter((id) => !isDropped(id)),
    (id) => onwards(id).filter((one) => !isDropped(one)),
  );
}

/** Everything that a step leads to from some, over and over. */
function closure(from: readonly string[], step: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const next of step(id)) found.add(next);
  return found;
}
