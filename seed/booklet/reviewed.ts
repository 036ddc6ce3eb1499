import type { ActorRole, PlaceLevel } from "../package/vocabulary.ts";
import type { LineSpan } from "./draft.ts";

/** What a person accepted of a document, from which a package is made. */
export interface Reviewed {
  /** Of the data. */
  title: string;
  /** The name of the package that was made of it before, which its ids have; null where none was. */
  packageName: string | null;
  /** The document: its file's name and the SHA-256 of its bytes, in hexadecimal. */
  document: { name: string; hash: string };
  /** Those of which something was decided, or that have nothing to decide. */
  projects: readonly ReviewedProject[];
  /**
   * What nobody has decided on yet: how many projects of which nothing was, proposals of all, and the names of all
   * projects that have such a proposal.
   */
  left: { projects: number; proposals: number; names: readonly string[] };
  facts: readonly ReviewedFact[];
}

/** A project of the document; `lines` is all that is said of it. */
export interface ReviewedProject {
  name: string;
  title: string | null;
  /** As printed, and where. */
  legalForm: { raw: string | null; lines: LineSpan | null };
  sites: readonly string[];
  lines: LineSpan;
}

/** The roles that are read: the built-in ones of a project's card, and a partner that is not named. */
export type ReadRole = ActorRole | "addresses" | "located_in" | "unnamed";

/** Who or what a name is. */
export type ReadKind = "organisation" | "person" | "theme" | "territory";

/** A place of the official lists. */
export interface ReadPlace {
  /** Of its territory in a package. */
  id: string;
  level: PlaceLevel;
  code: string;
  name: string;
  /** Names of the départements it lies in, which tell places of one name apart. */
  departements: readonly string[];
}

/** A name in a role, and the words that say so. */
export interface ReviewedFact {
  /** Its place in the list of projects. */
  project: number;
  role: ReadRole;
  kind: ReadKind;
  /** By which it is known; `mention` is as printed. */
  name: string;
  mention: string;
  qualifier: string | null;
  group: string | null;
  lines: LineSpan;
  /** Of a PDF, from 1. */
  page: number | null;
  /** Where the words say something is: the place, and the body that is there; null for the project. */
  place?: ReadPlace;
  of: string | null;
  /** The words before and after it, with its own between. */
  quote: string;
  /** Whether a person said it, where the rules did not. */
  marked: boolean;
}
