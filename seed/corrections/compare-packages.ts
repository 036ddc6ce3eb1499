import { rolesWith } from "../package/own-roles.ts";
import type { Dataset } from "../package/schema.ts";
import { type Agreement, agreementOf, agreementOfCells, type Cell, type Judged } from "./agreement.ts";
import type { AttributeValue } from "../package/attributes.ts";
import { type Row, valueOf } from "./cells.ts";
import { type ComparedColumn, comparedColumns } from "./compared-columns.ts";
import {
  byName,
  type KeyOf,
  type Project,
  readProjects,
  rowsByKey,
  type Ties,
  tiesByRole,
  unreadIn,
} from "./reader-ties.ts";

/** One thing that two readers judged: of which project, what about, and what each says. */
export interface Judgement {
  /** Of a column of organisations or people, the name of one of these. */
  project: string;
  /** Whom or what a role ties to the project; null for a field with one value. */
  about: string | null;
  /** Which kind that is, where one reader says that it is of this kind and the other of another; else null. */
  kind: string | null;
  a: string;
  b: string;
  /** The project and, where there is one, what it is tied to, as each reader has them. */
  ids: { a: Ends; b: Ends };
}

/** Ids in the package of one reader; null for what that reader does not have, or does not tie to the project. */
export interface Ends {
  project: string;
  about: string | null;
}

/** Where two packages made apart from one source agree, field by field. */
export interface FieldComparison {
  /** A role, or a column (compared-columns.ts). */
  field: string;
  agreement: Agreement;
  differences: Judgement[];
  /** What both have: those whom both name, and values that are the same and not empty. */
  shared: Judgement[];
}

/** What two readers of one source have in common. */
export interface PackageComparison {
  /**
   * Names of projects that both have, that one has alone, and that are left out of all the rest: one reader at least
   * has not read these to their end.
   */
  projects: { both: string[]; onlyA: string[]; onlyB: string[]; unread: string[] };
  fields: FieldComparison[];
}

/** How a role between a project and somebody is judged: both readers name them, or one alone. */
export const [NAMED, NOT_NAMED] = ["yes", "no"] as const;

/**
 * Compares packages that two readers made of one source, over the projects that both have and have read to their end.
 * Projects and names are the same where they are once folded, unless told by another key. For a role, the units are all
 * pairs of such a project and somebody whom either reader ties by that role to any of them, so that agreeing on « no »
 * counts; for a column, the projects, organisations or people that both have, an empty cell being an answer where the
 * reader fills in others of the column, which has no units where one fills in none. Pairs that neither names are
 * counted, not listed: the work grows with the links.
 */
export function comparePackages(a: Dataset, b: Dataset, keyOf: KeyOf = byName): PackageComparison {
  const unread = unreadIn([a, b]);
  const [first, second] = [readProjects(a, unread, keyOf), readProjects(b, unread, keyOf)];
  const alone = (one: ReadonlyMap<string, Project>, other: ReadonlyMap<string, Project>) =>
    [...one].flatMap(([key, { name }]) => (other.has(key) ? [] : [name]));
  const pairs = inBoth(first, second);
  const rows: Record<ComparedColumn["table"], readonly Both<Named>[]> = {
    projects: pairs,
    organisations: inBoth(rowsByKey(a.organisations, keyOf), rowsByKey(b.organisations, keyOf)),
    persons: inBoth(rowsByKey(a.persons, keyOf), rowsByKey(b.persons, keyOf)),
  };
  const own = new Map([...a.roles, ...b.roles].map((role) => [role.id, role]));
  const [tiesA, tiesB] = [tiesByRole(a, keyOf), tiesByRole(b, keyOf)];
  return {
    projects: {
      both: pairs.map(([{ name }]) => name),
      onlyA: alone(first, second),
      onlyB: alone(second, first),
      unread,
    },
    fields: [
      ...comparedColumns([a, b], keyOf !== byName).flatMap((one) => byColumn(rows[one.table], one)),
      ...rolesWith([...own.values()]).flatMap((role) =>
        byRole(role, pairs, tiesA.get(role) ?? NO_TIES, tiesB.get(role) ?? NO_TIES),
      ),
    ],
  };
}

/** A row of either package that is the same entity. */
type Both<T> = readonly [T, T];
type Pair = Both<Project>;

const NO_TIES: Ties = new Map();

