import { compareNames, comparePersons, type Found, frequencyOf, type Named, namedBy } from "../package/candidates.ts";
import { fold } from "../package/fold.ts";
import type { Kind } from "../package/vocabulary.ts";
import type { NameChoice } from "./choices.ts";
import { type Draft, type DraftEntity, draftKind, keyOf, kindOf } from "./draft.ts";
import type { NameInPair, NamePair } from "./understanding.ts";
import type { Work } from "./work.ts";

/** Kinds whose names are compared. */
const KINDS = ["organisation", "person", "theme", "project"] as const satisfies readonly Kind[];

/** Entities that share a word or a beginning with more others than this are compared with none of them for it. */
const CROWD = 40;

/**
 * Pairs of names that may mean one entity, likeliest first: those that somebody decided on, then those that look alike.
 * Only names that share a rare word, their beginning, their spelling once written out or their initials are compared,
 * since a comparison of all with all takes hours for ten thousand.
 */
export async function pairsOf(
  draft: Draft,
  chosen: readonly NameChoice[],
  work: Work,
  kinds: readonly Kind[] = KINDS,
): Promise<NamePair[]> {
  const pairs: NamePair[] = [];
  const shown = showing(draft);
  const apart = new Set(chosen.map(({ kind, a, b }) => pairKey(draftKind(kind), a, b)));
  for (const kind of kinds) {
    const entities = [...draft.all()].filter((entity) => kindOf(entity) === kind);
    for await (const { a, b, found } of alike(entities, kind, work))
      if (!apart.has(pairKey(draftKind(kind), a.name, b.name)))
        pairs.push({ kind, a: shown(a, a.name), b: shown(b, b.name), ...found, decision: null });
  }
  const open = pairs.toSorted((x, y) => y.score - x.score || order(x, y));
  return [...chosen.flatMap((choice) => decided(draft, choice, shown)), ...open];
}

const order = (x: NamePair, y: NamePair): number => (x.a.name + x.b.name < y.a.name + y.b.name ? -1 : 1);

const pairKey = (kind: ReturnType<typeof draftKind>, a: string, b: string): string =>
  [keyOf(kind, a), keyOf(kind, b)].toSorted().join("\n");

/** A pair that somebody decided on, where both names still stand in the data. */
function decided(draft: Draft, { kind, a, b, decision }: NameChoice, shown: Showing): NamePair[] {
  const named = (name: string) =>
    [...draft.all()].find(
      (one) => one.kind === draftKind(kind) && [...one.names].some((own) => fold(own) === fold(name)),
    );
  const [one, other] = [named(a), named(b)];
  if (!one || !other) return [];
  return [{ kind, a: shown(one, a), b: shown(other, b), reasons: [], score: 1, decision }];
}

type Showing = (entity: DraftEntity, name: string) => NameInPair;

/** Shows an entity under a name, with the number of all projects that it is linked to. */
function showing({ links }: Draft): Showing {
  let projects: Map<DraftEntity, Set<DraftEntity>> | null = null;
  return (entity, name) => {
    projects ??= projectsOf(links);
    const { rows, contexts } = entity;
    return { name, rows, projects: entity.kind === "project" ? 1 : (projects.get(entity)?.size ?? 0), contexts };
  };
}

/** The projects of whoever is linked to one. */
function projectsOf(links: Draft["links"]): Map<DraftEntity, Set<DraftEntity>> {
  const projects = new Map<DraftEntity, Set<DraftEntity>>();
  for (const { source, target } of links)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (other.kind === "project") projects.set(one, (projects.get(one) ?? new Set()).add(other));
  return projects;
}

async function* alike(entities: readonly DraftEntity[], kind: Kind, work: Work) {
  const named = entities.map((entity) => ({ entity, ...namedBy([entity.name]) }));
  const frequency = frequencyOf(named);
  const blocks = new Map<string, number[]>();
  for (const [i, one] of named.entries())
    for (const key of blocksOf(one, kind)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  const met = new Set<number>();
  for (const block of blocks.values()) {
    await work.pause();
    if (block.length < 2 || block.length > CROWD) continue;
    for (const [at, i] of block.entries())
      for (const j of block.slice(at + 1)) {
        const pair = i * named.length + j;
        if (met.has(pair)) continue;
        met.add(pair);
        const [a, b] = [named[i]!, named[j]!];
        const found: Found | null = kind === "person" ? comparePersons(a, b) : compareNames(a, b, frequency);
        if (found) yield { a: a.entity, b: b.entity, found };
      }
  }
}

/** What a name has in common with those that it is compared with. */
function blocksOf({ name, names: [forms] }: Named, kind: Kind): Set<string> {
  const words = forms!.spelled.split(" ");
  const keys = new Set<string>([`= ${words.toSorted().join(" ")}`]);
  for (const word of kind === "person" ? words : forms!.telling) {
    keys.add(`w ${word}`);
    // One slip further on leaves the beginning, one at the beginning leaves the end.
    if (word.length > 4) keys.add(`b ${word.slice(0, 4)}`).add(`e ${word.slice(-4)}`);
  }
  const letters = /^[\p{Lu}\d]{3,}$/u.exec(name.trim())?.[0];
  keys.add(`i ${letters ? letters.toLowerCase() : initialsOf(words)}`);
  return keys;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join("");
