import { compareNames, comparePersons, frequencyOf, namedBy } from "../package/candidates.ts";
import { fold } from "../package/fold.ts";
import type { Draft } from "./draft.ts";

/** The least score (candidates.ts) at which a body's name is said to be like another: below it most are not one. */
const LIKE = 0.8;

/**
 * Names of bodies and people of a draft that may mean the same as another of it, folded, each with that one: a name
 * that holds another, abbreviations, initials, nearly the same letters, a person's first name cut or put last.
 */
export function alikeNames({ projects }: Draft): Map<string, string> {
  const bodies = projects.flatMap(({ carriers, partners, coFacilitators }) => [
    ...[...carriers, ...coFacilitators].map(({ name }) => name),
    ...partners.flatMap(({ mention, named }) => (named ? [mention] : [])),
  ]);
  const people = projects.flatMap(({ leads, accompagnateurs }) =>
    [...leads, ...accompagnateurs].map(({ name }) => name),
  );
  const alike = new Map<string, string>();
  for (const [names, isAlike] of [
    [bodies, alikeBodies(bodies)],
    [people, alikePeople(people)],
  ] as const)
    for (const [a, b] of pairsOf(names))
      if (isAlike(a, b)) {
        if (!alike.has(fold(a))) alike.set(fold(a), b);
        if (!alike.has(fold(b))) alike.set(fold(b), a);
      }
  return alike;
}

/** Each name with the forms in which it is compared, made once for all comparisons. */
const formsOf = (names: readonly string[]) => new Map(names.map((name) => [name, namedBy([name])]));

function alikePeople(names: readonly string[]): (a: string, b: string) => boolean {
  const forms = formsOf(names);
  return (a, b) => comparePersons(forms.get(a)!, forms.get(b)!) !== null;
}

function alikeBodies(names: readonly string[]): (a: string, b: string) => boolean {
  const forms = formsOf(names);
  const frequency = frequencyOf([...new Map(names.map((name) => [fold(name), forms.get(name)!])).values()]);
  const padded = new Map(names.map((name) => [name, ` ${fold(name)} `]));
  const holds = (a: string, b: string) => padded.get(a)!.includes(padded.get(b)!);
  return (a, b) =>
    holds(a, b) || holds(b, a) || (compareNames(forms.get(a)!, forms.get(b)!, frequency)?.score ?? 0) >= LIKE;
}

/** Every two different names, each once. */
function* pairsOf(names: readonly string[]): Generator<[string, string]> {
  const once = [...new Map(names.map((name) => [fold(name), name])).values()];
  for (const [i, a] of once.entries()) for (const b of once.slice(i + 1)) yield [a, b];
}
