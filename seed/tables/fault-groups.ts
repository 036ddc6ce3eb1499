import type { TableFault } from "./faults.ts";
import type { Understanding } from "./understanding.ts";

/** How many faults are listed; all are counted, and the rows of all are set apart. */
export const SHOWN_FAULTS = 500;
/** How many faults of one kind in one column are listed; a thousand rows with one slip would hide the others. */
export const SHOWN_OF_GROUP = 20;

/** Faults of one kind in one column (or of one sheet or file), in the order of the rows. */
export interface FaultGroup {
  /** The first of them, at most `SHOWN_OF_GROUP`. */
  faults: readonly TableFault[];
  /** All of them. */
  count: number;
}

/** Where faults are of one kind: a package's, whose words differ by row, are told apart by their column alone. */
export const groupOf = ({ code, file, sheet, column }: TableFault): string =>
  JSON.stringify([code, file, sheet, column]);

/** What an understanding says of all faults: those that are listed, how many are in the group of each, and all. */
export function toldFaults(all: readonly TableFault[]): Pick<Understanding, "faults" | "faultGroups" | "faultCount"> {
  const counts = new Map<string, number>();
  const faults: TableFault[] = [];
  for (const fault of all) {
    const key = groupOf(fault);
    const count = counts.get(key) ?? 0;
    if (count < SHOWN_OF_GROUP && faults.length < SHOWN_FAULTS) faults.push(fault);
    counts.set(key, count + 1);
  }
  const shown = new Set(faults.map(groupOf));
  return { faults, faultGroups: [...counts].filter(([key]) => shown.has(key)), faultCount: all.length };
}

/** Faults that are listed, in their groups, which stand in the order of their first. */
export function faultGroups(faults: readonly TableFault[], groups: readonly [string, number][]): FaultGroup[] {
  const shown = new Map<string, TableFault[]>();
  for (const fault of faults) {
    const key = groupOf(fault);
    const others = shown.get(key);
    if (others) others.push(fault);
    else shown.set(key, [fault]);
  }
  const counts = new Map(groups);
  return [...shown].map(([key, own]) => ({ faults: own, count: counts.get(key) ?? own.length }));
}
