import { distance } from "fastest-levenshtein";
import type { Draft, LineSpan } from "./draft.ts";
import { type Fact, FACTS, type Facts, factsOfDataset, factsOfDraft, type Field } from "./facts.ts";
import { fold } from "../package/fold.ts";
import type { Dataset } from "../package/schema.ts";

/** One thing in which draft and dataset differ. A value is null where that side has nothing of the kind. */
export interface Difference {
  /** The dataset's id; null for a project that the draft alone has. */
  project: string | null;
  name: string;
  /** The field; with " lines" after it where only the places differ. */
  field: string;
  draft: string | null;
  dataset: string | null;
  /** Where to look in the booklet's text. */
  lines: LineSpan | null;
  /** Why a person left it so, null where nobody has. */
  settled: string | null;
}

/** How much of one field draft and dataset share. */
export interface Score {
  field: string;
  draft: number;
  dataset: number;
  shared: number;
}

/** What draft and dataset do not share, and how much they do. */
export interface Review {
  differences: Difference[];
  scores: Score[];
  /** Decisions that settle nothing any more. */
  unused: Dataset["decisions"];
}

const SCORED: [Field, string][] = [
  ["region", "regions"],
  ["lead", "leads"],
  ["coach", "coaches"],
  ["theme", "themes"],
  ["partner", "named partners"],
];

/** Compares a draft with a dataset; projects are paired by their names, or else by their lines. Changes neither. */
export function review(draft: Draft, dataset: Dataset): Review {
  const ours = factsOfDataset(dataset);
  const pairs = paired(factsOfDraft(draft), ours);
  const differences: Difference[] = [];
  const totals = new Map<Field, Score>(
    SCORED.map(([field, name]) => [field, { field: name, draft: 0, dataset: 0, shared: 0 }]),
  );
  for (const [read, kept] of pairs) {
    const found = differencesOf(read, kept);
    differences.push(...found.differences);
    for (const [field, total] of totals) {
      total.draft += count(read, field);
      total.dataset += count(kept, field);
      total.shared += found.shared.get(field) ?? 0;
    }
  }
  const used = new Set<Dataset["decisions"][number]>();
  for (const difference of differences) {
    const decision = dataset.decisions.find((one) => settles(one, difference));
    if (!decision) continue;
    used.add(decision);
    difference.settled = decision.reason;
  }
  return {
    differences,
    scores: [...totals.values()],
    unused: dataset.decisions.filter((one) => !used.has(one)),
  };
}

function settles(decision: Dataset["decisions"][number], { project, field, draft, dataset }: Difference): boolean {
  return (
    decision.project === project && decision.field === field && decision.draft === draft && decision.dataset === dataset
  );
}

type Pair = [Facts | null, Facts | null];

function paired(drafts: readonly Facts[], kept: readonly Facts[]): Pair[] {
  const left = new Set(kept);
  const partner = (read: Facts) =>
    [...left].find(({ name }) => fold(name) === fold(read.name)) ??
    [...left].find(
      ({ name, lines }) => overlap(lines, read.lines) && !drafts.some((one) => fold(one.name) === fold(name)),
    );
  const pairs = drafts.map((read): Pair => {
    const match = partner(read) ?? null;
    if (match) left.delete(match);
    return [read, match];
  });
  return [...pairs, ...[...left].map((one): Pair => [null, one])];
}

function overlap(a: LineSpan | null, b: LineSpan | null): boolean {
  return a !== null && b !== null && Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > (a[1] - a[0]) / 2;
}

function differencesOf(read: Facts | null, kept: Facts | null) {
  const shared = new Map<Field, number>();
  const differences: Difference[] = [];
  const tell = (field: string, draft: string | null, dataset: string | null, lines: LineSpan | null) =>
    differences.push({
      project: kept?.id ?? null,
      name: kept?.name ?? read!.name,
      field,
      draft,
      dataset,
      lines,
      settled: null,
    });
  if (!read || !kept) {
    tell("project", read?.name ?? null, kept?.name ?? null, read?.lines ?? kept?.lines ?? null);
    return { differences, shared };
  }
  for (const field of FACTS) {
    const rest = kept.facts.filter((fact) => fact.field === field);
    const alone: Fact[] = [];
    for (const fact of read.facts.filter((one) => one.field === field)) {
      const at = rest.findIndex(({ words }) => plain(words) === plain(fact.words));
      const match = rest[at];
      if (!match) {
        alone.push(fact);
        continue;
      }
      rest.splice(at, 1);
      shared.set(field, (shared.get(field) ?? 0) + 1);
      if (fact.lines && match.lines && fact.lines.join("-") !== match.lines.join("-"))
        tell(
          `${field} lines`,
          `${fact.words}: ${fact.lines.join("-")}`,
          `${match.words}: ${match.lines.join("-")}`,
          fact.lines,
        );
    }
    // A single value that differs is one difference, and so are two readings of the same words.
    for (const fact of alone) {
      const at = rest.findIndex((other) => SINGLE.has(field) || touches(fact, other));
      const [other] = at < 0 ? [] : rest.splice(at, 1);
      tell(field, fact.words, other?.words ?? null, fact.lines ?? other?.lines ?? null);
    }
    for (const other of rest) tell(field, null, other.words, other.lines);
  }
  return { differences, shared };
}

const SINGLE: ReadonlySet<Field> = new Set(["name", "title", "region", "legal form", "open list"]);

/** Whether two readings are of the same words: one holds the other or is nearly it, on lines that meet. */
function touches(a: Fact, b: Fact): boolean {
  const [x, y] = [fold(a.words), fold(b.words)];
  const meet = !a.lines || !b.lines || (a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1]);
  return meet && (x.includes(y) || y.includes(x) || distance(x, y) <= Math.min(x.length, y.length) / 5);
}

/** Words without what no reader means: the form of apostrophes and spaces. */
function plain(words: string): string {
  return words.replaceAll("'", "’").replace(/\s+/g, " ").trim();
}

function count(facts: Facts | null, field: Field): number {
  return facts?.facts.filter((fact) => fact.field === field).length ?? 0;
}
