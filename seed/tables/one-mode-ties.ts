import { TIE_ROLE } from "../package/vocabulary.ts";
import type { DraftEntity } from "./draft.ts";
import { isDatedColumn } from "./link-dates.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { contextOf, endColumns, entityOf, type Tie } from "./points.ts";
import type { Reading } from "./reading.ts";

/** Whether points stand at both ends of ties, as in a network of one mode. */
export function isOneMode(pairs: Iterable<readonly [string, string]>): boolean {
  const { sources, targets } = endsOf(pairs);
  return [...sources].some((id) => targets.has(id));
}

/** Whether all ties have one end in common, which as a project would be the only one. */
export function isStar(pairs: Iterable<readonly [string, string]>): boolean {
  const { sources, targets } = endsOf(pairs);
  return Math.min(sources.size, targets.size) === 1 && Math.max(sources.size, targets.size) > 1;
}

function endsOf(pairs: Iterable<readonly [string, string]>) {
  const [sources, targets] = [new Set<string>(), new Set<string>()];
  for (const [source, target] of pairs) {
    sources.add(source);
    targets.add(target);
  }
  return { sources, targets };
}

/** Whether a column of ties says something of who stands at their beginning, as that of a survey does. */
const isOfActor = ({ of }: PlannedColumn["meaning"]): boolean => of === "organisation" || of === "person";

/**
 * The columns of dates that two are tied by at several dates: they are those of each row, and not one of the tie, by
 * the table that has them.
 */
export function repeatedDates(ties: readonly Tie[]): Map<PlannedTable, PlannedColumn[]> {
  const found = new Map<PlannedTable, PlannedColumn[]>();
  for (const table of new Set(ties.map((tie) => tie.table))) {
    const dates = table.columns.filter(isDatedColumn);
    const own = ties.filter((tie) => tie.table === table);
    const repeated = dates.filter(({ at }) => {
      const first = new Map<string, string>();
      return own.some(({ row, source, target }) => {
        const [pair, cell] = [endsKey({ source, target }), row.cells[at] ?? ""];
        if (!first.has(pair)) first.set(pair, cell);
        return first.get(pair) !== cell;
      });
    });
    found.set(table, repeated);
  }
  return found;
}

/** What ties of the same two have in common, whichever way they lead. */
const endsKey = ({ source, target }: Pick<Tie, "source" | "target">): string =>
  JSON.stringify([source.id, target.id].toSorted());

/** Says how many ties are joined to one of the same two that stands above them, and that their direction goes. */
export function tellJoined(ties: readonly Tie[], reading: Reading): void {
  const met = new Set<string>();
  const again = ties.filter((tie) => {
    const key = endsKey(tie);
    return met.has(key) || !met.add(key);
  });
  const [first] = again;
  if (first?.column)
    reading.notice("ties-joined", first.table, { row: first.row, column: first.column }, String(again.length));
}

/** A tie of a network of one mode: a project of two. Ties of the same two are one project, with both as evidence. */
export function tieAsProject(tie: Tie, dates: readonly PlannedColumn[], reading: Reading): void {
  const { table, row } = tie;
  const ends = [entityOf(tie.source, reading), entityOf(tie.target, reading)] as const;
  const [a, b] = ends.toSorted((x, y) => (x.name < y.name ? -1 : 1)) as [DraftEntity, DraftEntity];
  const name = `${a.name} – ${b.name}`;
  const project = reading.draft.entity("project", name, { key: endsKey(tie) });
  const context = () => contextOf(tie, [name]);
  reading.draft.seen(project, context);
  reading.describe(
    project,
    table,
    row,
    table.columns.filter((one) => one.meaning.is === "attribute" && !isOfActor(one.meaning) && !dates.includes(one)),
  );
  for (const { key, meaning } of dates)
    reading.draft.declare({ of: "link", header: key, type: meaning.type ?? "text" });
  const attributes = reading.values(table, row, dates);
  const role = table.columns.find(({ meaning }) => meaning.is === "role");
  const words = role ? reading.text(table, row, role) : "";
  if (role && words !== "") reading.draft.give(project, { of: "project", header: role.key, type: "text" }, words);
  const about = table.columns.filter(({ meaning }) => meaning.is === "attribute" && isOfActor(meaning));
  reading.describe(ends[0], table, row, about);
  for (const [i, is] of (["source", "target"] as const).entries()) {
    const column = (is === "target" ? tie.column : endColumns(table, "source")[0]) ?? null;
    reading.draft.seen(ends[i]!, context);
    reading.draft.links.push({
      source: ends[i]!,
      role: TIE_ROLE,
      target: project,
      ...reading.statement(table, row, column, tie[is].label),
      attributes,
    });
  }
}
