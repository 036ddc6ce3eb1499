import type { Level } from "../../seed/package/vocabulary.ts";
import type { NameList, NameToMatch } from "../../seed/reconciliation/name-list.ts";
import type { NotAList } from "../../seed/reconciliation/table-names.ts";
import type { Decision, Matched, MatchedKind } from "./reconciliation.ts";
import type { TableFile } from "./tables-messages.ts";
import type { Failed, PackageFiles } from "./worker-messages.ts";

/** A name of the data, with what they say of it in columns of their own, where a code may stand. */
export type NameWithColumns = Omit<NameToMatch, "code"> & { columns: Readonly<Record<string, string>> };

/** Where a list comes from: the places shipped, a package, a table of the reader's. */
export type ListSource = { places: Level } | { package: PackageFiles } | { table: TableFile };

/**
 * Asks the worker that holds names against lists which names of a list others may mean. Answered by `Matching` now and
 * then, then `NamesMatched`, `NoList` or `Failed`.
 */
export interface MatchNames {
  type: "match";
  id: number;
  kind: MatchedKind;
  names: readonly NameWithColumns[];
  list: ListSource;
  /** What was decided before, in any space. */
  decisions: readonly Decision[];
}

/** What the worker says. */
export type FromReconciliationWorker = Matching | NamesMatched | NoList | Failed;

/** So many of so many names are done. */
export interface Matching {
  type: "matching";
  id: number;
  done: number;
  of: number;
}

/** What was found, and in which list. */
export interface NamesMatched {
  type: "matched";
  id: number;
  list: Pick<NameList, "space" | "title"> & { entries: number };
  matched: Matched;
}

/** A table is no list of names with codes. */
export interface NoList {
  type: "no-list";
  id: number;
  why: NotAList["why"] | "unreadable";
}
