import type { Dataset } from "../package/schema.ts";
import type { Ends } from "./compare-packages.ts";
import type { JournalRow, Values } from "./correction.ts";

/** Words that state something and where they stand, as a row of links.csv or a correction of one says. */
export interface Stated {
  mention: string;
  qualifier: string | null;
  /** Id of a source, and its title. */
  source: string;
  title: string;
  section: "card" | "prose" | null;
  lines: [first: number, last: number] | null;
  record?: string;
  status: "stated" | "reviewed" | "inferred";
}

/** What one reader says of a point. */
export interface Said {
  /** « yes », « no » of a tie or a project, else the value; null where the reader made a correction, or none. */
  value: string | null;
  /** Rows of what was done at once, or of several of these; none of two packages. */
  corrections: readonly JournalRow[];
  evidence: Stated[];
}

/** One thing of which two readers say the same or not. */
export interface Point {
  /** Tells it from every other point of the comparison, the same each time these are compared. */
  key: string;
  /** A role, a column (compared-columns.ts), `project` for a whole project; null for a correction. */
  field: string | null;
  /** The name of the project, or of whom the column is about. */
  project: string | null;
  /** Whom or what a role ties to the project. */
  about: string | null;
  /** Which kind that is, where the readers say two of one name; else null. */
  kind: string | null;
  first: Said;
  second: Said;
  /** What may be said instead of what either says: who it is, another value, or nothing but « neither ». */
  other: "name" | "value" | "none";
  /** Where it stands in two packages; null of corrections. */
  ids: { a: Ends | null; b: Ends | null } | null;
}

/** How a point was settled; `value` is what is said instead, where it is something else. */
export interface Settlement {
  choice: "first" | "second" | "other";
  value: string | null;
  reason: string;
  author: string;
  /** YYYY-MM-DD */
  day: string;
}

/** What a reader says who says nothing of it. */
export const UNSAID: Said = { value: null, corrections: [], evidence: [] };

type Link = Dataset["links"][number];

/** The words of rows of links.csv, under titles of sources by id. */
export const statedIn = (rows: readonly Link[], titles: ReadonlyMap<string, string>): Stated[] =>
  rows.map(({ mention, qualifier, reference, section, first_line, last_line, record, status }) => ({
    mention,
    qualifier,
    source: reference,
    title: titles.get(reference) ?? reference,
    section,
    lines: first_line === null ? null : [first_line, last_line ?? first_line],
    ...(record && { record }),
    status,
  }));

/** The words that a correction of a link names; none of any other. */
export function statedBy(values: readonly (Values | null)[], titles: ReadonlyMap<string, string>): Stated[] {
  const of = Object.assign({}, ...values) as Partial<Link>;
  if (typeof of.mention !== "string" || typeof of.reference !== "string") return [];
  const { qualifier = null, section = null, first_line = null, last_line = null, status = "reviewed" } = of;
  return statedIn([{ ...(of as Link), qualifier, section, first_line, last_line, status }], titles);
}

/** Titles of the sources of packages, by id. */
export const titlesOf = (...packages: readonly Dataset[]): ReadonlyMap<string, string> =>
  new Map(packages.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title] as const)));
