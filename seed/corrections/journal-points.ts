import type { Dataset } from "../package/schema.ts";
import type { Act } from "./act.ts";
import { type Row, valueOf } from "./cells.ts";
import type { JournalComparison } from "./compare-journals.ts";
import { correctionOf, type JournalRow } from "./correction.ts";
import { linksByEnds } from "./package-points.ts";
import { type Point, type Said, type Stated, statedBy, statedIn, titlesOf, UNSAID } from "./point.ts";

/** How many rows of what was done at once are told with their words. */
const TOLD = 5;

/** Points of two journals of corrections of one package: what both correct alike, and what is to be settled. */
export function journalPoints(
  base: Dataset,
  { both, differ, onlyA, onlyB }: JournalComparison,
): { shared: () => Generator<Point>; differences: Point[] } {
  const titles = titlesOf(base);
  const links = linksByEnds(base);
  const statedFor = (row: JournalRow): Stated[] => {
    const { subject, before, after } = correctionOf(row);
    // Who takes a link out or changes it may name a part of its row: the data have all of it.
    const found = (links.get(subject) ?? []).filter((link) =>
      Object.entries(before ?? {}).every(([column, value]) => valueOf(link as Row, column) === (value ?? null)),
    );
    return before !== null && found.length > 0 ? statedIn(found, titles) : statedBy([before, after], titles);
  };
  const said = (acts: readonly Act[]): Said => {
    const corrections = rowsOf(acts);
    if (corrections.length === 0) return UNSAID;
    return { value: null, corrections, evidence: corrections.slice(0, TOLD).flatMap(statedFor) };
  };
  const pointOf = (a: readonly Act[], b: readonly Act[]): Point => ({
    key: JSON.stringify([a.map(({ id }) => id), b.map(({ id }) => id)]),
    ...{ field: null, project: null, about: null, kind: null, ids: null },
    first: said(a),
    second: said(b),
    other: changedAlike(rowsOf(a), rowsOf(b)) === null ? "none" : "value",
  });
  return {
    shared: function* () {
      for (const { a, b } of both) yield pointOf(a, b);
    },
    differences: [
      ...differ.map(({ a, b }) => pointOf(a, b)),
      ...onlyA.map((act) => pointOf([act], [])),
      ...onlyB.map((act) => pointOf([], [act])),
    ],
  };
}

const rowsOf = (acts: readonly Act[]): readonly JournalRow[] => acts.flatMap(({ rows }) => rows);

type Rows = readonly JournalRow[];

/** The one column of text that two corrections of one row change, each in its way; null where they don't. */
export function changedAlike(a: Rows, b: Rows): string | null {
  const [one, other] = [a, b].map((rows) =>
    rows.length === 1 && rows[0]!.action === "change" ? Object.entries(correctionOf(rows[0]!).after ?? {}) : [],
  );
  const [first, second] = [one?.[0], other?.[0]];
  if (one?.length !== 1 || other?.length !== 1 || first?.[0] !== second?.[0]) return null;
  const isText = typeof first![1] === "string" && typeof second![1] === "string";
  return isText && !NOT_FREE.has(first![0]) ? first![0] : null;
}

/** Columns that hold an id, which nobody types. */
const NOT_FREE: ReadonlySet<string> = new Set(["id", "source", "target", "reference"]);
