import { nameOrder } from "./name-order.ts";
import { SOURCE_LANGUAGE } from "./vocabulary.ts";
import type { Network } from "./network.ts";
import type { ORDERS } from "./options/ties.ts";
import { territoriesOf } from "./scope.ts";
import { seriate } from "./seriation.ts";
import { tieKey, type Tie } from "./ties.ts";
import type { TieLevel } from "../../server/contract/cite.ts";

/** One end: a project, region or département; `region` is what it is ordered by. */
export interface TieRow {
  id: string;
  name: string;
  region: string;
  /** How many others it is tied to. */
  ties: number;
}

/** Every end in scope, those without a tie too; the most tied first, then id. */
export function tieRows(
  level: TieLevel,
  ties: readonly Tie[],
  whole: Network,
  projects: readonly { id: string; name: string; region: { id: string; name: string } | null }[],
): TieRow[] {
  const counts = new Map<string, number>();
  for (const { a, b } of ties) for (const { id } of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rows = new Map<string, TieRow>();
  const add = (id: string, name: string, region: string) =>
    rows.set(id, { id, name, region, ties: counts.get(id) ?? 0 });
  for (const { id, name, region } of projects) {
    if (level === "project") add(id, name, region?.name ?? "");
    else if (level !== "actor" && whole.hasNode(id))
      // A project in several territories counts in each.
      for (const territory of territoriesOf(whole, id)) {
        const place = whole.getNodeAttributes(territory);
        if (place.level === level) add(territory, place.name, level === "region" ? place.name : (region?.name ?? ""));
      }
  }
  // Actors, and what the network does not hold.
  for (const { a, b } of ties) for (const { id, name } of [a, b]) if (!rows.has(id)) add(id, name, name);
  return [...rows.values()].toSorted((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
}

/** The rows by name, by region, by community (given by id), or so that those that share most stand side by side. */
export function orderRows(
  rows: readonly TieRow[],
  ties: readonly Tie[],
  order: (typeof ORDERS)[number],
  communities: ReadonlyMap<string, number>,
): TieRow[] {
  const inOrder = nameOrder(SOURCE_LANGUAGE);
  const byName = (a: TieRow, b: TieRow) => inOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);
  if (order === "name") return rows.toSorted(byName);
  if (order === "region") return rows.toSorted((a, b) => inOrder(a.region, b.region) || byName(a, b));
  const weights = new Map(ties.map(({ a, b, weight }) => [tieKey(a.id, b.id), weight]));
  const alike = seriate(rows.map((a) => rows.map((b) => weights.get(tieKey(a.id, b.id)) ?? 0))).map((i) => rows[i]!);
  if (order === "likeness") return alike;
  const group = ({ id }: TieRow) => communities.get(id) ?? Infinity;
  return alike.toSorted((a, b) => (group(a) === group(b) ? 0 : group(a) - group(b)));
}
