import { type Draft, type DraftEntity, type DraftKind, kindOf } from "./draft.ts";
import type { TableFault } from "./faults.ts";
import type { PlannedTable } from "./plan.ts";
import { placeKey } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Counts, PlaceMention } from "./understanding.ts";

/** What stands at an end of a link, or in a place that was settled; the explorer shows nothing else but projects. */
export function linkedIn({ links, places }: Draft, settled: readonly PlaceMention[]): Set<DraftEntity> {
  const territories = new Map(settled.map(({ key, territory }) => [key, territory]));
  const located = places.filter((place) => (territories.get(placeKey(place)) ?? null) !== null);
  return new Set([...links.flatMap(({ source, target }) => [source, target]), ...located.map(({ entity }) => entity)]);
}

/** Projects are shown without a tie, and places are known by their words. */
const UNCOUNTED: ReadonlySet<DraftKind> = new Set(["project", "territory"]);

/** A notice for each sheet that names somebody or something that no link ties: how many, from the first row on. */
export function tiesNothing(draft: Draft, linked: ReadonlySet<DraftEntity>): TableFault[] {
  const counts = new Map<string, { file: string; sheet: string | null; row: number; count: number }>();
  for (const entity of draft.all()) {
    const [at] = entity.contexts;
    if (!at || UNCOUNTED.has(entity.kind) || linked.has(entity)) continue;
    const key = JSON.stringify([at.file, at.sheet]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { file: at.file, sheet: at.sheet, row: at.row, count: 1 });
  }
  return [...counts.values()].map(({ file, sheet, row, count }) => ({
    ...{ code: "ties-nothing", reach: "cell", file, sheet, row, column: null, letter: null, value: String(count) },
  }));
}

/** What came out, as the explorer will show it. */
export function countsOf(
  draft: Draft,
  linked: ReadonlySet<DraftEntity>,
  tables: readonly PlannedTable[],
  { apart }: Reading,
): Counts {
  const kinds = { project: 0, organisation: 0, person: 0, theme: 0, territory: 0 };
  for (const entity of draft.all()) if (entity.kind === "project" || linked.has(entity)) kinds[kindOf(entity)] += 1;
  const links = new Set<string>();
  const projects = new Map<unknown, Set<unknown>>();
  const numbers = new Map([...draft.all()].map((entity, i) => [entity, i]));
  for (const { source, role, target } of draft.links) {
    if (target.kind !== "project" || role === "mentioned_in") continue;
    links.add(`${numbers.get(source)} ${role} ${numbers.get(target)}`);
    const own = projects.get(source) ?? new Set();
    projects.set(source, own.add(target));
  }
  const rows = tables.reduce((sum, table) => sum + (table.form === "ignored" ? 0 : table.rows.length), 0);
  return {
    projects: kinds.project,
    organisations: kinds.organisation,
    persons: kinds.person,
    themes: kinds.theme,
    territories: new Set(draft.places.map(({ mention }) => mention)).size + kinds.territory,
    links: links.size,
    shared: [...projects.values()].filter((own) => own.size > 1).length,
    rows,
    setApart: [...apart.values()].reduce((sum, own) => sum + own.size, 0),
  };
}
