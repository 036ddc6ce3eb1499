import { abbreviates, spelledOut, tellingIn } from "./name-forms.ts";
import type { Dataset } from "./schema.ts";

/**
 * What may speak for two names being one: the same once abbreviations are spelt out; one the initials of the other;
 * nearly the same letters; words in common; of people, the same last name, or the same words in another order.
 */
export const NAME_REASONS = ["spelt-out", "initials", "letters", "words", "last-name", "order"] as const;
/** One of the reasons. */
export type NameReason = (typeof NAME_REASONS)[number];
/** A reason, and the words that it is about. */
export interface Reason {
  code: NameReason;
  words: string[];
}

/** Two entities that may be one, for a person to decide. */
export interface Candidate {
  a: { id: string; name: string };
  b: { id: string; name: string };
  /** From 0 to 1; orders the list and means nothing else. */
  score: number;
  /** What speaks for it. */
  reasons: Reason[];
}

/** A name with the forms in which it is compared. */
interface NameForms {
  name: string;
  spelled: string;
  telling: readonly string[];
  /** What stands in it in figures. */
  numbers: string;
  /** Its pairs of letters, each once, as numbers in ascending order. */
  pairs: Uint32Array;
}

/** An entity with its name and the other names that are known to be its own. */
export interface Named {
  name: string;
  names: readonly NameForms[];
}

interface Entity extends Named {
  id: string;
}

/** An entity of these names, its own first; the forms are made once for all comparisons. */
export const namedBy = (names: readonly [string, ...string[]]): Named => ({
  name: names[0],
  names: names.map((name) => {
    const spelled = spelledOut(name);
    return { name, spelled, telling: tellingIn(spelled), numbers: numbersOf(spelled), pairs: letterPairs(spelled) };
  }),
});

/** The least similarity at which two names are suggested (Sørensen–Dice over pairs of letters, on names spelt out). */
const ALIKE = 0.72;
/** A word that more entities than this have in common says nothing of any of them. */
const COMMON = 3;

/**
 * Pairs of organisations, people, themes or projects of these packages whose names may mean one entity, likeliest
 * first. Pairs that the ledger keeps apart are left out; those that it joined are one entity already. Merges nothing.
 */
export function candidatesOf(datasets: readonly Dataset[]): Candidate[] {
  const apart = new Set(
    datasets.flatMap(({ aliases }) =>
      aliases.flatMap(({ decision, entity, other }) => (decision === "apart" && other ? [key(entity, other)] : [])),
    ),
  );
  const candidates: Candidate[] = [];
  for (const table of ["organisations", "persons", "themes", "projects"] as const) {
    const entities = entitiesOf(datasets, table);
    const frequency = frequencyOf(entities);
    for (const [i, a] of entities.entries()) {
      for (const b of entities.slice(i + 1)) {
        if (apart.has(key(a.id, b.id))) continue;
        const found = table === "persons" ? comparePersons(a, b) : compareNames(a, b, frequency);
        if (found) candidates.push({ a: { id: a.id, name: a.name }, b: { id: b.id, name: b.name }, ...found });
      }
    }
  }
  return candidates.toSorted((x, y) => y.score - x.score || (key(x.a.id, x.b.id) < key(y.a.id, y.b.id) ? -1 : 1));
}

function entitiesOf(
  datasets: readonly Dataset[],
  table: "organisations" | "persons" | "themes" | "projects",
): Entity[] {
  const entities = new Map<string, [string, ...string[]]>();
  for (const dataset of datasets) {
    for (const { id, name } of dataset[table]) {
      const names = entities.get(id);
      if (!names) entities.set(id, [name]);
      else if (!names.includes(name)) names.push(name);
    }
    for (const { decision, entity, surface } of dataset.aliases) {
      const names = entities.get(entity);
      if (decision === "same" && names && !names.includes(surface)) names.push(surface);
    }
  }
  return [...entities].map(([id, names]) => ({ id, ...namedBy(names) }));
}

