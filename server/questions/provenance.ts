import { type Language, type Translations, translations } from "../contract/i18n/languages.ts";
import { nameIn } from "../contract/i18n/name-in.ts";
import { roleIn } from "../contract/i18n/role-in.ts";
import { hasTiesOfPeople, type OwnRole, TIED_KINDS } from "../contract/vocabulary.ts";
import { readable, readList, writeList } from "../contract/address-list.ts";
import { sayCondition } from "../contract/condition-words.ts";
import type { Filter } from "../contract/filter.ts";
import type { Dataset } from "../contract/dataset.ts";
import {
  asksForDistance,
  asksForEstimate,
  viewConditions,
  type ViewAddress,
  type ViewCondition,
} from "../contract/view-conditions.ts";
import {
  BRIDGES_SHOWN,
  type DistanceEstimate,
  distanceEstimateOf,
  type Estimate,
  estimateOf,
} from "../contract/sampling.ts";
import { BadParameters, NotFound } from "../contract/errors.ts";
import type { AttributeQuery } from "./attribute-filter.ts";
import { type FilterQuery, resolveFilter } from "./resolve.ts";
import { type AskedColumn, filterInWords, NAMED, type ViewRule } from "../exports/citation/filter-words.ts";
import { countJoined } from "../exports/citation/merge-counts.ts";
import type { Provenance } from "../exports/citation/provenance.ts";
import type { NetworkGraph } from "../engine/port.ts";

/**
 * What an answer to this filter says of itself. `url` is the address of the view, where the caller has one; else the
 * address of the same data at `origin`, where it was asked, none where that is not known (""), and where it is null the
 * one that the data state. With pseudonyms, neither words nor address name a person whom the filter names: the view's
 * address, which may hold anyone, is left out. `dataset` is the name of the dataset that was asked for. `query` is the
 * filter as it was given: the columns of its own that it asks for are said, not whom that leaves. Throws
 * `BadParameters` for a `url` that is no address of the web. Where the view shows what is estimated of much, `signal`
 * ends the estimate that it waits for.
 */
export async function provenanceOf(
  graph: NetworkGraph,
  given: Filter,
  origin: string | null,
  {
    url,
    people = "names",
    dataset: named = null,
    query = {},
    signal,
  }: {
    url?: string | undefined;
    dataset?: string | null;
    people?: Provenance["people"] | undefined;
    query?: FilterQuery;
    signal?: AbortSignal | undefined;
  } = {},
): Promise<Provenance> {
  const dataset = await graph.dataset();
  const { attr = {}, ...rest } = query;
  // Columns that were asked for are said, not the ids that have such values.
  const plain = query.attr ? await resolveFilter(graph, rest) : given;
  const asked = askedColumns(dataset, attr);
  const view = url === undefined ? null : withVersion(url, dataset.version);
  // With pseudonyms not even the rule of the view, which may start from someone.
  const rule = people === "names" && view !== null ? ruleOf(new URL(view).searchParams) : null;
  const naming = people === "pseudonyms" ? namesPerson(dataset) : () => false;
  const withheld = [...(plain.ids ?? []), ...(plain.projects ?? [])].filter(naming);
  const filter = without(plain, naming);
  const asking = people === "names" && view !== null ? askedAt(view, filter, dataset) : null;
  const conditions = asking === null ? [] : conditionsOf(asking);
  const addressOf = (): string | null => {
    if (origin === null) return dataset.source.url;
    if (withheld.length > 0) return null;
    if (people === "names" && view !== null) return view;
    return origin === "" ? null : `${origin}${dataAddress(plain, attr, dataset.version, named)}`;
  };
  return {
    dataset,
    filter: without(given, naming),
    viewConditions: conditions.length === 0 ? null : await conditionsInWords(graph, conditions, dataset.roles),
    estimate:
      asking === null || !asksForEstimate(asking) ? null : await estimated(graph, await scopeOf(graph, query), signal),
    distance:
      asking === null || !asksForDistance(asking) ? null : await distance(graph, await scopeOf(graph, query), signal),
    filterInWords: corrected(
      filterInWords(filter, await namesOf(graph, filter, rule), withheld, rule, asked, dataset),
      dataset.corrections,
    ),
    url: addressOf(),
    people,
    joined: async () =>
      given.merging === "strict" ? NOBODY : countJoined(await graph.graph(given), await graph.joins()),
  };
}

