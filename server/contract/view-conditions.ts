/*
 * What a view of the page asks beside its filter, as its address holds it. The page reads its options with these names
 * and values; citations and files, which are given the address of a view, say the same conditions from it.
 */
import type { Dataset } from "./dataset.ts";
import { DISTANCE_EXACT_UP_TO, EXACT_UP_TO } from "./sampling.ts";
import { actorRolesWith, type Role, TIED_KINDS } from "./vocabulary.ts";

/** What of a dataset says which roles there are, and which one is told apart. */
export type DatasetRoles = Pick<Dataset, "roles" | "vocabulary">;

/** Whom a question counts: every actor, by the role that is told apart alone (coaching), or by every other. */
export const PARTS = ["all", "coaches", "partners"] as const;
/** One of them. */
export type Part = (typeof PARTS)[number];

/** What is compared two by two. */
export const LEVELS = ["project", "region", "departement", "country", "actor"] as const;
/** One of them. */
export type Level = (typeof LEVELS)[number];
/** Whether it is a level of territories. */
export const isTerritorial = (level: Level): level is Exclude<Level, "project" | "actor"> =>
  level !== "project" && level !== "actor";

/** How a tie is weighed, as the API names it. */
export const WEIGHTS = ["count", "newman", "jaccard"] as const;

/** In at least so many of the chosen, in all of them, or in exactly these. */
export const MODES = ["atLeast", "everywhere", "exactly"] as const;
/** Which kind of actors a question counts. */
export const ACTOR_KINDS = ["all", "organisation", "person"] as const;
/** What the columns of the UpSet plot combine. */
export const MEMBER_LEVELS = ["project", "region", "country"] as const;

/** What the arcs of the map join: two projects, or two regions with the pairs between them summed. */
export const ARC_ENDS = ["projects", "regions"] as const;

/** Whom the question on bridges lists. */
export const BRIDGE_KINDS = ["actors", "projects", "regions"] as const;

/** What chance is: the stochastic degree sequence model, or swaps that keep every degree. */
export const MODELS = ["sdsm", "swap"] as const;

/**
 * The questions on how projects hang together, in the order of their menu, each with the levels that it can be asked
 * of.
 */
export const LEVELS_OF = {
  ties: LEVELS,
  paths: [],
  bridges: [],
  without: [],
  backbone: ["project", "region", "actor"],
  gaps: ["project", "region"],
  editions: [],
} as const satisfies Record<string, readonly Level[]>;
/** One of them. */
export type QuestionName = keyof typeof LEVELS_OF;
/** Their names, in that order. */
export const QUESTION_NAMES = Object.keys(LEVELS_OF) as [QuestionName, ...QuestionName[]];

/** The name of each option in the address. */
export const OPTION_NAMES = {
  question: "territories.question",
  level: "territories.level",
  part: "ties.part",
  weight: "ties.weight",
  model: "backbone.model",
  bridges: "bridges.what",
  exact: "bridges.exact",
  excluded: "without.choice",
  avoided: "paths.without",
  mode: "shared.mode",
  least: "shared.k",
  members: "shared.level",
  role: "shared.role",
  kind: "shared.kind",
  ends: "map.ends",
} as const;

/** The role that is told apart, else the one by which coaches take part. */
const apartOf = ({ vocabulary }: DatasetRoles): Role => vocabulary?.apart ?? "accompanies";

/** What the question on exclusion leaves out until one chooses: the role told apart, where the data hold any of it. */
export function firstExcluded(dataset: Pick<Dataset, "counts" | "vocabulary">): readonly Role[] {
  const role = apartOf(dataset);
  return (dataset.counts.roles[role] ?? 0) > 0 ? [role] : [];
}

/** Whether a dataset holds so much that betweenness of some part of it is estimated. */
export const mayBeEstimated = ({ counts: { kinds } }: Pick<Dataset, "counts">): boolean =>
  TIED_KINDS.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0) > EXACT_UP_TO;

/** Whether a listing of bridges holds betweenness: how open regions are is counted, and never estimated. */
export const holdsBetweenness = (listed: (typeof BRIDGE_KINDS)[number]): boolean => listed !== "regions";

/** Whether the view at an address rests on a betweenness that is estimated where there is much of it. */
export const asksForEstimate = ({ view, options, dataset }: Omit<ViewAddress, "roles">): boolean =>
  view === "territories" &&
  options[OPTION_NAMES.question] === "bridges" &&
  options[OPTION_NAMES.exact] !== "true" &&
  holdsMuchBetweenness(options, dataset);

/** Whether the view at an address shows a mean distance that is estimated where many projects are tied. */
export const asksForDistance = ({ view, options, dataset }: Omit<ViewAddress, "roles">): boolean =>
  view === "territories" &&
  options[OPTION_NAMES.question] === "without" &&
  (dataset.counts.kinds.project ?? 0) > DISTANCE_EXACT_UP_TO;

const holdsMuchBetweenness = (options: ViewAddress["options"], dataset: ViewAddress["dataset"]): boolean =>
  holdsBetweenness(oneOf(options[OPTION_NAMES.bridges], BRIDGE_KINDS)) && mayBeEstimated(dataset);

