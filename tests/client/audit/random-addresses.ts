import {
  ALL_KINDS,
  LINKS,
  PART_ROLES,
  PROJECT_IDS,
  PROJECTS,
  TERRITORIES,
  UNCUT,
  type Cut,
} from "./counted-network.ts";

/** An address of the page, and what it asks. */
export interface Asked {
  address: string;
  view: string;
  cut: Cut;
  options: Record<string, string>;
  language: "fr" | "en";
}

const ROLES = [...PART_ROLES, "addresses", "located_in", "part_of", "initiated", "mentioned_in"];
const REGIONS = TERRITORIES.filter((row) => row["level"] === "region").map((row) => row["id"]!);
const THEMES = [...new Set(LINKS.filter((row) => row["role"] === "addresses").map((row) => row["target"]!))];
const FORMS = [...new Set(PROJECTS.map((row) => row["legal_form"]!))].filter(Boolean);
const ENDS = [
  ...new Set(
    LINKS.filter((row) => PART_ROLES.includes(row["role"]!)).flatMap((row) => [row["source"]!, row["target"]!]),
  ),
];
const QUESTIONS = ["ties", "paths", "bridges", "without", "backbone", "gaps"];
/** Every view and question, those with most options more often. */
const VIEWS = [
  "network",
  "shared-actors",
  "ties",
  "ties",
  "paths",
  "bridges",
  "without",
  "backbone",
  "gaps",
  "map",
  "ties",
  "shared-actors",
  "table",
];

/** So many addresses of all views in both languages, the same for the same seed. */
export function randomAddresses(many: number, seed: number): Asked[] {
  const random = draws(seed);
  return Array.from({ length: many }, (_, index) => {
    const view = VIEWS[index % VIEWS.length]!;
    const options = optionsOf(view, random);
    return addressed({ view, cut: cutOf(random), options, language: index % 2 === 0 ? "fr" : "en" });
  });
}

interface Draws {
  chance: (share: number) => boolean;
  one: <T>(list: readonly T[]) => T;
  some: <T>(list: readonly T[], most: number) => T[];
}

/** Numbers of a linear congruence (Lehmer, 1951). */
function draws(seed: number): Draws {
  let state = seed;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => {
    const chosen = new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => one(list)));
    return list.filter((item) => chosen.has(item));
  };
  return { chance: (share) => next() < share, one, some };
}

function cutOf({ chance, one, some }: Draws): Cut {
  return {
    ...UNCUT,
    ...(chance(0.35) && { regions: some(REGIONS, 4) }),
    ...(chance(0.25) && { themes: some(THEMES, 4) }),
    ...(chance(0.15) && { legalForms: some(FORMS, 3) }),
    ...(chance(0.15) && { projects: some(PROJECT_IDS, 12) }),
    ...(chance(0.2) && { roles: some(ROLES, 6) }),
    ...(chance(0.15) && { statuses: some(["stated", "reviewed", "inferred"], 2) }),
    ...(chance(0.2) && {
      kinds: one([
        ["project", "organisation"],
        ["project", "person"],
        ALL_KINDS.slice(0, 4),
        ALL_KINDS,
        ["person"],
        ["project"],
      ]),
    }),
    ...(chance(0.2) && { minProjects: one([2, 3, 4]) }),
    ...(chance(0.2) && { prose: true }),
    ...(chance(0.2) && { merging: "strict" }),
  };
}

function optionsOf(view: string, { chance, one }: Draws): Record<string, string> {
  const maybe = (name: string, share: number, values: readonly string[]) => chance(share) && { [name]: one(values) };
  const level = view === "ties" ? ["region", "departement", "actor"] : ["region"];
  return {
    ...maybe("ties.part", 0.45, ["coaches", "partners"]),
    ...(QUESTIONS.includes(view) && { "territories.question": view }),
    ...(["ties", "backbone", "gaps"].includes(view) && maybe("territories.level", 0.6, level)),
    ...(view === "shared-actors" && {
      ...maybe("shared.level", 0.4, ["region"]),
      ...maybe("shared.mode", 0.4, ["everywhere", "exactly"]),
      ...maybe("shared.k", 0.4, ["2", "3", "5"]),
      ...maybe("shared.kind", 0.3, ["organisation", "person"]),
      ...maybe("shared.role", 0.3, PART_ROLES),
    }),
    ...(view === "ties" && {
      ...maybe("ties.as", 0.6, ["network", "list"]),
      ...maybe("ties.weight", 0.4, ["newman", "jaccard"]),
    }),
    ...(view === "paths" && {
      ...{ "paths.from": one(ENDS), "paths.to": one(ENDS) },
      ...maybe("paths.without", 0.4, ["accompanies", "organisation:ademe", "partners leads"]),
    }),
    ...(view === "without" &&
      maybe("without.choice", 0.7, [
        "partners",
        "accompanies partners",
        "funder",
        "networks",
        "person:pierre-wolf",
        "none",
      ])),
    ...(view === "map" && maybe("map.ends", 0.4, ["regions"])),
  };
}

/** The address as a person would write it: what is not asked is not in it. */
function addressed(asked: Omit<Asked, "address">): Asked {
  const { cut, options, language } = asked;
  const view = QUESTIONS.includes(asked.view) ? "territories" : asked.view;
  const lists = (["projects", "regions", "themes", "legalForms", "roles", "statuses", "kinds"] as const).flatMap(
    (name) =>
      cut[name].join() === UNCUT[name].join()
        ? []
        : [[name, cut[name].map((value) => value.replaceAll(/[\\,]/g, "\\$&")).join(",")]],
  );
  const parameters = new URLSearchParams([
    ...(view === "network" ? [] : [["view", view]]),
    ...(language === "fr" ? [] : [["lang", language]]),
    ...lists,
    ...(cut.minProjects > 1 ? [["minProjects", String(cut.minProjects)]] : []),
    ...(cut.prose ? [["prose", "true"]] : []),
    ...(cut.merging === "strict" ? [["merging", "strict"]] : []),
    ...Object.entries(options),
  ]);
  return { ...asked, address: `?${parameters}` };
}