/** A filter in words, and how many corrections of the reader's own the data were read with. */
const corrected = (words: Translations, corrections = 0): Translations =>
  corrections === 0
    ? words
    : translations(({ filter }, language) => `${words[language]}, ${filter.corrected(corrections)}`);

/** The columns that a filter asks for, which `resolveFilter` found in the data. */
const askedColumns = ({ attributes = [] }: Dataset, attr: AttributeQuery): AskedColumn[] =>
  Object.entries(attr).flatMap(([name, texts]) => {
    const column = attributes.find((one) => one.name === name && !one.of.includes("link"));
    return column ? [{ column, texts }] : [];
  });

/** Under strict merging a reviewer joined nothing. */
const NOBODY = { names: 0, entities: 0 };

const isPerson = (id: string): boolean => id.startsWith("person:");

/** Whether an id names a person: theirs, or in a network of one mode of people that of a tie, which has their name. */
function namesPerson(dataset: Dataset): (id: string) => boolean {
  const ofPeople = hasTiesOfPeople(dataset.roles);
  return (id) => isPerson(id) || (ofPeople && id.startsWith("project:"));
}

/** A filter without what of its entities names a person. */
function without(filter: Filter, isNaming: (id: string) => boolean): Filter {
  const left = (ids: readonly string[]) => ids.filter((id) => !isNaming(id));
  const { ids, projects } = filter;
  return { ...filter, ...(ids && { ids: left(ids) }), ...(projects && { projects: left(projects) }) };
}

/** `/api/graph` with a filter and the version of the data; what is not asked for is left out. */
function dataAddress(filter: Filter, attr: AttributeQuery, version: string, dataset: string | null): string {
  const { prose, merging, ...given } = filter;
  const parameters = {
    ...given,
    prose: prose || undefined,
    merging: merging === "strict" ? merging : undefined,
    // As they stood in the address: two texts of one name are one longer list.
    ...Object.fromEntries(Object.entries(attr).map(([column, texts]) => [`attr.${column}`, texts.join(",")])),
    ...(dataset !== null && { dataset }),
    version,
  };
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`${readable(name)}=${readable(Array.isArray(value) ? writeList(value) : String(value))}`],
  );
  return `/api/graph?${written.join("&")}`;
}

function withVersion(given: string, version: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new BadParameters([
      { parameter: "url", value: given, allowed: "an address that starts with http:// or https://" },
    ]);
  }
  if (url.searchParams.get("version") === version) return url.href;
  if (url.searchParams.has("version")) {
    throw new BadParameters([
      { parameter: "url", value: given, allowed: `an address with version=${version}, or none` },
    ]);
  }
  url.search += `${url.search === "" ? "?" : "&"}version=${version}`;
  // Braces are data to an address, and structure to BibTeX.
  return url.href.replaceAll(/[{}]/g, encodeURIComponent);
}

/**
 * The rule by which a view of the page holds what it holds (client/session/address.ts writes it); null where the filter
 * says all.
 */
function ruleOf(view: URLSearchParams): ViewRule | null {
  const listed = (name: string): number => readList(view.get(name) ?? "").filter(Boolean).length;
  const number = (name: string): number => (/^[1-9]\d{0,5}$/.test(view.get(name) ?? "") ? Number(view.get(name)) : 1);
  const focus = view.get("focus");
  const rule: ViewRule = {
    core: number("core"),
    focus: focus ? { id: focus, depth: number("depth") } : null,
    hidden: listed("hidden"),
    collapsed: listed("collapsed"),
    expanded: listed("expanded"),
  };
  const { core, hidden, collapsed, expanded } = rule;
  return core > 1 || rule.focus || hidden + collapsed + expanded > 0 ? rule : null;
}

