import type { Comparison } from "../../seed/corrections/compare-readings.ts";
import type { Settlement } from "../../seed/corrections/point.ts";
import type { ChangedFindings } from "./changed-findings.ts";
import type { JournalRow, Outcome } from "./corrections.ts";
import type { Failed, PackageFiles } from "./worker-messages.ts";

export type { Agreement, Coefficient } from "../../seed/corrections/agreement.ts";
export type { Comparison } from "../../seed/corrections/compare-readings.ts";
export type { Point, Said, Settlement, Stated } from "../../seed/corrections/point.ts";

/** What is said to the worker that compares what two readers made, with ids as in worker-messages.ts. */
export type ToComparisonWorker = CompareReadings | SettleReadings | FindChanges;

/** What one reader made: the file of a journal, or a package (the files of its folder, or one zip of these). */
export type GivenReading = { name: string } & ({ journal: Uint8Array } | { package: PackageFiles });

/** What is compared: two journals of corrections of one package, or two packages, of which one is corrected. */
export interface GivenReadings {
  readings: readonly [GivenReading, GivenReading];
  /** The package that two journals correct; null where packages are compared. */
  base: PackageFiles | null;
  /** Which of two packages is corrected by what is settled. */
  corrected: 0 | 1;
}

/** Asks where two readers agree. Answered by `ReadingsCompared` or `Failed`. */
export interface CompareReadings extends GivenReadings {
  type: "compare";
  id: number;
}

/** Asks for the corrections of what was settled of the last comparison. Answered by `ReadingsSettled` or `Failed`. */
export interface SettleReadings {
  type: "settle";
  id: number;
  settlements: readonly (readonly [point: string, settlement: Settlement])[];
}

/** Asks what the two find otherwise in their networks. Answered by `ChangesFound` or `Failed`. */
export interface FindChanges {
  type: "changes";
  id: number;
}

/** What the worker says. */
export type FromComparisonWorker = ReadingsCompared | ReadingsSettled | ChangesFound | Failed;

/** Which reading it is, for those who state it. */
export interface ReadingFacts {
  /** That of its file, or the title of its package. */
  name: string;
  /** SHA-256 of a journal's file in hexadecimal; the version of a package. */
  hash: string;
  /** Corrections in a journal, what was made at once counted once; null of a package. */
  corrections: number | null;
}

/** What was compared, with all that a sentence about it states but the day. */
export interface ComparedFacts {
  readings: readonly [ReadingFacts, ReadingFacts];
  /** The package that is corrected. */
  base: { name: string; title: string; version: string };
}

/** Where two readers agree and where they don't. */
export interface ReadingsCompared {
  type: "compared";
  id: number;
  facts: ComparedFacts;
  comparison: Comparison;
  /** Ids of all corrections of both journals, and what the ids of those that settle begin with. */
  ids: readonly string[];
  mark: string;
}

/** The corrections of what was settled, in the order in which they apply, and what becomes of each. */
export interface ReadingsSettled {
  type: "settled";
  id: number;
  rows: readonly JournalRow[];
  outcomes: readonly Outcome[];
}

/** What the networks of the two readers find otherwise: the first's is « before ». */
export interface ChangesFound {
  type: "changes";
  id: number;
  findings: ChangedFindings;
}
