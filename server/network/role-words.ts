import { fold } from "../../seed/package/fold.ts";
import { LANGUAGES, wordsIn } from "../contract/i18n/languages.ts";
import { ACTOR_ROLES, byRole, isActorRole, type OwnRole, type Role } from "../contract/vocabulary.ts";
import type { EdgeRow } from "./network.ts";

/** The folded words by which each built-in role is searched for, in every language that answers have. */
const WORDS = new Map<Role, readonly string[]>(
  ACTOR_ROLES.map((role) => {
    const texts = LANGUAGES.map((language) => wordsIn(language)).flatMap(({ roleNouns, roleSynonyms }) => [
      // The ending of the other gender is no word: « accompagnateur·rice ».
      roleNouns[role].replace(/·.*/, ""),
      roleSynonyms[role],
    ]);
    return [role, wordsOf(texts)];
  }),
);

/**
 * Answers by which words of roles an actor is found: of those that it holds in the reviewed reading. A role of the
 * packages' own (`own`) is looked for by its labels.
 */
export function roleWords(edges: Iterable<EdgeRow>, own: readonly OwnRole[]): (id: string) => string[] {
  const words = new Map(WORDS);
  for (const { id, label_fr, label_en } of own) words.set(id, wordsOf([label_fr ?? "", label_en ?? ""]));
  const held = new Map<string, Set<Role>>();
  for (const edge of edges) {
    if (!isActorRole(edge) || !edge.layers.includes("reviewed")) continue;
    const roles = held.get(edge.source) ?? new Set();
    held.set(edge.source, roles.add(edge.role));
  }
  return (id) => [...(held.get(id) ?? [])].sort(byRole).flatMap((role) => words.get(role) ?? []);
}

function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => fold(text).split(" ")).filter(Boolean))];
}
