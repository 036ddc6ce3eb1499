import type { ColumnUnderstanding, Meaning } from "../../server/contract/tables.ts";

/** What a column may be taken for, and which of it it is taken for; what it is taken for is always among it. */
export function meaningChoices({ meaning, meanings }: ColumnUnderstanding): { meaning: Meaning; current: boolean }[] {
  const choices = meanings.some((one) => same(one, meaning)) ? meanings : [meaning, ...meanings];
  return choices.map((one) => ({ meaning: one, current: same(one, meaning) }));
}

/** Whether two meanings are one to a reader; the type of a column of one's own is not chosen here. */
const same = (a: Meaning, b: Meaning): boolean => a.is === b.is && a.of === b.of && a.role === b.role;