/** The rows of a table of entities that both have, in the order of the first. */
const inBoth = <T>(first: ReadonlyMap<string, T>, second: ReadonlyMap<string, T>): Both<T>[] =>
  [...first].flatMap(([key, row]) => (second.has(key) ? [[row, second.get(key)!] as const] : []));

type Named = Row & { id: string; name: string };

function byColumn(pairs: readonly Both<Named>[], { field, column }: ComparedColumn): FieldComparison[] {
  const said = (row: Row): string => String((valueOf(row, column) ?? "") as AttributeValue);
  const judgements = pairs.map(([a, b]): Judgement => {
    const ids = { a: { project: a.id, about: null }, b: { project: b.id, about: null } };
    return { project: a.name, about: null, kind: null, a: said(a), b: said(b), ids };
  });
  if (judgements.every((one) => one.a === "" && one.b === "")) return [];
  // Who fills in nothing of a column has not judged it.
  const isJudged = (["a", "b"] as const).every((reader) => judgements.some((one) => one[reader] !== ""));
  return [
    {
      field,
      agreement: agreementOf(isJudged ? judgements.map((one): Judged => [one.a, one.b]) : []),
      differences: judgements.filter((one) => one.a !== one.b),
      shared: judgements.filter((one) => one.a === one.b && one.a !== ""),
    },
  ];
}

function byRole(field: string, pairs: readonly Pair[], a: Ties, b: Ties): FieldComparison[] {
  const named = new Map<string, { name: string; at: number }>();
  for (const [first, second] of pairs)
    for (const [key, { name }] of [...(a.get(first.id) ?? []), ...(b.get(second.id) ?? [])])
      if (!named.has(key)) named.set(key, { name, at: named.size });
  if (named.size === 0) return [];
  const judged = pairs.flatMap(([first, second], at) => {
    const [ofFirst, ofSecond] = [a.get(first.id), b.get(second.id)];
    const keys = new Set([...(ofFirst?.keys() ?? []), ...(ofSecond?.keys() ?? [])]);
    const inOrder = [...keys].map((key) => ({ key, ...named.get(key)! })).toSorted((one, other) => one.at - other.at);
    const times = tally(keys);
    return inOrder.map(({ key, name, at: column }) => {
      const kind = times.get(nameIn(key))! > 1 ? key.slice(0, key.indexOf(" ")) : null;
      const [one, other] = [ofFirst?.get(key), ofSecond?.get(key)];
      const ids = {
        a: { project: first.id, about: one?.id ?? null },
        b: { project: second.id, about: other?.id ?? null },
      };
      const judgement = { project: first.name, about: name, kind, a: word(one), b: word(other), ids };
      return { unit: at * named.size + column, judgement };
    });
  });
  const judgements = judged.map(({ judgement }) => judgement);
  return [
    {
      field,
      agreement: agreementOfCells(cellsOf(judged, pairs.length * named.size)),
      differences: judgements.filter((one) => one.a !== one.b),
      shared: judgements.filter((one) => one.a === one.b),
    },
  ];
}

/** What follows the kind in the key of somebody who is tied. */
const nameIn = (key: string): string => key.slice(key.indexOf(" ") + 1);

/** How many kinds each name is of. */
function tally(keys: Iterable<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(nameIn(key), (times.get(nameIn(key)) ?? 0) + 1);
  return times;
}

const word = (tie: object | undefined): string => (tie === undefined ? NOT_NAMED : NAMED);

/**
 * How often each pair of answers comes among all units, in the order in which each comes first: the resamples of an
 * interval are drawn in that order. `judged` are the units that a reader names, in the order of their numbers.
 */
function cellsOf(judged: readonly { unit: number; judgement: Judgement }[], units: number): Cell[] {
  const codes: readonly string[] = [NAMED, NOT_NAMED];
  const cells = new Map<string, Cell & { first: number }>();
  const count = (a: number, b: number, first: number, more: number) => {
    const before = cells.get(`${a} ${b}`);
    cells.set(`${a} ${b}`, { a, b, count: (before?.count ?? 0) + more, first: before?.first ?? first });
  };
  let named = 0;
  for (const { unit, judgement } of judged) {
    if (unit === named) named++;
    count(codes.indexOf(judgement.a), codes.indexOf(judgement.b), unit, 1);
  }
  const neither = codes.indexOf(NOT_NAMED);
  if (units > judged.length) count(neither, neither, named, units - judged.length);
  return [...cells.values()].toSorted((one, other) => one.first - other.first);
}