/**
 * What a view asks beside its filter; whom its ties count is said by the roles of the filter, and weights by the
 * question.
 */
const conditionsOf = (asked: ViewAddress): ViewCondition[] =>
  viewConditions(asked).filter(({ name }) => name !== "part" && name !== "level" && name !== "weight");

/** What a view asks, of an address of the page. */
function askedAt(address: string, filter: Filter, dataset: Dataset): ViewAddress {
  const view = new URL(address).searchParams;
  return { view: view.get("view") ?? "", options: Object.fromEntries(view), roles: filter.roles ?? [], dataset };
}

/**
 * The filter as the page's questions mean it (client/model/scope.ts): chosen nodes and kinds beside projects and actors
 * change no answer.
 */
async function scopeOf(graph: NetworkGraph, query: FilterQuery): Promise<Filter> {
  const scope = { ...query };
  delete scope.ids;
  const left = TIED_KINDS.filter((kind) => kind === "project" || (query.kinds?.includes(kind) ?? true));
  if (left.length < TIED_KINDS.length) scope.kinds = left;
  else delete scope.kinds;
  return resolveFilter(graph, scope);
}

/** How the page's answer on bridges was estimated, which is kept where the page has asked for it. */
const estimated = async (
  graph: NetworkGraph,
  filter: Filter,
  signal: AbortSignal | undefined,
): Promise<Estimate | null> =>
  estimateOf(await graph.bridges({ filter, level: "project", limit: BRIDGES_SHOWN, exact: false }, signal));

/** How the distance was estimated that the page shows before anything is left out. */
const distance = async (
  graph: NetworkGraph,
  filter: Filter,
  signal: AbortSignal | undefined,
): Promise<DistanceEstimate | null> =>
  distanceEstimateOf(await graph.cohesion({ filter, without: { ids: [], roles: [] }, exact: false }, signal));

async function conditionsInWords(
  graph: NetworkGraph,
  conditions: readonly ViewCondition[],
  own: readonly OwnRole[] | undefined,
): Promise<Translations> {
  const words = conditions.flatMap(({ name, value }) => (name === "excluded" || name === "avoided" ? value : []));
  const names = new Map<string, Translations>();
  for (const id of words.filter((word) => word.includes(":"))) names.set(id, await nameOf(graph, id));
  return translations(({ conditions: say, roles, list }, language) => {
    const named = (word: string): string =>
      names.get(word)?.[language] ?? roleIn({ ...roles, ...say.left }, word, own, language);
    return list(conditions.map((condition) => sayCondition(condition, say, named, list)));
  });
}

/** Names of the entities that the words of a filter name; an id stands for itself where there is no name to be had. */
async function namesOf(
  graph: NetworkGraph,
  filter: Filter,
  rule: ViewRule | null,
): Promise<(id: string, language: Language) => string> {
  const { projects = [], regions = [], themes = [] } = filter;
  const ids = rule ? [] : (filter.ids ?? []);
  const wanted = new Set([projects, regions, themes, ids].flatMap((list) => list.slice(0, NAMED)));
  if (rule?.focus) wanted.add(rule.focus.id);
  const names = new Map<string, Translations>();
  for (const id of wanted) names.set(id, await nameOf(graph, id));
  return (id, language) => names.get(id)?.[language] ?? id;
}

async function nameOf(graph: NetworkGraph, id: string): Promise<Translations> {
  try {
    const { name, attributes } = await graph.entity(id);
    return translations((_, language) => nameIn(language, { ...attributes, name }));
  } catch (error) {
    // An entity of the strict layer has an id and no page of its own.
    if (error instanceof NotFound) return translations(() => id);
    throw error;
  }
}
