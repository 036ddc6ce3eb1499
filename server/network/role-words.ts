import { fold } from "../../seed/package/fold.ts";
import { LANGUAGES, wordsIn } from "../contract/i18n/languages.ts";
import { ACTOR_ROLES, type ActorRole, type Role } from "../contract/vocabulary.ts";
import type { EdgeRow } from "./network.ts";

/** The folded words by which each role is searched for, in every language that answers have. */
const WORDS = new Map<Role, readonly string[]>(
  ACTOR_ROLES.map((role) => {
    const texts = LANGUAGES.map((language) => wordsIn(language)).flatMap(({ roleNouns, roleSynonyms }) => [
      // The ending of the other gender is no word: « accompagnateur·rice ».
      roleNouns[role].replace(/·.*/, ""),
      roleSynonyms[role],
    ]);
    return [role, [...new Set(texts.flatMap((text) => fold(text).split(" ")).filter(Boolean))]];
  }),
);

/** Answers by which words of roles an actor is found: of those that it holds in the reviewed reading. */
export function roleWords(edges: Iterable<EdgeRow>): (id: string) => string[] {
  const held = new Map<string, Set<ActorRole>>();
  for (const { layers, role, source } of edges) {
    if (!WORDS.has(role) || !layers.includes("reviewed")) continue;
    const roles = held.get(source) ?? new Set();
    held.set(source, roles.add(role as ActorRole));
  }
  return (id) => ACTOR_ROLES.filter((role) => held.get(id)?.has(role)).flatMap((role) => WORDS.get(role)!);
}
