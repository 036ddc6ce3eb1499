import { nameOrder } from "../model/name-order.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import type { Intersections } from "../../server/contract/intersections.ts";
import { seriate } from "../model/seriation.ts";

type Row = Intersections["rows"][number];

/** An actor with the projects (or territories) that it takes part in, and how many projects that is by. */
export interface Member {
  id: string;
  kind: Row["actors"][number]["kind"];
  name: string;
  members: readonly string[];
  projects: number;
}

const inOrder = nameOrder(SOURCE_LANGUAGE);

/** The actors of the rows, those of most members first, then of most projects, then by name, then id. */
export const actorsOfRows = (rows: readonly Row[]): Member[] =>
  rows
    .flatMap(({ members, actors }) => actors.map((actor) => ({ ...actor, members })))
    .toSorted((a, b) => b.members.length - a.members.length || byProjects(a, b));

/** Those of most projects first, then by name, then id. */
export const byProjects = (a: Row["actors"][number], b: Row["actors"][number]): number =>
  b.projects - a.projects || inOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** How many actors these are. */
export const countActors = (rows: readonly Row[]): number => rows.reduce((sum, { actors }) => sum + actors.length, 0);

/** The rows whose members are exactly these, in whatever order. */
export const rowsOfExactly = (rows: readonly Row[], members: readonly string[]): Row[] =>
  rows.filter((row) => row.members.length === members.length && row.members.every((id) => members.includes(id)));

/**
 * The sets that the drawn rows of an UpSet plot (Lex et al. 2014) join, with how many actors each has in all rows;
 * those that share most stand side by side, so that few lines run far.
 */
export function setsOf(rows: readonly Row[], all: readonly Row[] = rows): { id: string; size: number }[] {
  const sizes = new Map<string, number>();
  for (const { members, count } of all) for (const id of members) sizes.set(id, (sizes.get(id) ?? 0) + count);
  const ids = [...new Set(rows.flatMap(({ members }) => members))].toSorted();
  const at = new Map(ids.map((id, i) => [id, i]));
  const shared = ids.map(() => ids.map(() => 0));
  for (const { members, count } of rows) {
    const joined = members.map((id) => at.get(id)!);
    for (const a of joined) for (const b of joined) if (a !== b) shared[a]![b]! += count;
  }
  return seriate(shared).map((i) => ({ id: ids[i]!, size: sizes.get(ids[i]!)! }));
}
