import { type Static } from "typebox";
import { oneOf } from "../../../seed/package/schema.ts";
import type { Joined } from "../../contract/cite.ts";
import { type Language, LANGUAGES, type Translations, wordsIn } from "../../contract/i18n/languages.ts";
import type { Dataset } from "../../contract/dataset.ts";
import type { DistanceEstimate, Estimate } from "../../contract/sampling.ts";
import type { Filter } from "../../contract/filter.ts";
import type { Kind, Role } from "../../contract/shared.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";
import { hasTiesOfPeople } from "../../contract/vocabulary.ts";
import type { GraphStream } from "../../engine/port.ts";

/** How many nodes and links, and of which kinds and roles; none that is zero. */
export interface Counts {
  nodes: number;
  edges: number;
  kinds: Partial<Record<Kind, number>>;
  roles: Record<Role, number>;
}

/** How people are called in a file. */
export const People = oneOf(["names", "pseudonyms"]);
export type People = Static<typeof People>;

/** What something that leaves the explorer says of itself. */
export interface Provenance {
  dataset: Dataset;
  filter: Filter;
  filterInWords: Translations;
  /** What the view asked beside the filter, of which the extract holds nothing; null where it asked nothing more. */
  viewConditions: Translations | null;
  /** How the betweenness that the view shows was estimated; null where it shows none, or an exact one. */
  estimate: Estimate | null;
  /** How the mean distance that the view shows was estimated; null where it shows none, or an exact one. */
  distance: DistanceEstimate | null;
  /**
   * Address that shows or gives the same, with the dataset's version; null where it is not known, or would name a
   * person who is to stay unnamed.
   */
  url: string | null;
  /** Whether people stand under their names or under pseudonyms (pseudonyms.ts). */
  people: People;
  /** What a reviewer joined in it; a reading of its links, for who needs it. */
  joined: () => Promise<Joined>;
}

/**
 * The same facts for every format, by name: what it is, whose, under which terms, which part, how much. No date: the
 * version says which data, and the same question gives the same bytes on any day.
 */
export function statements(
  { dataset, filterInWords, viewConditions, estimate, distance, url, people }: Provenance,
  { nodes, edges }: { nodes: number; edges: number },
): [name: string, value: string][] {
  const { title, edition, version, source, citation, licence } = dataset;
  return [
    ["title", title],
    ["edition", edition],
    ["version", version],
    ["source", source.url === null ? source.title : `${source.title} (${source.url})`],
    ["citation", citation],
    ["licence", licence],
    ...LANGUAGES.map((language): [string, string] => [filterFact(language), filterInWords[language]]),
    ...(viewConditions === null
      ? []
      : LANGUAGES.map((language): [string, string] => [
          `view_${language}`,
          wordsIn(language).methods.viewFact(viewConditions[language]),
        ])),
    ...(estimate === null
      ? []
      : LANGUAGES.map((language): [string, string] => [
          `estimate_${language}`,
          wordsIn(language).conditions.estimated(estimate),
        ])),
    ...(distance === null
      ? []
      : LANGUAGES.map((language): [string, string] => [
          `distance_${language}`,
          wordsIn(language).conditions.distance(distance),
        ])),
    ...(url === null ? [] : [["url", url] satisfies [string, string]]),
    ["people", people],
    ["nodes", String(nodes)],
    ["edges", String(edges)],
  ];
}

/** What pseudonyms hide and what they cannot, in these data. */
export const limitsOf = ({ dataset }: Pick<Provenance, "dataset">, { pseudonyms }: ExportWords): string =>
  hasTiesOfPeople(dataset.roles) ? pseudonyms.limitsOfTies : pseudonyms.limits;

/** The name of the fact that says the filter in a language. */
export const filterFact = (language: Language): string => `filter_${language}`;

/** Counts a graph by reading it through once; nothing of it is held. */
export async function countGraph(graph: GraphStream): Promise<Counts> {
  // A package may call a role « constructor », which every other record inherits.
  const roles = Object.create(null) as Counts["roles"];
  const counts: Counts = { nodes: 0, edges: 0, kinds: {}, roles };
  for await (const { attributes } of graph.nodes()) {
    counts.nodes++;
    counts.kinds[attributes.kind] = (counts.kinds[attributes.kind] ?? 0) + 1;
  }
  for await (const { attributes } of graph.edges()) {
    counts.edges++;
    roles[attributes.role] = (roles[attributes.role] ?? 0) + 1;
  }
  return counts;
}
