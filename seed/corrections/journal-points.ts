import type { Dataset } from "../package/schema.ts";
import { type Row, valueOf } from "./cells.ts";
import type { JournalComparison } from "./compare-journals.ts";
import { correctionOf, type JournalRow } from "./correction.ts";
import { linksByEnds } from "./package-points.ts";
import { type Point, type Said, statedBy, statedIn, titlesOf, UNSAID } from "./point.ts";

/** Points of two journals of corrections of one package: what both correct alike, and what is to be settled. */
export function journalPoints(
  base: Dataset,
  { both, differ, onlyA, onlyB }: JournalComparison,
): { shared: () => Generator<Point>; differences: Point[] } {
  const titles = titlesOf(base);
  const links = linksByEnds(base);
  const said = (row: JournalRow | null): Said => {
    if (row === null) return UNSAID;
    const { subject, before, after } = correctionOf(row);
    // Who takes a link out or changes it may name a part of its row: the data have all of it.
    const found = (links.get(subject) ?? []).filter((link) =>
      Object.entries(before ?? {}).every(([column, value]) => valueOf(link as Row, column) === (value ?? null)),
    );
    const evidence = before !== null && found.length > 0 ? statedIn(found, titles) : statedBy([before, after], titles);
    return { value: null, correction: row, evidence };
  };
  const pointOf = (a: JournalRow | null, b: JournalRow | null): Point => ({
    key: JSON.stringify([a?.id ?? null, b?.id ?? null]),
    ...{ field: null, project: null, about: null, ids: null },
    first: said(a),
    second: said(b),
    other: changedAlike(a, b) === null ? "none" : "value",
  });
  return {
    shared: function* () {
      for (const { a, b } of both) yield pointOf(a, b);
    },
    differences: [
      ...differ.map(({ a, b }) => pointOf(a, b)),
      ...onlyA.map((row) => pointOf(row, null)),
      ...onlyB.map((row) => pointOf(null, row)),
    ],
  };
}

/** The one column of text that two corrections change, each in its way; null where they don't. */
export function changedAlike(a: JournalRow | null, b: JournalRow | null): string | null {
  const [one, other] = [a, b].map((row) =>
    row?.action === "change" ? Object.entries(correctionOf(row).after ?? {}) : [],
  );
  const [first, second] = [one?.[0], other?.[0]];
  if (one?.length !== 1 || other?.length !== 1 || first?.[0] !== second?.[0]) return null;
  const isText = typeof first![1] === "string" && typeof second![1] === "string";
  return isText && !NOT_FREE.has(first![0]) ? first![0] : null;
}

/** Columns that hold an id, which nobody types. */
const NOT_FREE: ReadonlySet<string> = new Set(["id", "source", "target", "reference"]);
