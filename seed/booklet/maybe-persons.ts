import type { DraftProject, LineSpan } from "./draft.ts";
import { headNoun, isGeneric, isKind, isPlural } from "./nouns.ts";
import { looksLikeName } from "./people.ts";

/** Surnames in capitals after a given name are how cards print people: « Stéphanie GOMIS ». */
const SHOUTED_SURNAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*\s+\p{Lu}[\p{Lu}’'-]{2,}$/u;

/**
 * Partners and those who help to animate that may be people: a card lists bodies and people alike there. Told by a
 * surname in capitals, or by a given name that a lead or coach of the same document has.
 */
export function maybePersons(
  projects: readonly Pick<DraftProject, "leads" | "accompagnateurs" | "coFacilitators" | "partners">[],
): { project: number; name: string; lines: LineSpan }[] {
  const given = new Set(
    projects.flatMap(({ leads, accompagnateurs }) => [...leads, ...accompagnateurs].map(({ name }) => firstWord(name))),
  );
  const isMaybe = (name: string) =>
    looksLikeName(name) && !saysWhat(name) && (SHOUTED_SURNAME.test(name) || given.has(firstWord(name)));
  return projects.flatMap(({ coFacilitators, partners }, project) =>
    [
      ...coFacilitators,
      ...partners.filter(({ named }) => named).map(({ mention, lines }) => ({ name: mention, lines })),
    ]
      .filter(({ name }) => isMaybe(name))
      .map((one) => ({ project, ...one })),
  );
}

const firstWord = (name: string): string => name.split(/\s/, 1)[0]!;

/** Whether a name begins with what a body is: « Réseau COCAGNE ». */
function saysWhat(name: string): boolean {
  const noun = headNoun(name);
  return isKind(noun) || isPlural(noun) || isGeneric(noun);
}
