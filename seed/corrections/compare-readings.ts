import type { Dataset } from "../package/schema.ts";
import type { Agreement } from "./agreement.ts";
import { applyFitting } from "./apply-fitting.ts";
import type { Outcome } from "./apply.ts";
import { compareJournals } from "./compare-journals.ts";
import { comparePackages } from "./compare-packages.ts";
import type { JournalRow } from "./correction.ts";
import { inFittingOrder } from "./fitting-order.ts";
import { journalPoints } from "./journal-points.ts";
import { packagePoints } from "./package-points.ts";
import type { Point, Settlement } from "./point.ts";
import { byIdIn } from "./reader-ties.ts";
import { settledJournal } from "./settle-journals.ts";
import { settledPackage } from "./settle-packages.ts";

/** What two readers made apart: packages of one source, or journals of corrections of one package. */
export type Readings =
  | { kind: "packages"; readers: readonly [Dataset, Dataset]; /** Whose package is corrected. */ base: 0 | 1 }
  | { kind: "journals"; readers: readonly [readonly JournalRow[], readonly JournalRow[]]; base: Dataset };

/** How far two readers agree, field by field, and where they don't. */
export interface Comparison {
  /** How many projects both have; names of those that one has alone; how many are left out as not read to the end. */
  projects: { both: number; onlyA: string[]; onlyB: string[]; unread: number };
  fields: { field: string; agreement: Agreement; differences: number }[];
  /** What both have, the first of so many. */
  shared: Point[];
  sharedTotal: number;
  differences: Point[];
  /** What becomes of the corrections of each journal in the package; null of packages. */
  outcomes: readonly [readonly Outcome[], readonly Outcome[]] | null;
}

/** A comparison that can be settled. */
export interface Compared {
  comparison: Comparison;
  /** The two packages that its figures compare. */
  packages: readonly [Dataset, Dataset];
  /** The corrections of what was settled, what becomes of each, and the package with them. */
  settle: (
    settlements: ReadonlyMap<string, Settlement>,
    idOf: (what: string) => string,
  ) => { rows: JournalRow[]; outcomes: Outcome[]; dataset: Dataset };
}

/** How many of the points that both have are listed. */
const SHARED_LISTED = 300;

/**
 * Compares what two readers made apart. The figures of two journals are those of the package under the one and under
 * the other, where what stood in it is the same by its id, so that what neither corrects counts as agreed. Throws
 * `Conflict` where a correction holds no JSON.
 */
export function compareReadings(readings: Readings): Compared {
  return readings.kind === "packages" ? ofPackages(readings) : ofJournals(readings);
}

function ofPackages({ readers, base }: Extract<Readings, { kind: "packages" }>): Compared {
  const compared = comparePackages(...readers);
  const { shared, differences } = packagePoints(...readers, compared);
  const corrected = {
    base: readers[base],
    other: readers[1 - base]!,
    reader: base === 0 ? "first" : "second",
  } as const;
  return {
    comparison: { ...figuresOf(compared), ...listed(shared), differences, outcomes: null },
    packages: readers,
    settle: (settlements, idOf) =>
      inFittingOrder(readers[base], settledPackage(corrected, differences, settlements, idOf)),
  };
}

function ofJournals({ readers, base }: Extract<Readings, { kind: "journals" }>): Compared {
  const [a, b] = [applyFitting(base, readers[0]), applyFitting(base, readers[1])];
  const { shared, differences } = journalPoints(base, compareJournals(...readers));
  return {
    comparison: {
      ...figuresOf(comparePackages(a.dataset, b.dataset, byIdIn(base))),
      ...listed(shared),
      differences,
      outcomes: [a.outcomes, b.outcomes],
    },
    packages: [a.dataset, b.dataset],
    settle: (settlements, idOf) =>
      inFittingOrder(base, settledJournal(shared(), differences, settlements, readers, idOf)),
  };
}

const figuresOf = ({
  projects,
  fields,
}: ReturnType<typeof comparePackages>): Pick<Comparison, "projects" | "fields"> => ({
  projects: { ...projects, both: projects.both.length, unread: projects.unread.length },
  fields: fields.map(({ field, agreement, differences }) => ({ field, agreement, differences: differences.length })),
});

function listed(points: () => Generator<Point>): Pick<Comparison, "shared" | "sharedTotal"> {
  const shared: Point[] = [];
  let sharedTotal = 0;
  for (const point of points()) {
    if (sharedTotal < SHARED_LISTED) shared.push(point);
    sharedTotal++;
  }
  return { shared, sharedTotal };
}
