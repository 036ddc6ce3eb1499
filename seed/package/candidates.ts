import { CmpStr } from "cmpstr";
import { abbreviates, spelledOut, tellingWords } from "./name-forms.ts";
import type { Dataset } from "./schema.ts";

/** Two entities that may be one, for a person to decide. */
export interface Candidate {
  a: { id: string; name: string };
  b: { id: string; name: string };
  /** From 0 to 1; orders the list and means nothing else. */
  score: number;
  /** What speaks for it. */
  reasons: string[];
}

interface Entity {
  id: string;
  name: string;
  /** Its name and the other names that the ledger joined with it. */
  names: string[];
}

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
  const entities = new Map<string, Entity>();
  for (const dataset of datasets) {
    for (const { id, name } of dataset[table]) {
      const entity = entities.get(id) ?? { id, name, names: [] };
      if (!entity.names.includes(name)) entity.names.push(name);
      entities.set(id, entity);
    }
    for (const { decision, entity, surface } of dataset.aliases) {
      const names = entities.get(entity)?.names;
      if (decision === "same" && names && !names.includes(surface)) names.push(surface);
    }
  }
  return [...entities.values()];
}

/** In how many entities' names each telling word stands. */
function frequencyOf(entities: readonly Entity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of entities) {
    for (const word of new Set(names.flatMap(tellingWords))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

type Found = Pick<Candidate, "score" | "reasons">;

function compareNames(a: Entity, b: Entity, frequency: ReadonlyMap<string, number>): Found | null {
  const reasons = new Map<string, number>();
  for (const x of a.names) {
    for (const y of b.names) {
      const [left, right] = [spelledOut(x), spelledOut(y)];
      if (left === right) reasons.set(`« ${x} » and « ${y} » are the same once spelt out`, 1);
      if (abbreviates(x, y) || abbreviates(y, x)) reasons.set(`« ${x} » and « ${y} » share their initials`, 0.9);
      const alike = similarity(left, right);
      if (alike >= ALIKE)
        reasons.set("nearly the same letters", Math.max(alike, reasons.get("nearly the same letters") ?? 0));
      const [words, others] = [tellingWords(x), tellingWords(y)];
      const common = words.filter((word) => others.includes(word));
      const rare = common.filter((word) => (frequency.get(word) ?? 0) <= COMMON);
      const overlap = common.length / Math.min(words.length, others.length);
      // One word alone tells only where it is all that tells a name from others.
      if (rare.length > 0 && (overlap === 1 || (common.length > 1 && overlap >= 0.5))) {
        const union = new Set([...words, ...others]).size;
        reasons.set(`words in common: ${common.join(", ")}`, 0.5 + (0.4 * common.length) / union);
      }
    }
  }
  return reasons.size === 0 ? null : { score: Math.max(...reasons.values()), reasons: [...reasons.keys()] };
}

/** People: nearly the same letters, or one last name, or a first name that is cut to its initial. */
function comparePersons(a: Entity, b: Entity): Found | null {
  const [x, y] = [spelledOut(a.name), spelledOut(b.name)];
  const reasons: string[] = [];
  const score = similarity(x, y);
  if (score >= ALIKE) reasons.push("nearly the same letters");
  const [first, ...last] = x.split(" ");
  const [other, ...rest] = y.split(" ");
  if (last.length > 0 && last.join(" ") === rest.join(" ")) {
    const cut = first!.length === 1 || other!.length === 1;
    if (!cut || first![0] === other![0]) reasons.push("the same last name");
  }
  if (last.length > 0 && [...x.split(" ")].toSorted().join(" ") === [...y.split(" ")].toSorted().join(" "))
    reasons.push("the same words in another order");
  return reasons.length === 0 ? null : { score: Math.max(score, 0.5), reasons };
}

const comparer = CmpStr.create().setMetric("dice");

/** Sørensen–Dice coefficient over pairs of letters, from 0 to 1. */
function similarity(a: string, b: string): number {
  return comparer.compare(a, b);
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
