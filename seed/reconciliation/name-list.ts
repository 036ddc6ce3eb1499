import type { LevelForm } from "./comparison-forms.ts";

/** A name of a list, with the code that it stands for there. */
export interface ListEntry {
  code: string;
  name: string;
  otherNames: readonly string[];
  /** What tells it from others of the same name, such as where it is; null where the list says nothing. */
  context: string | null;
  /** Codes of the French regions that it lies in; none where the list does not say. */
  regions: readonly string[];
  /** What a place is whose name does not say so; null of all else. */
  form: LevelForm | null;
}

/** Names against which others are held. */
export interface NameList {
  /** What its codes are, as the identifier space of the Reconciliation Service API: a column, or `id`. */
  space: string;
  title: string;
  entries: readonly ListEntry[];
}

/** The space of a list that is another package: its codes are ids, and who is the same gets the same id. */
export const ID_SPACE = "id";

/** A name to be held against a list. */
export interface NameToMatch {
  id: string;
  name: string;
  otherNames: readonly string[];
  /** Code of the French region where it is known to be; null where that is not known. */
  region: string | null;
  /** The code of the list's space that it has already; null where it has none. */
  code: string | null;
}
