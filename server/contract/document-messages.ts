import type { Draft } from "../../seed/booklet/draft.ts";
import type { ReadPlace, Reviewed } from "../../seed/booklet/reviewed.ts";
import type { Failed, PackageFiles } from "./worker-messages.ts";

export type { Doubt as RuleDoubt } from "../../seed/booklet/doubt-codes.ts";
export type { Draft, DraftProject } from "../../seed/booklet/draft.ts";
export type { ReadKind, ReadPlace, ReadRole, Reviewed } from "../../seed/booklet/reviewed.ts";

/** What is said to the worker that reads documents, with ids as in worker-messages.ts. */
export type ToDocumentWorker = ReadDocument | FindPlaces | WriteReviewed;

/** Asks what the rules read in a text. Answered by `DocumentRead` or `Failed`. */
export interface ReadDocument {
  type: "read";
  id: number;
  name: string;
  text: string;
  /** The file, whose hash says which it is. */
  bytes: Uint8Array;
}

/** Asks which official places words may mean. Answered by `PlacesFound` or `Failed`. */
export interface FindPlaces {
  type: "places";
  id: number;
  words: string;
}

/** Asks for the package of what was accepted. Answered by `ReviewedWritten`, `ReviewedRefused` or `Failed`. */
export interface WriteReviewed {
  type: "write";
  id: number;
  reviewed: Reviewed;
}

/** What the worker says. */
export type FromDocumentWorker = DocumentRead | PlacesFound | ReviewedWritten | ReviewedRefused | Failed;

/** What the rules read; null where they know nothing of its layout. */
export interface DocumentRead {
  type: "read";
  id: number;
  draft: Draft | null;
  /** Names of the draft that may mean the same as another, folded, each with that one. */
  alike: ReadonlyMap<string, string>;
  /** For each region that the draft names, by its name, the place that it is. */
  regions: ReadonlyMap<string, ReadPlace>;
  /** SHA-256, in hexadecimal. */
  hash: string;
}

/**
 * The places that words may mean: those whose name they are word for word, then the others, of each the largest first,
 * a region before a commune of its name.
 */
export interface PlacesFound {
  type: "places";
  id: number;
  places: ReadPlace[];
}

/** A package as the files of its folder. */
export interface ReviewedWritten {
  type: "written";
  id: number;
  files: PackageFiles;
  /** The id of the document among its sources. */
  source: string;
}

/** Why what was accepted is no sound package: what stands somewhere, and what is wrong with it as the checks say it. */
export interface ReviewedRefused {
  type: "refused";
  id: number;
  faults: { value: string | null; expected: string }[];
}
