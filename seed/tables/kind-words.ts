import { fold } from "../package/fold.ts";
import { KINDS, type Kind } from "../package/vocabulary.ts";
import { whole } from "./word-patterns.ts";

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
    whole(
      "organi[sz]ations?|organismes?|structures?|acteurs?|actors?|partenaires?|partners?|entreprises?",
      "compan(y|ies)|firms?|associations?|institutions?|false|0",
    ),
  ],
];

/** The kind that words say; null where they say none. */
export const kindIn = (words: string): Kind | null =>
  WORDS.find(([, pattern]) => pattern.test(fold(words)))?.[0] ?? null;

/** The kind of an id in the form of a package's; null for others. */
export const kindOfId = (id: string): Kind | null => KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? null;

/** Kinds that a column may tell apart; more are names of something else. */
const MOST = 20;

/**
 * Whether values say kinds: a project is among them, and of 0 and 1 there is nothing else, other words than those known
 * being sorts of organisations; or each is a person or an organisation, as of a network of one mode.
 */
export function areKinds(values: Iterable<string>): boolean {
  const distinct = new Set(Array.from(values, fold));
  const marks = [...distinct].filter((value) => /^(0|1|true|false)$/.test(value)).length;
  if (marks > 0) return marks === distinct.size && distinct.size === 2;
  const kinds = new Set([...distinct].map(kindIn));
  if (kinds.has("person") && [...kinds].every((kind) => kind === "person" || kind === "organisation")) return true;
  return distinct.size <= MOST && kinds.has("project");
}