/** One condition under which a view answers, beside its filter. */
export type ViewCondition =
  | { name: "part"; value: Exclude<Part, "all"> }
  | { name: "level"; value: Exclude<Level, "project"> }
  | { name: "weight"; value: Exclude<(typeof WEIGHTS)[number], "count"> }
  | { name: "model"; value: Exclude<(typeof MODELS)[number], "sdsm"> }
  | { name: "betweenness"; value: "exact" }
  | { name: "excluded"; value: readonly string[] }
  | { name: "avoided"; value: readonly string[] }
  | { name: "mode"; value: Exclude<(typeof MODES)[number], "atLeast"> }
  | { name: "least"; value: number }
  | { name: "members"; value: Exclude<(typeof MEMBER_LEVELS)[number], "project"> }
  | { name: "role"; value: Role }
  | { name: "kind"; value: Exclude<(typeof ACTOR_KINDS)[number], "all"> }
  | { name: "ends"; value: "regions" };

/**
 * What a view's conditions are read from: its name, its options by name, the roles that its filter keeps, and the
 * dataset.
 */
export interface ViewAddress {
  view: string;
  options: Readonly<Record<string, string>>;
  roles: readonly string[];
  dataset: Pick<Dataset, "counts" | "roles" | "vocabulary">;
}

/** The conditions of a view, in the order in which they are said; what restricts nothing is none. */
export function viewConditions(address: ViewAddress): ViewCondition[] {
  if (address.view === "shared-actors") return sharedConditions(address);
  if (address.view === "map") return mapConditions(address);
  if (address.view !== "territories") return [];
  const { options } = address;
  const question = oneOf(options[OPTION_NAMES.question], QUESTION_NAMES);
  const level = oneOf(options[OPTION_NAMES.level], LEVELS);
  const levels: readonly Level[] = LEVELS_OF[question];
  const weight = oneOf(options[OPTION_NAMES.weight], WEIGHTS);
  const model = oneOf(options[OPTION_NAMES.model], MODELS);
  const listed: (ViewCondition | false)[] = [
    level !== "project" && levels.includes(level) && { name: "level", value: level },
    question === "ties" && weight !== "count" && { name: "weight", value: weight },
    question === "backbone" && model !== "sdsm" && { name: "model", value: model },
    question === "bridges" &&
      options[OPTION_NAMES.exact] === "true" &&
      holdsMuchBetweenness(options, address.dataset) && { name: "betweenness", value: "exact" },
    question === "without" &&
      excluding("excluded", options[OPTION_NAMES.excluded] ?? firstExcluded(address.dataset).join(" ")),
    question === "paths" && excluding("avoided", options[OPTION_NAMES.avoided] ?? ""),
  ];
  return [...partCondition(address), ...listed.filter((condition) => condition !== false)];
}

function mapConditions(address: ViewAddress): ViewCondition[] {
  const isSummed = oneOf(address.options[OPTION_NAMES.ends], ARC_ENDS) === "regions";
  return [...partCondition(address), ...(isSummed ? [{ name: "ends", value: "regions" } as const] : [])];
}

function sharedConditions(address: ViewAddress): ViewCondition[] {
  const { options } = address;
  const mode = oneOf(options[OPTION_NAMES.mode], MODES);
  const least = Number(options[OPTION_NAMES.least] ?? 2);
  const kind = oneOf(options[OPTION_NAMES.kind], ACTOR_KINDS);
  const role = address.roles.length > 0 ? "all" : sharedRole(options[OPTION_NAMES.role], address.dataset);
  const members = oneOf(options[OPTION_NAMES.members], MEMBER_LEVELS);
  const listed: (ViewCondition | false)[] = [
    members !== "project" && { name: "members", value: members },
    mode !== "atLeast" && { name: "mode", value: mode },
    mode === "atLeast" && Number.isInteger(least) && least > 2 && { name: "least", value: least },
    role !== "all" && { name: "role", value: role },
    kind !== "all" && { name: "kind", value: kind },
  ];
  // A role chosen alone is narrower than the part.
  return [...(role === "all" ? partCondition(address) : []), ...listed.filter((condition) => condition !== false)];
}

function partCondition({ options, roles }: ViewAddress): ViewCondition[] {
  const part = oneOf(options[OPTION_NAMES.part], PARTS);
  // Roles chosen in the legend are the narrower wish.
  return part === "all" || roles.length > 0 ? [] : [{ name: "part", value: part }];
}

function excluding(name: "excluded" | "avoided", text: string): ViewCondition | false {
  const value = text.split(" ").filter((word) => word !== "" && word !== "none");
  return value.length > 0 && { name, value };
}

const oneOf = <T extends string>(given: string | undefined, values: readonly [T, ...T[]]): T =>
  values.find((value) => value === given) ?? values[0];

/**
 * The role that is chosen alone among the shared actors; `all` where the address names none by which actors take part.
 */
export const sharedRole = (given: string | undefined, { roles }: DatasetRoles): Role =>
  actorRolesWith(roles).find((role) => role === given) ?? "all";

/**
 * The roles that a part counts, of those by which actors of the dataset take part; a mention is one where the text is
 * asked for.
 */
export function rolesOfPart(part: Part, prose: boolean, dataset: DatasetRoles): readonly Role[] {
  const apart = apartOf(dataset);
  if (part === "coaches") return [apart];
  const all = [...actorRolesWith(dataset.roles), ...(prose ? ["mentioned_in"] : [])];
  return part === "all" ? all : all.filter((role) => role !== apart);
}