/** In how many entities' names each telling word stands. */
export function frequencyOf(entities: readonly Named[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of entities) {
    for (const word of new Set(names.flatMap(({ telling }) => telling))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What speaks for two entities being one. */
export type Found = Pick<Candidate, "score" | "reasons">;

/** What speaks for two bodies, themes or projects being one; null where nothing does. */
export function compareNames(a: Named, b: Named, frequency: ReadonlyMap<string, number>): Found | null {
  const reasons = new Map<string, { reason: Reason; score: number }>();
  const speak = (code: NameReason, score: number, ...about: string[]) => {
    const key = JSON.stringify([code, about]);
    reasons.set(key, { reason: { code, words: about }, score: Math.max(score, reasons.get(key)?.score ?? 0) });
  };
  for (const x of a.names) {
    for (const y of b.names) {
      if (x.spelled === y.spelled) speak("spelt-out", 1, x.name, y.name);
      if (abbreviates(x.name, y.name) || abbreviates(y.name, x.name)) speak("initials", 0.9, x.name, y.name);
      // Numbers tell what is numbered apart, however alike the rest: « Lot 12 », « Lot 13 ».
      if (x.numbers !== y.numbers) continue;
      const alike = similarity(x, y);
      if (alike >= ALIKE) speak("letters", alike);
      const [words, others] = [x.telling, y.telling];
      const common = words.filter((word) => others.includes(word));
      const rare = common.filter((word) => (frequency.get(word) ?? 0) <= COMMON);
      const overlap = common.length / Math.min(words.length, others.length);
      // One word alone tells only where it is all that tells a name from others.
      if (rare.length > 0 && (overlap === 1 || (common.length > 1 && overlap >= 0.5))) {
        const union = new Set([...words, ...others]).size;
        speak("words", 0.5 + (0.4 * common.length) / union, ...common);
      }
    }
  }
  if (reasons.size === 0) return null;
  const all = [...reasons.values()];
  return { score: Math.max(...all.map(({ score }) => score)), reasons: all.map(({ reason }) => reason) };
}

const numbersOf = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");

/** People: nearly the same letters, or one last name, or a first name that is cut to its initial. */
export function comparePersons(a: Named, b: Named): Found | null {
  const [own, others] = [a.names[0]!, b.names[0]!];
  const [x, y] = [own.spelled, others.spelled];
  const reasons: Reason[] = [];
  const score = similarity(own, others);
  if (score >= ALIKE) reasons.push({ code: "letters", words: [] });
  const [first, ...last] = x.split(" ");
  const [other, ...rest] = y.split(" ");
  if (last.length > 0 && last.join(" ") === rest.join(" ")) {
    const cut = first!.length === 1 || other!.length === 1;
    if (!cut || first![0] === other![0]) reasons.push({ code: "last-name", words: [] });
  }
  if (last.length > 0 && [...x.split(" ")].toSorted().join(" ") === [...y.split(" ")].toSorted().join(" "))
    reasons.push({ code: "order", words: [] });
  return reasons.length === 0 ? null : { score: Math.max(score, 0.5), reasons };
}

/** The pairs of letters that stand in a text, each once, as numbers in ascending order. */
function letterPairs(text: string): Uint32Array {
  const pairs = new Set<number>();
  for (let i = 1; i < text.length; i++) pairs.add(text.charCodeAt(i - 1) * 0x1_00_00 + text.charCodeAt(i));
  return Uint32Array.from(pairs).sort();
}

/** Sørensen–Dice coefficient of the pairs of letters of two names spelt out, from 0 to 1. */
function similarity({ spelled, pairs: a }: NameForms, { spelled: other, pairs: b }: NameForms): number {
  if (spelled === other) return 1;
  const size = a.length + b.length;
  if (size === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return (2 * common) / size;
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
