import type { ComparedFacts, Comparison, Point, Settlement } from "../../server/contract/comparison-messages.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";

/** What of a comparison was settled, and put off; the steps before, the last one first. */
export interface Settling {
  settlements: Readonly<Record<string, Settlement>>;
  /** Points that were looked at and put off, by key. */
  later: readonly string[];
  past: readonly Omit<Settling, "past">[];
}

/** Nothing settled yet. */
export const UNSETTLED: Settling = { settlements: {}, later: [], past: [] };

/** How many steps can be undone. */
const STEPS = 500;

/** With points settled in one way, in the place of what was settled of them before: one step. */
export function settlePoints(before: Settling, keys: readonly string[], settlement: Settlement): Settling {
  const settled = new Set(keys);
  return after(before, {
    settlements: { ...before.settlements, ...Object.fromEntries(keys.map((key) => [key, settlement])) },
    later: before.later.filter((key) => !settled.has(key)),
  });
}

/**
 * Whether two points differ in the same way, so that one reason may settle both: in one column, in one role of which
 * the same reader says « yes », or in corrections of the same sort that the same readers made.
 */
export const isAlike = (a: Point, b: Point): boolean => wayOf(a) === wayOf(b);

function wayOf({ field, other, first, second }: Point): string {
  if (field === null) return [first, second].map(({ corrections }) => sortOf(corrections)).join(" | ");
  return other === "value" ? field : `${field} ${first.value} ${second.value}`;
}

/** What corrections do to what: to links, or to names of a kind. */
const sortOf = (rows: readonly JournalRow[]): string =>
  [
    ...new Set(rows.map(({ action, subject }) => `${action} ${subject.includes("|") ? "link" : kindIn(subject)}`)),
  ].join();

const kindIn = (id: string): string => (id.includes(":") ? id.slice(0, id.indexOf(":")) : "source");

/** With a point put off: it comes after those that were not looked at. */
export function putOff(before: Settling, key: string): Settling {
  const { [key]: _, ...settlements } = before.settlements;
  return after(before, { settlements, later: [...without(before.later, key), key] });
}

/** As it was before the last step. */
export function undoStep({ past, ...present }: Settling): Settling {
  const [last, ...earlier] = past;
  return last === undefined ? { ...present, past } : { ...last, past: earlier };
}

/** The points that are still to be settled: those that were put off come last. */
export function unsettled<T extends { key: string }>(
  points: readonly T[],
  { settlements, later }: Pick<Settling, "settlements" | "later">,
): T[] {
  const open = points.filter(({ key }) => !Object.hasOwn(settlements, key));
  const places = new Map(later.map((key, i) => [key, i]));
  return [
    ...open.filter(({ key }) => !places.has(key)),
    ...open.filter(({ key }) => places.has(key)).toSorted((a, b) => places.get(a.key)! - places.get(b.key)!),
  ];
}

/** What is said of a comparison wherever its figures are stated: what was compared, when, and how far it is settled. */
export interface AgreementStated {
  facts: ComparedFacts;
  /** YYYY-MM-DD */
  day: string;
  projects: number;
  /** Projects that are left out: one reading at least has not read them to the end. */
  unread: number;
  fields: Comparison["fields"];
  /** Points that differ, and how many of these are settled. */
  differences: number;
  settled: number;
}

/** A comparison as it is stated on a day. */
export const statedOn = (
  day: string,
  facts: ComparedFacts,
  { projects, fields, differences }: Comparison,
  { settlements }: Pick<Settling, "settlements">,
): AgreementStated => ({
  ...{ facts, day, fields },
  projects: projects.both,
  unread: projects.unread,
  differences: differences.length,
  settled: differences.filter(({ key }) => Object.hasOwn(settlements, key)).length,
});

/** Whether a comparison is about data: one of the packages of this name was compared, or corrected. */
export const isAbout = ({ facts }: Pick<AgreementStated, "facts">, packages: readonly { name: string }[]): boolean =>
  packages.length === 1 && packages[0]!.name === facts.base.name;

const without = (keys: readonly string[], key: string): string[] => keys.filter((one) => one !== key);

function after({ past, ...before }: Settling, next: Omit<Settling, "past">): Settling {
  return { ...next, past: [before, ...past].slice(0, STEPS) };
}
