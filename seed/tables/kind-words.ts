import { fold } from "../package/fold.ts";
import { KINDS, type Kind } from "../package/vocabulary.ts";

/**
 * Words that say a kind, folded. In networks of two modes, 1 and "true" are the second, that of projects (networkx,
 * igraph).
 */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ["project", /^(projets?|projects?|events?|evenements?|operations?|actions?|clubs?|films?|meetings?|true|1)$/],
  ["person", /^(personnes?|persons?|people|individus?|individuals?|femmes?|wom[ae]n|directors?|auteurs?|authors?)$/],
  ["theme", /^(themes?|thematiques?|topics?|sujets?|subjects?|keywords?)$/],
  ["territory", /^(territoires?|territor(y|ies)|regions?|departements?|communes?|places?|lieux?)$/],
  [
    "organisation",
    /^(organi[sz]ations?|organismes?|structures?|acteurs?|actors?|partenaires?|partners?|entreprises?|compan(y|ies)|firms?|associations?|institutions?|false|0)$/,
  ],
];

/** The kind that words say; null where they say none. */
export const kindIn = (words: string): Kind | null =>
  WORDS.find(([, pattern]) => pattern.test(fold(words)))?.[0] ?? null;

/** The kind of an id in the form of a package's; null for others. */
export const kindOfId = (id: string): Kind | null => KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? null;

/** Whether values say kinds, and a project among them; else they sort points in some other way. */
export function areKinds(values: Iterable<string>): boolean {
  let project = false;
  for (const value of values) {
    const kind = kindIn(value);
    if (kind === null) return false;
    project ||= kind === "project";
  }
  return project;
}
